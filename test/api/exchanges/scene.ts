import { randomUUID } from 'node:crypto';
import { HUAURA, published, succeeded, type Stage, type Who } from '../practices/cast.js';

/** DRE Lima Provincias, that hosts. */
export const HOST = '150200';
/** The stories begin on Monday 2 March 2026 at 10 in Lima: its first day. Sessions of the desk end with the night. */
export const FIRST_DAY = '2026-03-02';
export const LAST_DAY = '2026-03-03';
export const LATER = { startsOn: '2026-03-05', endsOn: '2026-03-05', registersUntil: '2026-03-04' };

export const DESK_SHOWN = `id slug title state revision missingToAnnounce missingToHold missingToClose canPlan canCancel
  programme { id day starts ends kind title place changedAt revision presentation { practiceId title version igedCode method expertName feedbackState presented team { memberId presented } } }
  moves { action byName note }`;
export const PLAN = `mutation ($input: PlanExchangeInput!) { planExchange(input: $input) { ${DESK_SHOWN} } }`;
export const SAVE_ITEM = `mutation ($input: SaveProgrammeItemInput!) { saveProgrammeItem(input: $input) { ${DESK_SHOWN} } }`;
export const REMOVE_ITEM = `mutation ($input: RemoveProgrammeItemInput!) { removeProgrammeItem(input: $input) { ${DESK_SHOWN} } }`;
export const MARK = `mutation ($input: MarkPresentedInput!) { markPresented(input: $input) { ${DESK_SHOWN} } }`;
export const UNMARK = `mutation ($input: RemoveProgrammeItemInput!) { unmarkPresented(input: $input) { ${DESK_SHOWN} } }`;
export const turn = (verb: 'announce' | 'hold' | 'close'): string => `mutation ($id: ID!) { ${verb}Exchange(id: $id) { ${DESK_SHOWN} } }`;
export const CANCEL = `mutation ($input: CancelExchangeInput!) { cancelExchange(input: $input) { ${DESK_SHOWN} } }`;
export const DESK = `query ($id: ID!) { deskExchange(id: $id) { ${DESK_SHOWN} } }`;
export const PAGE = `query ($slug: String!) { exchange(slug: $slug) { id title state registers reason regionNames
  programme { id day starts title changedAt presentation { title slug version igedName method expertName presented } } } }`;
export const LIST = '{ exchanges { items { slug title } nextCursor } }';

export type DeskShown = {
  id: string;
  slug: string;
  title: string;
  state: string;
  revision: number;
  missingToAnnounce: string[];
  missingToClose: string[];
  programme: { id: string; title: string; starts: string; changedAt: string | null; revision: number;
    presentation: { version: number; feedbackState: string | null; presented: boolean; team: { memberId: string; presented: boolean }[] } | null }[];
  moves: { action: string; byName: string; note: string }[];
};

let told = 0;

/** Each one has its own number: stories share one database. */
export function planInput(more: object = {}): Record<string, unknown> & { id: string } {
  return {
    id: randomUUID(),
    revision: 0,
    number: (told += 1),
    name: 'Intercambio Macrorregional Centro',
    macroRegionId: 'centro',
    hostCode: HOST,
    venue: 'Auditorio de la DRE',
    address: '',
    startsOn: FIRST_DAY,
    endsOn: LAST_DAY,
    registersUntil: '2026-03-02',
    objective: 'Compartir prácticas de gestión que ya dan resultado.',
    regionIds: ['lima-provincias', 'junin'],
    capacity: 350,
    igedSeats: 2,
    ...more,
  };
}

export const itemInput = (exchangeId: string, more: object = {}) => ({
  id: randomUUID(),
  exchangeId,
  revision: 0,
  day: FIRST_DAY,
  starts: '09:00',
  ends: '09:30',
  kind: 'OPENING',
  title: 'Apertura',
  place: 'Auditorio',
  people: '',
  ...more,
});

export async function planned(stage: Stage, more: object = {}): Promise<DeskShown> {
  return succeeded(await stage.ask<{ planExchange: DeskShown }>('staff', PLAN, { input: planInput(more) })).planExchange;
}

export async function withItem(stage: Stage, exchangeId: string, more: object = {}, by: Who = 'staff'): Promise<DeskShown> {
  return succeeded(await stage.ask<{ saveProgrammeItem: DeskShown }>(by, SAVE_ITEM, { input: itemInput(exchangeId, more) })).saveProgrammeItem;
}

export async function turned(stage: Stage, verb: 'announce' | 'hold' | 'close', id: string): Promise<DeskShown> {
  const answer = await stage.ask<Record<string, DeskShown>>('staff', turn(verb), { id });
  return succeeded(answer)[`${verb}Exchange`];
}

/** Planned, with something each day, and announced. */
export async function announced(stage: Stage, more: Record<string, unknown> & { startsOn?: string; endsOn?: string } = {}): Promise<DeskShown> {
  const { id } = await planned(stage, more);
  await withItem(stage, id, { day: more.startsOn ?? FIRST_DAY });
  await withItem(stage, id, { day: more.endsOn ?? LAST_DAY, starts: '17:00', ends: '18:00', kind: 'CLOSING', title: 'Clausura' });
  return turned(stage, 'announce', id);
}

let written = 0;

/** Unlike any other, and the same in every run. Seven digits: eight would be a DNI, and refused. */
export const practiceTitle = (): string => `Práctica ${1_000_000 + (((written += 1) * 7_654_321) % 9_000_000)}`;

/** A practice of UGEL Huaura in the programme of the first day. */
export async function withPresentation(stage: Stage, exchangeId: string, more: object = {}, item: object = {}): Promise<{ itemId: string; practiceId: string }> {
  const practiceId = await published(stage, practiceTitle());
  const itemId = randomUUID();
  const presentation = { practiceId, version: 1, igedCode: HUAURA, method: 'Sociodrama', ...more };
  await withItem(stage, exchangeId, { id: itemId, kind: 'PRESENTATION', title: 'Presentación', starts: '10:00', ends: '10:30', presentation, ...item });
  return { itemId, practiceId };
}
