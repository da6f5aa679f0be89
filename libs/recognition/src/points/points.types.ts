import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Cuánto vale una actividad, según la regla vigente' })
export class PointsRule {
  @Field(() => ID)
  kind!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  points!: number;

  @Field(() => Int, { nullable: true, description: 'Máximo de puntos por día' })
  dailyCap!: number | null;

  @Field(() => String, { description: 'Vigente desde, AAAA-MM-DD' })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: 'Último día, AAAA-MM-DD; vacío: en adelante' })
  validTo!: string | null;
}

@ObjectType({ description: 'Una versión de una regla de puntos' })
export class DeskPointsRule {
  @Field(() => ID)
  kind!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  points!: number;

  @Field(() => Int, { nullable: true, description: 'Máximo de puntos por día' })
  dailyCap!: number | null;

  @Field(() => Boolean)
  enabled!: boolean;

  @Field(() => String)
  validFrom!: string;

  @Field(() => String, { nullable: true })
  validTo!: string | null;

  @Field(() => Boolean, { description: 'Es la versión que paga hoy' })
  inForce!: boolean;
}

@ObjectType({ description: 'Un movimiento de puntos y su causa' })
export class PointsEntryRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Negativo cuando deshace otro movimiento' })
  points!: number;

  @Field(() => String)
  ruleName!: string;

  @Field(() => ID)
  ruleKind!: string;

  @Field(() => Int)
  ruleVersion!: number;

  @Field(() => Date)
  occurredAt!: Date;

  @Field(() => String, { nullable: true })
  causeTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Página del portal donde se ve la causa' })
  causeLink!: string | null;

  @Field(() => String, { nullable: true, description: 'Por qué se deshizo' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Deshace un movimiento anterior' })
  reversal!: boolean;
}

@ObjectType()
export class PointsEntryPage {
  @Field(() => [PointsEntryRow])
  items!: PointsEntryRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
