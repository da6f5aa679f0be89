import { foldText } from '@lib/kernel';

/** How posts begin in the lists of today, as `foldText` leaves them; the first that fits decides. */
const BEGINNINGS: readonly [RegExp, string][] = [
  [/^direc(?:cion|tora?)(?: \(a\)|\(a\))? (?:general )?(?:de |del )?(?:la |el )?(?:i\.? ?e\.?|institucion educativa|escuela|colegio|cebe|ceba|cetpro|pronoei)(?![a-z])/, 'PRINCIPAL'],
  [/^sub ?direc/, 'OTHER'],
  [/^direc(?:cion|tora?)(?: \(a\)|\(a\))? (?:de )?gestion (?:pedagogica|institucional|administrativa)/, 'AREA_HEAD'],
  [/^(?:direc(?:cion|tora?)|gerente|gerencia)(?: \(a\)|\(a\))?(?: general)?(?: regional)?(?: (?:de |del )?(?:la )?(?:educacion|ugel|dre|gre)(?![a-z]).*)?$/, 'DIRECTOR'],
  [/^jef(?:a|e|atura)(?![a-z])/, 'AREA_HEAD'],
  [/^especialistas?(?![a-z])/, 'SPECIALIST'],
  [/^(?:docente|profesora?)(?![a-z])/, 'TEACHER'],
  [/^otr[oa]s?(?: cargo)?$/, 'OTHER'],
];

/** What somebody does, as exchanges count it; null: the list says it in a way that is not known. */
export function dutyOf(post: string): string | null {
  const text = foldText(post).replace(/\s+/g, ' ').trim();
  return BEGINNINGS.find(([begins]) => begins.test(text))?.[1] ?? null;
}
