import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AdvisorySession } from './session.types.js';

@ObjectType({ description: 'Una asesoría en la mesa: lo que ve su experta o experto y quien gestiona la cola.' })
export class DeskAdvisory extends AdvisorySession {
  @Field(() => ID, { nullable: true })
  expertId!: string | null;

  @Field(() => Boolean, { description: 'Soy la persona experta asignada.' })
  mine!: boolean;

  @Field(() => Boolean, { description: 'Es de mi propia institución o equipo: la atiende otra persona.' })
  ownInstitution!: boolean;

  @Field(() => Boolean)
  canAssign!: boolean;

  @Field(() => [String], { description: 'Lo que falta para programarla; vacío cuando se puede.' })
  missingToSchedule!: string[];

  @Field(() => [String], { description: 'Lo que falta para anotar que se realizó; vacío cuando se puede.' })
  missingToRecord!: string[];

  @Field(() => Int, { description: 'Cuántas personas dijeron qué tan útil fue.' })
  ratings!: number;

  @Field(() => Float, { nullable: true, description: 'Promedio de 1 a 5.' })
  meanRating!: number | null;
}
