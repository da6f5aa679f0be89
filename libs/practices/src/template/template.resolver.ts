import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@lib/platform';
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
  constructor(private readonly template: TemplateQueries) {}

  @Query(() => [SheetTemplateSection], { description: 'Secciones de la ficha, en su orden.' })
  @Public()
  sheetTemplate(): Promise<SheetTemplateSection[]> {
    return this.template.sections();
  }
}
