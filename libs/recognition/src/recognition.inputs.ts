import { ArgsType } from '@nestjs/graphql';
import { IntField, OptionalTextField, PageArgs, TextField, type PageSize } from '@lib/platform';
import { PageSizeField } from '@lib/territory';

const LONGEST_ID = 40;

/** Of fifty, more people than the country has teachers. */
const LAST_PAGE = 20_000;
const LONGEST_SEARCH = 80;

@ArgsType()
class RankingOfArgs {
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
export class RankingArgs extends RankingOfArgs {
  @IntField({ min: 1, max: LAST_PAGE, optional: true })
  page?: number | null;
}

@ArgsType()
export class RankingSearchArgs extends RankingOfArgs {
  @TextField({ max: LONGEST_SEARCH })
  search!: string;
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
