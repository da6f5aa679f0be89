import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeskReportEdition, DeskReportText, ReportCheckLine } from '../edition/desk-report.types.js';
import { MakingState } from '../edition/report.enums.js';
import { BookletCaseChoice } from './booklet.types.js';

@ObjectType({ description: 'Una cartilla, en la lista de quien la prepara.' })
export class DeskBookletLine {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => Int)
  caseCount!: number;

  @Field(() => Int, { description: 'Última edición publicada; 0 si ninguna.' })
  latest!: number;

  @Field(() => Boolean, { description: 'La dirección de su última edición está retirada.' })
  withheld!: boolean;

  @Field(() => Date)
  updatedAt!: Date;
}

@ObjectType()
export class DeskBookletPage {
  @Field(() => [DeskBookletLine])
  items!: DeskBookletLine[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'El armado de una edición de una cartilla, con su avance.' })
export class BookletMaking {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => MakingState)
  state!: MakingState;

  @Field(() => String)
  step!: string;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  steps!: number;

  @Field(() => String, { description: 'Por qué no se pudo.' })
  failure!: string;
}

@ObjectType({ description: 'Una cartilla, como la ve quien la prepara.' })
export class DeskBooklet extends DeskBookletLine {
  @Field(() => Int, { description: 'De su título y sus casos.' })
  revision!: number;

  @Field(() => String, { description: 'Quién guardó su título y sus casos por última vez.' })
  updatedByName!: string;

  @Field(() => [DeskReportText], { description: 'Cómo empieza y cómo termina, con la historia de cada texto.' })
  texts!: DeskReportText[];

  @Field(() => [BookletCaseChoice], { description: 'En el orden de sus capítulos.' })
  cases!: BookletCaseChoice[];

  @Field(() => [ReportCheckLine], { description: 'Qué no concuerda; primero lo que impide publicarla.' })
  lines!: ReportCheckLine[];

  @Field(() => [DeskReportEdition], { description: 'La última primero.' })
  editions!: DeskReportEdition[];

  @Field(() => BookletMaking, { nullable: true, description: 'El último que se pidió.' })
  making!: BookletMaking | null;
}
