import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { DeskTemplate } from './template.admin.types.js';
import { TemplateDeskQueries } from './template-desk.queries.js';
import { TemplateEditor } from './template-editor.service.js';
import { PublishTemplateInput, SaveTemplateInput, UpdateSettingInput } from './template.inputs.js';

@Resolver()
export class TemplateDeskResolver {
  constructor(
    private readonly queries: TemplateDeskQueries,
    private readonly editor: TemplateEditor,
  ) {}

  @Query(() => DeskTemplate, { description: 'La ficha que se prepara, las publicadas y los números de la norma.' })
  @Requires('template.manage')
  templateDesk(): Promise<DeskTemplate> {
    return this.queries.desk();
  }

  @Mutation(() => DeskTemplate, { description: 'Guarda la ficha que se prepara; nadie la usa hasta que se publique.' })
  @Requires('template.manage')
  async saveTemplate(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveTemplateInput): Promise<DeskTemplate> {
    await this.editor.save(viewer, input);
    return this.queries.desk();
  }

  @Mutation(() => DeskTemplate, { description: 'Publica la ficha preparada: vale para lo que se empiece desde ahora.' })
  @Requires('template.manage')
  async publishTemplate(@CurrentViewer() viewer: Viewer, @Args('input') input: PublishTemplateInput): Promise<DeskTemplate> {
    await this.editor.publish(viewer, input);
    return this.queries.desk();
  }

  @Mutation(() => DeskTemplate, { description: 'Cambia un número de la norma.' })
  @Requires('template.manage')
  async updateSetting(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateSettingInput): Promise<DeskTemplate> {
    await this.editor.updateSetting(viewer, input);
    return this.queries.desk();
  }
}
