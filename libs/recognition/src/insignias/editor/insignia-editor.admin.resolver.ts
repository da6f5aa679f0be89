import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { InsigniaChangeInput, InsigniaPreviewInput, NewInsigniaInput } from './insignia-editor.inputs.js';
import { InsigniaEditor } from './insignia-editor.service.js';
import { DeskInsignia, DeskInsigniaPreview, InsigniaParts } from './insignia-editor.types.js';

@Resolver()
export class InsigniaEditorResolver {
  constructor(private readonly editor: InsigniaEditor) {}

  @Requires('recognition.read')
  @Query(() => [DeskInsignia], { description: 'El catálogo de insignias, con las apagadas al final' })
  insigniaCatalogue(): Promise<DeskInsignia[]> {
    return this.editor.catalogue();
  }

  @Requires('recognition.read')
  @Query(() => InsigniaParts, { description: 'Con qué se compone una insignia nueva' })
  insigniaParts(): Promise<InsigniaParts> {
    return this.editor.parts();
  }

  @Requires('recognition.manage')
  @Query(() => [DeskInsigniaPreview], { description: 'Quiénes ganarían hoy cada grado' })
  insigniaPreview(@Args('input') input: InsigniaPreviewInput): Promise<DeskInsigniaPreview[]> {
    return this.editor.preview(input);
  }

  @Requires('recognition.manage')
  @Mutation(() => DeskInsignia, { description: 'Una insignia nueva, con su figura compuesta de un motivo y colores' })
  createInsignia(@Args('input') input: NewInsigniaInput, @CurrentViewer() viewer: Viewer): Promise<DeskInsignia> {
    return this.editor.create(input, viewer.accountId);
  }

  @Requires('recognition.manage')
  @Mutation(() => DeskInsignia, { description: 'Cambia una insignia de aquí en adelante; las ya otorgadas no cambian' })
  changeInsignia(@Args('input') input: InsigniaChangeInput, @CurrentViewer() viewer: Viewer): Promise<DeskInsignia> {
    return this.editor.change(input, viewer.accountId);
  }
}
