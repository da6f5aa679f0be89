import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Validity } from '../practice/practice.enums.js';

export enum ValidityEntryKind {
  ADMITTED = 'ADMITTED',
  CONFIRMED_BY_TEAM = 'CONFIRMED_BY_TEAM',
  CONFIRMED_BY_STAFF = 'CONFIRMED_BY_STAFF',
  LAPSED = 'LAPSED',
}
registerEnumType(ValidityEntryKind, { name: 'ValidityEntryKind', description: 'Qué pasó con la vigencia.' });

@ObjectType({ description: 'Paso en la vigencia de una práctica.' })
export class ValidityEntry {
  @Field(() => Date)
  at!: Date;

  @Field(() => ValidityEntryKind)
  kind!: ValidityEntryKind;

  @Field(() => String, { description: 'Último día vigente: el nuevo, o el que pasó si venció.' })
  validUntil!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Vigencia de una práctica de mi equipo.' })
export class MyValidity {
  @Field(() => Validity)
  state!: Validity;

  @Field(() => String, { description: 'Último día vigente, AAAA-MM-DD.' })
  validUntil!: string;

  @Field(() => Int, { description: 'Días que faltan; negativo si ya venció.' })
  daysLeft!: number;

  @Field(() => Boolean)
  canConfirm!: boolean;

  @Field(() => String, { description: 'Día desde el que se puede confirmar.' })
  confirmableFrom!: string;
}

export enum ValidityQueue {
  SOON = 'SOON',
  LAPSED = 'LAPSED',
}
registerEnumType(ValidityQueue, {
  name: 'ValidityQueue',
  description: 'Lista de vigencias en la mesa.',
  valuesMap: {
    SOON: { description: 'Por vencer dentro del plazo del primer recordatorio.' },
    LAPSED: { description: 'Ya vencidas.' },
  },
});

@ObjectType({ description: 'Práctica por vencer o vencida.' })
export class DeskValidityRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Validity)
  validity!: Validity;

  @Field(() => String)
  validUntil!: string;

  @Field(() => Int)
  daysLeft!: number;

  @Field(() => Int, { description: 'Personas del equipo con una cuenta activa: cero pide un relevo.' })
  activeTeam!: number;

  @Field(() => Int, { description: 'Recordatorios enviados por este vencimiento.' })
  reminders!: number;

  @Field(() => Boolean)
  ownInstitution!: boolean;

  @Field(() => [ValidityEntry], { description: 'Lo último primero.' })
  history!: ValidityEntry[];
}

@ObjectType({ description: 'Página de vigencias, la que antes vence primero.' })
export class DeskValidityPage {
  @Field(() => [DeskValidityRow])
  items!: DeskValidityRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  total!: number;
}
