import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { BooleanField } from '@lib/platform';

@ObjectType({ description: 'Una insignia que su dueña o dueño decidió mostrar' })
export class ShowcaseInsignia {
  @Field(() => ID)
  awardId!: string;

  @Field(() => ID)
  insigniaId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  grade!: number;

  @Field(() => String, { description: 'Lo que se pedía el día en que se otorgó' })
  criterion!: string;

  @Field(() => Date)
  awardedAt!: Date;
}

@ObjectType({ description: 'La vitrina pública de una persona: solo lo que decidió mostrar' })
export class Showcase {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => String)
  seasonName!: string;

  @Field(() => String, { nullable: true })
  levelName!: string | null;

  @Field(() => Int, { nullable: true })
  points!: number | null;

  @Field(() => [ShowcaseInsignia], { description: 'La de mayor grado de cada una, de la más reciente a la más antigua' })
  insignias!: ShowcaseInsignia[];
}

@ObjectType({ description: 'Lo que decidí mostrar en mi vitrina' })
export class MyShowcase {
  @Field(() => ID)
  memberId!: string;

  @Field(() => Boolean, { description: 'Cualquiera puede verla' })
  open!: boolean;

  @Field(() => Boolean)
  showIged!: boolean;

  @Field(() => Boolean)
  showLevel!: boolean;

  @Field(() => Boolean)
  showPoints!: boolean;

  @Field(() => Int, { description: 'Cuántas insignias decidí mostrar' })
  insigniasShown!: number;
}

@InputType({ description: 'Qué se ve en mi vitrina' })
export class MyShowcaseInput {
  @BooleanField()
  open!: boolean;

  @BooleanField()
  showIged!: boolean;

  @BooleanField()
  showLevel!: boolean;

  @BooleanField()
  showPoints!: boolean;
}
