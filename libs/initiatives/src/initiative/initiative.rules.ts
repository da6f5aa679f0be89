import { foldText, transitions } from '@lib/kernel';

export type InitiativeStep = 'SHARED' | 'ACCOMPANIED' | 'TURNED' | 'ARCHIVED' | 'WITHDRAWN' | 'HIDDEN';

export type InitiativeVerb =
  | 'EDIT'
  | 'CONTRIBUTE'
  | 'MARK'
  | 'ACCOMPANY'
  | 'TURN'
  | 'CONTINUE'
  | 'ARCHIVE'
  | 'WITHDRAW'
  | 'HIDE'
  | 'RESTORE';

/** What is withdrawn does not come back. What was turned and lost its draft may be turned again: the step onto itself. */
export const INITIATIVE_STEPS = transitions<InitiativeStep>({
  SHARED: ['SHARED', 'ACCOMPANIED', 'TURNED', 'ARCHIVED', 'WITHDRAWN', 'HIDDEN'],
  ACCOMPANIED: ['ACCOMPANIED', 'TURNED', 'ARCHIVED', 'WITHDRAWN', 'HIDDEN'],
  TURNED: ['TURNED', 'HIDDEN'],
  ARCHIVED: ['SHARED', 'ACCOMPANIED', 'WITHDRAWN', 'HIDDEN'],
  WITHDRAWN: [],
  HIDDEN: ['SHARED', 'ACCOMPANIED', 'TURNED', 'ARCHIVED'],
});

const OPEN: readonly InitiativeStep[] = ['SHARED', 'ACCOMPANIED'];
export const PUBLIC_STEPS: readonly InitiativeStep[] = ['SHARED', 'ACCOMPANIED', 'TURNED', 'ARCHIVED'];

const ALLOWED: Record<InitiativeVerb, readonly InitiativeStep[]> = {
  EDIT: OPEN,
  CONTRIBUTE: OPEN,
  MARK: [...OPEN, 'TURNED'],
  ACCOMPANY: OPEN,
  TURN: [...OPEN, 'TURNED'],
  CONTINUE: [...OPEN, 'ARCHIVED'],
  ARCHIVE: OPEN,
  WITHDRAW: [...OPEN, 'ARCHIVED'],
  HIDE: PUBLIC_STEPS,
  RESTORE: ['HIDDEN'],
};

export type InitiativeFacts = {
  state: InitiativeStep;
  problem: string;
  proposal: string;
  /** The practice it became exists no more: its draft was discarded. */
  practiceGone: boolean;
};

const STANDING: Record<InitiativeStep, string> = {
  SHARED: 'Esta iniciativa está a la vista.',
  ACCOMPANIED: 'Esta iniciativa está a la vista y DIFOCA la acompaña.',
  TURNED: 'Ya se convirtió en práctica.',
  ARCHIVED: 'Está archivada: falta que quien la compartió la retome.',
  WITHDRAWN: 'Fue retirada.',
  HIDDEN: 'Está oculta por moderación.',
};

/** Characters that say something of the problem and of the proposal, to begin a practice with. */
export const ENOUGH = 40;

/** What is missing to do this now, a sentence each; empty when nothing is. The services refuse with it and the screens show it. */
export function missingTo(verb: InitiativeVerb, initiative: InitiativeFacts): string[] {
  const { state, problem, proposal, practiceGone } = initiative;
  if (!ALLOWED[verb].includes(state)) return [STANDING[state]];
  if (verb !== 'TURN') return [];
  if (state === 'TURNED' && !practiceGone) return [STANDING.TURNED];
  return [
    ...(length(problem) < ENOUGH ? [`Cuenta un poco más el problema: al menos ${ENOUGH} caracteres.`] : []),
    ...(length(proposal) < ENOUGH ? [`Cuenta un poco más lo que proponen: al menos ${ENOUGH} caracteres.`] : []),
  ];
}

/** To where it goes when its author takes it up again, or staff show it again. */
export function openStep(accompaniments: number): InitiativeStep {
  return accompaniments > 0 ? 'ACCOMPANIED' : 'SHARED';
}

export type Told = { title: string; problem: string };

/** Saying the same thing again is welcome and pays nothing: also after the first was withdrawn. */
export function isNew(told: Told, earlier: readonly Told[]): boolean {
  const same = (one: string, other: string): boolean => plain(one) === plain(other);
  return !earlier.some((one) => same(one.title, told.title) || same(one.problem, told.problem));
}

export type Onlooker = { accountId: string | null; accompanies: boolean };

/** Anyone sees what is public; the rest, only its author and, at the desk, who accompanies. */
export function canRead(onlooker: Onlooker, { state, authorId }: { state: InitiativeStep; authorId: string }): boolean {
  return PUBLIC_STEPS.includes(state) || onlooker.accompanies || (onlooker.accountId !== null && onlooker.accountId === authorId);
}

/** Told by the source it was begun from; null on the wall. */
export function originOf(source: string | null): 'CHALLENGE' | 'ELSEWHERE' | null {
  if (source === null) return null;
  return /^challenge(-entry)?:/.test(source) ? 'CHALLENGE' : 'ELSEWHERE';
}

/** Stable name of the fact: what staff gave back to the wall is stated again. */
export function initiativeSource(id: string, round: number): string {
  return round === 0 ? `initiative:${id}` : `initiative:${id}:${round}`;
}

export function initiativeLink(id: string): string {
  return `/iniciativas/${id}`;
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function length(text: string): number {
  return Array.from(text.trim()).length;
}
