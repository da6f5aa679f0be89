import { randomUUID } from 'node:crypto';
import { succeeded, type Stage, type Who } from '../practices/cast.js';

/** The stories begin on Monday 2 March 2026 at 10 in Lima; this webinar is that day, from 15:00 to 16:00. */
export const DAY = '2026-03-02';
export const at = (hour: string, day = DAY): Date => new Date(`${day}T${hour}:00-05:00`);
export const LINK = 'https://reunion.example/sala-de-prueba';

export const DESK_SHOWN = `id slug title state revision link recording registeredCount connectedCount missingToAnnounce missingToHold missingToClose canPlan canAttend
  deskSpeakers { kind name post } materials { id title url isFile } moves { action note }`;
export const PLAN = `mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ${DESK_SHOWN} } }`;
export const turn = (verb: 'announce' | 'hold' | 'close'): string => `mutation ($id: ID!) { ${verb}Webinar(id: $id) { ${DESK_SHOWN} } }`;
export const CANCEL = `mutation ($input: CancelWebinarInput!) { cancelWebinar(input: $input) { ${DESK_SHOWN} } }`;
export const DESK = `query ($id: ID!) { deskWebinar(id: $id) { ${DESK_SHOWN} } }`;
export const PAGE = `query ($slug: String!) { webinar(slug: $slug) { id title state registers seatsLeft recording reason speakers { name post allySlug } materials { title url isFile } } }`;
export const LIST = `query ($past: Boolean!) { webinars(past: $past) { items { slug title } nextCursor } }`;
const MINE_SHOWN = 'id registered connectedAt link canEnter';
export const MINE = `query ($webinarId: ID!) { myWebinar(webinarId: $webinarId) { ${MINE_SHOWN} } }`;
export const REGISTER = `mutation ($input: RegisterToWebinarInput!) { registerToWebinar(input: $input) { ${MINE_SHOWN} } }`;
export const LEAVE = `mutation ($id: ID!) { leaveWebinar(id: $id) }`;
export const ENTER = `mutation ($webinarId: ID!) { enterWebinar(webinarId: $webinarId) { ${MINE_SHOWN} } }`;
export const MARK = `mutation ($input: MarkWebinarAttendanceInput!) { markWebinarAttendance(input: $input) }`;
export const PASTE = `mutation ($input: PasteWebinarAttendanceInput!) { pasteWebinarAttendance(input: $input) { counted already unknown } }`;
export const PEOPLE = `query ($webinarId: ID!, $connected: Boolean) { webinarAttendees(webinarId: $webinarId, connected: $connected) { items { id name registeredAt connectedAt connectedHow left } nextCursor } }`;
export const MATERIAL = `mutation ($input: AddWebinarMaterialInput!) { addWebinarMaterial(input: $input) { ${DESK_SHOWN} } }`;
export const UNMATERIAL = `mutation ($id: ID!) { removeWebinarMaterial(id: $id) { ${DESK_SHOWN} } }`;
export const RECORDING = `mutation ($input: SetWebinarRecordingInput!) { setWebinarRecording(input: $input) { ${DESK_SHOWN} } }`;
export const SETTINGS = '{ webinarSettings { key value revision } }';
export const SETTING = `mutation ($input: SaveWebinarSettingInput!) { saveWebinarSetting(input: $input) { key value revision } }`;

export type DeskShown = {
  id: string; slug: string; title: string; state: string; revision: number; link: string; recording: string; registeredCount: number; connectedCount: number;
  missingToAnnounce: string[]; missingToHold: string[]; missingToClose: string[]; canAttend: boolean;
  deskSpeakers: { kind: string; name: string; post: string }[];
  materials: { id: string; title: string; url: string | null; isFile: boolean }[];
  moves: { action: string; note: string }[];
};
export type Mine = { id: string | null; registered: boolean; connectedAt: string | null; link: string | null; canEnter: boolean };

let told = 0;

export const guest = (name = 'Directora de prueba') => ({ kind: 'GUEST', memberId: null, allyId: null, name, post: 'Invitada' });

/** Each one has its own title: stories share one database. */
export function planInput(more: object = {}) {
  return {
    id: randomUUID(),
    revision: 0,
    title: `Cómo medir la tutoría, sesión ${(told += 1)}`,
    about: 'Una hora para ver cómo se mide la tutoría.',
    topics: ['Línea de base', 'Instrumentos'],
    day: DAY,
    time: '15:00',
    minutes: 60,
    link: LINK,
    capacity: null as number | null,
    speakers: [guest()] as object[],
    ...more,
  };
}

export async function planned(stage: Stage, more: object = {}): Promise<DeskShown> {
  return succeeded(await stage.ask<{ planWebinar: DeskShown }>('staff', PLAN, { input: planInput(more) })).planWebinar;
}

export async function turned(stage: Stage, verb: 'announce' | 'hold' | 'close', id: string): Promise<DeskShown> {
  return succeeded(await stage.ask<Record<string, DeskShown>>('staff', turn(verb), { id }))[`${verb}Webinar`];
}

export async function announced(stage: Stage, more: object = {}): Promise<DeskShown> {
  return turned(stage, 'announce', (await planned(stage, more)).id);
}

export async function register(stage: Stage, who: Who, webinarId: string): Promise<Mine> {
  return succeeded(await stage.ask<{ registerToWebinar: Mine }>(who, REGISTER, { input: { id: randomUUID(), webinarId } })).registerToWebinar;
}

export async function mine(stage: Stage, who: Who, webinarId: string): Promise<Mine | null> {
  return succeeded(await stage.ask<{ myWebinar: Mine | null }>(who, MINE, { webinarId })).myWebinar;
}
