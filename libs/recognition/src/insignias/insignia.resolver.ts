import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Public, Requires, type Viewer } from '@lib/platform';
import { CredentialCheck, CredentialCheckArgs } from './credentials/credential-check.types.js';
import { CredentialChecks } from './credentials/credential-checks.service.js';
import { InsigniaArgs, ShowInsigniaArgs } from './insignia.inputs.js';
import { Insignia, InsigniaDetail, InsigniaProof } from './insignia.types.js';
import { Insignias } from './insignias.service.js';
import { MyInsignia } from './my-insignia.types.js';

@Resolver()
export class InsigniaResolver {
  constructor(
    private readonly insignias: Insignias,
    private readonly checks: CredentialChecks,
  ) {}

  @Public({ shared: true })
  @Query(() => [Insignia], { description: 'El catálogo de insignias, en el orden de la galería' })
  insigniaGallery(): Promise<Insignia[]> {
    return this.insignias.catalogue();
  }

  @Public({ shared: true })
  @Query(() => InsigniaDetail, { nullable: true, description: 'Una insignia y quienes decidieron mostrarla' })
  insignia(@Args() { id }: InsigniaArgs): Promise<InsigniaDetail | null> {
    return this.insignias.detail(id);
  }

  @Public()
  @Query(() => InsigniaProof, {
    nullable: true,
    description: 'Comprueba una insignia otorgada: de quién es, por qué, y si sigue en pie',
  })
  insigniaProof(@IdArg() id: string, @CurrentViewer() viewer: Viewer | null): Promise<InsigniaProof | null> {
    return this.insignias.proof(id, viewer?.accountId ?? null);
  }

  @Public()
  @Query(() => CredentialCheck, { description: 'Comprueba una credencial que alguien trae en un archivo: si es nuestra, si está entera y si sigue en pie' })
  credentialCheck(@Args() { credential }: CredentialCheckArgs): Promise<CredentialCheck> {
    return this.checks.check(credential);
  }

  @Requires('recognition.own')
  @Query(() => [MyInsignia], { description: 'Mis insignias y lo que llevo hacia el siguiente grado de cada una' })
  myInsignias(@CurrentViewer() viewer: Viewer): Promise<MyInsignia[]> {
    return this.insignias.mine(viewer.accountId);
  }

  @Requires('recognition.own')
  @Mutation(() => Boolean, { description: 'Muestra u oculta mi insignia; nada es público hasta que lo decido' })
  showInsignia(@Args() { id, shown }: ShowInsigniaArgs, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.insignias.show(viewer.accountId, id, shown);
  }
}
