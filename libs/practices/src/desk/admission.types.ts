import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PracticeStatus } from '../practice/practice.enums.js';

@ObjectType({ description: 'Práctica en la cola de admisión.' })
export class AdmissionRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => PracticeStatus)
  status!: PracticeStatus;

  @Field(() => Int)
  edition!: number;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Int)
  igedCount!: number;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => Int, { description: 'Días desde el envío.' })
  daysWaiting!: number;

  @Field(() => Boolean, { description: 'Es de mi institución o de mi equipo: la decide otra persona.' })
  ownInstitution!: boolean;

  @Field(() => Boolean, { description: 'Ya volvió una vez con observaciones.' })
  observedBefore!: boolean;
}

@ObjectType({ description: 'Página de la cola de admisión, la que más espera primero.' })
export class AdmissionPage {
  @Field(() => [AdmissionRow])
  items!: AdmissionRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  total!: number;
}

@ObjectType({ description: 'Trabajo pendiente; cero en lo que no me corresponde.' })
export class WorkInbox {
  @Field(() => Int, { description: 'Prácticas enviadas que esperan decisión.' })
  submitted!: number;

  @Field(() => Int, { description: 'Prácticas devueltas a su equipo.' })
  observed!: number;

  @Field(() => Int)
  feedbacksToPublish!: number;

  @Field(() => Int, { description: 'Gestores por confirmar.' })
  pendingMembers!: number;

  @Field(() => Int, { description: 'Personas que pidieron eliminar sus datos y esperan.' })
  erasuresWaiting!: number;

  @Field(() => Int, { description: 'Mis encargos de retroalimentación sin enviar.' })
  myAssignmentsDue!: number;

  @Field(() => Int, { description: 'De ellos, los vencidos.' })
  myAssignmentsLate!: number;

  @Field(() => Int, { description: 'Prácticas publicadas cuya versión nadie retroalimenta.' })
  practicesWithoutExpert!: number;

  @Field(() => Int, { nullable: true, description: 'Días que espera la enviada más antigua.' })
  oldestSubmittedDays!: number | null;
}
