import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, Requires, type Viewer } from '@lib/platform';
import { DeskWebinarQueries } from '../webinar/desk-webinar.queries.js';
import { DeskWebinar } from '../webinar/desk-webinar.types.js';
import { AddWebinarMaterialInput, SetWebinarRecordingInput } from './material.inputs.js';
import { WebinarMaterials } from './materials.service.js';

@Resolver()
export class WebinarMaterialAdminResolver {
  constructor(
    private readonly desk: DeskWebinarQueries,
    private readonly materials: WebinarMaterials,
  ) {}

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Agrega un archivo o un enlace a la página de un webinar.' })
  async addWebinarMaterial(@CurrentViewer() viewer: Viewer, @Args('input') input: AddWebinarMaterialInput): Promise<DeskWebinar | null> {
    await this.materials.add(viewer, input);
    return this.desk.one(input.webinarId);
  }

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Quita un material.' })
  async removeWebinarMaterial(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<DeskWebinar | null> {
    return this.desk.one(await this.materials.remove(viewer, id));
  }

  @Requires('webinar.manage')
  @Mutation(() => DeskWebinar, { description: 'Dice dónde se ve la grabación.' })
  async setWebinarRecording(@CurrentViewer() viewer: Viewer, @Args('input') input: SetWebinarRecordingInput): Promise<DeskWebinar | null> {
    await this.materials.record(viewer, input);
    return this.desk.one(input.id);
  }
}
