import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImprovementAnswer } from '../feedback/improvement.types.js';
import { MyValidity } from '../validity/validity.types.js';
import { PracticeOrigin } from '../origin/origin.types.js';
import { PracticeStatus, Stage } from './practice.enums.js';
import { MissingLine, MySection, SectionObservation } from './practice.types.js';

@ObjectType({ description: 'Práctica de mi equipo, en la lista.' })
export class MyPracticeRow {
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

  @Field(() => Int, { nullable: true })
  publishedVersion!: number | null;

  @Field(() => String, { nullable: true })
  slug!: string | null;

  @Field(() => Stage)
  stage!: Stage;

  @Field(() => Date)
  updatedAt!: Date;

  @Field(() => Int)
  sectionsDone!: number;

  @Field(() => Int)
  sectionsTotal!: number;

  @Field(() => Int, { description: 'Observaciones por atender.' })
  observations!: number;

  @Field(() => Int, { description: 'Oportunidades de mejora sin respuesta.' })
  improvementsOpen!: number;

  @Field(() => MyValidity, { nullable: true, description: 'Nula mientras nunca se publicó.' })
  validity!: MyValidity | null;
}

@ObjectType({ description: 'Paso que dio la práctica en su admisión.' })
export class DecisionRow {
  @Field(() => Date)
  at!: Date;

  @Field(() => PracticeStatus)
  from!: PracticeStatus;

  @Field(() => PracticeStatus)
  to!: PracticeStatus;

  @Field(() => String)
  comment!: string;

  @Field(() => [SectionObservation])
  observations!: SectionObservation[];
}

@ObjectType({ description: 'Texto que la directora o el director acepta al enviar.' })
export class DeclarationText {
  @Field(() => String)
  version!: string;

  @Field(() => [String])
  paragraphs!: string[];
}

@ObjectType({ description: 'Oportunidad de mejora de una retroalimentación publicada, con la respuesta del equipo.' })
export class MyImprovement {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true })
  sectionKey!: string | null;

  @Field(() => String, { nullable: true })
  sectionTitle!: string | null;

  @Field(() => String)
  expertName!: string;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => ImprovementAnswer, { nullable: true })
  answer!: ImprovementAnswer | null;
}

@ObjectType({ description: 'La ficha cambió desde que se empezó esta edición; se puede seguir con la de antes.' })
export class TemplateNews {
  @Field(() => Int)
  number!: number;

  @Field(() => [String])
  changes!: string[];
}

@ObjectType({ description: 'Práctica de mi equipo, con su ficha en trabajo.' })
export class MyPractice {
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

  @Field(() => String, { nullable: true })
  slug!: string | null;

  @Field(() => Int, { nullable: true })
  publishedVersion!: number | null;

  @Field(() => Stage)
  stage!: Stage;

  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Boolean, { description: 'Puedo enviarla y no le falta nada.' })
  canSubmit!: boolean;

  @Field(() => Boolean)
  isAuthor!: boolean;

  @Field(() => PracticeOrigin, { nullable: true, description: 'Nulo si empezó por sí misma.' })
  origin!: PracticeOrigin | null;

  @Field(() => TemplateNews, { nullable: true, description: 'Nulo si escribe con la ficha vigente, o si no se puede editar.' })
  templateNews!: TemplateNews | null;

  @Field(() => Date)
  updatedAt!: Date;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => [MySection])
  sections!: MySection[];

  @Field(() => Int, { description: 'Cuántas evidencias tiene la edición en trabajo.' })
  evidencePieces!: number;

  @Field(() => [MissingLine], { description: 'Lo que falta para enviar; la misma lista con que se rechazaría el envío.' })
  missing!: MissingLine[];

  @Field(() => [DecisionRow])
  decisions!: DecisionRow[];

  @Field(() => DeclarationText)
  declaration!: DeclarationText;

  @Field(() => [MyImprovement])
  improvements!: MyImprovement[];
}

@ObjectType({ description: 'Cabecera de la práctica después de guardar.' })
export class MyPracticeHead {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => PracticeStatus)
  status!: PracticeStatus;

  @Field(() => Boolean)
  canSubmit!: boolean;

  @Field(() => Date)
  updatedAt!: Date;
}

@ObjectType({ description: 'Resultado de guardar una sección.' })
export class SavedSection {
  @Field(() => MySection)
  section!: MySection;

  @Field(() => MyPracticeHead)
  practice!: MyPracticeHead;

  @Field(() => [MissingLine])
  missing!: MissingLine[];
}

@ObjectType({ description: 'Archivo enviado, con su huella.' })
export class ReceiptFile {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Huella SHA-256 del archivo, tal como llegó.' })
  sha256!: string;
}

@ObjectType({ description: 'Constancia del envío.' })
export class SubmissionReceipt {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => String, { description: 'Código de la práctica, como BPGE-2026-0001.' })
  code!: string;

  @Field(() => Date)
  submittedAt!: Date;

  @Field(() => Int)
  edition!: number;

  @Field(() => String, { description: 'Huella SHA-256 de la ficha enviada, con sus evidencias.' })
  digest!: string;

  @Field(() => [ReceiptFile])
  files!: ReceiptFile[];
}
