import { randomUUID } from 'node:crypto';
import { succeeded, type Stage, type Who } from '../practices/cast.js';

export const SHOWN = `id code kind state topic expertName startsAt endsAt link place reason agreements confirmed canCancel canConfirm canRate myRating
  practiceTitle windows { startsAt endsAt } attendees { id name side registered connected } commitments { id text ownerName dueOn state }
  moves { action byName note }`;
export const REQUEST = `mutation ($input: RequestAdvisoryInput!) { requestAdvisory(input: $input) { ${SHOWN} } }`;
export const MINE = `query ($id: ID!) { advisorySession(id: $id) { ${SHOWN} } }`;
export const DESK = `query ($id: ID!) { deskAdvisory(id: $id) { ${SHOWN} expertId mine ownInstitution canAssign missingToSchedule missingToRecord ratings meanRating } }`;
export const ASSIGN = `mutation ($input: AssignAdvisoryInput!) { assignAdvisory(input: $input) { ${SHOWN} } }`;
export const SCHEDULE = `mutation ($input: ScheduleAdvisoryInput!) { scheduleAdvisory(input: $input) { ${SHOWN} } }`;
export const RECORD = `mutation ($input: RecordAdvisoryInput!) { recordAdvisory(input: $input) { ${SHOWN} } }`;
export const CONFIRM = `mutation ($id: ID!) { confirmAdvisory(id: $id) { ${SHOWN} } }`;
export const CONFIRM_AS_EXPERT = `mutation ($id: ID!) { confirmAdvisoryAsExpert(id: $id) { ${SHOWN} } }`;
export const CANCEL = `mutation ($input: CancelAdvisoryInput!) { cancelAdvisory(input: $input) { ${SHOWN} } }`;
export const CANCEL_AT_DESK = `mutation ($input: CancelAdvisoryInput!) { cancelAdvisoryAtDesk(input: $input) { ${SHOWN} } }`;
export const RATE = `mutation ($input: RateAdvisoryInput!) { rateAdvisory(input: $input) { ${SHOWN} } }`;

export type Shown = {
  id: string;
  code: string;
  state: string;
  topic: string;
  expertName: string | null;
  startsAt: string | null;
  confirmed: string[];
  canCancel: boolean;
  canConfirm: boolean;
  canRate: boolean;
  myRating: number | null;
  attendees: { id: string; name: string; side: string; connected: boolean | null }[];
  commitments: { id: string; text: string; ownerName: string; dueOn: string; state: string }[];
  moves: { action: string; byName: string; note: string }[];
};

export const THEME = 'tecnico-productiva-e-inclusion';
/** The stories begin on Monday 2 March 2026 at 10 in Lima; the windows are of the days after. */
export const WINDOWS = [
  { day: '2026-03-04', time: '10:00', minutes: 60 },
  { day: '2026-03-05', time: '15:00', minutes: 60 },
  { day: '2026-03-06', time: '09:00', minutes: 90 },
];

export function requestInput(more: object = {}): Record<string, unknown> & { id: string } {
  return {
    id: randomUUID(),
    kind: 'PERSONAL',
    topic: 'Cómo medir la asistencia',
    detail: '',
    themeId: THEME,
    practiceId: null,
    windows: WINDOWS,
    ...more,
  };
}

export async function requested(stage: Stage, more: object = {}, by: Who = 'author'): Promise<Shown> {
  return succeeded(await stage.ask<{ requestAdvisory: Shown }>(by, REQUEST, { input: requestInput(more) })).requestAdvisory;
}

export async function assigned(stage: Stage, more: object = {}, by: Who = 'author'): Promise<Shown> {
  const { id } = await requested(stage, more, by);
  const { id: expertId } = await stage.who('expert');
  return succeeded(await stage.ask<{ assignAdvisory: Shown }>('staff', ASSIGN, { input: { id, expertId } })).assignAdvisory;
}

export const on = (id: string, day: string, time: string, more: object = {}) => ({
  input: { id, day, time, minutes: 60, link: 'https://meet.example.pe/abc', place: '', ...more },
});

export async function scheduled(stage: Stage, day: string, time: string, more: object = {}): Promise<Shown> {
  const { id } = await assigned(stage, more);
  return succeeded(await stage.ask<{ scheduleAdvisory: Shown }>('expert', SCHEDULE, on(id, day, time))).scheduleAdvisory;
}

export function recordInput(session: Shown, more: object = {}): object {
  const came = session.attendees.filter(({ name }) => name.startsWith('Gestora') || name.startsWith('Experta'));
  return {
    id: session.id,
    connected: came.map(({ id }) => id),
    others: [],
    agreements: 'Medir cada semana la asistencia, escuela por escuela.',
    commitments: [],
    ...more,
  };
}

/** Held on the spot: the clock of the story goes to the hour of the session. */
export async function held(stage: Stage, day: string, time: string, more: object = {}, record: object = {}): Promise<Shown> {
  const session = await scheduled(stage, day, time, more);
  if (!session.startsAt) throw new Error('It was just scheduled');
  stage.app.clock.set(new Date(Date.parse(session.startsAt) + 3_600_000));
  return succeeded(await stage.ask<{ recordAdvisory: Shown }>('expert', RECORD, { input: recordInput(session, record) }))
    .recordAdvisory;
}
