import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Insignia } from './insignia.types.js';

@ObjectType({ description: 'Un grado que gané' })
export class MyInsigniaAward {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  grade!: number;

  @Field(() => String, { description: 'Cómo se llamaba el día en que se otorgó' })
  name!: string;

  @Field(() => String, { description: 'Lo que se pedía ese día' })
  criterion!: string;

  @Field(() => Date)
  awardedAt!: Date;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Por qué se retiró' })
  revokedReason!: string | null;
}

@ObjectType({ description: 'Cuánto llevo de algo que se pide' })
export class InsigniaNeed {
  @Field(() => String)
  told!: string;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  min!: number;
}

@ObjectType({ description: 'El grado que sigue y lo que llevo' })
export class InsigniaProgress {
  @Field(() => Int)
  grade!: number;

  @Field(() => [InsigniaNeed])
  needs!: InsigniaNeed[];
}

@ObjectType({ description: 'Una insignia del catálogo y lo mío en ella' })
export class MyInsignia {
  @Field(() => Insignia)
  insignia!: Insignia;

  @Field(() => [MyInsigniaAward], { description: 'Del grado más alto al más bajo' })
  awards!: MyInsigniaAward[];

  @Field(() => InsigniaProgress, { nullable: true, description: 'Nulo cuando ya no hay un grado por ganar' })
  next!: InsigniaProgress | null;

  @Field(() => Boolean, { description: 'Decidí que otras personas la vean' })
  shown!: boolean;
}
