import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CertificateKind } from './certificate.enums.js';

@ObjectType({ description: 'Quien firma.' })
export class CertificateSignatory {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;
}

@ObjectType({ description: 'Una constancia, como la verifica cualquiera que tenga su código.' })
export class VerifiedCertificate {
  @Field(() => String)
  code!: string;

  @Field(() => CertificateKind)
  kind!: CertificateKind;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  institution!: string;

  @Field(() => String, { description: 'Lo que dice de esa persona.' })
  deed!: string;

  @Field(() => String)
  exchange!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  startsOn!: string;

  @Field(() => String)
  endsOn!: string;

  @Field(() => String)
  hostName!: string;

  @Field(() => [CertificateSignatory])
  signatories!: CertificateSignatory[];

  @Field(() => Date)
  issuedAt!: Date;

  @Field(() => String, { description: 'SHA-256 de lo que dice.' })
  digest!: string;

  @Field(() => Date, { nullable: true, description: 'Cuándo se anuló; nulo: sigue en pie.' })
  revokedAt!: Date | null;

  @Field(() => String, { description: 'Por qué se anuló.' })
  reason!: string;
}

@ObjectType({ description: 'Una constancia mía.' })
export class MyCertificate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => CertificateKind)
  kind!: CertificateKind;

  @Field(() => String)
  exchange!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => Date)
  issuedAt!: Date;

  @Field(() => String, { description: 'Por qué se anuló; vacío si sigue en pie.' })
  reason!: string;
}

@ObjectType({ description: 'Una página de mis constancias.' })
export class MyCertificatePage {
  @Field(() => [MyCertificate])
  items!: MyCertificate[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Una constancia, como la ve quien organiza.' })
export class DeskCertificate extends MyCertificate {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  institution!: string;

  @Field(() => Boolean)
  hasAccount!: boolean;

  @Field(() => Int, { description: 'La primera es 1; una corregida es la siguiente.' })
  issue!: number;

  @Field(() => String)
  task!: string;

  @Field(() => Boolean, { description: 'Lo que se registró todavía le da derecho; las de organización, siempre.' })
  entitled!: boolean;
}

@ObjectType({ description: 'Una página de constancias, como las ve quien organiza.' })
export class DeskCertificatePage {
  @Field(() => [DeskCertificate])
  items!: DeskCertificate[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

/** More are another file. */
export const SHEETS_A_FILE = 400;

@ObjectType({ description: 'Constancias en pie de una institución, para imprimirlas juntas.' })
export class CertificatesToPrint {
  @Field(() => CertificateKind)
  kind!: CertificateKind;

  @Field(() => String, { description: 'Como lo dicen las constancias; vacío si ninguna.' })
  institution!: string;

  @Field(() => Int)
  standing!: number;
}

@ObjectType({ description: 'Constancias que se están emitiendo, o las últimas que se emitieron juntas.' })
export class CertificateRun {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  finished!: boolean;

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  issued!: number;
}

@ObjectType({ description: 'Cuántas personas tienen derecho a una constancia, y cuántas ya la tienen.' })
export class CertificateCount {
  @Field(() => CertificateKind)
  kind!: CertificateKind;

  @Field(() => Int)
  entitled!: number;

  @Field(() => Int)
  issued!: number;
}

@ObjectType({ description: 'Lo que dicen las constancias de un intercambio, y cómo van.' })
export class DeskCertificatePlan {
  @Field(() => Int)
  revision!: number;

  @Field(() => Int)
  attendancePercent!: number;

  @Field(() => Int, { description: 'Días que alguien debe haber asistido.' })
  daysNeeded!: number;

  @Field(() => Int)
  days!: number;

  @Field(() => Int, { nullable: true })
  hours!: number | null;

  @Field(() => Int, { description: 'Las que suma el programa, sin las pausas.' })
  programmeHours!: number;

  @Field(() => [CertificateSignatory])
  signatories!: CertificateSignatory[];

  @Field(() => [CertificateCount])
  counts!: CertificateCount[];

  @Field(() => CertificateRun, { nullable: true })
  run!: CertificateRun | null;

  @Field(() => Int, { description: 'Personas que llegaron sin estar en la lista y de quienes no se ha decidido quiénes son: no reciben una todavía.' })
  undecided!: number;

  @Field(() => [String], { description: 'Qué falta para emitirlas.' })
  missing!: string[];
}
