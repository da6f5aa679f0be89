import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { SaveSearchInput } from './saved-search.inputs.js';
import { SavedSearches } from './saved-search.types.js';
import { SavedSearchService } from './saved-searches.service.js';

@Resolver()
export class SavedSearchResolver {
  constructor(private readonly searches: SavedSearchService) {}

  @Query(() => SavedSearches, { description: 'Mis búsquedas guardadas, con lo nuevo de cada una.' })
  @Requires('practice.react')
  mySavedSearches(@CurrentViewer() viewer: Viewer): Promise<SavedSearches> {
    return this.searches.list(viewer);
  }

  @Mutation(() => SavedSearches, {
    description: 'Guarda una búsqueda del muro con un nombre; con el mismo identificador la cambia.',
  })
  @Requires('practice.react')
  saveSearch(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveSearchInput): Promise<SavedSearches> {
    return this.searches.save(viewer, input);
  }

  @Mutation(() => SavedSearches, { description: 'Anota que vi sus resultados: desde ahora cuenta lo nuevo.' })
  @Requires('practice.react')
  openSavedSearch(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<SavedSearches> {
    return this.searches.open(viewer, id);
  }

  @Mutation(() => SavedSearches, { description: 'Avísame, o no, cada semana de lo nuevo de una búsqueda.' })
  @Requires('practice.react')
  setSavedSearchWeekly(
    @CurrentViewer() viewer: Viewer,
    @IdArg() id: string,
    @Args('weekly') weekly: boolean,
  ): Promise<SavedSearches> {
    return this.searches.tellWeekly(viewer, id, weekly);
  }

  @Mutation(() => SavedSearches, { description: 'Elimina una búsqueda guardada.' })
  @Requires('practice.react')
  removeSavedSearch(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<SavedSearches> {
    return this.searches.remove(viewer, id);
  }
}
