import type { Tone } from '../../parts/page.js';

export const testimonialWords: Record<string, string> = {
  PENDING: 'Por leer',
  SHOWN: 'Se muestra',
  HELD: 'No se muestra',
  WITHDRAWN: 'Retirado',
};
export const testimonialTones: Record<string, Tone> = { PENDING: 'maize', SHOWN: 'leaf', HELD: 'quiet', WITHDRAWN: 'quiet' };

/** How somebody who is present consents. */
export const consentWords: Record<string, string> = { WRITTEN: 'Por escrito', RECORDED: 'En una grabación', SPOKEN: 'De palabra, en el momento' };
export const consentSaid: Record<string, string> = { ...consentWords, ACCOUNT: 'Desde su cuenta' };
export const consentChoices = (none: string) => [{ value: '', label: none }, ...Object.entries(consentWords).map(([value, label]) => ({ value, label }))];
