import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { DECLARATION } from '../practice/declaration.js';
import { practiceErrors } from '../practice/practice.errors.js';
import { TemplateQueries } from '../template/template.queries.js';
import { WritingKitQueries } from './writing-kit.queries.js';
import { WritingKit } from './writing-kit.types.js';

@Resolver()
export class WritingKitResolver {
  constructor(
    private readonly kit: WritingKitQueries,
    private readonly template: TemplateQueries,
  ) {}

  @Query(() => WritingKit, { description: 'Lo que hace falta para empezar y llenar una ficha sin conexión.' })
  @Requires('practice.write')
  async writingKit(@CurrentViewer() viewer: Viewer): Promise<WritingKit> {
    const around = await this.kit.around(viewer.accountId);
    if (!around) throw practiceErrors.PRACTICE_NEEDS_IGED();
    const [{ latest, of }, settings] = [await this.template.templates([]), await this.template.settings()];
    return { sections: of(latest), templateNumber: latest, declaration: DECLARATION, teamMinimum: settings.team_min_lead_iged, ...around };
  }
}
