import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SectionKind } from '../sheet/sheet.enums.js';

@ObjectType({ description: 'Sección de la ficha que se prepara.' })
export class DeskTemplateSection {
  @Field(() => ID)
  key!: string;

  @Field(() => SectionKind)
  kind!: SectionKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  verb!: string;

  @Field(() => String)
  help!: string;

  @Field(() => String)
  example!: string;

  @Field(() => Int)
  limit!: number;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => Boolean)
  enabled!: boolean;
}

@ObjectType({ description: 'Ficha publicada, con lo que cambió de la anterior.' })
export class DeskTemplateEdition {
  @Field(() => Int)
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;

  @Field(() => [String])
  changes!: string[];

  @Field(() => Int, { description: 'Fichas en trabajo que se escriben con ella.' })
  sheets!: number;
}

@ObjectType({ description: 'Número de la norma que DIFOCA puede cambiar.' })
export class DeskSetting {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  value!: number;

  @Field(() => Int)
  min!: number;

  @Field(() => Int)
  max!: number;
}

@ObjectType({ description: 'La ficha: la que se prepara, las publicadas y los números de la norma.' })
export class DeskTemplate {
  @Field(() => Int, { description: 'Cero si nadie empezó a cambiar la vigente.' })
  revision!: number;

  @Field(() => [DeskTemplateSection])
  sections!: DeskTemplateSection[];

  @Field(() => [String], { description: 'Lo que cambiaría al publicarla.' })
  changes!: string[];

  @Field(() => [DeskTemplateEdition], { description: 'La última primero.' })
  editions!: DeskTemplateEdition[];

  @Field(() => [DeskSetting])
  settings!: DeskSetting[];
}
