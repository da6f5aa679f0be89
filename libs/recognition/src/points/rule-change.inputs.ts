import { InputType } from '@nestjs/graphql';
import { BooleanField, DateField, IntField, TextField } from '@lib/platform';

const MOST_POINTS = 500;
const MOST_A_DAY = 5_000;

@InputType({ description: 'Una nueva versión de una regla de puntos' })
export class PointsRuleChangeInput {
  @TextField({ max: 40 })
  kind!: string;

  /** The newest version that was on the screen: if another came meanwhile, nothing is saved. */
  @IntField({ min: 1, max: 1_000_000 })
  basedOn!: number;

  @TextField({ max: 80, min: 3 })
  name!: string;

  @IntField({ min: 0, max: MOST_POINTS })
  points!: number;

  @IntField({ min: 1, max: MOST_A_DAY, optional: true })
  dailyCap?: number | null;

  @BooleanField()
  enabled!: boolean;

  @DateField()
  validFrom!: string;

  @DateField({ optional: true })
  validTo?: string | null;

  @TextField({ max: 300, min: 5, multiline: true })
  reason!: string;
}
