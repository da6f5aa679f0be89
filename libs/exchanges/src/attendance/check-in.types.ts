import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RegistrationState } from '../registration/registration.enums.js';

export enum StampOutcome {
  COUNTED = 'COUNTED',
  ALREADY = 'ALREADY',
  UNKNOWN = 'UNKNOWN',
  OUTSIDE = 'OUTSIDE',
  UNDONE = 'UNDONE',
}
registerEnumType(StampOutcome, {
  name: 'StampOutcome',
  description: 'Qué pasó con una lectura de credencial.',
  valuesMap: {
    COUNTED: { description: 'Cuenta: es la primera de esa persona ese día o en ese momento.' },
    ALREADY: { description: 'Ya se había leído, aquí o en otro teléfono.' },
    UNKNOWN: { description: 'Esa inscripción no es de este intercambio.' },
    OUTSIDE: { description: 'El día o el momento no son del intercambio.' },
    UNDONE: { description: 'Se deshizo: no cuenta.' },
  },
});

@ObjectType({ description: 'Qué pasó con una lectura.' })
export class StampResult {
  @Field(() => ID)
  id!: string;

  @Field(() => StampOutcome)
  outcome!: StampOutcome;
}

@ObjectType({ description: 'Alguien de la lista que un teléfono guarda para leer credenciales sin red: sin correo, teléfono ni DNI.' })
export class RosterPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Lo que dice el código de su credencial.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String, { nullable: true })
  igedCode!: string | null;

  @Field(() => RegistrationState)
  state!: RegistrationState;
}

@ObjectType({ description: 'Cuántas personas asistieron, de quiénes.' })
export class AttendanceCount {
  @Field(() => String)
  regionName!: string;

  @Field(() => String, { description: 'DRE, GRE, UGEL, LOCAL_GOVERNMENT, MINEDU, o vacío.' })
  igedKind!: string;

  @Field(() => String)
  duty!: string;

  @Field(() => Int)
  people!: number;
}

@ObjectType({ description: 'La asistencia de un día o de un momento.' })
export class AttendanceOf {
  @Field(() => String)
  day!: string;

  @Field(() => ID, { nullable: true, description: 'Nulo: el día entero.' })
  itemId!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => [AttendanceCount])
  counts!: AttendanceCount[];
}

@ObjectType({ description: 'Inscritos y asistentes: no son lo mismo.' })
export class ExchangeAttendance {
  @Field(() => Int)
  registered!: number;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int, { description: 'Personas que asistieron al menos un día.' })
  attended!: number;

  @Field(() => [AttendanceOf])
  days!: AttendanceOf[];

  @Field(() => [AttendanceOf])
  items!: AttendanceOf[];
}
