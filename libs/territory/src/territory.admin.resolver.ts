import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Requires, type Viewer } from '@lib/platform';
import { CreateIgedInput, IgedTableArgs, UpdateIgedInput, UpdateMacroRegionInput } from './territory-desk.inputs.js';
import { TerritoryDesk } from './territory-desk.service.js';
import { IgedRow, IgedTablePage, MacroRegion } from './territory-desk.types.js';

@Resolver()
export class TerritoryDeskResolver {
  constructor(private readonly desk: TerritoryDesk) {}

  @Requires('territory.read')
  @Query(() => [MacroRegion], { description: 'Macrorregiones con sus regiones' })
  macroRegions(): Promise<MacroRegion[]> {
    return this.desk.macroRegions();
  }

  @Requires('territory.read')
  @Query(() => IgedTablePage, { description: 'Instancias de gestión, también las que no se pueden elegir' })
  igedTable(@Args() args: IgedTableArgs): Promise<IgedTablePage> {
    return this.desk.igedTable(args);
  }

  @Requires('territory.manage')
  @Mutation(() => IgedRow, { description: 'Agrega un gobierno local o una oficina del Ministerio' })
  createIged(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateIgedInput): Promise<IgedRow> {
    return this.desk.createIged(viewer, input);
  }

  @Requires('territory.manage')
  @Mutation(() => IgedRow, { description: 'Cambia nombre, dominios de correo o si se puede elegir; el código no cambia' })
  updateIged(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateIgedInput): Promise<IgedRow> {
    return this.desk.updateIged(viewer, input);
  }

  @Requires('territory.manage')
  @Mutation(() => [MacroRegion], { description: 'Define qué regiones forman la macrorregión y la da por confirmada' })
  updateMacroRegion(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateMacroRegionInput): Promise<MacroRegion[]> {
    return this.desk.updateMacroRegion(viewer, input);
  }
}
