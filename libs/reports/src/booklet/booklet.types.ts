import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReportPagePart } from '../page/report-page.types.js';

@ObjectType({ description: 'Una edición publicada de una cartilla.' })
export class BookletEditionLine {
  @Field(() => Int)
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => String, { description: 'Qué cambió respecto de la anterior; vacío en la primera.' })
  whatChanged!: string;

  @Field(() => Boolean, { description: 'Dejó de ofrecerse.' })
  withheld!: boolean;
}

@ObjectType({ description: 'Una cartilla publicada, en una lista.' })
export class BookletListRow {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  caseCount!: number;

  @Field(() => [String], { description: 'De sus casos.' })
  regionNames!: string[];

  @Field(() => Int, { description: 'La última edición.' })
  number!: number;

  @Field(() => Date)
  publishedAt!: Date;
}

@ObjectType({ description: 'Página de cartillas.' })
export class BookletListPage {
  @Field(() => [BookletListRow])
  items!: BookletListRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Una cartilla de casos publicada, en una de sus ediciones.' })
export class BookletPage extends BookletListRow {
  @Field(() => Int)
  latest!: number;

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

  @Field(() => [ReportPagePart])
  parts!: ReportPagePart[];

  @Field(() => [BookletEditionLine])
  editions!: BookletEditionLine[];
}

@ObjectType({ description: 'La práctica de una escuela que puede ser un caso.' })
export class BookletCaseChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  schoolName!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;
}
