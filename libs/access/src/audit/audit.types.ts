import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EnumField, OptionalTextField, PageArgs, UuidField, type PageSize } from '@lib/platform';

export enum AuditOutcome {
  DONE = 'DONE',
  DENIED = 'DENIED',
}

registerEnumType(AuditOutcome, {
  name: 'AuditOutcome',
  description: 'Cómo terminó lo que alguien quiso hacer',
  valuesMap: { DONE: { description: 'Se hizo' }, DENIED: { description: 'Se rechazó' } },
});

@ObjectType({ description: 'Un hecho que quedó anotado' })
export class AuditRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Nadie, cuando fue un visitante' })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Puerta por la que entró' })
  audience!: string | null;

  @Field(() => String)
  action!: string;

  @Field(() => AuditOutcome)
  outcome!: AuditOutcome;

  @Field(() => String, { nullable: true, description: 'Identificador de lo que se tocó' })
  target!: string | null;

  @Field(() => String, { description: 'Datos del hecho, en JSON' })
  detail!: string;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditRow])
  items!: AuditRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 50, nullable: true })
  override first: PageSize = 50;

  @UuidField({ optional: true })
  actor?: string | null;

  @OptionalTextField({ max: 100 })
  action?: string | null;

  @EnumField(AuditOutcome, { optional: true })
  outcome?: AuditOutcome | null;
}
