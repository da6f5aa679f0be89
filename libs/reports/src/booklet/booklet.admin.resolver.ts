import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, PageArgs, Requires, type Viewer } from '@lib/platform';
import { ReportRevisionPage, SavedReportText, type ReportRevision } from '../edition/desk-report.types.js';
import { BOOKLET } from '../kept/document-kind.js';
import { Withholdings } from '../kept/withholdings.service.js';
import { BookletPublishing } from './booklet-publishing.service.js';
import { BookletPreviewArgs, BookletTextArgs, CaseSearchArgs, PublishBookletInput, RestoreBookletTextInput, SaveBookletInput, SaveBookletTextInput, WithholdBookletInput } from './booklet.inputs.js';
import { BookletCaseChoice } from './booklet.types.js';
import { BookletTexts } from './booklet-texts.service.js';
import { Booklets } from './booklets.service.js';
import { DeskBookletQueries } from './desk-booklet.queries.js';
import { DeskBooklet, DeskBookletPage, type DeskBookletLine } from './desk-booklet.types.js';
import { DeskBooklets } from './desk-booklets.service.js';

/** At the desk: booklets while they are written, and their publication. */
@Resolver()
export class BookletAdminResolver {
  constructor(
    private readonly queries: DeskBookletQueries,
    private readonly desk: DeskBooklets,
    private readonly booklets: Booklets,
    private readonly texts: BookletTexts,
    private readonly publishing: BookletPublishing,
    private readonly withholdings: Withholdings,
  ) {}

  @Requires('report.write')
  @Query(() => DeskBookletPage, { description: 'Cartillas, la más nueva primero.' })
  deskBooklets(@Args() page: PageArgs): Promise<Page<DeskBookletLine>> {
    return this.queries.list(page);
  }

  @Requires('report.write')
  @Query(() => DeskBooklet, { nullable: true, description: 'Una cartilla con lo que no concuerda en ella.' })
  deskBooklet(@IdArg() id: string): Promise<DeskBooklet | null> {
    return this.desk.one(id);
  }

  @Requires('report.write')
  @Query(() => [BookletCaseChoice], { description: 'Prácticas publicadas que cuentan el caso de una escuela.' })
  bookletCases(@Args() { search }: CaseSearchArgs): Promise<BookletCaseChoice[]> {
    return this.queries.choices(search ?? null);
  }

  @Requires('report.write')
  @Query(() => [String], { description: 'Las páginas de una parte, cada una un SVG, con lo que se está escribiendo.' })
  bookletPreview(@Args() args: BookletPreviewArgs): Promise<string[]> {
    return this.desk.preview(args);
  }

  @Requires('report.write')
  @Mutation(() => DeskBooklet, { description: 'Guarda una cartilla: su título, sus casos y su orden.' })
  async saveBooklet(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveBookletInput): Promise<DeskBooklet | null> {
    await this.booklets.save(viewer, input);
    return this.desk.one(input.id);
  }

  @Requires('report.write')
  @Query(() => ReportRevisionPage, { description: 'Cómo fue un texto de una cartilla, lo último primero; de cada rato seguido de una persona, cómo quedó.' })
  bookletTextHistory(@Args() args: BookletTextArgs): Promise<Page<ReportRevision>> {
    return this.texts.history(args);
  }

  @Requires('report.write')
  @Mutation(() => SavedReportText, { description: 'Guarda un texto de una cartilla; lo anterior queda en su historia.' })
  saveBookletText(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveBookletTextInput): Promise<SavedReportText> {
    return this.texts.save(viewer, input);
  }

  @Requires('report.write')
  @Mutation(() => SavedReportText, { description: 'Un texto anterior de una cartilla vuelve a ser el último.' })
  restoreBookletText(@CurrentViewer() viewer: Viewer, @Args('input') input: RestoreBookletTextInput): Promise<SavedReportText> {
    return this.texts.restore(viewer, input);
  }

  @Requires('report.publish')
  @Mutation(() => DeskBooklet, { description: 'Retira la dirección de una edición de una cartilla, o la repone; la edición y su huella quedan.' })
  async withholdBooklet(@CurrentViewer() viewer: Viewer, @Args('input') input: WithholdBookletInput): Promise<DeskBooklet | null> {
    await this.withholdings.decide(viewer, BOOKLET, input.bookletId, input);
    return this.desk.one(input.bookletId);
  }

  @Requires('report.publish')
  @Mutation(() => DeskBooklet, { description: 'Pide publicar una edición; se arma después y su avance se ve en la cartilla.' })
  async publishBooklet(@CurrentViewer() viewer: Viewer, @Args('input') input: PublishBookletInput): Promise<DeskBooklet | null> {
    await this.publishing.publish(viewer, input);
    return this.desk.one(input.bookletId);
  }
}
