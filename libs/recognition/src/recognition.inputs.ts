import { ArgsType } from '@nestjs/graphql';
import { OptionalTextField, PageArgs, type PageSize } from '@lib/platform';
import { PageSizeField } from '@lib/territory';

const LONGEST_ID = 40;

@ArgsType()
export class RankingArgs {
  @OptionalTextField({ max: LONGEST_ID })
  season?: string | null;

  @OptionalTextField({ max: LONGEST_ID })
  region?: string | null;

  @OptionalTextField({ max: LONGEST_ID })
  macroRegion?: string | null;

  @OptionalTextField({ max: LONGEST_ID })
  iged?: string | null;

  @PageSizeField(50)
  first: PageSize = 50;
}

@ArgsType()
export class SeasonArgs {
  @OptionalTextField({ max: LONGEST_ID })
  season?: string | null;
}

@ArgsType()
export class EntriesArgs extends PageArgs {
  @OptionalTextField({ max: LONGEST_ID })
  season?: string | null;
}
