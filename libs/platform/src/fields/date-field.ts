import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { limaDate } from '@lib/kernel';
import { currentClock } from '../config/current-clock.js';
import { check } from './sentences.js';

export type DateOptions = { past?: boolean; future?: boolean; optional?: boolean };

/** A calendar day `YYYY-MM-DD`. `past`: today in Lima or earlier; `future`: today or later. */
export function DateField({ past, future, optional }: DateOptions = {}): PropertyDecorator {
  const rules = [
    check({ name: 'isCalendarDay', code: 'DATE_INVALID', valid: isDay, say: () => 'Escribe una fecha que exista, con día, mes y año.' }),
  ];
  if (past) {
    rules.push(
      check({ name: 'isNotInTheFuture', code: 'DATE_IN_THE_FUTURE', valid: (value) => !isDay(value) || value <= today(),
        say: () => 'La fecha no puede ser posterior a hoy.' }),
    );
  }
  if (future) {
    rules.push(
      check({ name: 'isNotInThePast', code: 'DATE_IN_THE_PAST', valid: (value) => !isDay(value) || value >= today(),
        say: () => 'La fecha no puede ser anterior a hoy.' }),
    );
  }
  return applyDecorators(Field(() => String, { nullable: optional }), ...(optional ? [IsOptional()] : []), ...rules);
}

/** An hour of the day `HH:MM`, as the clocks of Lima show it. */
export function TimeField(): PropertyDecorator {
  return applyDecorators(
    Field(() => String),
    check({
      name: 'isHourOfDay', code: 'TIME_INVALID', valid: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
      say: () => 'Escribe una hora como 09:30.',
    }),
  );
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function today(): string {
  return limaDate(currentClock().now());
}
