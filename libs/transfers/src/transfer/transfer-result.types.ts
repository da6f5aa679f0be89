import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Un indicador de la práctica de origen, en la versión que se adopta.' })
export class TransferIndicator {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { description: 'UP o DOWN: hacia dónde mejora.' })
  direction!: string;

  @Field(() => Float, { nullable: true })
  baseline!: number | null;

  @Field(() => Float, { nullable: true })
  result!: number | null;
}

@ObjectType({ description: 'Lo que obtuvo quien adopta, frente al indicador de origen.' })
export class TransferResult {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => String, { description: 'UP o DOWN: hacia dónde mejora.' })
  direction!: string;

  @Field(() => Float, { nullable: true })
  originBaseline!: number | null;

  @Field(() => Float, { nullable: true })
  originResult!: number | null;

  @Field(() => Float)
  baseline!: number;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  baselineOn!: string;

  @Field(() => Float)
  result!: number;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  resultOn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  comment!: string;
}
