import type { ArgumentMetadata } from '@nestjs/common';

/** Longer inputs are what a person wrote: they do not come twice. */
const LONGEST = 400;
const MOST = 2_000;
const MINUTE_MS = 60_000;

/**
 * Inputs that passed their validators a moment ago, as JSON by class: the first page of the wall is asked with the same ones all day.
 * Whether a value is sound follows from its text alone, but for dates against today: so nothing is remembered longer than a minute.
 */
export class SoundInputs {
  private known = new Map<unknown, Set<string>>();
  private size = 0;
  private until = 0;

  /** null: this value is always validated. */
  textOf(value: unknown, { metatype }: ArgumentMetadata): string | null {
    if (
      typeof metatype !== 'function' ||
      metatype === Object ||
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value)
    )
      return null;
    const text = JSON.stringify(value);
    return text.length <= LONGEST ? text : null;
  }

  has(metatype: unknown, text: string): boolean {
    if (Date.now() >= this.until) this.forget();
    return this.known.get(metatype)?.has(text) ?? false;
  }

  add(metatype: unknown, text: string): void {
    if (this.size >= MOST) this.forget();
    const texts = this.known.get(metatype) ?? new Set();
    this.known.set(metatype, texts.add(text));
    this.size += 1;
  }

  private forget(): void {
    this.known = new Map();
    this.size = 0;
    this.until = Date.now() + MINUTE_MS;
  }
}
