import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AllyKind, ContributionKind } from './ally.enums.js';

@ObjectType({ description: 'Un aliado en el directorio.' })
export class AllyCard {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => AllyKind)
  kind!: AllyKind;

  @Field(() => [String], { description: 'Regiones donde trabaja; vacío: todo el país.' })
  regionNames!: string[];

  @Field(() => [String])
  themeNames!: string[];

  @Field(() => Int)
  expertCount!: number;

  @Field(() => Int)
  contributionCount!: number;

  @Field(() => String, { nullable: true, description: 'Dirección de su logo, si tiene.' })
  logoUrl!: string | null;
}

@ObjectType()
export class AllyCardPage {
  @Field(() => [AllyCard])
  items!: AllyCard[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Tarjeta pública de una persona experta: sin datos de contacto.' })
export class AllyExpert {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  institution!: string;
}

@ObjectType({ description: 'Lo que un aliado aportó a una actividad.' })
export class AllyContribution {
  @Field(() => ID)
  id!: string;

  @Field(() => ContributionKind)
  kind!: ContributionKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Su página; vacía cuando no es pública.' })
  link!: string;

  @Field(() => String)
  what!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  on!: string;
}

@ObjectType()
export class AllyContributionPage {
  @Field(() => [AllyContribution])
  items!: AllyContribution[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'La página pública de un aliado.' })
export class AllyDetail extends AllyCard {
  @Field(() => String)
  description!: string;

  @Field(() => String)
  link!: string;

  @Field(() => Boolean, { description: 'Ya no está en el directorio.' })
  retired!: boolean;

  @Field(() => [AllyExpert])
  experts!: AllyExpert[];

  @Field(() => Int)
  exchanges!: number;

  @Field(() => Int)
  challenges!: number;

  @Field(() => Int)
  sessions!: number;
}
