import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PracticeOriginKind } from './origin.enums.js';

@ObjectType({ description: 'De dónde nació una práctica: una iniciativa, un desafío o la práctica que adapta.' })
export class PracticeOrigin {
  @Field(() => PracticeOriginKind)
  kind!: PracticeOriginKind;

  @Field(() => String, { description: 'Cómo se llama aquello de donde nació.' })
  label!: string;

  @Field(() => String, { description: 'Su página en el portal; vacía si no tiene.' })
  link!: string;

  @Field(() => Int, { nullable: true, description: 'La versión que adapta, cuando adapta una práctica.' })
  version!: number | null;
}
