import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImprovementAnswer } from '../feedback/improvement.types.js';
import { Stage, Validity } from '../practice/practice.enums.js';
import { PracticeOrigin } from '../origin/origin.types.js';
import { PublicIged, PublicSection, PublicTeamMember } from '../version/public-sheet.types.js';

@ObjectType({ description: 'Oportunidad de mejora publicada, con la respuesta del equipo.' })
export class PublishedImprovement {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  sectionKey!: string | null;

  @Field(() => String, { nullable: true })
  sectionTitle!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => ImprovementAnswer, { nullable: true })
  answer!: ImprovementAnswer | null;
}

@ObjectType({ description: 'Retroalimentación publicada, con la tarjeta pública de su experto.' })
export class PublishedFeedback {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Versión de la práctica que leyó.' })
  version!: number;

  @Field(() => Date)
  publishedAt!: string;

  @Field(() => String)
  expertName!: string;

  @Field(() => String)
  expertPost!: string;

  @Field(() => String)
  expertInstitution!: string;

  @Field(() => Float, { nullable: true, description: 'Promedio de la rúbrica, de 0 a 3.' })
  rubricMean!: number | null;

  @Field(() => [String])
  keyAspects!: string[];

  @Field(() => [PublishedImprovement])
  improvements!: PublishedImprovement[];

  @Field(() => [String])
  recommendations!: string[];
}

@ObjectType({ description: 'Página pública de una práctica: su última versión publicada.' })
export class PracticePage {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  publishedAt!: string;

  @Field(() => Stage)
  stage!: Stage;

  @Field(() => Boolean)
  referent!: boolean;

  @Field(() => Validity)
  validity!: Validity;

  @Field(() => String, { nullable: true, description: 'Último día vigente, AAAA-MM-DD: pasado si no está vigente.' })
  validUntil!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String)
  themeName!: string;

  @Field(() => ID)
  regionId!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => PublicIged)
  leadIged!: PublicIged;

  @Field(() => [PublicIged])
  igeds!: PublicIged[];

  @Field(() => [String], { description: 'Distritos como «Huaura, Huaura»: distrito y provincia.' })
  districts!: string[];

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD en que empezó.' })
  startedOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Meses completos de implementación hasta hoy.' })
  monthsRunning!: number | null;

  @Field(() => [PublicTeamMember])
  team!: PublicTeamMember[];

  @Field(() => [PublicSection])
  sections!: PublicSection[];

  @Field(() => Int)
  usefulCount!: number;

  @Field(() => Boolean)
  usefulByMe!: boolean;

  @Field(() => Boolean, { description: 'Soy de su equipo.' })
  mine!: boolean;

  @Field(() => PracticeOrigin, { nullable: true, description: 'Nulo si empezó por sí misma.' })
  origin!: PracticeOrigin | null;

  @Field(() => [PublishedFeedback])
  feedbacks!: PublishedFeedback[];
}
