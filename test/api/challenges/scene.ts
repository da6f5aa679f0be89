import { randomUUID } from 'node:crypto';
import { Role } from '@lib/access';
import { enroll, PASSWORD } from '../access/cast.js';
import { CHACHAPOYAS, HUAURA, succeeded, type Stage, type Who } from '../practices/cast.js';

export const MINE_SHOWN = `now missingToEnter igedCode entry { id state name leads canChangeTeam canWithdraw missingToBecome outcomeLink mean place
  teammates { memberId name leads } accompaniments { text byName } moves { action step note }
  works { id stepId position state text revision dueAt reason canWrite missingToHandIn files { id name state url }
    handIns { id text fileIds deviceAt receivedAt dueAt receipt byName } } }`;
export const DESK_SHOWN = `id title state revision statement entries completed withdrawn missingToLaunch missingToClose lateRule regionIds themeId criteria
  steps { id position title dueAt } notes { kind stepPosition text dueBefore dueAfter } counts { stepId pending handedIn returned accepted refused }
  rubric { position name } insignias { place insigniaId } allies { name what } moves { action note }`;
export const ENTRY_SHOWN = `id state name ownInstitution canAccompany mean criteria marks { position value }
  verbs { workId missingToAccept missingToReturn missingToRefuse completes } accompaniments { text }
  works { id position state reason files { id url } handIns { id text deviceAt receivedAt receipt } } moves { action step byName note }`;

const mutation = (name: string, input: string, shown: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${shown} } }`;
export const SAVE = mutation('saveChallenge', 'SaveChallengeInput', DESK_SHOWN);
export const LAUNCH = `mutation ($id: ID!) { launchChallenge(id: $id) { ${DESK_SHOWN} } }`;
export const CLOSE = `mutation ($id: ID!) { closeChallenge(id: $id) { ${DESK_SHOWN} } }`;
export const NOTE = mutation('publishChallengeNote', 'PublishChallengeNoteInput', DESK_SHOWN);
export const WITHDRAW = mutation('withdrawChallenge', 'WithdrawChallengeInput', DESK_SHOWN);
export const DESK = `query ($id: ID!) { deskChallenge(id: $id) { ${DESK_SHOWN} } }`;
export const PUBLIC = `query ($id: ID!) { challenge(id: $id) { id title state lateRule entries steps { id dueAt } notes { text } allies { name } }
  challengeResults(id: $id) { items { id place name igedName regionName mean } } }`;
export const MINE = `query ($id: ID!) { myChallenge(id: $id) { ${MINE_SHOWN} } }`;
export const ENTER = mutation('enterChallenge', 'EnterChallengeInput', MINE_SHOWN);
export const TEAM = mutation('changeChallengeTeam', 'ChangeChallengeTeamInput', MINE_SHOWN);
export const LEAVE = `mutation ($id: ID!) { leaveChallengeTeam(id: $id) { ${MINE_SHOWN} } }`;
export const WITHDRAW_ENTRY = mutation('withdrawChallengeEntry', 'WithdrawEntryInput', MINE_SHOWN);
export const WRITE = mutation('saveChallengeWork', 'SaveChallengeWorkInput', MINE_SHOWN);
export const HAND_IN = mutation('handInChallenge', 'HandInChallengeInput', MINE_SHOWN);
export const REMOVE_FILE = `mutation ($id: ID!) { removeChallengeFile(id: $id) { ${MINE_SHOWN} } }`;
export const BECOME = mutation('becomeFromChallenge', 'BecomeFromChallengeInput', MINE_SHOWN);
export const ENTRY = `query ($id: ID!) { deskChallengeEntry(id: $id) { ${ENTRY_SHOWN} } }`;
export const ACCEPT = mutation('acceptChallengeWork', 'AcceptChallengeWorkInput', ENTRY_SHOWN);
export const RETURN = mutation('returnChallengeWork', 'ReturnChallengeWorkInput', ENTRY_SHOWN);
export const REFUSE = mutation('refuseChallengeWork', 'RefuseChallengeWorkInput', ENTRY_SHOWN);
export const ACCOMPANY = mutation('accompanyChallengeEntry', 'AccompanyChallengeInput', ENTRY_SHOWN);

export type Work = {
  id: string;
  stepId: string;
  state: string;
  text: string;
  revision: number;
  dueAt: string;
  reason: string;
  canWrite: boolean;
  files: { id: string; url: string | null }[];
  handIns: { id: string; text: string; receipt: string; deviceAt: string; receivedAt: string; fileIds: string[] }[];
};
export type Mine = {
  now: string;
  missingToEnter: string[];
  entry: {
    id: string;
    state: string;
    leads: boolean;
    mean: number | null;
    place: number | null;
    outcomeLink: string | null;
    missingToBecome: string[];
    teammates: { memberId: string; name: string }[];
    works: Work[];
    moves: { action: string; step: number | null; note: string }[];
  } | null;
};
export type Desk = { id: string; state: string; revision: number; steps: { id: string; dueAt: string }[]; missingToLaunch: string[]; missingToClose: string[] };

/** The stories begin on Monday 2 March 2026 at 10 in Lima. */
export function challengeInput(more: object = {}): Record<string, unknown> & { id: string } {
  return {
    id: randomUUID(),
    revision: 0,
    title: 'Llegar a tiempo',
    statement: 'Que cada estudiante llegue a tiempo y con ganas a su escuela, todos los días del año.',
    igedKinds: [],
    regionIds: [],
    teamMin: 1,
    teamMax: 4,
    entriesPerIged: 2,
    entersUntil: '2026-03-09',
    graceHours: 24,
    becomes: 'PRACTICE',
    results: 'BY_RUBRIC',
    steps: [
      { title: 'Diagnóstico', instructions: '', day: '2026-03-10', time: '18:00', wantsText: true, textLimit: 2000, mostFiles: 2 },
      { title: 'Propuesta', instructions: '', day: '2026-03-20', time: '18:00', wantsText: true, textLimit: 2000, mostFiles: 0 },
    ],
    criteria: ['Parte de datos propios.'],
    rubric: [
      { name: 'Pertinencia', detail: '' },
      { name: 'Viabilidad', detail: '' },
    ],
    insignias: [{ place: 1, insigniaId: 'cumbre', grade: 2 }],
    allies: [],
    ...more,
  };
}

export const DUE = '2026-03-10T23:00:00.000Z';

export async function launched(stage: Stage, more: object = {}): Promise<Desk> {
  const input = challengeInput(more);
  succeeded(await stage.ask('staff', SAVE, { input }));
  return succeeded(await stage.ask<{ launchChallenge: Desk }>('staff', LAUNCH, { id: input.id })).launchChallenge;
}

export const entering = (challengeId: string, memberIds: string[] = [], name = 'Puerta abierta') => ({
  input: { id: randomUUID(), challengeId, name, memberIds },
});

export async function entered(stage: Stage, challengeId: string, who: Who = 'author', memberIds: string[] = []): Promise<NonNullable<Mine['entry']>> {
  const { entry } = succeeded(await stage.ask<{ enterChallenge: Mine }>(who, ENTER, entering(challengeId, memberIds, `Equipo de ${who}`))).enterChallenge;
  if (!entry) throw new Error('It just entered');
  return entry;
}

export const handing = ({ id, revision }: Pick<Work, 'id' | 'revision'>, more: object = {}) => ({
  input: { id: randomUUID(), workId: id, revision, text: 'Medimos la asistencia durante un mes.', deviceAt: '2026-03-02T15:00:00.000Z', ...more },
});

export async function handedIn(stage: Stage, who: Who, work: Work, more: object = {}): Promise<Mine> {
  return succeeded(await stage.ask<{ handInChallenge: Mine }>(who, HAND_IN, handing(work, more))).handInChallenge;
}

export const workOf = (mine: Mine, position: number): Work => {
  const work = mine.entry?.works[position - 1];
  if (!work) throw new Error('There is no such step');
  return work;
};

const MARKS = [
  { position: 1, value: 3 },
  { position: 2, value: 2 },
];

export const accepting = (work: Work, marks: object[] = []) => ({
  input: { workId: work.id, handInId: work.handIns[0]?.id ?? randomUUID(), comment: 'Muy claro.', marks },
});

/** Both steps handed in and accepted by staff of no institution. */
export async function completed(stage: Stage, challengeId: string, who: Who = 'author', marks: object[] = MARKS): Promise<NonNullable<Mine['entry']>> {
  const entry = await entered(stage, challengeId, who);
  let mine = await handedIn(stage, who, entry.works[0] as Work);
  succeeded(await stage.ask('staff', ACCEPT, accepting(workOf(mine, 1))));
  mine = await handedIn(stage, who, workOf(mine, 2));
  succeeded(await stage.ask('staff', ACCEPT, accepting(workOf(mine, 2), marks)));
  const after = succeeded(await stage.ask<{ myChallenge: Mine }>(who, MINE, { id: challengeId })).myChallenge;
  if (!after.entry) throw new Error('It was just completed');
  return after.entry;
}

export const mineOf = async (stage: Stage, who: Who, id: string): Promise<Mine> =>
  succeeded(await stage.ask<{ myChallenge: Mine }>(who, MINE, { id })).myChallenge;

/** Gestores of one Iged besides the cast, with their way in. */
export async function gestores(stage: Stage, count: number, igedCode = HUAURA): Promise<{ id: string; email: string }[]> {
  const made: { id: string; email: string }[] = [];
  for (let at = 0; at < count; at += 1) {
    const email = `${igedCode}-${at}-${randomUUID().slice(0, 8)}@muchos.test`;
    made.push({ id: await enroll(stage.app, { roles: [Role.MEMBER], name: `Gestora número ${at}`, igedCode, email }), email });
  }
  return made;
}

export { CHACHAPOYAS, HUAURA, PASSWORD };
