import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public, Requires, type Viewer } from '@lib/platform';
import { Points } from './points/points.service.js';
import { PointsEntryPage, PointsRule } from './points/points.types.js';
import { MyRecognitions } from './rankings/my-recognition.service.js';
import { MyRecognition } from './rankings/my-recognition.types.js';
import { Rankings } from './rankings/ranking.service.js';
import { RankingSearches } from './rankings/ranking-search.service.js';
import { RankingFound, RankingPage } from './rankings/ranking.types.js';
import { EntriesArgs, RankingArgs, RankingSearchArgs, SeasonArgs } from './recognition.inputs.js';
import { Season } from './seasons/season.types.js';
import { Seasons } from './seasons/seasons.service.js';

@Resolver()
export class RankingResolver {
  constructor(
    private readonly rankings: Rankings,
    private readonly searches: RankingSearches,
    private readonly seasons: Seasons,
    private readonly points: Points,
  ) {}

  @Public({ shared: true })
  @Query(() => RankingPage, { description: 'Ranking de la temporada; con sesión, también el puesto propio y sus vecinos' })
  ranking(@Args() args: RankingArgs, @CurrentViewer() viewer: Viewer | null): Promise<RankingPage> {
    return this.rankings.page({ ...args, page: args.page ?? 1 }, viewer?.accountId ?? null);
  }

  @Public()
  @Query(() => [RankingFound], { description: 'Personas de un ranking por su nombre, con o sin tildes; quien prefiere no mostrarse no aparece' })
  searchRanking(@Args() args: RankingSearchArgs): Promise<RankingFound[]> {
    return this.searches.find(args);
  }

  @Public({ shared: true })
  @Query(() => [Season], { description: 'Temporadas, de la más reciente a la más antigua' })
  rankingSeasons(): Promise<Season[]> {
    return this.seasons.all();
  }

  @Public({ shared: true })
  @Query(() => [PointsRule], { description: 'Cómo se gana: las reglas vigentes' })
  pointsRules(): Promise<PointsRule[]> {
    return this.points.rulesInForce();
  }
}

@Resolver()
export class MyRecognitionResolver {
  constructor(
    private readonly recognitions: MyRecognitions,
    private readonly points: Points,
  ) {}

  @Requires('recognition.own')
  @Query(() => MyRecognition, { description: 'Mis puntos, mi nivel y mis puestos' })
  myRecognition(@Args() args: SeasonArgs, @CurrentViewer() viewer: Viewer): Promise<MyRecognition> {
    return this.recognitions.of(viewer.accountId, args.season || null);
  }

  @Requires('recognition.own')
  @Query(() => PointsEntryPage, { description: 'Mis movimientos de puntos, del más reciente al más antiguo' })
  myPointsEntries(@Args() args: EntriesArgs, @CurrentViewer() viewer: Viewer): Promise<PointsEntryPage> {
    return this.points.entriesOf(viewer.accountId, args.season || null, args.first, args.after ?? null);
  }
}
