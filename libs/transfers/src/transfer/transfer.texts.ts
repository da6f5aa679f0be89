import { hasDni } from '@lib/practices';
import { transferErrors } from './transfer.errors.js';

/** What people write here may be read by others, and part of it by anyone. @throws DomainError PERSONAL_DATA at its field */
export function assertNoDni(texts: Record<string, string>): void {
  const [field] = Object.entries(texts).find(([, text]) => hasDni(text)) ?? [];
  if (field) throw transferErrors.PERSONAL_DATA({}, field);
}
