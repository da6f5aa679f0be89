import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, OwnTransaction, Public, Requires, type GraphqlContext, type Viewer } from '@lib/platform';
import { doorOf } from '../session/session.types.js';
import { PasswordDesk } from './password-change.service.js';
import { ChangePasswordInput, RequestPasswordResetArgs, ResetPasswordInput } from './password.inputs.js';

/** Both doors. */
@Resolver()
export class PasswordResetResolver {
  constructor(private readonly desk: PasswordDesk) {}

  @Public()
  @OwnTransaction()
  @Mutation(() => Boolean, { description: 'Pide por correo un enlace para cambiar la contraseña; responde siempre que sí' })
  async requestPasswordReset(@Args() { email }: RequestPasswordResetArgs, @Context() context: GraphqlContext): Promise<boolean> {
    await this.desk.requestReset(email, doorOf(context));
    return true;
  }

  @Public()
  @OwnTransaction()
  @Mutation(() => Boolean, { description: 'Cambia la contraseña con el enlace recibido y cierra todas las sesiones' })
  async resetPassword(@Args('input') input: ResetPasswordInput, @Context() context: GraphqlContext): Promise<boolean> {
    await this.desk.reset(input.token, input.password, doorOf(context));
    return true;
  }
}

@Resolver()
export class PasswordChangeResolver {
  constructor(private readonly desk: PasswordDesk) {}

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => Boolean, { description: 'Cambia tu contraseña y cierra tus demás sesiones' })
  async changePassword(@Args('input') input: ChangePasswordInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.desk.change(viewer, input.current, input.next);
    return true;
  }
}
