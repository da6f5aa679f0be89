import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DistrictChoice, IgedChoice } from '@lib/territory';
import { ResourcesBody, ResultsBody, SchoolBody, SheetLine, SustainabilityBody, TeamLine } from '../sheet/sheet.types.js';
import { SectionKind, SectionState } from '../sheet/sheet.enums.js';

@ObjectType({ description: 'Dónde se aplica: las instancias (primero la que lidera) y los distritos.' })
export class PlaceBody {
  @Field(() => IgedChoice)
  leadIged!: IgedChoice;

  @Field(() => [IgedChoice])
  igeds!: IgedChoice[];

  @Field(() => [DistrictChoice])
  districts!: DistrictChoice[];
}

@ObjectType({ description: 'Datos generales de la ficha en trabajo.' })
export class BasicsBody {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => ID, { nullable: true })
  themeId!: string | null;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD en que empezó a implementarse.' })
  startedOn!: string | null;
}

@ObjectType({ description: 'Sección de la ficha en trabajo, con su contenido y su avance.' })
export class MySection {
  @Field(() => ID)
  key!: string;

  @Field(() => SectionKind)
  kind!: SectionKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  verb!: string;

  @Field(() => String)
  help!: string;

  @Field(() => String)
  example!: string;

  @Field(() => Int)
  limit!: number;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => SectionState)
  state!: SectionState;

  @Field(() => String, { description: 'Nota breve del avance, como «4 líneas».' })
  note!: string;

  @Field(() => Int, { description: 'Se envía al guardar; 0 si nadie la guardó todavía.' })
  revision!: number;

  @Field(() => Date, { nullable: true })
  savedAt!: Date | null;

  @Field(() => Boolean)
  savedByMe!: boolean;

  @Field(() => String, { nullable: true, description: 'Observación de DIFOCA mientras la práctica está devuelta.' })
  observation!: string | null;

  @Field(() => BasicsBody, { nullable: true })
  basics!: BasicsBody | null;

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

@ObjectType({ description: 'Algo que falta para enviar.' })
export class MissingLine {
  @Field(() => ID)
  section!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'Observación de una sección.' })
export class SectionObservation {
  @Field(() => ID)
  section!: string;

  @Field(() => String)
  sectionTitle!: string;

  @Field(() => String)
  text!: string;
}
