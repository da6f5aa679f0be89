import { randomUUID } from 'node:crypto';
import { drafted, openStage, published, refused, succeeded, type Stage, type Who } from './cast.js';
import { readyToTransfer } from './route-cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SHEET = `query ($id: ID!) { transferSheet(practiceId: $id) { filled areas { id name points point note revision } } }`;
const MARK = `mutation ($input: MarkTransferAreaInput!) { markTransferArea(input: $input) { filled areas { id point note revision } } }`;
const SCALES = `{ routeScales { id kind name description points enabled revision } }`;
const UPDATE = `mutation ($input: UpdateScaleInput!) { updateScale(input: $input) { id kind name points enabled revision } }`;
type Area = { id: string; point: number | null; note: string; revision: number; points: string[] };
type Sheet = { transferSheet: { filled: number; areas: Area[] } | null };
type Scale = {
  id: string;
  kind: string;
  name: string;
  description: string;
  points: string[];
  enabled: boolean;
  revision: number;
};

const mark = (who: Who, practiceId: unknown, change: object = {}) =>
  stage.ask(who, MARK, {
    input: { practiceId, areaId: 'problem', revision: 0, point: 2, note: 'Falta decir a quiénes no.', ...change },
  });
const sheet = async (who: Who, id: string) => succeeded(await stage.ask<Sheet>(who, SHEET, { id })).transferSheet;
const scale = async (id: string) => {
  const { routeScales } = succeeded(await stage.ask<{ routeScales: Scale[] }>('staff', SCALES));
  return routeScales.find((one) => one.id === id) as Scale;
};

test('seven areas of three points are begun by the team; the reply that was lost is the same mark', async () => {
  const id = await published(stage, 'Se puede adoptar');
  const first = await sheet('author', id);
  expect(first?.areas).toHaveLength(7);
  expect(first?.areas.every(({ points, point }) => points.length === 3 && point === null)).toBe(true);
  succeeded(await mark('author', id));
  succeeded(await mark('author', id));
  expect(await sheet('author', id)).toMatchObject({
    filled: 1,
    areas: [{ id: 'problem', point: 2, revision: 1 }, {}, {}, {}, {}, {}, {}],
  });
  expect(refused(await mark('author', id, { point: 3 })).reason).toBe('TRANSFER_AREA_STALE');
  await readyToTransfer(stage, id);
  expect((await sheet('author', id))?.filled).toBe(7);
});

test('what it may not be is refused at its field, and nothing is stored', async () => {
  const id = await published(stage, 'Mal marcada');
  for (const point of [0, 4, 1.5, null, '2']) expect(refused(await mark('author', id, { point })).code).toBe('BAD_USER_INPUT');
  expect(refused(await mark('author', id, { areaId: 'nope' })).reason).toBe('TRANSFER_AREA_UNKNOWN');
  expect(refused(await mark('author', id, { note: 'x'.repeat(601) })).fields).toEqual(['input.note TEXT_TOO_LONG']);
  expect((await sheet('author', id))?.filled).toBe(0);
});

test('another team’s is answered as one that does not exist; a draft has none yet', async () => {
  const id = await published(stage, 'Ajena');
  const [known, unknown] = [await mark('stranger', id), await mark('stranger', randomUUID())];
  expect(known.errors).toEqual(unknown.errors);
  expect(await sheet('stranger', id)).toBeNull();
  expect((await sheet('author', id))?.filled).toBe(0);
  const draft = await drafted(stage, 'En borrador');
  expect(await sheet('author', draft)).toBeNull();
  expect(refused(await mark('author', draft)).reason).toBe('TRANSFER_SHEET_NOT_YET');
});

test('its words, and those of the rubric, are data that staff edit; two at once are not lost', async () => {
  const { kind, description, points, enabled, revision } = await scale('materials');
  const input = { id: 'materials', kind, name: 'Materiales y guías', description, points, enabled, revision };
  succeeded(await stage.ask('staff', UPDATE, { input }));
  expect(refused(await stage.ask('staff', UPDATE, { input })).reason).toBe('SCALE_STALE');
  const id = await published(stage, 'Con otras palabras');
  const areas = (await sheet('author', id))?.areas as unknown as { id: string; name: string }[];
  expect(areas.find((one) => one.id === 'materials')?.name).toBe('Materiales y guías');
  const rubric = await scale('relevance');
  const four = {
    id: rubric.id,
    kind: 'RUBRIC',
    name: 'Pertinencia',
    description: rubric.description,
    points: rubric.points.slice(1),
    enabled: true,
    revision: rubric.revision,
  };
  expect(refused(await stage.ask('staff', UPDATE, { input: four })).reason).toBe('SCALE_POINTS');
  expect(refused(await stage.ask('staff', UPDATE, { input: { ...input, kind: 'RUBRIC' } })).reason).toBe('SCALE_NOT_FOUND');
  for (const who of ['author', 'expert'] as const) expect((await stage.ask(who, SCALES)).errors).toBeDefined();
});

test('an area set aside is not asked for any more', async () => {
  const id = await published(stage, 'Seis áreas');
  const { kind, name, description, points, revision } = await scale('support');
  succeeded(
    await stage.ask('staff', UPDATE, { input: { id: 'support', kind, name, description, points, enabled: false, revision } }),
  );
  expect((await sheet('author', id))?.areas).toHaveLength(6);
  expect(refused(await mark('author', id, { areaId: 'support' })).reason).toBe('TRANSFER_AREA_UNKNOWN');
});
