import { transitions } from '@lib/kernel';

export type ProgressStep = 'INITIAL' | 'INTERMEDIATE' | 'CONCLUDED';

/** It may be found that something was not concluded after all. */
export const PROGRESS_STEPS = transitions<ProgressStep>({
  INITIAL: ['INITIAL', 'INTERMEDIATE', 'CONCLUDED'],
  INTERMEDIATE: ['INTERMEDIATE', 'INITIAL', 'CONCLUDED'],
  CONCLUDED: ['CONCLUDED', 'INTERMEDIATE'],
});

export type Means = { text: string; link: string; fileId: string | null };

/** What is missing for an activity to be this far, a sentence each. */
export function missingToProgress(from: ProgressStep, to: ProgressStep, { text, link, fileId }: Means): string[] {
  if (!PROGRESS_STEPS.can(from, to)) return ['Una actividad concluida solo vuelve a estar en marcha.'];
  if (to === 'CONCLUDED' && text.trim() === '' && link === '' && fileId === null)
    return ['Falta su medio de verificación: un texto, un enlace o un archivo.'];
  return [];
}
