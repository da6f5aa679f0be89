import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Edición publicada de una práctica.' })
export class PublishedEdition {
  @Field(() => Int)
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;
}

@ObjectType({ description: 'Parte de la ficha que cambió, línea por línea.' })
export class ChangedSheetPart {
  @Field(() => String)
  title!: string;

  @Field(() => [String], { description: 'Lo que ya no está.' })
  removed!: string[];

  @Field(() => [String], { description: 'Lo que llegó.' })
  added!: string[];
}

@ObjectType({ description: 'Lo que cambió entre dos ediciones publicadas de una práctica.' })
export class EditionChanges {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;

  @Field(() => [PublishedEdition], { description: 'Todas las publicadas, la última primero.' })
  editions!: PublishedEdition[];

  @Field(() => [ChangedSheetPart])
  parts!: ChangedSheetPart[];
}
