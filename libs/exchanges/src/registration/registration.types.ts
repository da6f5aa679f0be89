import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Duty, RegistrationState } from './registration.enums.js';

@ObjectType({ description: 'Mi inscripción a un intercambio.' })
export class MyRegistration {
  @Field(() => ID)
  id!: string;

  @Field(() => RegistrationState)
  state!: RegistrationState;

  @Field(() => Duty)
  duty!: Duty;

  @Field(() => String, { description: 'Lo que pedí: solo lo ve quien organiza.' })
  needs!: string;

  @Field(() => Int, { nullable: true, description: 'Mi lugar en la lista de espera.' })
  place!: number | null;

  @Field(() => [String], { description: 'Días en que asistí.' })
  attended!: string[];

  @Field(() => Int, { nullable: true, description: 'Mi equipo en la pasantía.' })
  crew!: number | null;
}

@ObjectType({ description: 'Una inscripción, como la ve quien organiza.' })
export class DeskRegistration {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => Duty)
  duty!: Duty;

  @Field(() => String)
  post!: string;

  @Field(() => RegistrationState)
  state!: RegistrationState;

  @Field(() => Date)
  queuedAt!: Date;

  @Field(() => String)
  needs!: string;

  @Field(() => [String], { description: 'Días en que asistió.' })
  attended!: string[];

  @Field(() => Boolean, { description: 'Se sabe de ella por una hoja de asistencia: no se inscribió aquí.' })
  broughtIn!: boolean;
}

@ObjectType({ description: 'Una página de inscripciones.' })
export class DeskRegistrationPage {
  @Field(() => [DeskRegistration])
  items!: DeskRegistration[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Lugares de una instancia y cuántos usa.' })
export class DeskQuota {
  @Field(() => String)
  igedCode!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => Int)
  seats!: number;

  @Field(() => Boolean, { description: 'Tiene un cupo propio.' })
  own!: boolean;

  @Field(() => Int)
  registered!: number;

  @Field(() => Int)
  waiting!: number;
}
