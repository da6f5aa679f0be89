import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StrengthReport } from '../strength/strength.types.js';
import { MyValidity, ValidityEntry } from '../validity/validity.types.js';
import { Commitment } from '../commitment/commitment.types.js';

export enum RouteStep {
  INITIAL = 'INITIAL',
  INTERMEDIATE = 'INTERMEDIATE',
  ADVANCED = 'ADVANCED',
  REFERENT = 'REFERENT',
}
registerEnumType(RouteStep, {
  name: 'RouteStep',
  description: 'Paso de la ruta de fortalecimiento.',
  valuesMap: { REFERENT: { description: 'Práctica avanzada que otras instancias pueden adoptar.' } },
});

@ObjectType({ description: 'Requisito de un paso de la ruta, con lo que la práctica tiene de él.' })
export class RouteNeed {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean)
  met!: boolean;

  @Field(() => String, { description: 'Lo que hay y lo que hace falta.' })
  detail!: string;

  @Field(() => String, { description: 'Camino del portal donde el equipo lo hace.' })
  link!: string;
}

@ObjectType({ description: 'Puntaje con el nombre que el criterio tenía el día de la decisión.' })
export class RubricScoreLine {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  score!: number;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Requisito que la decisión encontró cumplido.' })
export class StageGround {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  detail!: string;
}

@ObjectType({ description: 'Decisión sobre el estadio de una práctica, con aquello en que se apoyó.' })
export class StageDecision {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => RouteStep)
  from!: RouteStep;

  @Field(() => RouteStep)
  to!: RouteStep;

  @Field(() => Boolean, { description: 'Volvió a un estadio anterior; el comentario es el motivo.' })
  back!: boolean;

  @Field(() => Int, { description: 'Edición publicada de la que se decidió.' })
  version!: number;

  @Field(() => String)
  comment!: string;

  @Field(() => String)
  period!: string;

  @Field(() => String)
  byName!: string;

  @Field(() => String, { nullable: true, description: 'Quién calificó con la rúbrica.' })
  scoredBy!: string | null;

  @Field(() => Float, { nullable: true, description: 'Promedio de la rúbrica, de 0 a 3.' })
  rubricMean!: number | null;

  @Field(() => [RubricScoreLine])
  scores!: RubricScoreLine[];

  @Field(() => [StageGround])
  needs!: StageGround[];
}

@ObjectType({ description: 'Historia pública de una práctica en la ruta, lo último primero.' })
export class PracticeRoute {
  @Field(() => RouteStep)
  step!: RouteStep;

  @Field(() => Date)
  since!: Date;

  @Field(() => Date, { description: 'Día en que se publicó por primera vez: desde entonces es inicial.' })
  publishedSince!: Date;

  @Field(() => [StageDecision])
  decisions!: StageDecision[];

  @Field(() => StrengthReport, { description: 'Aparte del estadio: con cuánta firmeza se conocen sus resultados.' })
  strength!: StrengthReport;

  @Field(() => [ValidityEntry], { description: 'Su vigencia, lo último primero.' })
  validity!: ValidityEntry[];
}

@ObjectType({ description: 'La ruta de una práctica de mi equipo: dónde está y qué le falta para avanzar.' })
export class MyRoute {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => RouteStep)
  step!: RouteStep;

  @Field(() => RouteStep, { nullable: true, description: 'El paso que sigue; nulo en el último.' })
  next!: RouteStep | null;

  @Field(() => [RouteNeed], { description: 'Lo que pide el paso que sigue, lo cumplido también.' })
  needs!: RouteNeed[];

  @Field(() => Int)
  missing!: number;

  @Field(() => [Commitment], { description: 'Lo que el equipo se comprometió a hacer, primero lo pendiente.' })
  commitments!: Commitment[];

  @Field(() => MyValidity, { nullable: true, description: 'Nula mientras no esté publicada.' })
  validity!: MyValidity | null;
}
