import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { Contributions } from '../contribution/contributions.service.js';
import { AllyExperts } from '../expert/ally-experts.service.js';
import { AllyLogos } from '../logo/ally-logos.service.js';
import { Allies } from './allies.service.js';
import {
  AddContributionInput,
  DeskAlliesArgs,
  LinkAllyExpertsInput,
  RemoveContributionInput,
  RetireAllyInput,
  SaveAllyInput,
  SetAllyLogoInput,
} from './ally.inputs.js';
import { AllyQueries } from './ally.queries.js';
import { AllyExpertChoice, DeskAlly, DeskAllyPage, type DeskAllyRow } from './desk-ally.types.js';

/** At the desk: staff keep the directory. */
@Resolver()
export class AllyAdminResolver {
  constructor(
    private readonly queries: AllyQueries,
    private readonly all: Allies,
    private readonly experts: AllyExperts,
    private readonly contributions: Contributions,
    private readonly logos: AllyLogos,
  ) {}

  @Requires('ally.manage')
  @Query(() => DeskAllyPage, { description: 'Aliados del directorio o retirados, por nombre.' })
  deskAllies(@Args() args: DeskAlliesArgs): Promise<Page<DeskAllyRow>> {
    return this.queries.list(args);
  }

  @Requires('ally.manage')
  @Query(() => DeskAlly, { nullable: true, description: 'Un aliado completo, con su historia.' })
  deskAlly(@IdArg() id: string): Promise<DeskAlly | null> {
    return this.queries.atDesk(id);
  }

  @Requires('ally.manage')
  @Query(() => [AllyExpertChoice], { description: 'Expertas y expertos con cuenta activa, para vincular.' })
  allyExpertChoices(@Args('search', { nullable: true, type: () => String }) search: string | null): Promise<AllyExpertChoice[]> {
    return this.experts.choices(search?.slice(0, 100) ?? null);
  }

  @Requires('ally.manage')
  @Mutation(() => DeskAlly, { description: 'Agrega un aliado, o cambia lo que se cuenta de él.' })
  async saveAlly(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveAllyInput): Promise<DeskAlly | null> {
    await this.all.save(viewer, input);
    return this.queries.atDesk(input.id);
  }

  @Requires('ally.manage')
  @Mutation(() => DeskAlly, { description: 'Lo retira del directorio, con su motivo.' })
  async retireAlly(@CurrentViewer() viewer: Viewer, @Args('input') input: RetireAllyInput): Promise<DeskAlly | null> {
    await this.all.retire(viewer, input);
    return this.queries.atDesk(input.id);
  }

  @Requires('ally.manage')
  @Mutation(() => DeskAlly, { description: 'Lo devuelve al directorio.' })
  async restoreAlly(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskAlly | null> {
    await this.all.restore(viewer, id);
    return this.queries.atDesk(id);
  }

  @Requires('ally.manage')
  @Mutation(() => DeskAlly, { description: 'Deja exactamente estas personas expertas.' })
  async linkAllyExperts(@CurrentViewer() viewer: Viewer, @Args('input') input: LinkAllyExpertsInput): Promise<DeskAlly | null> {
    await this.experts.link(viewer, input);
    return this.queries.atDesk(input.id);
  }

  @Requires('ally.manage')
  @Mutation(() => DeskAlly, { description: 'Pone, cambia o quita su logo.' })
  async setAllyLogo(@CurrentViewer() viewer: Viewer, @Args('input') input: SetAllyLogoInput): Promise<DeskAlly | null> {
    await this.logos.set(viewer, input);
    return this.queries.atDesk(input.id);
  }

  @Requires('ally.manage')
  @Mutation(() => DeskAlly, { description: 'Anota a mano un aporte, con dónde consta.' })
  async addAllyContribution(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AddContributionInput,
  ): Promise<DeskAlly | null> {
    await this.contributions.addByHand(viewer, input);
    return this.queries.atDesk(input.allyId);
  }

  @Requires('ally.manage')
  @Mutation(() => DeskAlly, { description: 'Quita un aporte anotado a mano, con su motivo.' })
  async removeAllyContribution(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveContributionInput,
  ): Promise<DeskAlly | null> {
    return this.queries.atDesk(await this.contributions.remove(viewer, input));
  }
}
