import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { TemplateQueries } from '../template/template.queries.js';
import { Needs, type StoredNeed } from './needs.service.js';
import { DeskNeed, DeskNeedPlace } from './route.admin.types.js';
import { UpdateNeedInput } from './route.inputs.js';
import { isMeasured, rangeOf } from './route.rules.js';
import type { RouteStep } from './route.types.js';

@Resolver()
export class NeedDeskResolver {
  constructor(
    private readonly needs: Needs,
    private readonly template: TemplateQueries,
  ) {}

  @Query(() => [DeskNeed], { description: 'Lo que pide cada paso de la ruta.' })
  @Requires('route.manage')
  async routeNeeds(): Promise<DeskNeed[]> {
    return (await this.needs.all()).map(deskNeed);
  }

  @Query(() => [DeskNeedPlace], { description: 'Lugares del portal donde puede cumplirse un requisito.' })
  @Requires('route.manage')
  async routeNeedPlaces(): Promise<DeskNeedPlace[]> {
    const sections = (await this.template.sections()).map(({ key, title }) => ({ id: key, name: `Sección: ${title}` }));
    return [
      { id: '', name: 'La práctica' },
      { id: 'revisar', name: 'Revisar y enviar' },
      { id: 'mejoras', name: 'Oportunidades de mejora' },
      { id: 'transferencia', name: 'Ficha de transferencia' },
      ...sections,
    ];
  }

  @Mutation(() => [DeskNeed], { description: 'Cambia las palabras, el número o el lugar de un requisito, o deja de pedirlo.' })
  @Requires('route.manage')
  async updateNeed(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateNeedInput): Promise<DeskNeed[]> {
    return (await this.needs.update(viewer, input)).map(deskNeed);
  }
}

function deskNeed({ id, step, title, measure, threshold, place, enabled, revision }: StoredNeed): DeskNeed {
  const range = rangeOf(measure);
  const [least, most] = range ? [range.min, range.max] : [null, null];
  return { id, step: step as RouteStep, title, threshold, least, most, place, enabled, measured: isMeasured(measure), revision };
}
