import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, Public, Requires, type Viewer } from '@lib/platform';
import { CertificateCodeArgs, MyCertificatesArgs } from './certificate.inputs.js';
import { CertificateQueries } from './certificate.queries.js';
import { MyCertificate, MyCertificatePage, VerifiedCertificate } from './certificate.types.js';

/** For whoever has a code, what it says and whether it stands; for members, their own. */
@Resolver()
export class CertificateResolver {
  constructor(private readonly queries: CertificateQueries) {}

  @Public({ shared: true })
  @Query(() => VerifiedCertificate, { nullable: true, description: 'Una constancia por su código, y si sigue en pie; nulo si ese código no es de ninguna.' })
  certificate(@Args() { code }: CertificateCodeArgs): Promise<VerifiedCertificate | null> {
    return this.queries.verified(code);
  }

  @Requires('exchange.attend')
  @Query(() => MyCertificatePage, { description: 'Mis constancias, la más reciente primero.' })
  myCertificates(@CurrentViewer() viewer: Viewer, @Args() args: MyCertificatesArgs): Promise<Page<MyCertificate>> {
    return this.queries.mine(viewer.accountId, args);
  }
}
