import { foldText, transitions } from '@lib/kernel';

export type AllyStep = 'LISTED' | 'RETIRED';

/** What staff do to an ally. */
export type AllyVerb = 'SAVE' | 'LINK' | 'CONTRIBUTE' | 'LOGO' | 'RETIRE' | 'RESTORE';

export const ALLY_STEPS = transitions<AllyStep>({ LISTED: ['LISTED', 'RETIRED'], RETIRED: ['RETIRED', 'LISTED'] });

const ALLOWED: Record<AllyVerb, readonly AllyStep[]> = {
  SAVE: ['LISTED'],
  LINK: ['LISTED'],
  LOGO: ['LISTED'],
  // What it brought while it was one is still told.
  CONTRIBUTE: ['LISTED', 'RETIRED'],
  RETIRE: ['LISTED'],
  RESTORE: ['RETIRED'],
};

const STANDING: Record<AllyStep, string> = {
  LISTED: 'Ya está en el directorio.',
  RETIRED: 'Está retirado: primero devuélvelo al directorio.',
};

/** What is missing to do this now, a sentence each; empty when nothing is. */
export function missingTo(verb: AllyVerb, state: AllyStep): string[] {
  return ALLOWED[verb].includes(state) ? [] : [STANDING[state]];
}

const LONGEST_SLUG = 60;

/** The name as an address; `taken` are those that begin the same way. */
export function allySlug(name: string, taken: readonly string[]): string {
  const plain =
    foldText(name)
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_SLUG)
      .replace(/^-+|-+$/g, '') || 'aliado';
  if (!taken.includes(plain)) return plain;
  for (let number = 2; ; number += 1) if (!taken.includes(`${plain}-${number}`)) return `${plain}-${number}`;
}

/** A page that a browser may open: nothing that runs, no name or password in it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['https:', 'http:'].includes(protocol) && username === '' && password === '';
}
