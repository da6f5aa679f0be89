import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { check } from './sentences.js';

/** A closed set, so that the page size can be a literal in named statements (`LIMIT $1` undoes the plan). */
export const PAGE_SIZES = [10, 20, 50] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

const LONGEST_CURSOR = 1000;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, nullable: true })
  @check({
    name: 'isPageSize',
    code: 'PAGE_SIZE_UNKNOWN',
    valid: (value) => PAGE_SIZES.some((size) => size === value),
    say: () => `Elige ver ${PAGE_SIZES.join(', ')} por página.`,
  })
  first: PageSize = 20;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @check({
    name: 'isCursor',
    code: 'CURSOR_INVALID',
    valid: (value) => typeof value === 'string' && value.length <= LONGEST_CURSOR,
    say: () => 'No pudimos continuar la lista. Vuelve a empezar desde el inicio.',
  })
  after?: string | null;
}
