import { Args, ArgsType, Query, Resolver } from '@nestjs/graphql';
import { Requires, TextField, check } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { Colleague } from './member.types.js';
import { Members } from './members.service.js';

/** As many as a practice may have. */
const MOST_IGEDS = 40;

@ArgsType()
export class ColleaguesArgs {
  @TextField({ max: 80, min: 0 })
  search!: string;

  @CodeField({ list: true })
  @check({
    name: 'isShortList',
    code: 'LIST_TOO_LONG',
    valid: (value) => Array.isArray(value) && value.length > 0 && value.length <= MOST_IGEDS,
    say: () => `Elige entre 1 y ${MOST_IGEDS} instituciones.`,
  })
  igedCodes!: string[];
}

@Resolver()
export class ColleaguesResolver {
  constructor(private readonly members: Members) {}

  @Requires('practice.write')
  @Query(() => [Colleague], { description: 'Gestores confirmados de estas instituciones, para armar un equipo' })
  colleagues(@Args() { search, igedCodes }: ColleaguesArgs): Promise<Colleague[]> {
    return this.members.colleagues(search, igedCodes);
  }
}
