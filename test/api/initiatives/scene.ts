import { randomUUID } from 'node:crypto';
import { succeeded, type Stage, type Who } from '../practices/cast.js';

export const THEME = 'convivencia-y-bienestar';
const SHOWN = 'id state title problem proposal help contributionCount accompanimentCount mine practiceSlug origin sourceLabel photo { caption images { url } }';
const OWN = `id state reason canEdit canContinue canWithdraw canMark missingToTurn practiceId nudgedAt archivesOn photoState
  contributors { id name eligible } accompaniments { heldOn byName note } moves { action byName note }`;
export const SHARE = `mutation ($input: ShareInitiativeInput!) { shareInitiative(input: $input) { ${SHOWN} } }`;
export const EDIT = `mutation ($input: ShareInitiativeInput!) { editInitiative(input: $input) { ${SHOWN} } }`;
export const ONE = `query ($id: ID!) { initiative(id: $id) { ${SHOWN} } }`;
export const OWN_ONE = `query ($id: ID!) { myInitiative(id: $id) { ${OWN} } }`;
export const WALL = `query ($search: String, $theme: ID, $region: ID, $state: InitiativeState, $first: Int, $after: String) {
  initiatives(search: $search, theme: $theme, region: $region, state: $state, first: $first, after: $after) { items { id state title image { url } } nextCursor } }`;
export const CONTINUE = `mutation ($id: ID!) { continueInitiative(id: $id) { ${OWN} } }`;
export const WITHDRAW = `mutation ($input: WithdrawInitiativeInput!) { withdrawInitiative(input: $input) { ${OWN} } }`;
export const TURN = `mutation ($input: TurnInitiativeInput!) { turnInitiative(input: $input) { ${OWN} } }`;
export const PHOTO = `mutation ($input: InitiativePhotoInput!) { tellInitiativePhoto(input: $input) { ${OWN} } }`;
export const REPORT = `mutation ($input: ReportInitiativeInput!) { reportInitiative(input: $input) }`;
export const CONTRIBUTE = `mutation ($input: ContributeInput!) { contributeToInitiative(input: $input) { id useful total } }`;
export const REMOVE = `mutation ($id: ID!) { removeContribution(id: $id) { id total } }`;
export const MARK = `mutation ($id: ID!) { markContributionUseful(id: $id) { id useful total } }`;
export const UNMARK = `mutation ($id: ID!) { unmarkContributionUseful(id: $id) { id useful } }`;
export const TALK = `query ($id: ID!, $first: Int, $after: String) { initiativeTalk(id: $id, first: $first, after: $after) {
  nextCursor items { id text authorName useful mine withdrawn fromAuthor replies { id text authorName } } } }`;
const DESK_SHOWN = `id state reason reportCount accompanimentCount ownInstitution canHide canRestore missingToAccompany
  accompaniments { heldOn byName note } contributions { id text hiddenReason } reports { reason note contributionId }`;
export const DESK = `query ($id: ID!) { deskInitiative(id: $id) { ${DESK_SHOWN} } }`;
export const QUEUE = `query ($queue: DeskInitiativeQueue!, $search: String) { deskInitiatives(queue: $queue, search: $search) { items { id daysWaiting reportCount ownInstitution } nextCursor } }`;
export const ACCOMPANY = `mutation ($input: AccompanyInitiativeInput!) { accompanyInitiative(input: $input) { ${DESK_SHOWN} } }`;
export const HIDE = `mutation ($input: DecideInitiativeInput!) { hideInitiative(input: $input) { ${DESK_SHOWN} } }`;
export const RESTORE = `mutation ($input: DecideInitiativeInput!) { restoreInitiative(input: $input) { ${DESK_SHOWN} } }`;

export type Own = {
  id: string;
  state: string;
  reason: string;
  canMark: boolean;
  missingToTurn: string[];
  practiceId: string | null;
  nudgedAt: string | null;
  archivesOn: string | null;
  photoState: string | null;
  contributors: { id: string; name: string; eligible: boolean }[];
  accompaniments: { heldOn: string; byName: string; note: string }[];
  moves: { action: string; byName: string; note: string }[];
};
export type Desk = {
  id: string;
  state: string;
  reportCount: number;
  accompanimentCount: number;
  accompaniments: object[];
  contributions: { id: string; text: string; hiddenReason: string | null }[];
  reports: { reason: string; note: string; contributionId: string | null }[];
};
export type Talk = { nextCursor: string | null; items: { id: string; text: string; useful: boolean; withdrawn: boolean; replies: { id: string; text: string }[] }[] };

export function initiativeInput(more: object = {}): Record<string, string> & { id: string } {
  return {
    id: randomUUID(),
    title: 'Radio escolar en quechua',
    problem: 'Las familias no se enteran de las tareas porque todo llega por escrito y en castellano.',
    proposal: 'Un programa semanal en la radio local, hecho por estudiantes, con las tareas de la semana.',
    help: 'Quién tiene un guion que haya funcionado.',
    themeId: THEME,
    ...more,
  };
}

/** One thing after another, as people do. */
function tick(stage: Stage): void {
  stage.app.clock.set(new Date(stage.app.clock.now().getTime() + 1000));
}

/** As if so many days had gone by without anybody touching it. */
export async function left(stage: Stage, id: string, days: number): Promise<void> {
  await stage.app.db.rows({
    text: `update initiative set active_at = active_at - $2 * interval '1 hour', nudged_at = nudged_at - $2 * interval '1 hour' where id = $1`,
    values: [id, days * 24],
  });
}

export async function shared(stage: Stage, more: object = {}, by: Who = 'author'): Promise<string> {
  const input = initiativeInput(more);
  tick(stage);
  succeeded(await stage.ask(by, SHARE, { input }));
  return input.id;
}

export async function contributed(stage: Stage, initiativeId: string, by: Who = 'stranger', more: object = {}): Promise<string> {
  const id = randomUUID();
  tick(stage);
  succeeded(await stage.ask(by, CONTRIBUTE, { input: { id, initiativeId, text: 'Nosotros lo hicimos con la radio comunal.', ...more } }));
  return id;
}

export async function own(stage: Stage, id: string, by: Who = 'author'): Promise<Own> {
  return succeeded(await stage.ask<{ myInitiative: Own }>(by, OWN_ONE, { id })).myInitiative;
}

export async function talk(stage: Stage, id: string, by: Who | null = null): Promise<Talk> {
  return succeeded(await stage.ask<{ initiativeTalk: Talk }>(by, TALK, { id })).initiativeTalk;
}

export const accompanyInput = (initiativeId: string, more: object = {}) => ({
  input: { id: randomUUID(), initiativeId, heldOn: '2026-03-02', note: 'Llamada de media hora: acordamos empezar con una emisora.', ...more },
});

export async function points(stage: Stage, source: string): Promise<number[]> {
  const rows = await stage.app.db.rows<{ points: number }>({
    text: 'select points from points_entry where source = $1 order by points desc',
    values: [source],
  });
  return rows.map((row) => row.points);
}
