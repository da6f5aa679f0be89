import { ArgsType, InputType } from '@nestjs/graphql';
import { EnumField, IntField, OptionalTextField, type PageSize } from '@lib/platform';
import { IgedConnectivity, IgedSize, PageSizeField } from '@lib/territory';
import { IgedFamily } from './iged-ranking.types.js';

const LONGEST_ID = 40;
const LAST_PAGE = 100;

@ArgsType()
export class IgedRankingArgs {
  @OptionalTextField({ max: LONGEST_ID })
  season?: string | null;

  @OptionalTextField({ max: LONGEST_ID })
  region?: string | null;

  @OptionalTextField({ max: LONGEST_ID })
  macroRegion?: string | null;

  @EnumField(IgedFamily, { optional: true })
  family?: IgedFamily | null;

  @PageSizeField(50)
  first: PageSize = 50;

  @IntField({ min: 1, max: LAST_PAGE, optional: true })
  page?: number | null;
}

@ArgsType()
export class IgedEquityArgs {
  @OptionalTextField({ max: LONGEST_ID })
  season?: string | null;

  @EnumField(IgedFamily, { optional: true })
  family?: IgedFamily | null;

  @EnumField(IgedSize, { optional: true })
  size?: IgedSize | null;

  @EnumField(IgedConnectivity, { optional: true })
  connectivity?: IgedConnectivity | null;
}

@InputType({ description: 'Lo que pide el ranking de instancias' })
export class IgedRankingRuleInput {
  @IntField({ min: 5, max: 100 })
  minMembers!: number;

  @IntField({ min: 3, max: 20 })
  minIgeds!: number;
}
