import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Commitment } from '../commitment/commitment.types.js';
import { Validity } from '../practice/practice.enums.js';
import { RubricCriterion } from '../feedback/rubric.types.js';
import { PracticeRoute, RouteNeed, RouteStep, RubricScoreLine } from './route.types.js';

@ObjectType({ description: 'Práctica en el tablero de la ruta.' })
export class DeskRouteCard {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Date)
  since!: Date;

  @Field(() => Int, { description: 'Días que lleva en este paso.' })
  days!: number;

  @Field(() => Int, { description: 'Requisitos que le faltan para el paso que sigue.' })
  missing!: number;

  @Field(() => Validity)
  validity!: Validity;

  @Field(() => Boolean)
  ownInstitution!: boolean;
}

@ObjectType({ description: 'Columna del tablero: las que más tiempo llevan en ella, primero.' })
export class DeskRouteColumn {
  @Field(() => RouteStep)
  step!: RouteStep;

  @Field(() => Int)
  total!: number;

  @Field(() => [DeskRouteCard], { description: 'Las primeras cincuenta.' })
  items!: DeskRouteCard[];
}

@ObjectType({ description: 'Retroalimentación publicada en cuya rúbrica puede apoyarse una decisión.' })
export class DeskStageFeedback {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  expertName!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => Float)
  rubricMean!: number;

  @Field(() => [RubricScoreLine])
  scores!: RubricScoreLine[];
}

@ObjectType({ description: 'La ruta de una práctica, con lo que hace falta para decidir.' })
export class DeskRoute {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => Boolean)
  ownInstitution!: boolean;

  @Field(() => RouteStep, { nullable: true })
  next!: RouteStep | null;

  @Field(() => [RouteNeed])
  needs!: RouteNeed[];

  @Field(() => PracticeRoute)
  route!: PracticeRoute;

  @Field(() => [DeskStageFeedback])
  feedbacks!: DeskStageFeedback[];

  @Field(() => [RubricCriterion])
  rubric!: RubricCriterion[];

  @Field(() => [Commitment])
  commitments!: Commitment[];
}

@ObjectType({ description: 'Requisito de la ruta, como se edita.' })
export class DeskNeed {
  @Field(() => ID)
  id!: string;

  @Field(() => RouteStep)
  step!: RouteStep;

  @Field(() => String)
  title!: string;

  @Field(() => Float, { nullable: true })
  threshold!: number | null;

  @Field(() => Float, { nullable: true, description: 'El menor número que admite; nulo si no lleva ninguno.' })
  least!: number | null;

  @Field(() => Float, { nullable: true })
  most!: number | null;

  @Field(() => String, { description: 'Sección de la ficha, «revisar», «mejoras» o vacío: dónde lo hace el equipo.' })
  place!: string;

  @Field(() => Boolean)
  enabled!: boolean;

  @Field(() => Boolean, { description: 'La plataforma puede medirlo.' })
  measured!: boolean;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'Lugar del portal donde se cumple un requisito.' })
export class DeskNeedPlace {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}
