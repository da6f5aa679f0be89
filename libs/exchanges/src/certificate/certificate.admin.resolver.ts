import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { CertificatePlans } from './certificate-plans.service.js';
import { CertificateRuns } from './certificate-runs.service.js';
import { CorrectCertificateInput, DeskCertificatesArgs, GiveCertificateInput, IssueCertificatesInput, RevokeCertificateInput, SaveCertificatePlanInput } from './certificate.inputs.js';
import { CertificateQueries } from './certificate.queries.js';
import { CertificatesToPrint, DeskCertificate, DeskCertificatePage, DeskCertificatePlan } from './certificate.types.js';
import { Certificates } from './certificates.service.js';

/** At the desk: what certificates say, and their issue. */
@Resolver()
export class CertificateAdminResolver {
  constructor(
    private readonly queries: CertificateQueries,
    private readonly plans: CertificatePlans,
    private readonly runs: CertificateRuns,
    private readonly certificates: Certificates,
  ) {}

  @Requires('exchange.manage')
  @Query(() => DeskCertificatePlan, { nullable: true, description: 'Lo que dicen las constancias de un intercambio, y cómo van.' })
  certificatePlan(@IdArg('exchangeId') exchangeId: string): Promise<DeskCertificatePlan | null> {
    return this.plans.plan(exchangeId);
  }

  @Requires('exchange.manage')
  @Query(() => DeskCertificatePage, { description: 'Constancias de un intercambio, la más reciente primero.' })
  async deskCertificates(@Args() args: DeskCertificatesArgs): Promise<Page<DeskCertificate>> {
    return this.queries.desk(args, await this.plans.needed(args.exchangeId));
  }

  @Requires('exchange.manage')
  @Query(() => [CertificatesToPrint], { description: 'Cuántas constancias en pie hay de cada tipo e institución.' })
  certificatesToPrint(@IdArg('exchangeId') exchangeId: string): Promise<CertificatesToPrint[]> {
    return this.queries.toPrint(exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskCertificatePlan, { description: 'Guarda lo que dicen las constancias que se emitan desde ahora.' })
  async saveCertificatePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveCertificatePlanInput): Promise<DeskCertificatePlan | null> {
    await this.plans.save(viewer, input);
    return this.plans.plan(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => DeskCertificatePlan, { description: 'Emite las constancias de quienes asistieron o presentaron y no la tienen; sigue aunque se cierre la página.' })
  async issueCertificates(@CurrentViewer() viewer: Viewer, @Args('input') input: IssueCertificatesInput): Promise<DeskCertificatePlan | null> {
    await this.runs.ask(viewer, input);
    return this.plans.plan(input.exchangeId);
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Emite la constancia de alguien que organizó.' })
  async giveCertificate(@CurrentViewer() viewer: Viewer, @Args('input') input: GiveCertificateInput): Promise<boolean> {
    await this.certificates.give(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Emite otra con el nombre corregido; la anterior se anula.' })
  async correctCertificate(@CurrentViewer() viewer: Viewer, @Args('input') input: CorrectCertificateInput): Promise<boolean> {
    await this.certificates.correct(viewer, input);
    return true;
  }

  @Requires('exchange.manage')
  @Mutation(() => Boolean, { description: 'Anula una constancia, con su motivo.' })
  async revokeCertificate(@CurrentViewer() viewer: Viewer, @Args('input') input: RevokeCertificateInput): Promise<boolean> {
    await this.certificates.revoke(viewer, input);
    return true;
  }
}
