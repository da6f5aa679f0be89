import { randomUUID } from 'node:crypto';
import { InitiativeDay, InitiativeFigures, Initiatives } from '@lib/initiatives';
import { permissionsFor, Role } from '@lib/access';
import type { Viewer } from '@lib/platform';
import { HUAURA, MINE, openStage, published, refused, succeeded, type Stage } from '../practices/cast.js';
import {
  ACCOMPANY,
  CONTINUE,
  CONTRIBUTE,
  DESK,
  EDIT,
  HIDE,
  MARK,
  ONE,
  QUEUE,
  REMOVE,
  REPORT,
  RESTORE,
  SHARE,
  TURN,
  UNMARK,
  WALL,
  WITHDRAW,
  accompanyInput,
  contributed,
  left,
  initiativeInput,
  own,
  points,
  shared,
  talk,
  type Desk,
  type Own,
} from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('2026-03-02T15:00:00Z');
});
afterAll(() => stage.close());

const wall = async (variables: object): Promise<string[]> => {
  const answer = await stage.ask<{ initiatives: { items: { title: string }[] } }>(null, WALL, variables);
  return succeeded(answer).initiatives.items.map(({ title }) => title);
};
const day = (): Promise<void> => stage.app.app.get(InitiativeDay).run();

describe('An initiative', () => {
  let id: string;
  let contribution: string;

  test('is shared in one go, seen by anyone, and sent again after a lost reply it is the same one and pays once', async () => {
    const input = initiativeInput();
    id = input.id;
    for (let again = 0; again < 3; again += 1)
      expect(succeeded(await stage.ask<{ shareInitiative: object }>('author', SHARE, { input })).shareInitiative).toMatchObject({ state: 'SHARED', mine: true });
    expect(succeeded(await stage.ask<{ initiative: object }>(null, ONE, { id })).initiative).toMatchObject({ title: input.title, mine: false });
    expect(refused(await stage.ask('author', SHARE, { input: { ...input, title: 'Otro título distinto' } }))).toMatchObject({ reason: 'INITIATIVE_ALREADY_SENT' });
    expect(await points(stage, `initiative:${id}`)).toEqual([15]);
    expect((await own(stage, id)).moves.map(({ action }) => action)).toEqual(['SHARE']);
  });

  test('is found without its accents, by theme, region and state, page by page', async () => {
    await shared(stage, { title: 'Comité de padres que acompaña', problem: 'Nadie acompaña a quienes faltan a clases en la cosecha.' }, 'stranger');
    expect(await wall({ search: 'QUECHUA radió' })).toEqual(['Radio escolar en quechua']);
    expect(await wall({ search: 'comite' })).toEqual(['Comité de padres que acompaña']);
    expect(await wall({ theme: 'liderazgo-directivo' })).toEqual([]);
    expect(await wall({ state: 'ARCHIVED' })).toEqual([]);
    expect(await wall({ state: 'HIDDEN' })).toEqual([]);
    const region = (await stage.app.db.one<{ id: string }>({ text: 'select region_id as id from iged where code = $1', values: [HUAURA] }))?.id;
    expect(await wall({ region })).toEqual(['Radio escolar en quechua']);
    for (let more = 0; more < 10; more += 1)
      await shared(stage, { title: `Idea de relleno ${more}`, problem: `Un problema de relleno con su número ${more}` }, 'colleague');
    type Page = { initiatives: { items: { id: string }[]; nextCursor: string | null } };
    const first = succeeded(await stage.ask<Page>(null, WALL, { first: 10 })).initiatives;
    const rest = succeeded(await stage.ask<Page>(null, WALL, { first: 10, after: first.nextCursor })).initiatives;
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([10, 2, null]);
    expect(new Set([...first.items, ...rest.items].map((item) => item.id)).size).toBe(12);
  });

  test('gathers contributions one level deep; only its author says which served, never of her own', async () => {
    contribution = await contributed(stage, id);
    const reply = await contributed(stage, id, 'author', { parentId: contribution, text: '¿Quién la conduce?' });
    await contributed(stage, id, 'stranger', { parentId: reply, text: 'La conducen los estudiantes.' });
    const [thread] = (await talk(stage, id)).items;
    expect(thread?.replies.map(({ text }) => text)).toEqual(['¿Quién la conduce?', 'La conducen los estudiantes.']);
    expect(refused(await stage.ask('stranger', MARK, { id: contribution }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(refused(await stage.ask('author', MARK, { id: reply }))).toMatchObject({ reason: 'CONTRIBUTION_OWN' });
    expect(succeeded(await stage.ask<{ markContributionUseful: object }>('author', MARK, { id: contribution })).markContributionUseful).toMatchObject({ useful: true, total: 3 });
    expect(await points(stage, `contribution:${contribution}`)).toEqual([3, 2]);
    succeeded(await stage.ask('author', UNMARK, { id: contribution }));
    expect(await points(stage, `contribution:${contribution}`)).toEqual([3, 2, -3]);
  });

  test('is told by a colleague of the same Iged that it served, without points; what is deleted takes back what it earned', async () => {
    const near = await contributed(stage, id, 'colleague', { text: 'En la UGEL tenemos un micrófono.' });
    succeeded(await stage.ask('author', MARK, { id: near }));
    expect(await points(stage, `contribution:${near}`)).toEqual([2]);
    expect(refused(await stage.ask('stranger', REMOVE, { id: near }))).toMatchObject({ reason: 'CONTRIBUTION_NOT_FOUND' });
    succeeded(await stage.ask('colleague', REMOVE, { id: near }));
    expect(await points(stage, `contribution:${near}`)).toEqual([2, -2]);
    expect((await talk(stage, id)).items.map((one) => one.id)).toEqual([contribution]);
  });

  test('is accompanied by staff with a dated log that only grows, which its author reads', async () => {
    const queue = async (which: string): Promise<string[]> =>
      succeeded(await stage.ask<{ deskInitiatives: { items: { id: string }[] } }>('staff', QUEUE, { queue: which })).deskInitiatives.items.map((row) => row.id);
    expect((await queue('WAITING'))[0]).toBe(id);
    const entry = accompanyInput(id);
    for (const _ of [1, 2])
      expect(succeeded(await stage.ask<{ accompanyInitiative: Desk }>('staff', ACCOMPANY, entry)).accompanyInitiative).toMatchObject({ state: 'ACCOMPANIED', accompanimentCount: 1 });
    succeeded(await stage.ask('otherStaff', ACCOMPANY, accompanyInput(id, { note: 'Segunda llamada, con la emisora.' })));
    expect(await queue('WAITING')).not.toContain(id);
    expect(await queue('ACCOMPANIED')).toEqual([id]);
    expect(new Set((await own(stage, id)).accompaniments.map(({ byName }) => byName))).toEqual(new Set(['Especialista de prueba', 'Segunda especialista de prueba']));
    expect(await stage.app.app.get(InitiativeFigures).ofYear(2026)).toMatchObject({ shared: 12, accompaniments: 2, accompanied: 1, igeds: 2, people: 3 });
    await expect(stage.app.db.rows({ text: 'delete from initiative_accompaniment' })).rejects.toThrow();
  });

  test('becomes a practice with its texts, the people chosen and its origin, once; what was missing is said', async () => {
    succeeded(await stage.ask('author', MARK, { id: contribution }));
    const { contributors } = await own(stage, id);
    const [stranger] = contributors;
    expect(contributors).toMatchObject([{ name: 'Gestor de prueba, UGEL Chachapoyas', eligible: true }]);
    const practiceId = randomUUID();
    const input = { id, practiceId, teammates: [stranger.id] };
    const elsewhere = { ...input, teammates: [(await stage.who('colleague')).id] };
    expect(refused(await stage.ask('author', TURN, { input: elsewhere }))).toMatchObject({ reason: 'TEAMMATE_DID_NOT_CONTRIBUTE', fields: ['input.teammates TEAMMATE_DID_NOT_CONTRIBUTE'] });
    for (const _ of [1, 2])
      expect(succeeded(await stage.ask<{ turnInitiative: Own }>('author', TURN, { input })).turnInitiative).toMatchObject({ state: 'TURNED', practiceId });
    type Sheet = { myPractice: { title: string; sections: { key: string; text: string; team: { memberId: string }[]; lines: { heading: string; text: string }[]; basics: { summary: string; themeId: string }; place: { igeds: { code: string }[] } }[] } };
    const { myPractice } = succeeded(await stage.ask<Sheet>('author', MINE, { id: practiceId }));
    const section = (key: string) => myPractice.sections.find((one) => one.key === key);
    const texts = initiativeInput();
    expect(myPractice.title).toBe(texts.title);
    expect(section('problem')?.text).toBe(texts.problem);
    expect(section('strategy')?.lines).toEqual([{ heading: 'Lo que proponemos', text: texts.proposal }, { heading: 'Aporte de Gestor de prueba, UGEL Chachapoyas', text: 'Nosotros lo hicimos con la radio comunal.' }]);
    expect(section('basics')?.basics).toMatchObject({ summary: texts.proposal, themeId: texts.themeId });
    expect(section('team')?.team.map(({ memberId }) => memberId)).toEqual([(await stage.who('author')).id, stranger.id]);
    expect(section('place')?.place.igeds).toHaveLength(2);
    const origin = succeeded(await stage.ask<{ myPractice: object }>('author', 'query ($id: ID!) { myPractice(id: $id) { origin { kind label link version } } }', { id: practiceId }));
    expect(origin.myPractice).toEqual({ origin: { kind: 'INITIATIVE', label: texts.title, link: `/iniciativas/${id}`, version: null } });
    expect(refused(await stage.ask('author', TURN, { input: { ...input, practiceId: randomUUID() } }))).toMatchObject({ code: 'CONFLICT', reason: 'INITIATIVE_STEP_REFUSED' });
    expect(refused(await stage.ask('stranger', CONTRIBUTE, { input: { id: randomUUID(), initiativeId: id, text: 'Tarde' } }))).toMatchObject({ reason: 'INITIATIVE_STEP_REFUSED' });
  });

  test('whose draft was discarded may become another', async () => {
    const { practiceId } = await own(stage, id);
    succeeded(await stage.ask('author', 'mutation ($id: ID!) { discardDraft(practiceId: $id) }', { id: practiceId }));
    expect(await own(stage, id)).toMatchObject({ practiceId: null, missingToTurn: [] });
    const other = randomUUID();
    succeeded(await stage.ask('author', TURN, { input: { id, practiceId: other, teammates: [] } }));
    expect((await own(stage, id)).practiceId).toBe(other);
  });
});

describe('What nobody moves', () => {
  test('is nudged once, then archived; its author takes it up again, and an answer to the nudge is enough', async () => {
    const quiet = await shared(stage, { title: 'La que nadie mueve', problem: 'Un problema que se quedó quieto en su lugar.' });
    const answered = await shared(stage, { title: 'La que responde', problem: 'Un problema cuya autora contesta siempre a tiempo.' });
    await left(stage, quiet, 31);
    await left(stage, answered, 31);
    await day();
    await day();
    expect((await own(stage, quiet)).moves.map(({ action }) => action)).toEqual(['SHARE', 'NUDGE']);
    expect((await own(stage, quiet)).archivesOn).toBe('2026-04-01');
    succeeded(await stage.ask('author', CONTINUE, { id: answered }));
    await left(stage, quiet, 31);
    await left(stage, answered, 29);
    await day();
    expect((await own(stage, quiet)).state).toBe('ARCHIVED');
    expect(await own(stage, answered)).toMatchObject({ state: 'SHARED', nudgedAt: null });
    expect(await wall({ state: 'ARCHIVED', search: 'mueve' })).toEqual(['La que nadie mueve']);
    expect(refused(await stage.ask('author', EDIT, { input: initiativeInput({ id: quiet }) }))).toMatchObject({ reason: 'INITIATIVE_STEP_REFUSED' });
    expect(succeeded(await stage.ask<{ continueInitiative: Own }>('author', CONTINUE, { id: quiet })).continueInitiative).toMatchObject({ state: 'SHARED', nudgedAt: null });
  });
});

describe('What pays', () => {
  test('is not the same thing said again, nor what was withdrawn and shared again', async () => {
    const text = { title: 'Un huerto para la escuela', problem: 'No hay verduras frescas en el comedor de la escuela.' };
    const first = await shared(stage, text, 'stranger');
    succeeded(await stage.ask('stranger', WITHDRAW, { input: { id: first, reason: 'Cambió el plan' } }));
    expect(await points(stage, `initiative:${first}`)).toEqual([15, -15]);
    expect(succeeded(await stage.ask<{ initiative: null }>(null, ONE, { id: first })).initiative).toBeNull();
    const again = await shared(stage, { ...text, title: '¡un HUERTO para la escuela!' }, 'stranger');
    expect(await points(stage, `initiative:${again}`)).toEqual([]);
  });

  test('goes with what staff hide, with a reason, and comes back with it', async () => {
    const id = await shared(stage, { title: 'Algo que se reporta', problem: 'Un problema que alguien considera que no va aquí.' });
    const remark = await contributed(stage, id);
    succeeded(await stage.ask('stranger', REPORT, { input: { id: randomUUID(), initiativeId: id, reason: 'SPAM', note: 'Es publicidad' } }));
    succeeded(await stage.ask('stranger', REPORT, { input: { id: randomUUID(), initiativeId: id, reason: 'SPAM' } }));
    expect(refused(await stage.ask('author', REPORT, { input: { id: randomUUID(), initiativeId: id, reason: 'SPAM' } }))).toMatchObject({ reason: 'REPORT_OWN' });
    expect(succeeded(await stage.ask<{ deskInitiative: Desk }>('staff', DESK, { id })).deskInitiative).toMatchObject({ reportCount: 1, reports: [{ note: 'Es publicidad' }] });
    const hidden = await stage.ask<{ hideInitiative: Desk }>('staff', HIDE, { input: { id, reason: 'Promociona un producto' } });
    expect(succeeded(hidden).hideInitiative).toMatchObject({ state: 'HIDDEN', reportCount: 0, canRestore: true });
    expect(succeeded(await stage.ask<{ initiative: null }>('stranger', ONE, { id })).initiative).toBeNull();
    expect((await talk(stage, id)).items).toEqual([]);
    expect(await own(stage, id)).toMatchObject({ state: 'HIDDEN', reason: 'Promociona un producto' });
    expect(refused(await stage.ask('staff', ACCOMPANY, accompanyInput(id)))).toMatchObject({ reason: 'INITIATIVE_STEP_REFUSED' });
    succeeded(await stage.ask('staff', RESTORE, { input: { id, reason: 'Lo corrigió' } }));
    expect(await points(stage, `initiative:${id}`)).toEqual([15, -15]);
    expect(await points(stage, `initiative:${id}:1`)).toEqual([15]);
    const one = await stage.ask<{ hideInitiative: Desk }>('staff', HIDE, { input: { id, contributionId: remark, reason: 'Nombra a un menor' } });
    expect(succeeded(one).hideInitiative.contributions).toMatchObject([{ hiddenReason: 'Nombra a un menor' }]);
    expect(await points(stage, `contribution:${remark}`)).toEqual([2, -2]);
    succeeded(await stage.ask('staff', RESTORE, { input: { id, contributionId: remark, reason: 'No era un menor' } }));
    expect(await points(stage, `contribution:${remark}:1`)).toEqual([2]);
  });
});

test('Similar practices are told of what an initiative says, and of nothing that is out of sight', async () => {
  await published(stage, 'Radio escolar para las familias quechuas');
  const id = await shared(stage, { title: 'Radio escolar con las familias', problem: 'Las familias quechuas no reciben noticias de la escuela.' });
  const text = 'query ($id: ID!) { similarToInitiative(id: $id) { title } }';
  const told = await stage.ask<{ similarToInitiative: { title: string }[] }>(null, text, { id });
  expect(succeeded(told).similarToInitiative.map(({ title }) => title)).toEqual(['Radio escolar para las familias quechuas']);
  succeeded(await stage.ask('author', WITHDRAW, { input: { id } }));
  expect(succeeded(await stage.ask<{ similarToInitiative: object[] }>(null, text, { id })).similarToInitiative).toEqual([]);
});

test('A challenge may begin one: the floor above says where it was born, once, in its own transaction', async () => {
  const { id: accountId } = await stage.who('author');
  const viewer: Viewer = { accountId, roles: [Role.MEMBER], permissions: permissionsFor([Role.MEMBER], 'member'), igedCode: HUAURA, sessionId: randomUUID(), audience: 'member', name: 'Gestora' };
  const begun = { ...initiativeInput({ title: 'Nacida de un desafío', problem: 'Lo que el equipo encontró en la primera etapa.' }), origin: { source: 'challenge:x', label: 'Escuelas que leen', link: '/desafios/x' } };
  const initiatives = stage.app.app.get(Initiatives);
  for (const _ of [1, 2]) await stage.app.db.transaction(() => initiatives.startFrom(viewer, begun as never));
  expect(succeeded(await stage.ask<{ initiative: object }>(null, ONE, { id: begun.id })).initiative).toMatchObject({ origin: 'CHALLENGE', sourceLabel: 'Escuelas que leen' });
});
