import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { Members } from '../member/members.service.js';
import { Invitations } from './invitations.service.js';
import { People } from './people.service.js';
import { DeactivateAccountInput, InviteInput, PeopleArgs, RejectMemberInput, ResetSecondFactorInput, SetRolesInput } from './person.inputs.js';
import { PeoplePage, Person } from './person.types.js';

@Resolver()
export class PeopleAdminResolver {
  constructor(
    private readonly people: People,
    private readonly members: Members,
    private readonly invitations: Invitations,
  ) {}

  @Requires('people.read')
  @Query(() => PeoplePage, { name: 'people', description: 'Personas con cuenta, de la más nueva a la más antigua' })
  page(@Args() args: PeopleArgs, @CurrentViewer() viewer: Viewer): Promise<PeoplePage> {
    return this.people.page(viewer, args);
  }

  @Requires('people.read')
  @Query(() => Person, { nullable: true, description: 'Una persona; nada cuando no existe' })
  person(@IdArg() id: string, @CurrentViewer() viewer: Viewer): Promise<Person | null> {
    return this.people.find(viewer, id);
  }

  @Requires('people.confirm')
  @Mutation(() => Person, { description: 'Confirma que la persona trabaja donde dice; nunca en la propia institución' })
  async confirmMember(@IdArg() id: string, @CurrentViewer() viewer: Viewer): Promise<Person> {
    await this.members.confirm(viewer, id);
    return this.people.read(viewer, id);
  }

  @Requires('people.confirm')
  @Mutation(() => Person, { description: 'Rechaza a la persona y le dice por qué' })
  async rejectMember(@Args('input') input: RejectMemberInput, @CurrentViewer() viewer: Viewer): Promise<Person> {
    await this.members.reject(viewer, input.id, input.reason);
    return this.people.read(viewer, input.id);
  }

  @Requires('people.invite')
  @Mutation(() => Person, { description: 'Crea una cuenta y envía la invitación por correo' })
  async invite(@Args('input') input: InviteInput, @CurrentViewer() viewer: Viewer): Promise<Person> {
    return this.people.read(viewer, await this.invitations.invite(viewer, input));
  }

  @Requires('people.invite')
  @Mutation(() => Boolean, { description: 'Envía otra vez la invitación; el enlace anterior deja de servir' })
  async resendInvitation(@IdArg() id: string, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.invitations.resend(viewer, id);
    return true;
  }

  @Requires('people.manage')
  @Mutation(() => Person, { description: 'Cambia los roles y cierra las sesiones de esa cuenta' })
  setRoles(@Args('input') input: SetRolesInput, @CurrentViewer() viewer: Viewer): Promise<Person> {
    return this.people.setRoles(viewer, input);
  }

  @Requires('people.manage')
  @Mutation(() => Person, { description: 'Desactiva una cuenta y cierra sus sesiones' })
  deactivateAccount(@Args('input') input: DeactivateAccountInput, @CurrentViewer() viewer: Viewer): Promise<Person> {
    return this.people.deactivate(viewer, input);
  }

  @Requires('people.manage')
  @Mutation(() => Person, { description: 'Vuelve a activar una cuenta desactivada' })
  reactivateAccount(@IdArg() id: string, @CurrentViewer() viewer: Viewer): Promise<Person> {
    return this.people.reactivate(viewer, id);
  }

  @Requires('people.manage')
  @Mutation(() => Person, { description: 'Retira el ingreso en dos pasos de quien perdió su teléfono y sus códigos, y cierra sus sesiones; nunca el propio' })
  resetSecondFactor(@Args('input') input: ResetSecondFactorInput, @CurrentViewer() viewer: Viewer): Promise<Person> {
    return this.people.resetSecondFactor(viewer, input);
  }
}
