import {
  ADMIT,
  CHACHAPOYAS,
  DECLARED,
  HUAURA,
  MINE,
  OBSERVE,
  REJECT,
  SAVE,
  SUBMIT,
  openStage,
  published,
  refused,
  submitted,
  succeeded,
  type Stage,
  type Who,
} from './cast.js';
import { DECIDE, answered, reviewed } from './route-cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const NEXT = `mutation ($id: ID!) { startNextEdition(practiceId: $id) { id status edition publishedVersion canEdit submittedAt } }`;
const PAGE = `query ($slug: String!) { practice(slug: $slug) { version title mine leadIged { code } igeds { code } sections { key text } } }`;
const WALL = `query ($filter: WallFilter) { wall(filter: $filter) { total items { title leadIgedName igedCount version } } }`;
const CHANGED = `query ($slug: String!, $from: Int, $to: Int) { whatChanged(slug: $slug, from: $from, to: $to) { from to editions { number } parts { title removed added } } }`;
const UNDER_REVIEW = `query ($id: ID!) { practiceUnderReview(id: $id) { id edition } }`;

type Mine = { myPractice: { status: string; edition: number; sections: { key: string; revision: number }[] } };
type Page = {
  practice: { version: number; title: string; igeds: { code: string }[]; sections: { key: string; text: string }[] };
};

const start = (who: Who, id: string) => stage.ask(who, NEXT, { id });
const mineOf = async (id: string) => succeeded(await stage.ask<Mine>('author', MINE, { id })).myPractice;
const rowOf = async (id: string) =>
  stage.app.db.one<{ slug: string; status: string; edition: number }>({
    text: 'select slug, status, edition from practice where id = $1',
    values: [id],
  });
const pageOf = async (id: string) => succeeded(await stage.ask<Page>(null, PAGE, { slug: (await rowOf(id))?.slug })).practice;

async function write(id: string, section: string, body: object): Promise<void> {
  const revision = (await mineOf(id)).sections.find(({ key }) => key === section)?.revision;
  succeeded(await stage.ask('author', SAVE, { input: { practiceId: id, section, revision, ...body } }));
}

async function readmitted(id: string, problem: string): Promise<void> {
  succeeded(await start('author', id));
  await write(id, 'problem', { text: problem });
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
  succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: 'Otra vez' } }));
}

describe('The next edition of a published practice', () => {
  test('is written while the published one stays as it was, and replaces it when it is admitted', async () => {
    const id = await published(stage, 'Edición uno');
    expect(succeeded(await start('author', id))).toMatchObject({
      startNextEdition: { status: 'DRAFT', edition: 2, publishedVersion: 1, canEdit: true, submittedAt: null },
    });
    await write(id, 'basics', {
      basics: { title: 'Edición dos', summary: 'Más.', themeId: 'tecnico-productiva-e-inclusion', startedOn: '2024-03-01' },
    });
    await write(id, 'problem', { text: 'El problema, con otros datos.' });
    await write(id, 'place', { place: { leadIgedCode: HUAURA, igedCodes: [HUAURA, CHACHAPOYAS], districts: ['150801'] } });
    expect(await pageOf(id)).toMatchObject({ version: 1, title: 'Edición uno', igeds: [{ code: HUAURA }] });
    const elsewhere = async () =>
      succeeded(await stage.ask<{ wall: { total: number } }>(null, WALL, { filter: { iged: CHACHAPOYAS } })).wall.total;
    expect(await elsewhere()).toBe(0);
    expect(
      succeeded(await stage.ask<{ practiceUnderReview: null }>('staff', UNDER_REVIEW, { id })).practiceUnderReview,
    ).toBeNull();
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: 'Mejor aún' } }));
    const page = await pageOf(id);
    expect(page).toMatchObject({ version: 2, title: 'Edición dos', igeds: [{ code: HUAURA }, { code: CHACHAPOYAS }] });
    expect(page.sections.find(({ key }) => key === 'problem')?.text).toBe('El problema, con otros datos.');
    expect(await elsewhere()).toBe(1);
    expect((await mineOf(id)).status).toBe('ADMITTED');
  });

  test('earns nothing again: a practice is admitted once', async () => {
    const id = await published(stage, 'Puntos una vez');
    await readmitted(id, 'Otro problema.');
    const paid = await stage.app.db.one<{ n: number }>({
      text: `select coalesce(sum(points), 0)::int as n from points_entry where rule_kind = 'practice.admitted' and source like $1`,
      values: [`practice:${id}:%`],
    });
    expect(paid?.n).toBe(50);
  });

  test('is begun once however often it is asked, and ten at a time', async () => {
    const id = await published(stage, 'Diez veces');
    const answers = await Promise.all(Array.from({ length: 10 }, () => start('author', id)));
    expect(answers.every(({ errors }) => !errors)).toBe(true);
    expect(await rowOf(id)).toMatchObject({ status: 'DRAFT', edition: 2 });
    const steps = await stage.app.db.rows({
      text: `select 1 from practice_decision where practice_id = $1 and to_status = 'DRAFT'`,
      values: [id],
    });
    expect(steps).toHaveLength(1);
  });

  test('does not begin before the first is published, while one waits, or by another team', async () => {
    const waiting = await submitted(stage, 'En espera');
    expect(refused(await start('author', waiting)).reason).toBe('EDITION_NOT_POSSIBLE');
    const id = await published(stage, 'Ajena');
    expect(refused(await start('stranger', id))).toMatchObject({ code: 'NOT_FOUND', reason: 'PRACTICE_NOT_FOUND' });
    const denied = await stage.app.db.rows({
      text: `select 1 from audit_entry where outcome = 'DENIED' and detail->>'practiceId' = $1`,
      values: [id],
    });
    expect(denied.length).toBeGreaterThan(0);
    succeeded(await start('author', id));
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
    expect(refused(await start('author', id)).reason).toBe('EDITION_NOT_POSSIBLE');
  });

  test('may be observed or rejected without touching what is published, and is begun again after that', async () => {
    const id = await published(stage, 'Rechazada después');
    succeeded(await start('author', id));
    await write(id, 'problem', { text: 'Texto que no convence.' });
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
    const observations = [{ section: 'problem', text: 'Faltan datos.' }];
    succeeded(await stage.ask('staff', OBSERVE, { input: { practiceId: id, comment: 'Casi', observations } }));
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
    succeeded(await stage.ask('staff', REJECT, { input: { practiceId: id, comment: 'No' } }));
    expect(await pageOf(id)).toMatchObject({ version: 1, title: 'Rechazada después' });
    succeeded(await start('author', id));
    expect(await rowOf(id)).toMatchObject({ status: 'DRAFT', edition: 2 });
  });

  test('the stage goes on while the next edition is a draft, and nobody of an Iged that joins it decides', async () => {
    const id = await published(stage, 'Ruta y edición');
    const feedbackId = await reviewed(stage, id);
    await answered(stage, feedbackId);
    succeeded(await start('author', id));
    const input = { practiceId: id, stage: 'INTERMEDIATE', rubricFeedbackId: feedbackId, comment: 'Bien', period: '2026-I' };
    expect(refused(await stage.ask('neighbour', DECIDE, { input })).reason).toBe('OWN_INSTITUTION');
    succeeded(await stage.ask('staff', DECIDE, { input }));
  });

  test('what moderation hid meanwhile stays hidden, earns nothing, and has no route', async () => {
    const id = await published(stage, 'Oculta mientras tanto');
    const feedbackId = await reviewed(stage, id);
    await answered(stage, feedbackId);
    succeeded(await start('author', id));
    await stage.app.db.rows({
      text: 'update practice set hidden_version = published_version, published_version = null where id = $1',
      values: [id],
    });
    await write(id, 'basics', {
      basics: { title: 'Otro título', summary: 'x', themeId: 'tecnico-productiva-e-inclusion', startedOn: '2024-03-01' },
    });
    const input = { practiceId: id, stage: 'INTERMEDIATE', rubricFeedbackId: feedbackId, comment: 'Bien', period: '2026-I' };
    expect(refused(await stage.ask('staff', DECIDE, { input })).reason).toBe('PRACTICE_NOT_FOUND');
    const row = await stage.app.db.one({ text: 'select title from practice where id = $1', values: [id] });
    expect(row).toEqual({ title: 'Oculta mientras tanto' });
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: 'Ok' } }));
    expect(await pageOf(id)).toBeNull();
    const facts = await stage.app.db.rows({
      text: `select 1 from fact where kind = 'practice.admitted' and source like $1`,
      values: [`practice:${id}:%`],
    });
    expect(facts).toHaveLength(1);
  });

  test('anyone reads what changed between two editions', async () => {
    const id = await published(stage, 'Lo que cambió');
    const slug = (await rowOf(id))?.slug;
    expect(succeeded(await stage.ask<{ whatChanged: null }>(null, CHANGED, { slug })).whatChanged).toBeNull();
    await readmitted(id, 'Primero.');
    await readmitted(id, 'Segundo.');
    type Changes = { whatChanged: { from: number; to: number; editions: { number: number }[]; parts: object[] } };
    const { whatChanged } = succeeded(await stage.ask<Changes>(null, CHANGED, { slug }));
    expect(whatChanged).toMatchObject({ from: 2, to: 3, editions: [{ number: 3 }, { number: 2 }, { number: 1 }] });
    expect(whatChanged.parts).toEqual([{ title: expect.any(String), removed: ['Primero.'], added: ['Segundo.'] }]);
    const whole = succeeded(await stage.ask<Changes>(null, CHANGED, { slug, from: 1, to: 3 })).whatChanged;
    expect(whole.parts).toMatchObject([{ added: ['Segundo.'] }]);
    expect(succeeded(await stage.ask<{ whatChanged: null }>(null, CHANGED, { slug, from: 1, to: 9 })).whatChanged).toBeNull();
  });
});
