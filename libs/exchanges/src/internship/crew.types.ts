import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BooleanField, EnumField, IntField, UuidField } from '@lib/platform';

export enum CrewDealing {
  MIXED = 'MIXED',
  TOGETHER = 'TOGETHER',
}
registerEnumType(CrewDealing, {
  name: 'CrewDealing',
  description: 'Cómo se reparten las personas en los equipos de la pasantía.',
  valuesMap: {
    MIXED: { description: 'Mezclando regiones.' },
    TOGETHER: { description: 'Cada instancia junta.' },
  },
});

@InputType({ description: 'Reparte a quienes tienen lugar en los equipos de la pasantía.' })
export class DealCrewsInput {
  @UuidField()
  exchangeId!: string;

  @EnumField(CrewDealing)
  how!: CrewDealing;

  /** Everyone again; otherwise only whoever has no crew yet. */
  @BooleanField()
  again!: boolean;
}

@InputType({ description: 'A qué equipo pasa una persona.' })
export class MoveToCrewInput {
  @UuidField()
  registrationId!: string;

  @IntField({ min: 1, max: 30 })
  crew!: number;
}

@ObjectType({ description: 'Alguien que va en un equipo de la pasantía.' })
export class CrewMate {
  @Field(() => ID)
  registrationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => Int, { nullable: true, description: 'Su equipo; nulo mientras no se le asigna uno.' })
  crew!: number | null;
}
