import { Field, ObjectType } from '@nestjs/graphql';
import { EvidenceState } from './evidence.enums.js';
import { EvidencePiece } from './evidence.types.js';

@ObjectType({ description: 'Evidencia, para quien decide sobre la práctica.' })
export class DeskEvidencePiece extends EvidencePiece {
  @Field(() => EvidenceState, { nullable: true })
  state!: EvidenceState | null;

  @Field(() => Boolean, { nullable: true, description: 'Se reconoce a menores.' })
  minors!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  authorised!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lo que dijo el antivirus: CLEAN, o NO_SCANNER cuando no hay uno configurado.',
  })
  scanned!: string | null;

  @Field(() => [String], { description: 'Lo que impide admitirla.' })
  gaps!: string[];
}
