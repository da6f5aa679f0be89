import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CodeArgs, Login, LoginCompletion, doorOf } from '@lib/access';
import { CurrentViewer, DuringEnrolment, OwnTransaction, Public, type GraphqlContext, type Viewer } from '@lib/platform';
import { Activation } from './activation.service.js';
import { ActivateAccountInput, LoginInput } from './entry.inputs.js';
import { DeskViewer } from './viewer.types.js';
import { Viewers } from './viewers.service.js';

@Resolver()
export class EntryAdminResolver {
  constructor(
    private readonly viewers: Viewers,
    private readonly entry: Login,
    private readonly completion: LoginCompletion,
    private readonly activation: Activation,
  ) {}

  @Public()
  @DuringEnrolment()
  @Query(() => DeskViewer, { nullable: true, description: 'Quien trabaja en esta mesa; nadie cuando no ha ingresado' })
  viewer(@CurrentViewer() viewer: Viewer | null): Promise<DeskViewer> | null {
    return viewer ? this.viewers.desk(viewer.accountId) : null;
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => DeskViewer, { description: 'Ingresan expertos, especialistas y administradores' })
  async login(@Args('input') input: LoginInput, @Context() context: GraphqlContext): Promise<DeskViewer> {
    return this.viewers.desk(await this.entry.enter(input.email, input.password, doorOf(context)));
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => DeskViewer, { description: 'Segundo paso del ingreso: el código de la aplicación o uno de recuperación' })
  async completeLogin(@Args() { code }: CodeArgs, @Context() context: GraphqlContext): Promise<DeskViewer> {
    return this.viewers.desk(await this.completion.enter(code, doorOf(context)));
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => DeskViewer, { description: 'Activa la cuenta con la invitación recibida' })
  async activateAccount(@Args('input') input: ActivateAccountInput, @Context() context: GraphqlContext): Promise<DeskViewer> {
    return this.viewers.desk(await this.activation.activate(input, doorOf(context)));
  }
}
