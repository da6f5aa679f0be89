import { ArgsType, InputType } from '@nestjs/graphql';
import { DateField, EnumField, IntField, TextField, UuidField } from '@lib/platform';
import { ActivityProgress } from '../circle/circle.enums.js';

@ArgsType()
export class CirclePlanArgs {
  @UuidField()
  id!: string;

  @IntField({ min: 2020, max: 2100 })
  year!: number;
}

@InputType({ description: 'Una actividad del plan anual de un círculo.' })
export class SaveActivityInput {
  /** Made by the browser: a retry is the same activity. */
  @UuidField()
  id!: string;

  @UuidField()
  circleId!: string;

  /** The revision that was on the screen; 0 for a new one. */
  @IntField({ min: 0, max: 1_000_000 })
  basedOn!: number;

  @TextField({ min: 5, max: 200 })
  title!: string;

  @DateField()
  dueOn!: string;

  @UuidField({ optional: true })
  ownerId?: string | null;

  @TextField({ min: 0, max: 300 })
  meansPlanned!: string;
}

@InputType({ description: 'Cómo va una actividad, con su medio de verificación.' })
export class ProgressActivityInput {
  @UuidField()
  id!: string;

  /** The revision that was on the screen. */
  @IntField({ min: 1, max: 1_000_000 })
  basedOn!: number;

  @EnumField(ActivityProgress)
  progress!: ActivityProgress;

  @TextField({ min: 0, max: 1000, multiline: true })
  meansText!: string;

  @TextField({ min: 0, max: 500 })
  meansLink!: string;

  @UuidField({ optional: true })
  meansFileId?: string | null;
}
