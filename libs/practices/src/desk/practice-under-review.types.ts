import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AssignmentRow } from '../feedback/assignment.types.js';
import { PracticeOrigin } from '../origin/origin.types.js';
import { PracticeStatus } from '../practice/practice.enums.js';
import { PlaceBody, SectionObservation } from '../practice/practice.types.js';
import { SectionKind, SectionState } from '../sheet/sheet.enums.js';
import { ResourcesBody, ResultsBody, SchoolBody, SheetLine, SustainabilityBody, TeamLine } from '../sheet/sheet.types.js';

@ObjectType({ description: 'Datos generales, para quien decide.' })
export class DeskBasics {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { nullable: true })
  themeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD.' })
  startedOn!: string | null;
}

@ObjectType({ description: 'Sección de la ficha, para quien decide.' })
export class DeskSection {
  @Field(() => ID)
  key!: string;

  @Field(() => SectionKind)
  kind!: SectionKind;

  @Field(() => String)
  title!: string;

  @Field(() => SectionState)
  state!: SectionState;

  @Field(() => DeskBasics, { nullable: true })
  basics!: DeskBasics | null;

  @Field(() => PlaceBody, { nullable: true })
  place!: PlaceBody | null;

  @Field(() => [TeamLine], { nullable: true })
  team!: TeamLine[] | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => [SheetLine], { nullable: true })
  lines!: SheetLine[] | null;

  @Field(() => ResultsBody, { nullable: true })
  results!: ResultsBody | null;

  @Field(() => SustainabilityBody, { nullable: true })
  sustainability!: SustainabilityBody | null;

  @Field(() => ResourcesBody, { nullable: true })
  resources!: ResourcesBody | null;

  @Field(() => SchoolBody, { nullable: true })
  school!: SchoolBody | null;
}

@ObjectType({ description: 'Declaración firmada con el último envío.' })
export class DeskDeclaration {
  @Field(() => String)
  directorName!: string;

  @Field(() => String)
  directorPost!: string;

  @Field(() => Date)
  signedAt!: Date;

  @Field(() => String, { description: 'Quién la envió desde su cuenta.' })
  signedByName!: string;
}

@ObjectType({ description: 'Paso de la admisión, con quien lo dio.' })
export class DeskDecision {
  @Field(() => Date)
  at!: Date;

  @Field(() => PracticeStatus)
  from!: PracticeStatus;

  @Field(() => PracticeStatus)
  to!: PracticeStatus;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  comment!: string;

  @Field(() => [SectionObservation])
  observations!: SectionObservation[];
}

@ObjectType({ description: 'Práctica enviada, como la ve DIFOCA: su edición en trabajo y su historia.' })
export class PracticeUnderReview {
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

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD en que empezó.' })
  startedOn!: string | null;

  @Field(() => Int, { nullable: true })
  monthsRunning!: number | null;

  @Field(() => Boolean, { description: 'Todavía no cumple los meses que pide la norma para ser admitida.' })
  tooYoung!: boolean;

  @Field(() => String, { nullable: true })
  slug!: string | null;

  @Field(() => Int, { nullable: true })
  publishedVersion!: number | null;

  @Field(() => Boolean)
  ownInstitution!: boolean;

  @Field(() => String)
  authorName!: string;

  @Field(() => PracticeOrigin, { nullable: true, description: 'Nulo si empezó por sí misma.' })
  origin!: PracticeOrigin | null;

  @Field(() => [DeskSection])
  sections!: DeskSection[];

  @Field(() => DeskDeclaration, { nullable: true })
  declaration!: DeskDeclaration | null;

  @Field(() => [DeskDecision])
  decisions!: DeskDecision[];

  @Field(() => [AssignmentRow])
  assignments!: AssignmentRow[];
}
