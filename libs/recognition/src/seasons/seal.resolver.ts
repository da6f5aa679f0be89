import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public, Requires, type Viewer } from '@lib/platform';
import { SealedSeasonArgs, SeasonAddendumInput } from './seal.inputs.js';
import { DeskSeason, SeasonSeal } from './seal.types.js';
import { Seals } from './seals.service.js';

@Resolver()
export class SeasonSealResolver {
  constructor(private readonly seals: Seals) {}

  @Public()
  @Query(() => SeasonSeal, { nullable: true, description: 'Sello de una temporada cerrada; vacío mientras sigue abierta' })
  seasonSeal(@Args() { season }: SealedSeasonArgs): Promise<SeasonSeal | null> {
    return this.seals.of(season);
  }
}

@Resolver()
export class SeasonDeskResolver {
  constructor(private readonly seals: Seals) {}

  @Requires('recognition.read')
  @Query(() => [DeskSeason], { description: 'Temporadas, de la más reciente a la más antigua' })
  seasonDesk(): Promise<DeskSeason[]> {
    return this.seals.desk();
  }

  @Requires('recognition.manage')
  @Mutation(() => [DeskSeason], { description: 'Cierra una temporada que terminó: su ranking queda congelado y sellado para siempre' })
  closeSeason(@Args() { season }: SealedSeasonArgs, @CurrentViewer() viewer: Viewer): Promise<DeskSeason[]> {
    return this.seals.close(season, viewer.accountId);
  }

  @Requires('recognition.manage')
  @Mutation(() => [DeskSeason], { description: 'Publica una corrección junto a una temporada cerrada' })
  addSeasonAddendum(@Args('input') { season, text }: SeasonAddendumInput, @CurrentViewer() viewer: Viewer): Promise<DeskSeason[]> {
    return this.seals.addAddendum(season, text, viewer.accountId);
  }
}
