import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Stage } from '../practice/practice.enums.js';

@ObjectType({ description: 'Práctica publicada que se parece a otra, o a lo que se está escribiendo.' })
export class SimilarPractice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Stage)
  stage!: Stage;

  @Field(() => String)
  themeName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => Boolean)
  sameTheme!: boolean;

  @Field(() => Boolean)
  sameRegion!: boolean;
}
