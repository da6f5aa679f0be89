import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SectionKind } from '../sheet/sheet.enums.js';

@ObjectType({ description: 'Tema de las prácticas.' })
export class Theme {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Tema al que pertenece, si es un subtema.' })
  parentId!: string | null;
}

@ObjectType({ description: 'Sección de la ficha de una práctica.' })
export class SheetTemplateSection {
  @Field(() => ID)
  key!: string;

  @Field(() => SectionKind)
  kind!: SectionKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'La sección dicha como tarea: «Cuenta el problema».' })
  verb!: string;

  @Field(() => String)
  help!: string;

  @Field(() => String, { description: 'Ejemplo tomado de una práctica real.' })
  example!: string;

  @Field(() => Int, { description: 'Caracteres que admite cada texto de la sección.' })
  limit!: number;

  @Field(() => Boolean, { description: 'Hace falta para enviar.' })
  required!: boolean;

  @Field(() => Int)
  position!: number;
}
