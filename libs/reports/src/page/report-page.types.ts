import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ReportBlockKind {
  TEXT = 'TEXT',
  NOTE = 'NOTE',
  LEAD = 'LEAD',
  TILES = 'TILES',
  BARS = 'BARS',
  MAP = 'MAP',
  TABLE = 'TABLE',
  MOMENTS = 'MOMENTS',
  ADDRESS = 'ADDRESS',
  STEPS = 'STEPS',
  LINES = 'LINES',
  BULLETS = 'BULLETS',
  INDICATORS = 'INDICATORS',
  PHOTOS = 'PHOTOS',
  EXPERT = 'EXPERT',
  VOICES = 'VOICES',
  TESTIMONIALS = 'TESTIMONIALS',
  DEFINITIONS = 'DEFINITIONS',
}
registerEnumType(ReportBlockKind, { name: 'ReportBlockKind', description: 'De qué clase es un bloque de un reporte: dice cómo se muestra.' });

export enum ReportTone {
  PLAIN = 'PLAIN',
  TEAL = 'TEAL',
  MAIZE = 'MAIZE',
  SKY = 'SKY',
  QUIET = 'QUIET',
}
registerEnumType(ReportTone, { name: 'ReportTone', description: 'Con qué voz habla: aspecto clave, mejora, recomendación.' });

@ObjectType({ description: 'Un número de un reporte, con la cifra del diccionario de la que es.' })
export class ReportAmount {
  @Field(() => ID, { description: 'Clave de la cifra en el diccionario.' })
  figure!: string;

  @Field(() => ID, { description: 'Su parte; vacía: el total.' })
  part!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Vacío cuando no se publica.' })
  value!: number | null;

  @Field(() => String, { description: 'Como se escribe, o que está reservado.' })
  told!: string;

  @Field(() => Int, { description: 'De la parte más grande, de 0 a 100.' })
  share!: number;

  @Field(() => String, { description: 'En un mapa: sus letras.' })
  short!: string;

  @Field(() => Int)
  row!: number;

  @Field(() => Int)
  column!: number;
}

@ObjectType({ description: 'Una foto de un reporte, con su texto alternativo.' })
export class ReportPicture {
  @Field(() => ID, { description: 'Nombra sus bytes: /reportes/<dirección>/fotos/<sha256>-mediana.webp.' })
  sha256!: string;

  @Field(() => String)
  alt!: string;

  @Field(() => String)
  caption!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType({ description: 'Un elemento de un bloque.' })
export class ReportItem {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  link!: string;

  @Field(() => [String])
  cells!: string[];

  @Field(() => ReportTone)
  tone!: ReportTone;

  @Field(() => ReportAmount, { nullable: true })
  amount!: ReportAmount | null;

  @Field(() => ReportPicture, { nullable: true })
  photo!: ReportPicture | null;
}

@ObjectType({ description: 'Un bloque de una parte de un reporte.' })
export class ReportPageBlock {
  @Field(() => ReportBlockKind)
  kind!: ReportBlockKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [String])
  headers!: string[];

  @Field(() => [ReportItem])
  items!: ReportItem[];

  @Field(() => [ReportAmount])
  amounts!: ReportAmount[];

  @Field(() => [ReportPicture])
  photos!: ReportPicture[];
}

@ObjectType({ description: 'Una parte de un reporte, como en su documento.' })
export class ReportPagePart {
  @Field(() => ID, { description: 'Su ancla en la página.' })
  id!: string;

  @Field(() => Int, { description: '1 parte, 2 capítulo.' })
  level!: number;

  @Field(() => String)
  kicker!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [ReportPageBlock])
  blocks!: ReportPageBlock[];
}

@ObjectType({ description: 'Una edición publicada de un reporte.' })
export class ReportEditionLine {
  @Field(() => Int)
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => String, { description: 'Qué cambió respecto de la anterior; vacío en la primera.' })
  whatChanged!: string;

  @Field(() => [String])
  changedParts!: string[];

  @Field(() => Boolean, { description: 'Dejó de ofrecerse.' })
  withheld!: boolean;
}

@ObjectType({ description: 'Un reporte de sistematización publicado, en una de sus ediciones.' })
export class ReportPage {
  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'Del intercambio.' })
  title!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: 'La última edición.' })
  latest!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => String)
  whatChanged!: string;

  @Field(() => String, { description: 'SHA-256 de su contenido.' })
  contentSha256!: string;

  @Field(() => String, { description: 'SHA-256 de su PDF.' })
  pdfSha256!: string;

  @Field(() => Int, { description: 'Bytes del PDF.' })
  pdfLength!: number;

  @Field(() => String, { description: 'Por qué dejó de ofrecerse; vacío si se ofrece.' })
  withheldReason!: string;

  @Field(() => Int, { description: 'Testimonios suyos que se retiraron después de publicarla: no se muestran, y su PDF no se ofrece.' })
  takenBack!: number;

  @Field(() => String)
  days!: string;

  @Field(() => String)
  venue!: string;

  @Field(() => String)
  hostName!: string;

  @Field(() => String)
  macroRegionName!: string;

  @Field(() => String, { description: 'Fecha de corte de sus cifras.' })
  cutOff!: string;

  @Field(() => String, { description: 'De qué trata, en pocas líneas.' })
  description!: string;

  @Field(() => String, { description: 'Dirección de la página del intercambio.' })
  exchangeSlug!: string;

  @Field(() => [ReportPagePart])
  parts!: ReportPagePart[];

  @Field(() => [ReportEditionLine])
  editions!: ReportEditionLine[];
}

@ObjectType({ description: 'Un reporte publicado, en una lista.' })
export class ReportRow {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  startsOn!: string;

  @Field(() => String)
  endsOn!: string;

  @Field(() => String)
  hostName!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;
}

@ObjectType({ description: 'Una página de la lista de reportes.' })
export class ReportRowPage {
  @Field(() => [ReportRow])
  items!: ReportRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
