import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Public, Requires, type Viewer } from '@lib/platform';
import { FacetQueries } from './facets.queries.js';
import { PracticePageQueries } from './practice-page.queries.js';
import { PracticePage } from './practice-page.types.js';
import { SlugArgs } from './slug.inputs.js';
import { UsefulService } from './useful.service.js';
import { WallArgs, WallFacetsArgs } from './wall.inputs.js';
import { WallQueries } from './wall.queries.js';
import { FacetCount, UsefulState, WallFacets, WallPage } from './wall.types.js';

@Resolver()
export class WallResolver {
  constructor(
    private readonly wallQueries: WallQueries,
    private readonly facetQueries: FacetQueries,
    private readonly pages: PracticePageQueries,
    private readonly useful: UsefulService,
  ) {}

  @Query(() => WallPage, { description: 'Muro de prácticas publicadas.' })
  @Public({ shared: true })
  wall(@Args() args: WallArgs): Promise<WallPage> {
    return this.wallQueries.page(args);
  }

  @Query(() => WallFacets, { description: 'Opciones de los filtros del muro, con sus cuentas.' })
  @Public({ shared: true })
  wallFacets(@Args() { filter }: WallFacetsArgs): Promise<WallFacets> {
    return this.facetQueries.facets(filter);
  }

  @Query(() => [FacetCount], { description: 'Instancias con más prácticas bajo el filtro, sin contar el de instancia.' })
  @Public()
  wallIgeds(@Args() { filter }: WallFacetsArgs): Promise<FacetCount[]> {
    return this.facetQueries.igeds(filter);
  }

  @Query(() => PracticePage, { nullable: true, description: 'Página pública de una práctica; nulo si no está publicada.' })
  @Public({ shared: true })
  practice(@Args() { slug }: SlugArgs, @CurrentViewer() viewer: Viewer | null): Promise<PracticePage | null> {
    return this.pages.bySlug(slug, viewer);
  }

  @Mutation(() => UsefulState, { description: 'Marca «me sirve»; repetirlo no cuenta dos veces.' })
  @Requires('practice.react')
  markUseful(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<UsefulState> {
    return this.useful.mark(viewer, practiceId);
  }

  @Mutation(() => UsefulState, { description: 'Quita «me sirve».' })
  @Requires('practice.react')
  unmarkUseful(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<UsefulState> {
    return this.useful.unmark(viewer, practiceId);
  }
}
