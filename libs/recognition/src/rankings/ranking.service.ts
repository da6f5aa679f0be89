import { Injectable } from '@nestjs/common';
import { Clock, defineErrors } from '@lib/kernel';
import { Database, type PageSize } from '@lib/platform';
import { Seasons } from '../seasons/seasons.service.js';
import { DEEPEST, lastPage, pagesOf } from './page.rules.js';
import { rankingStatement } from './ranking.queries.js';
import type { Scope } from './step.queries.js';
import type { RankingPage } from './ranking.types.js';

export const rankingErrors = defineErrors({
  RANKING_REGION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa región no está en la lista. Elige una de las 26.' },
  RANKING_PLACE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos ese lugar. Elige uno de la lista.' },
  RANKING_SEARCH_SHORT: { kind: 'BAD_USER_INPUT', es: 'Escribe al menos tres letras de un nombre o apellido.' },
  RANKING_SEARCH_WIDE: { kind: 'BAD_USER_INPUT', es: 'Hay demasiados nombres parecidos. Escribe también un apellido o el nombre completo.' },
  RANKING_PAGE_DEEP: {
    kind: 'BAD_USER_INPUT',
    es: ({ rows }) => `El ranking se muestra hasta el lugar ${rows} de la lista. Para ver más allá, busca a la persona por su nombre.`,
  },
  RANKING_ONE_PLACE: { kind: 'BAD_USER_INPUT', es: 'Elige una región, una macrorregión o una Iged, no varias a la vez.' },
});

export type Places = { region?: string | null; macroRegion?: string | null; iged?: string | null };
export type RankingQuestion = Places & { season?: string | null; first: PageSize; page?: number };

const FIELDS = { regional: 'region', macro: 'macroRegion', iged: 'iged' } as const;

@Injectable()
export class Rankings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seasons: Seasons,
  ) {}

  /** @throws DomainError SEASON_NOT_FOUND, RANKING_PAGE_DEEP, RANKING_REGION_UNKNOWN, RANKING_PLACE_UNKNOWN, RANKING_ONE_PLACE */
  async page({ season, first, page: number = 1, ...places }: RankingQuestion, memberId: string | null): Promise<RankingPage> {
    const { scope, place } = placeOf(places);
    if (number > lastPage(first)) throw rankingErrors.RANKING_PAGE_DEEP({ rows: `${DEEPEST / 1_000} 000` }, 'page');
    const frozen = season ? await this.seasons.isFrozen(season) : false;
    const asked = { season: season || null, scope, place, memberId, first, page: number, frozen, today: this.seasons.today() };
    const page = await this.seasons.reading(asked.season, () => this.db.one<RankingPage>(rankingStatement(asked)));
    if (scope === 'regional' && !page.scopeName) throw rankingErrors.RANKING_REGION_UNKNOWN({ region: place }, 'region');
    if (scope !== 'national' && !page.scopeName) throw rankingErrors.RANKING_PLACE_UNKNOWN({ place }, FIELDS[scope]);
    page.page = number;
    page.pages = pagesOf(page.total, first);
    page.updatedAt = this.clock.now();
    return page;
  }
}

export function placeOf({ region, macroRegion, iged }: Places): { scope: Scope; place: string | null } {
  const asked: [Scope, string | null | undefined][] = [['regional', region], ['macro', macroRegion], ['iged', iged]];
  const named = asked.filter(([, place]) => place);
  if (named.length > 1) throw rankingErrors.RANKING_ONE_PLACE({}, 'region');
  const [[scope, place] = ['national', null]] = named as [Scope, string][];
  return { scope: scope as Scope, place };
}
