import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CodeArgs, Login, LoginCompletion, doorOf } from '@lib/access';
import { CurrentViewer, DuringEnrolment, OwnTransaction, Public, type GraphqlContext, type Viewer } from '@lib/platform';
import { Activation } from './activation.service.js';
import { ActivateAccountInput, LoginInput, RegisterInput } from './entry.inputs.js';
import { Registrations } from './registration.service.js';
import { PortalViewer } from './viewer.types.js';
import { Viewers } from './viewers.service.js';

@Resolver()
export class EntryResolver {
  constructor(
    private readonly viewers: Viewers,
    private readonly entry: Login,
    private readonly completion: LoginCompletion,
    private readonly activation: Activation,
    private readonly registrations: Registrations,
  ) {}

  @Public()
  @DuringEnrolment()
  @Query(() => PortalViewer, { nullable: true, description: 'Quien mira; nadie cuando es un visitante' })
  viewer(@CurrentViewer() viewer: Viewer | null): Promise<PortalViewer> | null {
    return viewer ? this.viewers.portal(viewer.accountId) : null;
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => PortalViewer, { description: 'Ingresa con correo y contraseña' })
  async login(@Args('input') input: LoginInput, @Context() context: GraphqlContext): Promise<PortalViewer> {
    return this.viewers.portal(await this.entry.enter(input.email, input.password, doorOf(context)));
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => PortalViewer, { description: 'Segundo paso del ingreso: el código de la aplicación o uno de recuperación' })
  async completeLogin(@Args() { code }: CodeArgs, @Context() context: GraphqlContext): Promise<PortalViewer> {
    return this.viewers.portal(await this.completion.enter(code, doorOf(context)));
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => Boolean, { description: 'Pide una cuenta de gestor; responde siempre que sí y lo demás llega por correo' })
  async register(@Args('input') input: RegisterInput, @Context() context: GraphqlContext): Promise<boolean> {
    await this.registrations.ask(input, doorOf(context));
    return true;
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => PortalViewer, { description: 'Activa la cuenta con el enlace recibido y elige la contraseña' })
  async activateAccount(@Args('input') input: ActivateAccountInput, @Context() context: GraphqlContext): Promise<PortalViewer> {
    return this.viewers.portal(await this.activation.activate(input, doorOf(context)));
  }
}
