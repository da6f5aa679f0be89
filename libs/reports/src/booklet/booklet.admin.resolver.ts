import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page } from '@lib/kernel';
import { CurrentViewer, IdArg, PageArgs, Requires, type Viewer } from '@lib/platform';
import { BookletPublishing } from './booklet-publishing.service.js';
import { BookletPreviewArgs, CaseSearchArgs, PublishBookletInput, SaveBookletInput } from './booklet.inputs.js';
import { BookletCaseChoice } from './booklet.types.js';
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
    private readonly publishing: BookletPublishing,
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
  @Mutation(() => DeskBooklet, { description: 'Guarda una cartilla: sus casos, su orden y sus textos.' })
  async saveBooklet(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveBookletInput): Promise<DeskBooklet | null> {
    await this.booklets.save(viewer, input);
    return this.desk.one(input.id);
  }

  @Requires('report.publish')
  @Mutation(() => DeskBooklet, { description: 'Pide publicar una edición; se arma después y su avance se ve en la cartilla.' })
  async publishBooklet(@CurrentViewer() viewer: Viewer, @Args('input') input: PublishBookletInput): Promise<DeskBooklet | null> {
    await this.publishing.publish(viewer, input);
    return this.desk.one(input.bookletId);
  }
}
