import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Stage } from '../practice/practice.enums.js';
import { SchoolLevel } from '../sheet/sheet.enums.js';

@ObjectType({ description: 'Filtro del muro como se guardó.' })
export class SavedFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => [Stage], { nullable: true })
  stages?: Stage[] | null;

  @Field(() => [String], { nullable: true })
  themes?: string[] | null;

  @Field(() => [String], { nullable: true })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true })
  macroRegions?: string[] | null;

  @Field(() => String, { nullable: true })
  iged?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => [SchoolLevel], { nullable: true })
  levels?: SchoolLevel[] | null;

  @Field(() => Boolean, { nullable: true })
  referent?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  lapsed?: boolean | null;
}

@ObjectType({ description: 'Búsqueda del muro que guardé.' })
export class SavedSearch {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => SavedFilter)
  filter!: SavedFilter;

  @Field(() => Boolean, { description: 'Avísame cada semana si hay algo nuevo.' })
  weekly!: boolean;

  @Field(() => Date)
  savedAt!: Date;

  @Field(() => Int, { description: 'Publicadas desde la última vez que la abrí; 100 quiere decir 100 o más.' })
  fresh!: number;
}

@ObjectType({ description: 'Mis búsquedas guardadas, la última primero, y cuántas caben.' })
export class SavedSearches {
  @Field(() => [SavedSearch])
  items!: SavedSearch[];

  @Field(() => Int)
  most!: number;
}
