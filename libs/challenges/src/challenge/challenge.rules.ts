import { transitions } from '@lib/kernel';

export type ChallengeStage = 'DRAFT' | 'LAUNCHED' | 'CLOSED' | 'WITHDRAWN';
export type ChallengeVerb = 'SAVE' | 'LAUNCH' | 'NOTE' | 'CLOSE' | 'WITHDRAW';

export const CHALLENGE_STEPS = transitions<ChallengeStage>({
  DRAFT: ['DRAFT', 'LAUNCHED', 'WITHDRAWN'],
  LAUNCHED: ['LAUNCHED', 'CLOSED', 'WITHDRAWN'],
  CLOSED: [],
  WITHDRAWN: [],
});

const ALLOWED: Record<ChallengeVerb, readonly ChallengeStage[]> = {
  SAVE: ['DRAFT'],
  LAUNCH: ['DRAFT'],
  NOTE: ['LAUNCHED'],
  CLOSE: ['LAUNCHED'],
  WITHDRAW: ['DRAFT', 'LAUNCHED'],
};

const STANDING: Record<ChallengeStage, string> = {
  DRAFT: 'Todavía es un borrador: primero se lanza.',
  LAUNCHED: 'Ya se lanzó: desde entonces solo se publican prórrogas y aclaraciones.',
  CLOSED: 'Ya se cerró y sus resultados están publicados.',
  WITHDRAWN: 'Fue retirado.',
};

/** What a completed entry goes on as. */
export type Outcome = 'NOTHING' | 'PRACTICE' | 'INITIATIVE';

export type StepFacts = { title: string; dueAt: Date; wantsText: boolean; mostFiles: number };

export type ChallengeFacts = {
  state: ChallengeStage;
  statement: string;
  steps: readonly StepFacts[];
  criteria: number;
  rubric: number;
  results: 'LISTED' | 'BY_RUBRIC';
  places: readonly number[];
  entersUntil: Date | null;
  graceHours: number;
  becomes: Outcome;
  /** Of the initiatives it asks for. */
  themeId: string | null;
  /** Hand-ins that nobody has decided yet. */
  waiting: number;
};

const HOUR_MS = 3_600_000;

/** What is missing to do this now, a sentence each; empty when nothing is. */
export function missingTo(verb: ChallengeVerb, challenge: ChallengeFacts, now: Date): string[] {
  if (!ALLOWED[verb].includes(challenge.state)) return [STANDING[challenge.state]];
  if (verb === 'LAUNCH') return missingToLaunch(challenge, now);
  if (verb === 'CLOSE') return missingToClose(challenge, now);
  return [];
}

function missingToLaunch(challenge: ChallengeFacts, now: Date): string[] {
  const { statement, steps, criteria, rubric, results, places, entersUntil, becomes, themeId } = challenge;
  const last = steps.at(-1);
  const gaps: [boolean, string][] = [
    [statement.trim().length < SHORTEST_STATEMENT, 'Falta el enunciado: cuenta qué se busca, en al menos 40 letras.'],
    [steps.length === 0, 'Falta al menos un paso, con su fecha.'],
    [steps.some(({ dueAt }) => dueAt <= now), 'Hay pasos con una fecha que ya pasó.'],
    [steps.some(({ dueAt }, at) => at > 0 && dueAt <= (steps[at - 1]?.dueAt ?? now)), 'Cada paso vence después del anterior.'],
    [criteria === 0, 'Falta al menos un criterio de aceptación.'],
    [results === 'BY_RUBRIC' && rubric === 0, 'Para ordenar los resultados por rúbrica falta la rúbrica.'],
    [results === 'LISTED' && places.some((place) => place > 0), 'Hay insignias por puesto, pero los resultados no se ordenan.'],
    [becomes === 'INITIATIVE' && themeId === null, 'Para que lo completado se convierta en iniciativas falta elegir su tema.'],
    [entersUntil === null, 'Falta hasta cuándo se inscriben los equipos.'],
    [entersUntil !== null && entersUntil <= now, 'La fecha de inscripción ya pasó.'],
    [entersUntil !== null && last !== undefined && entersUntil > last.dueAt, 'La inscripción cierra antes de que venza el último paso.'],
  ];
  return gaps.filter(([missing]) => missing).map(([, sentence]) => sentence);
}

/** Results wait for whoever may still be received, and for what waits to be decided. */
function missingToClose({ steps, graceHours, waiting }: ChallengeFacts, now: Date): string[] {
  const last = steps.at(-1);
  const open = last !== undefined && now.getTime() <= last.dueAt.getTime() + graceHours * HOUR_MS;
  return [
    ...(open ? ['El último paso todavía recibe entregas: se cierra cuando pase su plazo y el de gracia.'] : []),
    ...(waiting > 0 ? [waiting === 1 ? 'Hay una entrega por decidir.' : `Hay ${waiting} entregas por decidir.`] : []),
  ];
}

export const SHORTEST_STATEMENT = 40;

export type Completed = { id: string; name: string; mean: number | null };
export type Placed = { id: string; place: number | null; listed: number };

/** Ties share a place: 1, 2, 2, 4. Listed by name when staff chose not to order them. */
export function placed(entries: readonly Completed[], results: 'LISTED' | 'BY_RUBRIC'): Placed[] {
  const byName = (one: Completed, other: Completed): number => one.name.localeCompare(other.name, 'es') || (one.id < other.id ? -1 : 1);
  if (results === 'LISTED') return [...entries].sort(byName).map(({ id }, at) => ({ id, place: null, listed: at + 1 }));
  const sorted = [...entries].sort((one, other) => (other.mean ?? 0) - (one.mean ?? 0) || byName(one, other));
  return sorted.map((entry, at) => ({
    id: entry.id,
    place: sorted.findIndex(({ mean }) => (mean ?? 0) === (entry.mean ?? 0)) + 1,
    listed: at + 1,
  }));
}
