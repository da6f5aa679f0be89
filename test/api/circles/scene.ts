import { randomUUID } from 'node:crypto';
import { Role } from '@lib/access';
import { createTestApp, type Answer, type Session, type TestApp } from '../../support/index.js';
import { PASSWORD, enroll } from '../access/cast.js';

export { refused, succeeded } from '../practices/cast.js';

const IGEDS = ['150202', '010001'];
const NAMES = { ana: 0, beto: 1, carla: 0, dina: 1, stranger: 1 } as const;
export type Who = keyof typeof NAMES | 'staff' | 'administrator' | 'expert';
export type Stage = {
  app: TestApp;
  ask<T = Record<string, never>>(name: Who | null, text: string, variables?: object): Promise<Answer<T>>;
  id(name: Who): Promise<string>;
  session(name: Who): Promise<Session>;
  close(): Promise<void>;
};

const DESK: Partial<Record<Who, Role>> = { staff: Role.STAFF, administrator: Role.ADMINISTRATOR, expert: Role.EXPERT };

/** Gestores of two institutions, and the desk. The stories begin on Monday 2 March 2026 at 10 in Lima. */
export async function openStage(now?: string): Promise<Stage> {
  const app = await createTestApp({ now });
  const known = new Map<Who, Promise<{ id: string; session: Session }>>();
  const enter = async (name: Who) => {
    const role = DESK[name] ?? Role.MEMBER;
    const email = `${name}@circulos.test`;
    const place = role === Role.MEMBER ? { igedCode: IGEDS[NAMES[name as keyof typeof NAMES]] } : {};
    const id = await enroll(app, { roles: [role], name: `${name[0].toUpperCase()}${name.slice(1)} de prueba`, email, ...place });
    return { id, session: await app.login(role === Role.MEMBER ? 'member' : 'admin', email, PASSWORD) };
  };
  const who = (name: Who) => {
    const person = known.get(name) ?? enter(name);
    known.set(name, person);
    return person;
  };
  return {
    app,
    ask: async (name, text, variables = {}) =>
      name === null
        ? app.gql('member', text, variables)
        : app.gql(DESK[name] ? 'admin' : 'member', text, variables, (await who(name)).session),
    id: async (name) => (await who(name)).id,
    session: async (name) => (await who(name)).session,
    close: () => app.close(),
  };
}

const CIRCLE = `id name purpose state closedReason listed revision membership wantsListed wishes canEdit canInvite canRotate canMeet canClose missingToLeave
  people { id name membership roles me } roles { role memberId memberName since nextId nextName } turns { role memberName endsAt }`;
const COMMITMENT = 'id text ownerName mine dueOn state fromNumber note followedHere';
const MEETING = `id circleId number title state startsAt link place questions programmeRevision notes conclusions notesRevision currentItem digest intact signedByName reason
  items { id title minutes brings ownerName taken } topics { id text votes voted mine byName } practices { practiceId title slug byName }
  people { id name marked confirmed me roles } commitments { ${COMMITMENT} } earlier { ${COMMITMENT} } moves { action } can missingToBegin missingToSign`;

const over = (name: string, input: string, shown: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${shown} } }`;
const byId = (name: string, shown: string) => `mutation ($id: ID!) { ${name}(id: $id) { ${shown} } }`;

export const ops = {
  circle: `query ($id: ID!) { circle(id: $id) { ${CIRCLE} } }`,
  mine: '{ myCircles { id name membership roles nextMeetingId invitedByName } }',
  listed: 'query ($search: String) { listedCircles(search: $search) { items { id name purpose } nextCursor } }',
  create: over('createCircle', 'CreateCircleInput', CIRCLE),
  edit: over('editCircle', 'EditCircleInput', CIRCLE),
  wish: over('wishCircleListed', 'WishCircleListedInput', CIRCLE),
  invite: over('inviteToCircle', 'InviteToCircleInput', CIRCLE),
  answer: over('answerCircleInvitation', 'AnswerCircleInvitationInput', CIRCLE),
  leave: 'mutation ($id: ID!) { leaveCircle(id: $id) }',
  rotate: over('rotateCircleRole', 'RotateCircleRoleInput', CIRCLE),
  end: over('closeCircle', 'CloseCircleInput', CIRCLE),
  meeting: `query ($id: ID!) { circleMeeting(id: $id) { ${MEETING} } }`,
  meetings: 'query ($id: ID!) { circleMeetings(id: $id) { items { id number state } } }',
  plan: over('planCircleMeeting', 'PlanCircleMeetingInput', MEETING),
  cancel: over('cancelCircleMeeting', 'CancelCircleMeetingInput', MEETING),
  propose: over('proposeMeetingTopic', 'ProposeTopicInput', MEETING),
  vote: over('voteMeetingTopic', 'VoteTopicInput', MEETING),
  unpropose: byId('removeMeetingTopic', MEETING),
  programme: over('saveMeetingProgramme', 'SaveProgrammeInput', MEETING),
  begin: byId('beginCircleMeeting', MEETING),
  treat: over('treatMeetingItem', 'TreatItemInput', MEETING),
  notes: over('saveMeetingNotes', 'SaveMeetingNotesInput', MEETING),
  share: over('shareInMeeting', 'SharePracticeInput', MEETING),
  mark: over('markMeetingAttendance', 'MarkAttendanceInput', MEETING),
  confirm: over('confirmMeetingAttendance', 'ConfirmAttendanceInput', MEETING),
  finish: byId('endCircleMeeting', MEETING),
  commit: over('addCircleCommitment', 'AddCircleCommitmentInput', MEETING),
  uncommit: byId('removeCircleCommitment', MEETING),
  follow: over('followUpCommitment', 'FollowUpCommitmentInput', COMMITMENT),
  commitments: `query ($id: ID!) { circleCommitments(id: $id) { ${COMMITMENT} } }`,
  sign: byId('signMeetingMinutes', MEETING),
  logbook: 'query ($id: ID!) { myLogbook(id: $id) { items { id text prompt revision meetingId } } }',
  write: over('saveLogbookEntry', 'SaveLogbookEntryInput', 'id text revision'),
  yearPlan:
    'query ($id: ID!, $year: Int!) { circlePlan(id: $id, year: $year) { canPlan activities { id title progress revision meansText fileName } } }',
  activity: over('savePlanActivity', 'SaveActivityInput', 'activities { id title progress revision }'),
  progress: over('progressPlanActivity', 'ProgressActivityInput', 'activities { id progress revision meansText }'),
  desk: 'query ($show: CircleOverview!) { deskCircles(show: $show) { items { id name memberCount meetingCount regions igeds lastMetAt stale quietDays } } }',
};

export type Commitment = { id: string; text: string; state: string; note: string; followedHere: boolean };
export type Circle = {
  id: string;
  state: string;
  listed: boolean;
  revision: number;
  membership: string;
  people: { id: string; name: string; roles: string[]; membership: string }[];
  roles: { role: string; memberId: string | null; nextId: string | null; nextName: string | null }[];
  missingToLeave: string[];
};
export type Meeting = {
  id: string;
  circleId: string;
  state: string;
  number: number;
  notesRevision: number;
  digest: string | null;
  intact: boolean;
  items: { id: string; taken: number }[];
  topics: { id: string; text: string; votes: number; voted: boolean }[];
  people: { id: string; name: string; marked: boolean; confirmed: boolean | null }[];
  commitments: Commitment[];
  earlier: Commitment[];
  moves: { action: string }[];
  can: string[];
  missingToSign: string[];
  practices: { slug: string }[];
};

/** Asks, and gives what the only field of the answer holds. */
export async function done<T>(stage: Stage, name: Who, text: string, variables: object): Promise<T> {
  const answer = await stage.ask<Record<string, T>>(name, text, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0];
}

export const PURPOSE = 'Conversar cada mes sobre cómo bajar la inasistencia en nuestras escuelas.';

/** A circle of these, the first of them coordinates, the next two moderate and keep the notes. */
export async function circleOf(stage: Stage, ...people: Who[]): Promise<string> {
  const [first, ...others] = people;
  const id = randomUUID();
  await done(stage, first, ops.create, { input: { id, name: 'Gestoras del norte', purpose: PURPOSE } });
  if (others.length > 0) {
    const memberIds = await Promise.all(others.map((name) => stage.id(name)));
    await done(stage, first, ops.invite, { input: { id, memberIds } });
    for (const name of others) await done(stage, name, ops.answer, { input: { id, accept: true } });
  }
  const roles = ['MODERATOR', 'SECRETARY'];
  for (const [at, name] of others.slice(0, 2).entries())
    await done(stage, first, ops.rotate, { input: { id, role: roles[at], memberId: await stage.id(name) } });
  return id;
}

export async function planned(stage: Stage, circleId: string, more: object = {}, by: Who = 'ana'): Promise<Meeting> {
  const input = {
    id: randomUUID(),
    circleId,
    title: 'Asistencia escolar',
    day: '2026-03-02',
    time: '11:00',
    minutes: 90,
    link: 'https://meet.example.pe/x',
    place: '',
    ...more,
  };
  return done<Meeting>(stage, by, ops.plan, { input });
}

/** With a programme of one item, begun at its hour. */
export async function begun(stage: Stage, circleId: string, more: object = {}): Promise<Meeting> {
  const meeting = await planned(stage, circleId, more);
  const items = [
    { id: randomUUID(), title: 'Experiencias', minutes: 30, brings: 'La línea de base', ownerId: await stage.id('beto') },
  ];
  const ready = await done<Meeting & { startsAt: string }>(stage, 'ana', ops.programme, {
    input: { id: meeting.id, basedOn: 0, questions: ['¿Qué funcionó?'], items },
  });
  stage.app.clock.set(ready.startsAt);
  return done<Meeting>(stage, 'beto', ops.begin, { id: meeting.id });
}

/** Held for an hour, with notes and attendance: ready to be signed. */
export async function held(stage: Stage, circleId: string, more: object = {}): Promise<Meeting> {
  const { id } = await begun(stage, circleId, more);
  await done(stage, 'carla', ops.notes, {
    input: { id, revision: 0, notes: 'Se compartieron tres experiencias.', conclusions: 'Medir cada semana.' },
  });
  const memberIds = await Promise.all((['ana', 'beto', 'carla', 'dina'] as const).map((name) => stage.id(name)));
  await done(stage, 'carla', ops.mark, { input: { id, memberIds } });
  stage.app.clock.pass({ hours: 1 });
  return done<Meeting>(stage, 'beto', ops.finish, { id });
}
