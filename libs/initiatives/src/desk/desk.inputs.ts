import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { DateField, EnumField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { ReportReason } from '@lib/practices';

export enum DeskInitiativeQueue {
  WAITING = 'WAITING',
  ACCOMPANIED = 'ACCOMPANIED',
  QUIET = 'QUIET',
  REPORTED = 'REPORTED',
  HIDDEN = 'HIDDEN',
}
registerEnumType(DeskInitiativeQueue, {
  name: 'DeskInitiativeQueue',
  description: 'Qué iniciativas se miran.',
  valuesMap: {
    WAITING: { description: 'Nadie las acompaña todavía; la que más espera primero.' },
    ACCOMPANIED: { description: 'Con acompañamiento; la que hace más tiempo no se mueve, primero.' },
    QUIET: { description: 'Nadie las mueve: se avisó a quien la compartió.' },
    REPORTED: { description: 'Reportadas por alguien.' },
    HIDDEN: { description: 'Ocultas.' },
  },
});

const LONGEST_NOTE = 1000;
const LONGEST_REASON = 500;

@ArgsType()
export class DeskInitiativesArgs extends PageArgs {
  @EnumField(DeskInitiativeQueue)
  queue!: DeskInitiativeQueue;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}

@InputType({ description: 'Una anotación en la bitácora de acompañamiento.' })
export class AccompanyInitiativeInput {
  /** Of the entry, made by the browser: a retry is the same one. */
  @UuidField()
  id!: string;

  @UuidField()
  initiativeId!: string;

  /** The day it happened. */
  @DateField({ past: true })
  heldOn!: string;

  @TextField({ min: 10, max: LONGEST_NOTE, multiline: true })
  note!: string;
}

@InputType({ description: 'Ocultar o volver a mostrar una iniciativa, o uno de sus aportes, con el motivo que leerá quien lo escribió.' })
export class DecideInitiativeInput {
  @UuidField()
  id!: string;

  /** Without it, the whole initiative. */
  @UuidField({ optional: true })
  contributionId?: string | null;

  @TextField({ min: 5, max: LONGEST_REASON, multiline: true })
  reason!: string;
}

@InputType({ description: 'Un número del muro, desde el que estaba en pantalla.' })
export class SaveInitiativeSettingInput {
  @TextField({ max: 60 })
  key!: string;

  @IntField({ min: 1, max: 4000 })
  value!: number;

  @IntField({ min: 1, max: 1_000_000_000 })
  revision!: number;
}

@InputType({ description: 'Algo del muro que no debería estar.' })
export class ReportInitiativeInput {
  @UuidField()
  id!: string;

  @UuidField()
  initiativeId!: string;

  /** Without it, the whole initiative. */
  @UuidField({ optional: true })
  contributionId?: string | null;

  @EnumField(ReportReason)
  reason!: ReportReason;

  @OptionalTextField({ max: LONGEST_REASON, multiline: true })
  note?: string | null;
}
