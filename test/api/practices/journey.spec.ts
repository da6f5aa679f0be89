import { randomUUID } from 'node:crypto';
import {
  ADMIT,
  DECLARED,
  HUAURA,
  MINE,
  OBSERVE,
  REJECT,
  SAVE,
  START,
  SUBMIT,
  drafted,
  openStage,
  published,
  refused,
  submitted,
  succeeded,
  type Stage,
} from './cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

type Mine = {
  myPractice: {
    status: string;
    code: string | null;
    canEdit: boolean;
    canSubmit: boolean;
    missing: { section: string; text: string }[];
    decisions: { from: string; to: string; comment: string; observations: { section: string; text: string }[] }[];
    sections: {
      key: string;
      state: string;
      note: string;
      revision: number;
      observation: string | null;
      text: string | null;
      team: { name: string; memberId: string | null }[] | null;
    }[];
  };
};
const mine = async (id: string) => succeeded(await stage.ask<Mine>('author', MINE, { id })).myPractice;

describe('From a draft to the wall', () => {
  test('a new draft belongs to its author, knows its Iged, and says what is missing', async () => {
    const id = randomUUID();
    const started = succeeded(
      await stage.ask<{ startPractice: { sections: { key: string; revision: number }[] } }>('author', START, {
        input: { id, title: 'Escuelas que leen' },
      }),
    );
    expect(started.startPractice.sections).toHaveLength(14);
    const practice = await mine(id);
    expect(practice).toMatchObject({ status: 'DRAFT', code: null, canEdit: true, canSubmit: false });
    expect(practice.sections.find(({ key }) => key === 'team')?.team).toMatchObject([{ name: 'Gestora de prueba, UGEL Huaura' }]);
    expect(practice.missing).toContainEqual({ section: 'problem', text: 'Completa «Problema».' });
    expect(practice.missing.some(({ section }) => section === 'allies')).toBe(false);
  });

  test('starting again with the same identifier gives the same draft', async () => {
    const id = randomUUID();
    const first = succeeded(await stage.ask('author', START, { input: { id, title: 'Uno' } }));
    const again = succeeded(await stage.ask('author', START, { input: { id, title: 'Otro' } }));
    expect(again).toEqual(first);
  });

  test('of twenty parallel starts with one identifier there is one draft', async () => {
    const id = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => stage.ask('author', START, { input: { id, title: 'A la vez' } })),
    );
    expect(answers.every(({ errors }) => !errors)).toBe(true);
    expect(await stage.app.db.rows({ text: 'select 1 from practice_team where practice_id = $1', values: [id] })).toHaveLength(1);
  });

  test('a colleague of the team writes and sends; nobody else of the Iged does', async () => {
    const { id: memberId } = await stage.who('colleague');
    const { id: authorId } = await stage.who('author');
    const team = [authorId, memberId].map((member) => ({
      id: randomUUID(),
      memberId: member,
      name: 'Otro nombre',
      post: 'Cargo',
      igedCode: HUAURA,
    }));
    const id = await drafted(stage, 'De dos personas', { team: { team } });
    expect((await mine(id)).sections.find(({ key }) => key === 'team')?.team?.map(({ name }) => name)).toEqual([
      'Gestora de prueba, UGEL Huaura',
      'Colega de prueba, UGEL Huaura',
    ]);
    succeeded(await stage.ask('colleague', SAVE, { input: { practiceId: id, section: 'allies', revision: 0, text: 'OMAPED' } }));
    succeeded(await stage.ask('colleague', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: '' } }));
    const paid = await stage.app.db.rows({
      text: 'select points from points_entry where source = $1',
      values: [`practice:${id}:v1`],
    });
    expect(paid).toEqual([{ points: 50 }, { points: 50 }]);
    type Rows = { myPractices: { id: string; status: string; sectionsDone: number; sectionsTotal: number }[] };
    const rows = succeeded(
      await stage.ask<Rows>(
        'colleague',
        '{ myPractices { id status sectionsDone sectionsTotal observations improvementsOpen } }',
      ),
    );
    expect(rows.myPractices).toMatchObject([{ id, status: 'ADMITTED', sectionsDone: 11, sectionsTotal: 11 }]);
  });

  test('each step reaches the people concerned, once', async () => {
    await stage.who('staff');
    const id = await submitted(stage, 'Avisos');
    await stage.app.drainJobs();
    const observations = [{ section: 'problem', text: 'Falta el año.' }];
    succeeded(await stage.ask('staff', OBSERVE, { input: { practiceId: id, comment: 'Casi', observations } }));
    await stage.app.drainJobs();
    type Inbox = { inbox: { items: { kind: string; link: string }[] } };
    const { inbox } = succeeded(await stage.ask<Inbox>('author', '{ inbox { items { kind title body link } } }'));
    const kinds = inbox.items.filter(({ link }) => link.includes(id)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['practice.decided', 'practice.submitted']);
    const desk = succeeded(await stage.ask<Inbox>('staff', '{ inbox { items { kind link } } }')).inbox;
    expect(desk.items.filter(({ link }) => link.includes(id))).toHaveLength(1);
  });

  test('a whole sheet lacks nothing, is sent once and leaves a receipt', async () => {
    const id = await drafted(stage);
    expect(await mine(id)).toMatchObject({ missing: [], canSubmit: true });
    const { submitPractice: receipt } = succeeded(
      await stage.ask<{ submitPractice: { code: string; digest: string; edition: number } }>('author', SUBMIT, {
        input: { practiceId: id, ...DECLARED },
      }),
    );
    expect(receipt.code).toMatch(/^BPGE-2026-\d{4}$/);
    expect(receipt.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await mine(id)).toMatchObject({ status: 'SUBMITTED', code: receipt.code, canEdit: false, canSubmit: false });
    const again = await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } });
    expect(refused(again)).toMatchObject({ code: 'CONFLICT', reason: 'PRACTICE_ALREADY_SUBMITTED' });
  });

  test('observed, it returns with a note in its section, is corrected, sent again with the same code, and admitted', async () => {
    const id = await submitted(stage, 'Semáforo escuela');
    const observations = [{ section: 'problem', text: 'Agrega el año del dato.' }];
    succeeded(await stage.ask('staff', OBSERVE, { input: { practiceId: id, comment: 'Casi está', observations } }));
    const returned = await mine(id);
    expect(returned).toMatchObject({ status: 'OBSERVED', canEdit: true });
    expect(returned.sections.find(({ key }) => key === 'problem')?.observation).toBe('Agrega el año del dato.');
    succeeded(
      await stage.ask('author', SAVE, {
        input: { practiceId: id, section: 'problem', revision: 1, text: 'En 2024, cerca de 80 %.' },
      }),
    );
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: '' } }));
    const admitted = await mine(id);
    expect(admitted.code).toBe(returned.code);
    expect(admitted.decisions.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'DRAFT SUBMITTED',
      'SUBMITTED OBSERVED',
      'OBSERVED SUBMITTED',
      'SUBMITTED ADMITTED',
    ]);
  });

  test('admission publishes a page anyone reads, pays the team and tells it', async () => {
    const id = await published(stage, 'Alerta temprana en redes rurales');
    const page = succeeded(
      await stage.ask<{
        practice: { id: string; version: number; monthsRunning: number; sections: { key: string }[]; team: object[] };
      }>(
        null,
        `query ($slug: String!) { practice(slug: $slug) { id version code monthsRunning startedOn mine usefulByMe themeName regionName districts
          leadIged { code name } igeds { code } team { name post igedName } sections { key title text lines { heading } results { lines } } feedbacks { id } } }`,
        { slug: 'alerta-temprana-en-redes-rurales' },
      ),
    ).practice;
    expect(page).toMatchObject({
      id,
      version: 1,
      monthsRunning: 24,
      districts: ['Huacho, Huaura'],
      regionName: 'Lima Provincias',
      mine: false,
      feedbacks: [],
    });
    expect(page.sections.map(({ key }) => key)).not.toContain('team');
    expect(page.team).toHaveLength(2);
    const facts = await stage.app.db.rows({
      text: `select member_id from fact where source = $1`,
      values: [`practice:${id}:v1`],
    });
    expect(facts).toEqual([{ member_id: (await stage.who('author')).id }]);
    const audited = await stage.app.db.rows({
      text: `select action from audit_entry where target = $1 and outcome = 'DONE'`,
      values: [id],
    });
    expect(audited).toEqual([{ action: 'practice.admit' }]);
  });

  test('two practices of one title have two pages', async () => {
    const [one, other] = [await published(stage, 'Mismo título'), await published(stage, 'Mismo título')];
    const slugs = await stage.app.db.rows<{ slug: string }>({
      text: 'select slug from practice where id = any($1::uuid[]) order by slug',
      values: [[one, other]],
    });
    expect(slugs[0].slug).toBe('mismo-titulo');
    expect(slugs[1].slug).toMatch(/^mismo-titulo-\d{4}$/);
  });

  test('a rejected practice is closed and stays out of the wall', async () => {
    const id = await submitted(stage, 'No será');
    succeeded(await stage.ask('staff', REJECT, { input: { practiceId: id, comment: 'No corresponde a gestión.' } }));
    expect(await mine(id)).toMatchObject({ status: 'REJECTED', canEdit: false });
    const late = await stage.ask('staff', ADMIT, { input: { practiceId: id, comment: '' } });
    expect(refused(late)).toMatchObject({ code: 'CONFLICT', reason: 'ILLEGAL_TRANSITION' });
  });

  test('a draft that was never sent can be discarded, by its author only', async () => {
    const id = await drafted(stage, 'Borrador');
    const DISCARD = 'mutation ($id: ID!) { discardDraft(practiceId: $id) }';
    expect(refused(await stage.ask('stranger', DISCARD, { id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(succeeded(await stage.ask('author', DISCARD, { id }))).toEqual({ discardDraft: true });
    expect(succeeded(await stage.ask('author', MINE, { id }))).toEqual({ myPractice: null });
    const sent = await submitted(stage);
    expect(refused(await stage.ask('author', DISCARD, { id: sent }))).toMatchObject({ code: 'CONFLICT' });
  });
});
