import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { check } from '@lib/platform';

const MOMENT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** A moment as `toISOString()` writes it. */
export function MomentField(): PropertyDecorator {
  return applyDecorators(
    Field(() => String),
    check({
      name: 'isMoment',
      code: 'MOMENT_INVALID',
      valid: (value) => typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
      say: () => 'No reconocemos la hora de tu equipo. Revisa su fecha y hora, e inténtalo otra vez.',
    }),
  );
}
