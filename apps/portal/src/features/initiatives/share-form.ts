import { lengthOf } from '@lib/web-ui';
import { formTexts as texts, photoTexts } from './initiatives.texts.js';

export interface ShareForm {
  /** Made once: the same initiative sent again is the same one. */
  id: string;
  title: string;
  problem: string;
  proposal: string;
  help: string;
  themeId: string;
}

export type Minors = '' | 'no' | 'yes' | 'unsure';

/** What is said of a photo before it is sent; `id` is empty while there is none. */
export interface PhotoForm {
  id: string;
  caption: string;
  minors: Minors;
}

export const LIMITS = { title: 150, problem: 1000, proposal: 1000, help: 600, caption: 300 } as const;
const SHORTEST = { title: 10, problem: 20, proposal: 20 } as const;
export const NO_PHOTO: PhotoForm = { id: '', caption: '', minors: '' };

export function emptyForm(id: string): ShareForm {
  return { id, title: '', problem: '', proposal: '', help: '', themeId: '' };
}

/** What keeps it from being shared, by the id of its control. */
export function lacking(form: ShareForm, photo: PhotoForm = NO_PHOTO): Record<string, string> {
  const short = (Object.keys(SHORTEST) as (keyof typeof SHORTEST)[]).filter((field) => lengthOf(form[field].trim()) < SHORTEST[field]);
  const answer = photo.id === '' || photo.minors === 'no' || photo.minors === 'yes' ? null : photo.minors;
  return {
    ...Object.fromEntries(short.map((field) => [field, texts.short(SHORTEST[field])])),
    ...(form.themeId === '' ? { themeId: texts.needsTheme } : {}),
    ...(answer === null ? {} : { minors: answer === '' ? photoTexts.needsAnswer : photoTexts.refused }),
  };
}

export function inputOf({ id, title, problem, proposal, help, themeId }: ShareForm) {
  return { id, title: title.trim(), problem: problem.trim(), proposal: proposal.trim(), help: help.trim(), themeId };
}
