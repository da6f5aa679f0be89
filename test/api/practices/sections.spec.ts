import { randomUUID } from 'node:crypto';
import {
  CHACHAPOYAS,
  DECLARED,
  HUAURA,
  MINE,
  SAVE,
  START,
  SUBMIT,
  drafted,
  openStage,
  refused,
  submitted,
  succeeded,
  type Stage,
} from './cast.js';

let stage: Stage;
let practiceId: string;
beforeAll(async () => {
  stage = await openStage();
  practiceId = await drafted(stage);
});
afterAll(() => stage.close());

type Saved = { saveSection: { section: { revision: number; text: string; state: string } } };
type Mine = { myPractice: { sections: { key: string; revision: number; text: string | null }[] } };

const save = (section: string, revision: number, body: object, practice = practiceId) =>
  stage.ask<Saved>('author', SAVE, { input: { practiceId: practice, section, revision, ...body } });
const sectionNow = async (key: string) =>
  succeeded(await stage.ask<Mine>('author', MINE, { id: practiceId })).myPractice.sections.find((section) => section.key === key);

describe('Two tabs, one section', () => {
  test('the tab that read an older revision is refused and nothing is overwritten', async () => {
    const { saveSection } = succeeded(await save('lessons', 1, { text: 'Desde la primera pestaña.' }));
    expect(saveSection.section).toMatchObject({ revision: 2, state: 'DONE' });
    expect(refused(await save('lessons', 1, { text: 'Desde la segunda pestaña.' }))).toMatchObject({
      code: 'CONFLICT',
      reason: 'PRACTICE_SECTION_STALE',
    });
    expect(await sectionNow('lessons')).toMatchObject({ revision: 2, text: 'Desde la primera pestaña.' });
  });

  test('a retry whose reply was lost is the same save', async () => {
    const first = succeeded(await save('context', 1, { text: 'Costa norte.' }));
    const retry = succeeded(await save('context', 1, { text: 'Costa norte.' }));
    expect(retry.saveSection.section).toEqual(first.saveSection.section);
  });

  test('of ten parallel saves over one revision exactly one enters', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => save('actions', 1, { text: `Versión ${n}` })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await sectionNow('actions')).toMatchObject({ revision: 2 });
  });

  test('after sending, the sheet is closed', async () => {
    const id = await submitted(stage, 'Enviada');
    expect(refused(await save('lessons', 1, { text: 'Tarde.' }, id))).toMatchObject({
      code: 'CONFLICT',
      reason: 'PRACTICE_CLOSED',
    });
  });
});

const place = (change: object) => ({ place: { leadIgedCode: HUAURA, igedCodes: [HUAURA], districts: ['150801'], ...change } });
const basics = (change: object) => ({ basics: { title: 'Título', summary: '', ...change } });
const indicator = (change: object) => ({
  results: { lines: [], indicators: [{ name: 'N', unit: '%', direction: 'UP', source: 'S', baseline: 1, result: 2, ...change }] },
});
const person = (change: object = {}) => ({ id: randomUUID(), name: 'Persona', post: 'Cargo', igedCode: HUAURA, ...change });
const resources = (change: object) => ({ resources: { text: '', ...change } });
const resolution = (date: string) => ({
  sustainability: { text: '', instruments: [], resolutions: [{ number: 'RD 1', date, about: 'A' }] },
});
const long = 'ñ'.repeat(1001);

describe('What cannot be saved is refused at its field', () => {
  test.each<[string, string, object, string]>([
    ['a text over the limit of the template', 'problem', { text: long }, 'input.text TEXT_TOO_LONG'],
    [
      'a line over the limit',
      'strategy',
      {
        lines: [
          { heading: 'A', text: '' },
          { heading: 'B', text: long },
        ],
      },
      'input.lines.1.text TEXT_TOO_LONG',
    ],
    ['a title over 255 characters', 'basics', basics({ title: 'a'.repeat(256) }), 'input.basics.title TEXT_TOO_LONG'],
    ['an unknown theme', 'basics', basics({ themeId: 'no-existe' }), 'input.basics.themeId THEME_UNKNOWN'],
    ['a start in the future', 'basics', basics({ startedOn: '2026-03-03' }), 'input.basics.startedOn DATE_IN_THE_FUTURE'],
    ['a day that does not exist', 'basics', basics({ startedOn: '2025-02-30' }), 'input.basics.startedOn DATE_INVALID'],
    ['an unknown Iged', 'place', place({ igedCodes: [HUAURA, '999999'] }), 'input.place.igedCodes IGED_UNKNOWN'],
    [
      'a lead that is not one of the Iged',
      'place',
      place({ leadIgedCode: CHACHAPOYAS }),
      'input.place.leadIgedCode LEAD_IGED_NOT_LISTED',
    ],
    [
      'leaving out one’s own Iged',
      'place',
      place({ leadIgedCode: CHACHAPOYAS, igedCodes: [CHACHAPOYAS] }),
      'input.place.igedCodes OWN_IGED_MISSING',
    ],
    ['an unknown district', 'place', place({ districts: ['999999'] }), 'input.place.districts DISTRICT_UNKNOWN'],
    [
      'a person of an Iged that does not take part',
      'team',
      { team: [person({ igedCode: CHACHAPOYAS })] },
      'input.team.0.igedCode IGED_NOT_LISTED',
    ],
    [
      'an account that does not exist',
      'team',
      { team: [person({ memberId: randomUUID() })] },
      'input.team.0.memberId MEMBER_UNKNOWN',
    ],
    [
      'five people of one Iged',
      'team',
      { team: [person(), person(), person(), person(), person()] },
      'input.team.4 TEAM_TOO_MANY',
    ],
    [
      'a baseline in the future',
      'results',
      indicator({ baselineOn: '2027-01-01' }),
      'input.results.indicators.0.baselineOn DATE_IN_THE_FUTURE',
    ],
    [
      'a result before its baseline',
      'results',
      indicator({ baselineOn: '2025-05-01', resultOn: '2025-04-01' }),
      'input.results.indicators.0.resultOn RESULT_BEFORE_BASELINE',
    ],
    [
      'a resolution of tomorrow',
      'sustainability',
      resolution('2026-03-03'),
      'input.sustainability.resolutions.0.date DATE_IN_THE_FUTURE',
    ],
    [
      'a resolution without a real date',
      'sustainability',
      resolution('ayer'),
      'input.sustainability.resolutions.0.date DATE_INVALID',
    ],
    ['a javascript: link', 'resources', resources({ videoUrl: 'javascript:alert(1)' }), 'input.resources.videoUrl LINK_INVALID'],
    ['a negative cost', 'resources', resources({ costSoles: -1 }), 'input.resources.costSoles NUMBER_OUT_OF_RANGE'],
    ['a section that does not exist', 'nope', { text: 'x' }, 'input.section PRACTICE_SECTION_UNKNOWN'],
    ['the body of another kind', 'problem', { lines: [] }, 'input PRACTICE_SECTION_MISMATCH'],
    ['two bodies at once', 'problem', { text: 'x', lines: [] }, 'input PRACTICE_SECTION_MISMATCH'],
  ])('%s', async (_title, section, body, expected) => {
    const before = await sectionNow(section);
    const { code, fields } = refused(await save(section, before?.revision ?? 0, body));
    expect({ code, fields }).toEqual({ code: 'BAD_USER_INPUT', fields: [expected] });
    expect(await sectionNow(section)).toEqual(before);
  });

  test('someone of another Iged, or still pending, is not of the team', async () => {
    const revision = (await sectionNow('team'))?.revision ?? 0;
    for (const name of ['stranger', 'pending'] as const) {
      const { id } = await stage.who(name);
      expect(refused(await save('team', revision, { team: [person({ memberId: id })] })).fields).toEqual([
        'input.team.0.memberId MEMBER_UNKNOWN',
      ]);
    }
  });

  test('half a sheet is kept, with what is missing', async () => {
    const id = randomUUID();
    succeeded(await stage.ask('author', START, { input: { id, title: 'A medias' } }));
    const half = { results: { lines: [], indicators: [{ name: 'Lectores', unit: '', direction: 'UP', source: '' }] } };
    const { saveSection } = succeeded(await save('results', 0, half, id));
    expect(saveSection.section).toMatchObject({ state: 'PARTIAL', note: '0 de 1 indicadores completos' });
    const sent = await stage.ask('author', SUBMIT, { input: { practiceId: id, ...DECLARED } });
    expect(refused(sent)).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'PRACTICE_INCOMPLETE' });
  });
});

describe('Sending', () => {
  const send = (change: object, by: 'author' | 'pending' = 'author', id = practiceId) =>
    stage.ask(by, SUBMIT, { input: { practiceId: id, ...DECLARED, ...change } });

  test.each<[string, object, string]>([
    ['without accepting the declaration', { accept: false }, 'input.accept DECLARATION_NOT_ACCEPTED'],
    ['without the name of the director', { directorName: '' }, 'input.directorName TEXT_TOO_SHORT'],
    ['over an old text of the declaration', { declarationVersion: '2019-01' }, 'input.declarationVersion DECLARATION_OUTDATED'],
  ])('%s is refused', async (_title, change, field) => {
    expect(refused(await send(change)).fields).toEqual([field]);
  });

  test('a pending gestora may write, but not send', async () => {
    const id = await drafted(stage, 'De una pendiente', {}, 'pending');
    expect(refused(await send({}, 'pending', id))).toMatchObject({ code: 'FORBIDDEN', reason: 'MEMBER_PENDING' });
  });

  test('of five parallel submissions exactly one is received', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => send({})));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const rows = await stage.app.db.rows({
      text: 'select 1 from practice_declaration where practice_id = $1',
      values: [practiceId],
    });
    expect(rows).toHaveLength(1);
  });
});
