import { ArgsType, Field, Int } from '@nestjs/graphql';
import { EnumField, OptionalTextField, PAGE_SIZES, TextField, check, type PageSize } from '@lib/platform';
import { IgedKind } from './territory.types.js';

const LONGEST_SEARCH = 80;
const LONGEST_ID = 40;

/** A page size with its own default: the size is a literal of the statement, so the set is closed. */
export function PageSizeField(defaultValue: PageSize): PropertyDecorator {
  return (target, key) => {
    Field(() => Int, { defaultValue, description: 'Cuántos: 10, 20 o 50' })(target, key);
    check({
      name: 'isPageSize',
      code: 'PAGE_SIZE_UNKNOWN',
      valid: (value) => PAGE_SIZES.some((size) => size === value),
      say: () => `Elige ver ${PAGE_SIZES.join(', ')} por página.`,
    })(target, key);
  };
}

@ArgsType()
export class IgedsArgs {
  @OptionalTextField({ max: LONGEST_SEARCH })
  search?: string | null;

  @OptionalTextField({ max: LONGEST_ID })
  region?: string | null;

  @EnumField(IgedKind, { optional: true })
  kind?: IgedKind | null;

  @PageSizeField(20)
  first: PageSize = 20;
}

@ArgsType()
export class DistrictsArgs {
  @TextField({ max: LONGEST_SEARCH })
  search!: string;

  @OptionalTextField({ max: LONGEST_ID })
  region?: string | null;
}
