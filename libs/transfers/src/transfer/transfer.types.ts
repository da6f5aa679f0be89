import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TransferKind, TransferSide, TransferState, TransferVerb } from './transfer.enums.js';
import { TransferAgreement, TransferBlock, TransferMilestone, TransferNorm, TransferOwnPractice, TransferTalkArea } from './transfer-parts.types.js';
import { TransferIndicator, TransferResult } from './transfer-result.types.js';

@ObjectType({ description: 'Una transferencia en una lista.' })
export class TransferRow {
  @Field(() => ID)
  id!: string;

  @Field(() => TransferKind)
  kind!: TransferKind;

  @Field(() => TransferState)
  state!: TransferState;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => String)
  originIgedName!: string;

  @Field(() => String)
  adopterIgedName!: string;

  @Field(() => Date)
  begunAt!: Date;

  @Field(() => Date, { description: 'Desde cuándo está en este paso.' })
  stateSince!: Date;
}

@ObjectType()
export class TransferPage {
  @Field(() => [TransferRow])
  items!: TransferRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Persona de una de las partes.' })
export class TransferPerson {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;
}

@ObjectType({ description: 'Un paso que mi parte puede dar, y lo que le falta.' })
export class TransferNextStep {
  @Field(() => TransferVerb)
  verb!: TransferVerb;

  @Field(() => [String], { description: 'Lo que falta; vacío cuando se puede.' })
  missing!: string[];
}

@ObjectType({ description: 'Un paso en la historia de una transferencia.' })
export class TransferMove {
  @Field(() => String, { description: 'START, MARK, JOIN, WRITE, SIGN, AGREE, PLAN, MILESTONE, BEGIN, EVIDENCE, DONE, DROP, NORM, LINK, REPORT, VERIFY, RETURN, CLOSE o STOP' })
  action!: string;

  @Field(() => TransferSide)
  side!: TransferSide;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Una transferencia completa, para sus tres partes.' })
export class Transfer extends TransferRow {
  @Field(() => TransferSide, { description: 'Desde qué parte la veo.' })
  side!: TransferSide;

  @Field(() => String, { nullable: true, description: 'Página de la práctica en el muro, si está publicada.' })
  practiceSlug!: string | null;

  @Field(() => Int, { description: 'La versión que se adopta.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'La versión publicada hoy.' })
  publishedVersion!: number | null;

  @Field(() => ID, { description: 'Código de la instancia que adopta.' })
  adopterIgedCode!: string;

  @Field(() => [TransferPerson])
  originPeople!: TransferPerson[];

  @Field(() => [TransferPerson])
  adopterPeople!: TransferPerson[];

  @Field(() => [TransferTalkArea], { description: 'La ficha de conversación: lo que marcó cada parte.' })
  areas!: TransferTalkArea[];

  @Field(() => TransferAgreement, { nullable: true })
  agreement!: TransferAgreement | null;

  @Field(() => [TransferBlock])
  blocks!: TransferBlock[];

  @Field(() => [TransferMilestone])
  milestones!: TransferMilestone[];

  @Field(() => TransferOwnPractice, { nullable: true })
  ownPractice!: TransferOwnPractice | null;

  @Field(() => TransferNorm, { nullable: true })
  norm!: TransferNorm | null;

  @Field(() => [TransferIndicator], { description: 'Indicadores de la versión que se adopta.' })
  indicators!: TransferIndicator[];

  @Field(() => TransferResult, { nullable: true })
  result!: TransferResult | null;

  @Field(() => String, { description: 'Por qué se detuvo.' })
  reason!: string;

  @Field(() => String)
  lesson!: string;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => [TransferNextStep])
  next!: TransferNextStep[];

  @Field(() => [TransferMove])
  moves!: TransferMove[];
}

@ObjectType({ description: 'Una transferencia en la mesa.' })
export class DeskTransfer extends Transfer {
  @Field(() => Boolean, { description: 'Es de mi propia institución o equipo: la atiende otra persona.' })
  ownInstitution!: boolean;
}
