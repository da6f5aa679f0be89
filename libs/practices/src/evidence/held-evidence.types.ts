import { Field, ID, ObjectType } from '@nestjs/graphql';
import { EvidenceState } from './evidence.enums.js';

@ObjectType({ description: 'Archivo de una evidencia que nadie puede ver: apartado, no aceptado o a la espera del antivirus.' })
export class DeskHeldEvidence {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => EvidenceState)
  state!: EvidenceState;

  @Field(() => String)
  reason!: string;

  @Field(() => Date, { description: 'Desde cuándo.' })
  heldAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Nulo si su ficha es un borrador que nunca se envió.' })
  practiceId!: string | null;

  @Field(() => String, { nullable: true })
  practiceTitle!: string | null;

  @Field(() => Boolean, { description: 'Conserva lo que llegó: puede revisarse otra vez.' })
  canCheckAgain!: boolean;
}

@ObjectType()
export class HeldEvidencePage {
  @Field(() => [DeskHeldEvidence])
  items!: DeskHeldEvidence[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
