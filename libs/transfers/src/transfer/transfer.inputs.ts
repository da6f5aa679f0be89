import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, Float, InputType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { check, DateField, EnumField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { BlockChoice, TransferKind, TransferOutcome, TransferState } from './transfer.enums.js';

const MOST = 1_000_000_000;

function NumberField(): PropertyDecorator {
  return applyDecorators(
    Field(() => Float),
    check({
      name: 'isMeasuredNumber',
      code: 'NUMBER_INVALID',
      valid: (value) => Number.isFinite(value) && Math.abs(value as number) <= 1e12,
      say: () => 'Escribe un número.',
    }),
  );
}

@InputType({ description: 'Comienza una transferencia.' })
export class StartTransferInput {
  /** Made by the browser: a retry is the same transfer. */
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;

  @EnumField(TransferKind)
  kind!: TransferKind;
}

@InputType({ description: 'Comienza una transferencia con quien dijo que quiere replicar la práctica.' })
export class StartFromInterestInput {
  @UuidField()
  id!: string;

  @UuidField()
  interestId!: string;

  @EnumField(TransferKind)
  kind!: TransferKind;
}

@InputType({ description: 'Lo mismo, desde la mesa: se elige quién la lleva cuando el interés es de alguien sin cuenta.' })
export class DeskStartTransferInput extends StartFromInterestInput {
  @UuidField({ optional: true })
  memberId?: string | null;
}

@InputType({ description: 'Lo que mi parte marca en un área de la ficha de conversación.' })
export class MarkTransferAnswerInput {
  @UuidField()
  id!: string;

  @CodeField()
  areaId!: string;

  /** The one the screen read. */
  @IntField({ min: 0, max: MOST })
  revision!: number;

  @IntField({ min: 1, max: 3 })
  point!: number;

  @TextField({ min: 0, max: 600, multiline: true })
  note!: string;
}

@InputType({ description: 'El acuerdo que firman las tres partes.' })
export class WriteAgreementInput {
  @UuidField()
  id!: string;

  @IntField({ min: 0, max: MOST })
  revision!: number;

  @TextField({ min: 20, max: 3000, multiline: true })
  text!: string;

  @DateField()
  startsOn!: string;

  @DateField({ future: true })
  endsOn!: string;
}

@InputType({ description: 'La firma de una parte, sobre el acuerdo que leyó.' })
export class SignAgreementInput {
  @UuidField()
  id!: string;

  @IntField({ min: 1, max: MOST })
  revision!: number;
}

@InputType({ description: 'Qué se hace con una línea de la estrategia.' })
export class DecideBlockInput {
  @UuidField()
  id!: string;

  @IntField({ min: 0, max: 200 })
  position!: number;

  @IntField({ min: 0, max: MOST })
  revision!: number;

  @EnumField(BlockChoice)
  choice!: BlockChoice;

  @TextField({ min: 0, max: 1000, multiline: true })
  how!: string;

  @TextField({ min: 0, max: 1000, multiline: true })
  why!: string;
}

@InputType({ description: 'Un hito del plan.' })
export class AddMilestoneInput {
  @UuidField()
  id!: string;

  @UuidField()
  milestoneId!: string;

  @TextField({ min: 5, max: 300 })
  text!: string;

  @DateField()
  dueOn!: string;
}

@InputType({ description: 'Un hito que se cumplió, o que se deja de lado con su motivo.' })
export class SettleMilestoneInput {
  @UuidField()
  id!: string;

  @UuidField()
  milestoneId!: string;

  /** Absent when it is left aside. */
  @DateField({ past: true, optional: true })
  doneOn?: string | null;

  @TextField({ min: 0, max: 600, multiline: true })
  note!: string;
}

@InputType({ description: 'Un enlace como evidencia de un hito.' })
export class AddTransferLinkInput {
  @UuidField()
  id!: string;

  @UuidField()
  milestoneId!: string;

  @UuidField()
  evidenceId!: string;

  @TextField({ max: 500 })
  url!: string;

  @TextField({ min: 0, max: 200 })
  caption!: string;
}

@InputType({ description: 'Una evidencia que se quita mientras su hito no está cumplido.' })
export class RemoveTransferEvidenceInput {
  @UuidField()
  id!: string;

  @UuidField()
  evidenceId!: string;
}

@InputType({ description: 'La práctica propia que nace de la transferencia.' })
export class BeginOwnPracticeInput {
  @UuidField()
  id!: string;

  /** Of the new draft; made by the browser. */
  @UuidField()
  practiceId!: string;

  @TextField({ min: 5, max: 255 })
  title!: string;
}

@InputType({ description: 'Una práctica mía que ya existe.' })
export class LinkOwnPracticeInput {
  @UuidField()
  id!: string;

  @UuidField()
  practiceId!: string;
}

@InputType({ description: 'La norma con que se adopta.' })
export class SetTransferNormInput {
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 100 })
  number!: string;

  @DateField({ past: true })
  on!: string;

  @TextField({ min: 5, max: 300 })
  title!: string;
}

@InputType({ description: 'El resultado de quien adopta, frente al indicador de la práctica de origen.' })
export class ReportTransferInput {
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 200 })
  indicator!: string;

  @NumberField()
  baseline!: number;

  @DateField({ past: true })
  baselineOn!: string;

  @NumberField()
  result!: number;

  @DateField({ past: true })
  resultOn!: string;

  @TextField({ min: 3, max: 300 })
  source!: string;

  @TextField({ min: 0, max: 1000, multiline: true })
  comment!: string;
}

@InputType({ description: 'Lo que DIFOCA vio al verificar, o por qué devuelve el resultado.' })
export class JudgeTransferInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 1000, multiline: true })
  note!: string;
}

@InputType({ description: 'Cómo sigue lo que se verificó.' })
export class CloseTransferInput {
  @UuidField()
  id!: string;

  @EnumField(TransferOutcome)
  outcome!: TransferOutcome;

  @TextField({ min: 20, max: 1000, multiline: true })
  lesson!: string;
}

@InputType({ description: 'Por qué se detiene, y qué se aprendió.' })
export class StopTransferInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;

  @TextField({ min: 0, max: 1000, multiline: true })
  lesson!: string;
}

@InputType({ description: 'Colegas de la instancia que adopta.' })
export class AddTransferPeopleInput {
  @UuidField()
  id!: string;

  @UuidField({ list: true })
  @ArrayMaxSize(10, { message: 'Agrega como máximo 10 personas.', context: { code: 'TOO_MANY' } })
  memberIds!: string[];
}

@ArgsType()
export class TransferQueueArgs extends PageArgs {
  @EnumField(TransferState)
  state!: TransferState;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}
