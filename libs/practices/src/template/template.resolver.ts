import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, IdArg, OwnTransaction, Public, Requires, type Viewer } from '@lib/platform';
import { MyPractice } from '../practice/my-practice.types.js';
import { MyPractices } from '../practice/my-practices.js';
import { TemplateAdoption } from './template-adoption.service.js';
import { TemplateQueries } from './template.queries.js';
import { SheetTemplateSection, Theme } from './template.types.js';

@Resolver()
export class ThemeResolver {
  constructor(private readonly template: TemplateQueries) {}

  @Query(() => [Theme], { description: 'Temas en que se ordenan las prácticas.' })
  @Public()
  themes(): Promise<Theme[]> {
    return this.template.themes();
  }
}

@Resolver()
export class SheetTemplateResolver {
  constructor(
    private readonly template: TemplateQueries,
    private readonly adoption: TemplateAdoption,
    private readonly mine: MyPractices,
  ) {}

  @Query(() => [SheetTemplateSection], { description: 'Secciones de la ficha, en su orden.' })
  @Public()
  sheetTemplate(): Promise<SheetTemplateSection[]> {
    return this.template.sections();
  }

  @Mutation(() => MyPractice, { description: 'Pasa una ficha en trabajo a la ficha vigente; lo escrito se conserva.' })
  @Requires('practice.write')
  @OwnTransaction()
  async adoptTemplate(@CurrentViewer() viewer: Viewer, @IdArg('practiceId') practiceId: string): Promise<MyPractice> {
    await this.adoption.adopt(viewer, practiceId);
    return this.mine.get(viewer, practiceId);
  }
}
