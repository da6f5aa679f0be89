import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityProgress } from '../circle/circle.enums.js';

@ObjectType({ description: 'Una actividad del plan anual de un círculo.' })
export class PlanActivity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  dueOn!: string;

  @Field(() => ID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => ActivityProgress)
  progress!: ActivityProgress;

  @Field(() => String, { description: 'Con qué se pensó comprobar.' })
  meansPlanned!: string;

  @Field(() => String)
  meansText!: string;

  @Field(() => String)
  meansLink!: string;

  @Field(() => ID, { nullable: true })
  meansFileId!: string | null;

  @Field(() => String, { description: 'Nombre del archivo, si lo hay.' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'Dirección del archivo, cuando terminó de revisarse.' })
  fileUrl!: string | null;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'El plan de un año de un círculo.' })
export class CirclePlan {
  @Field(() => Int)
  year!: number;

  @Field(() => String)
  circleName!: string;

  @Field(() => Boolean)
  canPlan!: boolean;

  @Field(() => [PlanActivity])
  activities!: PlanActivity[];
}
