import { transitions } from '@lib/kernel';
import type { Outcome } from '../challenge/challenge.rules.js';

export type EntryStage = 'ENTERED' | 'ACCEPTED' | 'COMPLETED' | 'WITHDRAWN';
export type WorkStage = 'PENDING' | 'HANDED_IN' | 'RETURNED' | 'ACCEPTED' | 'REFUSED';

export const ENTRY_STEPS = transitions<EntryStage>({
  ENTERED: ['ENTERED', 'ACCEPTED', 'COMPLETED', 'WITHDRAWN'],
  ACCEPTED: ['ACCEPTED', 'COMPLETED', 'WITHDRAWN'],
  COMPLETED: [],
  WITHDRAWN: [],
});

export const WORK_STEPS = transitions<WorkStage>({
  PENDING: ['PENDING', 'HANDED_IN'],
  HANDED_IN: ['HANDED_IN', 'ACCEPTED', 'RETURNED', 'REFUSED'],
  RETURNED: ['RETURNED', 'HANDED_IN'],
  ACCEPTED: [],
  REFUSED: [],
});

export type EntryVerb = 'TEAM' | 'WITHDRAW' | 'ACCOMPANY' | 'BECOME';
export type WorkVerb = 'WRITE' | 'HAND_IN' | 'ACCEPT' | 'RETURN' | 'REFUSE';

export type EntryFacts = {
  state: EntryStage;
  challengeState: 'DRAFT' | 'LAUNCHED' | 'CLOSED' | 'WITHDRAWN';
  becomes: Outcome;
  outcomeId: string | null;
  works: readonly { position: number; state: WorkStage }[];
};

const ENDED: Partial<Record<EntryStage, string>> = {
  COMPLETED: 'Tu equipo ya completó el desafío.',
  WITHDRAWN: 'El equipo se retiró de este desafío.',
};

function over({ state, challengeState }: EntryFacts): string[] {
  if (challengeState === 'WITHDRAWN') return ['El desafío fue retirado.'];
  if (challengeState === 'CLOSED') return ['El desafío ya se cerró.'];
  const ended = ENDED[state];
  return ended ? [ended] : [];
}

/** What is missing to do this with an entry, a sentence each. */
export function missingTo(verb: EntryVerb, entry: EntryFacts): string[] {
  if (verb === 'BECOME') return missingToBecome(entry);
  const closed = over(entry);
  if (closed.length > 0) return closed;
  const begun = entry.works.some(({ state }) => state !== 'PENDING');
  if (verb === 'TEAM' && begun) return ['El equipo ya entregó un paso: desde entonces no cambia.'];
  return [];
}

function missingToBecome({ state, becomes, outcomeId }: EntryFacts): string[] {
  if (becomes === 'NOTHING') return ['Este desafío no pide que las entregas se conviertan en otra cosa.'];
  if (outcomeId !== null) return ['Tu equipo ya la convirtió.'];
  return state === 'COMPLETED' ? [] : ['Primero se completa el desafío.'];
}

const STANDING: Record<WorkStage, string> = {
  PENDING: 'Este paso todavía no se entrega.',
  HANDED_IN: 'Este paso ya se entregó: espera la respuesta de DIFOCA.',
  RETURNED: 'Este paso se devolvió: el equipo lo corrige y lo entrega otra vez.',
  ACCEPTED: 'Este paso ya está aceptado.',
  REFUSED: 'La entrega de este paso no se aceptó por llegar fuera de plazo.',
};

const ALLOWED: Record<WorkVerb, readonly WorkStage[]> = {
  WRITE: ['PENDING', 'RETURNED'],
  HAND_IN: ['PENDING', 'RETURNED'],
  ACCEPT: ['HANDED_IN'],
  RETURN: ['HANDED_IN'],
  REFUSE: ['HANDED_IN'],
};

export type WorkFacts = { position: number; state: WorkStage; late: boolean };

/** What is missing to do this with a step of an entry; whether it is in time is told by `receiptOf`. */
export function missingToWork(verb: WorkVerb, { position, state, late }: WorkFacts, entry: EntryFacts): string[] {
  const closed = over(entry);
  if (closed.length > 0) return closed;
  if (!ALLOWED[verb].includes(state)) return [STANDING[state]];
  const before = entry.works.filter((work) => work.position < position);
  if (verb === 'HAND_IN' && before.some((work) => work.state === 'PENDING' || work.state === 'REFUSED'))
    return ['Antes se entregan los pasos anteriores.'];
  if (verb === 'ACCEPT' && before.some((work) => work.state !== 'ACCEPTED')) return ['Antes se aceptan los pasos anteriores.'];
  if (verb === 'REFUSE' && !late) return ['Esta entrega llegó dentro del plazo: se acepta o se devuelve con motivos.'];
  return [];
}

/** Whether the acceptance of this step is the last that was wanting. */
export function completes(position: number, entry: EntryFacts): boolean {
  return entry.works.every((work) => work.position === position || work.state === 'ACCEPTED');
}

/** Two decimals, as the page of results shows it; null without a rubric. */
export function meanOf(marks: readonly number[]): number | null {
  if (marks.length === 0) return null;
  return Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 100) / 100;
}

export type Asked = {
  state: EntryFacts['challengeState'];
  entersUntil: Date | null;
  igedKinds: readonly string[];
  regionIds: readonly string[];
  teamMin: number;
  teamMax: number;
  entriesPerIged: number;
};
export type Asking = {
  iged: { kind: string; regionId: string | null } | null;
  /** Somebody said that she works there. */
  confirmed: boolean;
  /** Entries of the same Iged that stand. */
  entered: number;
};

/** Why somebody may not enter now, a sentence each. */
export function missingToEnter({ state, entersUntil, igedKinds, regionIds, entriesPerIged }: Asked, { iged, confirmed, entered }: Asking, now: Date): string[] {
  if (state !== 'LAUNCHED') return ['Este desafío no recibe equipos.'];
  if (entersUntil === null || now > entersUntil) return ['La inscripción de equipos ya cerró.'];
  if (!iged) return ['Participan equipos de una DRE, UGEL o gobierno local: completa tu institución en tu perfil.'];
  return [
    ...(confirmed ? [] : ['Falta que DIFOCA confirme que trabajas en tu institución.']),
    ...(igedKinds.length > 0 && !igedKinds.includes(iged.kind) ? ['Este desafío es para otro tipo de instancia.'] : []),
    ...(regionIds.length > 0 && !(iged.regionId !== null && regionIds.includes(iged.regionId)) ? ['Este desafío es para otras regiones.'] : []),
    ...(entered >= entriesPerIged
      ? [entriesPerIged === 1 ? 'Tu instancia ya tiene un equipo en este desafío.' : `Tu instancia ya tiene ${entriesPerIged} equipos en este desafío.`]
      : []),
  ];
}

/** null when the team is of a size that the challenge takes. */
export function wrongSize({ teamMin, teamMax }: Pick<Asked, 'teamMin' | 'teamMax'>, people: number): string | null {
  if (people >= teamMin && people <= teamMax) return null;
  const of = teamMin === teamMax ? `${teamMin}` : `${teamMin} a ${teamMax}`;
  return `El equipo es de ${of} personas, contigo; ahora tiene ${people}.`;
}
