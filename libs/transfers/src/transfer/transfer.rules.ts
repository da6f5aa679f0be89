import { transitions } from '@lib/kernel';

export type TransferStep = 'TALKING' | 'AGREED' | 'UNDERWAY' | 'REPORTED' | 'VERIFIED' | 'SUSTAINED' | 'ADAPTED' | 'STOPPED';
export type Side = 'ORIGIN' | 'ADOPTER' | 'STAFF';
export type Verb =
  | 'MARK'
  | 'JOIN'
  | 'WRITE'
  | 'SIGN'
  | 'PLAN'
  | 'MILESTONE'
  | 'BEGIN'
  | 'ADVANCE'
  | 'LINK'
  | 'REPORT'
  | 'VERIFY'
  | 'RETURN'
  | 'CLOSE'
  | 'STOP';

export const TRANSFER_STEPS = transitions<TransferStep>({
  TALKING: ['AGREED', 'STOPPED'],
  AGREED: ['UNDERWAY', 'STOPPED'],
  UNDERWAY: ['REPORTED', 'STOPPED'],
  REPORTED: ['VERIFIED', 'UNDERWAY', 'STOPPED'],
  VERIFIED: ['SUSTAINED', 'ADAPTED', 'STOPPED'],
  SUSTAINED: [],
  ADAPTED: [],
  STOPPED: [],
});

const OPEN: readonly TransferStep[] = ['TALKING', 'AGREED', 'UNDERWAY', 'REPORTED', 'VERIFIED'];
const BOTH: readonly Side[] = ['ORIGIN', 'ADOPTER'];

/** Who takes each step, and while it is in which state. */
const VERBS: Record<Verb, { by: readonly Side[]; during: readonly TransferStep[] }> = {
  MARK: { by: BOTH, during: ['TALKING'] },
  JOIN: { by: ['ADOPTER'], during: OPEN },
  WRITE: { by: BOTH, during: ['TALKING'] },
  SIGN: { by: ['ORIGIN', 'ADOPTER', 'STAFF'], during: ['TALKING'] },
  PLAN: { by: ['ADOPTER'], during: ['AGREED'] },
  MILESTONE: { by: ['ADOPTER'], during: ['AGREED', 'UNDERWAY'] },
  BEGIN: { by: ['ADOPTER'], during: ['AGREED'] },
  ADVANCE: { by: ['ADOPTER'], during: ['UNDERWAY'] },
  LINK: { by: ['ADOPTER'], during: ['UNDERWAY'] },
  REPORT: { by: ['ADOPTER'], during: ['UNDERWAY'] },
  VERIFY: { by: ['STAFF'], during: ['REPORTED'] },
  RETURN: { by: ['STAFF'], during: ['REPORTED'] },
  CLOSE: { by: ['ADOPTER'], during: ['VERIFIED'] },
  STOP: { by: ['ORIGIN', 'ADOPTER', 'STAFF'], during: OPEN },
};

const STANDING: Record<TransferStep, string> = {
  TALKING: 'Todavía se conversa: faltan las firmas del acuerdo.',
  AGREED: 'El acuerdo ya está firmado y falta terminar el plan.',
  UNDERWAY: 'Está en marcha: todavía no se informa su resultado.',
  REPORTED: 'El resultado espera que DIFOCA lo verifique.',
  VERIFIED: 'Ya está verificada: falta decir cómo sigue.',
  SUSTAINED: 'Ya terminó: se sostiene.',
  ADAPTED: 'Ya terminó: sigue, adaptada.',
  STOPPED: 'Ya se detuvo.',
};

const TURN: Record<Side, string> = {
  ORIGIN: 'Eso le toca al equipo de la práctica.',
  ADOPTER: 'Eso le toca a la instancia que la adopta.',
  STAFF: 'Eso le toca a DIFOCA.',
};

export type TransferFacts = {
  state: TransferStep;
  kind: 'HORIZONTAL' | 'VERTICAL';
  /** Areas of the conversation sheet, and how many of them each side has marked. */
  areas: number;
  originMarked: number;
  adopterMarked: number;
  /** 0 while nobody has written the agreement. */
  agreementRevision: number;
  undecidedBlocks: number;
  /** Neither done nor left aside. */
  openMilestones: number;
  plannedMilestones: number;
  hasOwnPractice: boolean;
  hasNorm: boolean;
};

/** Whether this side takes that step at all. */
export function takes(side: Side, verb: Verb): boolean {
  return VERBS[verb].by.includes(side);
}

/** A sentence each of what is missing to do this now; empty when nothing is. The services refuse with it and the screens show it. */
export function missingTo(verb: Verb, side: Side, facts: TransferFacts): string[] {
  if (!takes(side, verb)) return [TURN[VERBS[verb].by[0]]];
  if (!VERBS[verb].during.includes(facts.state)) return [STANDING[facts.state]];
  if (verb === 'SIGN') return toSign(facts);
  if (verb === 'BEGIN') return toBegin(facts);
  if (verb === 'REPORT') return toReport(facts);
  return [];
}

function toSign({ areas, originMarked, adopterMarked, agreementRevision }: TransferFacts): string[] {
  return sentences([
    [originMarked < areas, `Al equipo de la práctica le falta marcar ${of(areas - originMarked, 'área', 'áreas')} de la ficha de conversación.`],
    [adopterMarked < areas, `A la instancia que adopta le falta marcar ${of(areas - adopterMarked, 'área', 'áreas')} de la ficha de conversación.`],
    [agreementRevision === 0, 'Falta escribir el acuerdo, con sus fechas.'],
  ]);
}

function toBegin({ undecidedBlocks, plannedMilestones }: TransferFacts): string[] {
  return sentences([
    [undecidedBlocks > 0, `Falta decidir ${of(undecidedBlocks, 'línea', 'líneas')} de la estrategia.`],
    [plannedMilestones === 0, 'Falta al menos un hito con su fecha.'],
  ]);
}

function toReport({ openMilestones, kind, hasOwnPractice, hasNorm }: TransferFacts): string[] {
  return sentences([
    [openMilestones > 0, `Falta cumplir, o dejar de lado con su motivo, ${of(openMilestones, 'hito', 'hitos')}.`],
    [kind === 'HORIZONTAL' && !hasOwnPractice, 'Falta crear o enlazar la práctica propia.'],
    [kind === 'VERTICAL' && !hasNorm, 'Falta la norma, con su número y su fecha.'],
  ]);
}

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const sentences = (all: [boolean, string][]): string[] => all.filter(([so]) => so).map(([, text]) => text);

export type Choice = 'ADOPTED' | 'ADAPTED' | 'LEFT_OUT';

/** The field that this decision on a block lacks: what is adapted says how and why, what is left out says why. */
export function lacksIn({ choice, how, why }: { choice: Choice; how: string; why: string }): 'how' | 'why' | null {
  if (choice === 'ADAPTED' && how === '') return 'how';
  if (choice !== 'ADOPTED' && why === '') return 'why';
  return null;
}

const SIDES: readonly Side[] = ['ORIGIN', 'ADOPTER', 'STAFF'];

/** Whoever comes last agrees it. */
export function agreedWith(side: Side, signed: readonly Side[]): boolean {
  return SIDES.every((one) => one === side || signed.includes(one));
}

export type Belonging = { originIds: readonly string[]; adopterIds: readonly string[] };

/** From which side somebody sees it at the portal; null: from none. Who made the practice stays with it. */
export function sideOf(accountId: string, { originIds, adopterIds }: Belonging): 'ORIGIN' | 'ADOPTER' | null {
  if (originIds.includes(accountId)) return 'ORIGIN';
  return adopterIds.includes(accountId) ? 'ADOPTER' : null;
}

/** Points apart between both sides in one area; null while one of them has not marked it. Never added up. */
export function distance(origin: number | null, adopter: number | null): number | null {
  return origin === null || adopter === null ? null : Math.abs(origin - adopter);
}
