import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MakingState, ReportState } from './report.enums.js';

@ObjectType({ description: 'El reporte de un intercambio, en una lista.' })
export class DeskReportLine {
  @Field(() => ID)
  exchangeId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  startsOn!: string;

  @Field(() => String)
  endsOn!: string;

  @Field(() => String)
  hostName!: string;

  @Field(() => ReportState)
  state!: ReportState;

  @Field(() => Int, { description: 'Última edición publicada; 0 si ninguna.' })
  latest!: number;

  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Se está armando ahora.' })
  making!: boolean;
}

@ObjectType()
export class DeskReportPage {
  @Field(() => [DeskReportLine])
  items!: DeskReportLine[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Un texto que escribe el equipo.' })
export class DeskReportText {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Qué va en él.' })
  help!: string;

  @Field(() => Int)
  limit!: number;

  @Field(() => String, { description: 'Lo escrito, o la propuesta hecha con lo registrado.' })
  text!: string;

  @Field(() => Boolean, { description: 'Lo escribió una persona.' })
  own!: boolean;

  @Field(() => Int, { description: 'De lo último guardado; 0 si nadie lo escribió.' })
  revision!: number;

  @Field(() => String, { nullable: true })
  byName!: string | null;

  @Field(() => Date, { nullable: true })
  at!: Date | null;

  @Field(() => Boolean, { description: 'No es como en la última edición publicada.' })
  changed!: boolean;
}

@ObjectType({ description: 'Una edición publicada de un reporte o de una cartilla, en la mesa.' })
export class DeskReportEdition {
  @Field(() => Int)
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  whatChanged!: string;

  @Field(() => [String], { description: 'Partes que no son como en la edición anterior.' })
  changedParts!: string[];

  @Field(() => String)
  pdfSha256!: string;

  @Field(() => Int, { description: 'Bytes del PDF.' })
  pdfLength!: number;

  @Field(() => String, { description: 'De sus datos; vacía en una cartilla.' })
  annexSha256!: string;

  @Field(() => Boolean)
  withheld!: boolean;

  @Field(() => String, { description: 'Por qué se retiró o se repuso su dirección; vacío si nadie lo decidió.' })
  reason!: string;

  @Field(() => Int, { description: 'Testimonios suyos que se retiraron después: su página ya no los muestra y su PDF no se ofrece.' })
  takenBack!: number;
}

@ObjectType({ description: 'El armado de un PDF, con su avance.' })
export class ReportMaking {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  exchangeId!: string;

  @Field(() => Int, { nullable: true, description: 'La edición que publica; vacío si es de prueba.' })
  number!: number | null;

  @Field(() => MakingState)
  state!: MakingState;

  @Field(() => String, { description: 'Qué está haciendo.' })
  step!: string;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  steps!: number;

  @Field(() => String, { description: 'Por qué no se pudo.' })
  failure!: string;

  @Field(() => String, { nullable: true, description: 'Dirección del PDF de prueba.' })
  path!: string | null;

  @Field(() => String)
  byName!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'El reporte de un intercambio, para escribirlo y publicarlo.' })
export class DeskSystematizationReport {
  @Field(() => ID)
  exchangeId!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ReportState)
  state!: ReportState;

  @Field(() => Int)
  latest!: number;

  @Field(() => [DeskReportText])
  texts!: DeskReportText[];

  @Field(() => [String], { description: 'Partes que no son como en la última edición; vacío si no hay ninguna.' })
  changedParts!: string[];

  @Field(() => [DeskReportEdition], { description: 'La última primero.' })
  editions!: DeskReportEdition[];

  @Field(() => ReportMaking, { nullable: true, description: 'Lo último que se mandó armar.' })
  making!: ReportMaking | null;
}

@ObjectType({ description: 'Un texto como quedó al guardarlo.' })
export class ReportRevision {
  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  body!: string;

  @Field(() => Int, { nullable: true, description: 'La revisión que volvió.' })
  restores!: number | null;

  @Field(() => String)
  byName!: string;

  @Field(() => Date)
  at!: Date;
}

@ObjectType()
export class ReportRevisionPage {
  @Field(() => [ReportRevision])
  items!: ReportRevision[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Un texto guardado.' })
export class SavedReportText {
  @Field(() => ID)
  key!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  body!: string;

  @Field(() => Date)
  at!: Date;
}

@ObjectType({ description: 'Las páginas de una parte del reporte, dibujadas.' })
export class ReportPreview {
  @Field(() => [String], { description: 'Un SVG por página.' })
  pages!: string[];
}

@ObjectType({ description: 'Algo del reporte que no concuerda, y dónde se arregla.' })
export class ReportCheckLine {
  @Field(() => String)
  code!: string;

  @Field(() => Boolean, { description: 'Impide publicar.' })
  refuses!: boolean;

  @Field(() => String)
  sentence!: string;

  @Field(() => String, { description: 'Pantalla de la mesa donde se arregla.' })
  mend!: string;
}

@ObjectType({ description: 'Lo que la revisión encontró, y las partes que no son como en la última edición.' })
export class ReportChecked {
  @Field(() => [ReportCheckLine], { description: 'Primero lo que impide publicar.' })
  lines!: ReportCheckLine[];

  @Field(() => [String], { description: 'Vacío si no hay ninguna edición.' })
  changedParts!: string[];
}
