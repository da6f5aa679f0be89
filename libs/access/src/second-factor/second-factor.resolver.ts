import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, DuringEnrolment, OwnTransaction, Requires, type Viewer } from '@lib/platform';
import { FactorDesk } from './factor-desk.service.js';
import { BeginSecondFactorArgs, CodeArgs, MySecondFactor, ProofInput, SecondFactorSecret } from './second-factor.types.js';
import { SecondFactors } from './second-factors.service.js';

/** Both doors. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly factors: SecondFactors,
    private readonly desk: FactorDesk,
  ) {}

  @Requires('profile.own')
  @DuringEnrolment()
  @Query(() => MySecondFactor, { description: 'Si tu cuenta pide un código al ingresar' })
  mySecondFactor(@CurrentViewer() viewer: Viewer): Promise<MySecondFactor> {
    return this.factors.of(viewer);
  }

  @Requires('profile.own')
  @DuringEnrolment()
  @OwnTransaction()
  @Mutation(() => SecondFactorSecret, { description: 'Empieza a activar el ingreso en dos pasos; pide tu contraseña' })
  beginSecondFactor(@Args() { password }: BeginSecondFactorArgs, @CurrentViewer() viewer: Viewer): Promise<SecondFactorSecret> {
    return this.desk.begin(viewer, password);
  }

  @Requires('profile.own')
  @DuringEnrolment()
  @OwnTransaction()
  @Mutation(() => [String], { description: 'Lo activa con el primer código y entrega los códigos de recuperación, esta única vez' })
  confirmSecondFactor(@Args() { code }: CodeArgs, @CurrentViewer() viewer: Viewer): Promise<string[]> {
    return this.desk.confirm(viewer, code);
  }

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => [String], { description: 'Otros códigos de recuperación; los anteriores dejan de servir' })
  renewRecoveryCodes(@Args('input') input: ProofInput, @CurrentViewer() viewer: Viewer): Promise<string[]> {
    return this.desk.proven(viewer, input, () => this.factors.renewCodes(viewer));
  }

  @Requires('profile.own')
  @OwnTransaction()
  @Mutation(() => Boolean, { description: 'Desactiva el ingreso en dos pasos y cierra tus demás sesiones' })
  async turnOffSecondFactor(@Args('input') input: ProofInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.desk.proven(viewer, input, () => this.factors.turnOff(viewer));
    return true;
  }
}
