import { Args, ArgsType, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { IntField, PageArgs, Public, TextField } from '@lib/platform';
import { Editions } from '../edition/editions.service.js';
import { ReportPage, ReportRowPage, type ReportRow } from './report-page.types.js';
import { reportPage } from './report-page.view.js';

@ArgsType()
class ReportPageArgs {
  @TextField({ max: 200 })
  slug!: string;

  @IntField({ min: 1, max: 9999, optional: true })
  edition?: number | null;
}

/** For everyone: what was published. */
@Resolver()
export class ReportPageResolver {
  constructor(private readonly editions: Editions) {}

  @Public({ shared: true })
  @Query(() => ReportRowPage, { description: 'Reportes de sistematización publicados, el del intercambio más reciente primero.' })
  systematizationReports(@Args() page: PageArgs): Promise<Page<ReportRow>> {
    return this.editions.list(page);
  }

  @Public({ shared: true })
  @Query(() => ReportPage, { nullable: true, description: 'Un reporte publicado, en su última edición o en la que se pide; nulo si no hay.' })
  async systematizationReport(@Args() { slug, edition }: ReportPageArgs): Promise<ReportPage | null> {
    const published = await this.editions.published(slug, edition ?? null);
    return published && reportPage(published);
  }
}
