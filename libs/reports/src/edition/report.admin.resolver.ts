import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, PageArgs, Requires, type Viewer } from '@lib/platform';
import { DeskReportQueries } from './desk-report.queries.js';
import { DeskSystematizationReport, DeskReportLine, DeskReportPage, ReportChecked, ReportMaking, ReportPreview, ReportRevision, ReportRevisionPage, SavedReportText } from './desk-report.types.js';
import { DeskReports } from './desk-reports.service.js';
import { REPORT } from '../kept/document-kind.js';
import { KeptTexts } from '../kept/kept-texts.service.js';
import { Withholdings } from '../kept/withholdings.service.js';
import { Makings } from './makings.service.js';
import { PublishReportInput, ReportPreviewArgs, ReportTextArgs, RestoreReportTextInput, SaveReportTextInput, TryReportInput, WithholdEditionInput } from './report.inputs.js';
import { ReportTexts } from './report-texts.service.js';

/** At the desk: whoever writes the report of an exchange, and whoever publishes it. */
@Resolver()
export class ReportAdminResolver {
  constructor(
    private readonly queries: DeskReportQueries,
    private readonly desk: DeskReports,
    private readonly texts: ReportTexts,
    private readonly makings: Makings,
    private readonly kept: KeptTexts,
    private readonly withholdings: Withholdings,
  ) {}

  @Requires('report.write')
  @Query(() => DeskReportPage, { description: 'Intercambios realizados, con en qué va su reporte; el más reciente primero.' })
  deskReports(@Args() args: PageArgs): Promise<Page<DeskReportLine>> {
    return this.queries.page(args);
  }

  @Requires('report.write')
  @Query(() => DeskSystematizationReport, { nullable: true, description: 'El reporte de un intercambio realizado.' })
  deskReport(@IdArg('exchangeId') exchangeId: string): Promise<DeskSystematizationReport | null> {
    return this.desk.one(exchangeId);
  }

  @Requires('report.write')
  @Query(() => ReportRevisionPage, { description: 'Cómo fue un texto, lo último primero; de cada rato seguido de una persona, cómo quedó.' })
  reportTextHistory(@Args() { exchangeId, ...place }: ReportTextArgs): Promise<Page<ReportRevision>> {
    return this.kept.history(REPORT, { ...place, documentId: exchangeId });
  }

  @Requires('report.write')
  @Query(() => ReportPreview, { description: 'Las páginas de una parte, con lo que se está escribiendo.' })
  async reportPreview(@Args() args: ReportPreviewArgs): Promise<ReportPreview> {
    return { pages: await this.desk.preview(args) };
  }

  @Requires('report.write')
  @Query(() => ReportChecked, { description: 'Lo que no concuerda antes de publicar.' })
  reportCheck(@IdArg('exchangeId') exchangeId: string): Promise<ReportChecked> {
    return this.desk.checked(exchangeId);
  }

  @Requires('report.write')
  @Query(() => ReportMaking, { nullable: true, description: 'En qué va un armado.' })
  reportMaking(@IdArg() id: string): Promise<ReportMaking | null> {
    return this.queries.making(id);
  }

  @Requires('report.write')
  @Mutation(() => DeskSystematizationReport, { nullable: true, description: 'Empieza el reporte de un intercambio realizado.' })
  async openReport(@CurrentViewer() viewer: Viewer, @IdArg('exchangeId') exchangeId: string): Promise<DeskSystematizationReport | null> {
    await this.texts.open(viewer, exchangeId);
    return this.desk.one(exchangeId);
  }

  @Requires('report.write')
  @Mutation(() => SavedReportText, { description: 'Guarda un texto; lo anterior queda en su historia.' })
  saveReportText(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveReportTextInput): Promise<SavedReportText> {
    return this.texts.save(viewer, input);
  }

  @Requires('report.write')
  @Mutation(() => SavedReportText, { description: 'Un texto anterior vuelve a ser el último.' })
  restoreReportText(@CurrentViewer() viewer: Viewer, @Args('input') input: RestoreReportTextInput): Promise<SavedReportText> {
    return this.texts.restore(viewer, input);
  }

  @Requires('report.write')
  @Mutation(() => ReportMaking, { nullable: true, description: 'Arma un PDF de prueba, que solo se ve aquí.' })
  async tryReport(@CurrentViewer() viewer: Viewer, @Args('input') input: TryReportInput): Promise<ReportMaking | null> {
    await this.makings.attempt(viewer, input);
    return this.queries.making(input.id);
  }

  @Requires('report.publish')
  @Mutation(() => ReportMaking, { nullable: true, description: 'Publica una edición: se congela apenas termina de armarse.' })
  async publishReport(@CurrentViewer() viewer: Viewer, @Args('input') input: PublishReportInput): Promise<ReportMaking | null> {
    await this.makings.publish(viewer, input);
    return this.queries.making(input.id);
  }

  @Requires('report.publish')
  @Mutation(() => DeskSystematizationReport, { nullable: true, description: 'Retira la dirección de una edición, o la repone; la edición y su huella quedan.' })
  async withholdReportEdition(@CurrentViewer() viewer: Viewer, @Args('input') input: WithholdEditionInput): Promise<DeskSystematizationReport | null> {
    await this.withholdings.decide(viewer, REPORT, input.exchangeId, input);
    return this.desk.one(input.exchangeId);
  }
}
