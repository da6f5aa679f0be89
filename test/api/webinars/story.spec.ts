import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { WebinarFigures, WebinarNews } from '@lib/webinars';
import { WebinarNewsHandlers } from '../../../libs/notifications/src/news/webinar-news.handlers.js';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { pdf } from '../files/samples.js';
import { Wire } from '../files/tus.js';
import {
  at, CANCEL, DAY, DESK, ENTER, LEAVE, LINK, LIST, MARK, MATERIAL, PAGE, PASTE, PEOPLE, PLAN, RECORDING, REGISTER, SETTING, SETTINGS, UNMATERIAL,
  announced, guest, mine, planInput, planned, register, turned, type DeskShown, type Mine,
} from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  for (const who of ['author', 'colleague', 'stranger', 'staff', 'expert'] as const) await stage.who(who);
});
beforeEach(() => stage.app.clock.set(at('10:00')));
afterAll(() => stage.close());

const one = async <T>(text: string, values: unknown[] = []): Promise<T> => (await stage.app.db.rows<{ v: T }>({ text: `select (${text}) as v`, values }))[0].v;
const desk = async (id: string) => succeeded(await stage.ask<{ deskWebinar: DeskShown }>('staff', DESK, { id })).deskWebinar;
const people = async (webinarId: string, connected: boolean | null = null) =>
  succeeded(await stage.ask<{ webinarAttendees: { items: { id: string; name: string; registeredAt: string | null; connectedHow: string | null }[] } }>('staff', PEOPLE, { webinarId, connected })).webinarAttendees.items;
const enter = (who: Who, webinarId: string) => stage.ask<{ enterWebinar: Mine }>(who, ENTER, { webinarId });
const points = async (who: Who): Promise<number> =>
  one(`select coalesce(sum(points), 0)::int from points_entry where rule_kind = 'webinar.attended' and member_id = $1`, [(await stage.who(who)).id]);
const notices = async (kind: string, webinar: DeskShown): Promise<string[]> => {
  await stage.app.drainJobs();
  const rows = await stage.app.db.rows<{ name: string }>({ text: 'select m.name from notification n join member m on m.id = n.account_id where n.kind = $1 and n.link = $2 order by 1', values: [kind, `/webinars/${webinar.slug}`] });
  return rows.map(({ name }) => name);
};
const AUTHOR = 'Gestora de prueba, UGEL Huaura';

describe('From its plan to its recording', () => {
  test('a plan is nobody’s until it is announced; then all gestores are told, and its page has everything but the link', async () => {
    const plan = await planned(stage, { speakers: [] });
    expect(plan).toMatchObject({ state: 'PLANNED', missingToAnnounce: ['Di quién expone.'] });
    expect(refused(await stage.ask('staff', `mutation ($id: ID!) { announceWebinar(id: $id) { id } }`, { id: plan.id })).reason).toBe('WEBINAR_STEP_REFUSED');
    expect(succeeded(await stage.ask<{ webinar: null }>(null, PAGE, { slug: plan.slug })).webinar).toBeNull();
    const whole = await announced(stage);
    const page = await stage.ask<{ webinar: object }>(null, PAGE, { slug: whole.slug });
    expect(succeeded(page).webinar).toMatchObject({ state: 'ANNOUNCED', registers: true, seatsLeft: null, speakers: [{ name: 'Directora de prueba' }] });
    expect(JSON.stringify(page)).not.toContain('reunion.example');
    const file = await fetch(`${stage.app.url}/webinars/${whole.slug}/webinar.ics`);
    const text = (await file.text()).replace(/\r\n /g, '');
    expect([file.status, text.includes('DTSTART;TZID=America/Lima:20260302T150000'), text.includes('reunion.example')]).toEqual([200, true, false]);
    expect((await fetch(`${stage.app.url}/webinars/${plan.slug}/webinar.ics`)).status).toBe(404);
    expect(await notices('webinar.announced', whole)).toEqual(expect.arrayContaining([AUTHOR, 'Gestor de prueba, UGEL Chachapoyas']));
  });

  test('the link is told to who registered, and only from an hour before', async () => {
    const one_ = await announced(stage);
    expect(await mine(stage, 'author', one_.id)).toEqual({ id: null, registered: false, connectedAt: null, link: null, canEnter: false });
    expect(await register(stage, 'author', one_.id)).toMatchObject({ registered: true, link: null, canEnter: false });
    stage.app.clock.set(at('13:59'));
    expect((await mine(stage, 'author', one_.id))?.link).toBeNull();
    stage.app.clock.set(at('14:00'));
    expect(await mine(stage, 'author', one_.id)).toMatchObject({ link: LINK, canEnter: true });
    expect((await mine(stage, 'colleague', one_.id))?.link).toBeNull();
    stage.app.clock.set(at('16:00'));
    expect(await mine(stage, 'author', one_.id)).toMatchObject({ link: null, canEnter: true });
  });

  test('the hour is data: staff change it, it is audited, and an older screen is told', async () => {
    const list = succeeded(await stage.ask<{ webinarSettings: { key: string; value: number; revision: number }[] }>('staff', SETTINGS)).webinarSettings;
    const { key, revision } = list[0];
    expect([key, list[0].value]).toEqual(['link_minutes', 60]);
    const save = (value: number, from: number) => stage.ask('staff', SETTING, { input: { key, value, revision: from } });
    expect(refused(await save(3, revision)).reason).toBe('WEBINAR_SETTING_RANGE');
    succeeded(await save(15, revision));
    expect(refused(await save(20, revision)).reason).toBe('WEBINAR_SETTING_STALE');
    const one_ = await announced(stage);
    await register(stage, 'author', one_.id);
    stage.app.clock.set(at('14:30'));
    expect((await mine(stage, 'author', one_.id))?.link).toBeNull();
    stage.app.clock.set(at('14:45'));
    expect((await mine(stage, 'author', one_.id))?.link).toBe(LINK);
    expect(await one(`detail->>'to' from audit_entry where action = 'webinar.setting' order by at desc limit 1`.replace(/^/, 'select '), [])).toBe('15');
    succeeded(await save(60, revision + 1));
  });

  test('registered is not attended: only «Entré» within the window counts, once, with its points', async () => {
    const one_ = await announced(stage);
    await register(stage, 'author', one_.id);
    await register(stage, 'colleague', one_.id);
    expect(refused(await enter('author', one_.id)).reason).toBe('WEBINAR_STEP_REFUSED');
    stage.app.clock.set(at('15:10'));
    expect(refused(await enter('stranger', one_.id)).reason).toBe('NOT_REGISTERED');
    const before = await points('author');
    await Promise.all(Array.from({ length: 10 }, () => enter('author', one_.id)));
    expect([await points('author'), await desk(one_.id)]).toMatchObject([before + 5, { registeredCount: 2, connectedCount: 1 }]);
    stage.app.clock.set(at('16:31'));
    expect(refused(await enter('colleague', one_.id)).reason).toBe('WEBINAR_STEP_REFUSED');
    expect((await people(one_.id, true)).map(({ name, connectedHow }) => [name, connectedHow])).toEqual([[AUTHOR, 'OWN']]);
  });

  test('staff mark, paste and correct: points come and go with the reason, and come again only by their hand', async () => {
    const one_ = await announced(stage);
    await register(stage, 'author', one_.id);
    expect(refused(await stage.ask('staff', PASTE, { input: { webinarId: one_.id, text: 'author@prueba.test' } })).reason).toBe('WEBINAR_STEP_REFUSED');
    stage.app.clock.set(at('15:05'));
    const paste = async (text: string) => succeeded(await stage.ask<{ pasteWebinarAttendance: object }>('staff', PASTE, { input: { webinarId: one_.id, text } })).pasteWebinarAttendance;
    await stage.app.db.rows({ text: `insert into member_private (member_id, dni) values ($1, '45678912') on conflict (member_id) do update set dni = excluded.dni`, values: [(await stage.who('stranger')).id] });
    const before = [await points('author'), await points('stranger')];
    expect(await paste('AUTHOR@prueba.test\n45678912; nadie@prueba.test\nexpert@prueba.test')).toEqual({ counted: 2, already: 0, unknown: ['nadie@prueba.test', 'expert@prueba.test'] });
    expect(await paste('author@prueba.test, 45678912')).toEqual({ counted: 0, already: 2, unknown: [] });
    expect([await points('author'), await points('stranger')]).toEqual(before.map((n) => n + 5));
    const list = await people(one_.id);
    expect(list.map(({ name, registeredAt }) => [name, registeredAt !== null])).toEqual([['Gestor de prueba, UGEL Chachapoyas', false], [AUTHOR, true]]);
    const mark = (connected: boolean, reason: string) => stage.ask('staff', MARK, { input: { webinarId: one_.id, attendeeIds: [list[1].id], connected, reason } });
    expect(refused(await mark(false, '')).fields).toEqual(['input.reason CORRECTION_REASON']);
    succeeded(await mark(false, 'Se marcó por error.'));
    expect(await points('author')).toBe(before[0]);
    expect(refused(await enter('author', one_.id)).reason).toBe('ATTENDANCE_CORRECTED');
    succeeded(await mark(true, ''));
    succeeded(await mark(true, ''));
    expect(await points('author')).toBe(before[0] + 5);
    expect((await desk(one_.id)).moves.map(({ action }) => action)).toEqual(['ATTENDED', 'NOT_ATTENDED', 'ATTENDED', 'ANNOUNCE', 'PLAN']);
  });

  test('held, its recording and materials stay on its page; who registered is told once; closed, attendance no longer changes', async () => {
    const one_ = await announced(stage);
    await register(stage, 'author', one_.id);
    expect(refused(await stage.ask('staff', RECORDING, { input: { id: one_.id, recording: 'https://video.example/1' } })).reason).toBe('WEBINAR_STEP_REFUSED');
    stage.app.clock.set(at('16:10'));
    expect((await turned(stage, 'hold', one_.id)).state).toBe('HELD');
    const record = (recording: string) => stage.ask('staff', RECORDING, { input: { id: one_.id, recording } });
    expect(refused(await record('javascript:alert(1)')).fields).toEqual(['input.recording WEBINAR_LINK_INVALID']);
    succeeded(await record('https://video.example/1'));
    succeeded(await record('https://video.example/2'));
    const material = { id: randomUUID(), webinarId: one_.id, title: 'Presentación', link: 'https://docs.example/p', fileId: null };
    for (let twice = 0; twice < 2; twice += 1) expect(succeeded(await stage.ask<{ addWebinarMaterial: DeskShown }>('staff', MATERIAL, { input: material })).addWebinarMaterial.materials).toHaveLength(1);
    expect(refused(await stage.ask('staff', MATERIAL, { input: { ...material, id: randomUUID(), link: '' } })).reason).toBe('MATERIAL_FILE_OR_LINK');
    expect(refused(await stage.ask('staff', MATERIAL, { input: { ...material, id: randomUUID(), link: '', fileId: randomUUID() } })).reason).toBe('MATERIAL_FILE_UNKNOWN');
    const page = succeeded(await stage.ask<{ webinar: object }>(null, PAGE, { slug: one_.slug })).webinar;
    expect(page).toMatchObject({ state: 'HELD', registers: false, recording: 'https://video.example/2', materials: [{ title: 'Presentación', url: 'https://docs.example/p', isFile: false }] });
    expect(await notices('webinar.recorded', one_)).toEqual([AUTHOR]);
    const fileId = randomUUID();
    await new Wire(stage.app.url, (await stage.who('staff')).session, '/admin').upload({ id: fileId, purpose: 'webinar.material', subject: one_.id, filename: 'guion.pdf' }, pdf());
    const file = { ...material, id: randomUUID(), title: 'Guion', link: '', fileId };
    succeeded(await stage.ask('staff', MATERIAL, { input: file }));
    await stage.app.drainJobs();
    const url = succeeded(await stage.ask<{ webinar: { materials: { url: string | null; isFile: boolean }[] } }>(null, PAGE, { slug: one_.slug })).webinar.materials.find(({ isFile }) => isFile)?.url;
    const read = async (): Promise<number> => (await fetch(`${stage.app.url}${url}`)).status;
    expect(await read()).toBe(200);
    for (const id of [material.id, file.id]) succeeded(await stage.ask('staff', UNMATERIAL, { id }));
    expect(await read()).toBe(404);
    expect((await turned(stage, 'close', one_.id)).canAttend).toBe(false);
    expect(refused(await stage.ask('staff', PASTE, { input: { webinarId: one_.id, text: 'author@prueba.test' } })).reason).toBe('WEBINAR_STEP_REFUSED');
    succeeded(await stage.ask('staff', MATERIAL, { input: { ...material, id: randomUUID() } }));
  });
});

describe('What changes', () => {
  test('a new hour is told to who registered, reminders go with it, and the same plan again says nothing', async () => {
    const input = planInput();
    const { id } = succeeded(await stage.ask<{ planWebinar: DeskShown }>('staff', PLAN, { input })).planWebinar;
    const one_ = await turned(stage, 'announce', id);
    await register(stage, 'author', id);
    const later = { ...input, revision: 1, day: '2026-03-04', time: '09:00' };
    for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', PLAN, { input: later }));
    expect(refused(await stage.ask('staff', PLAN, { input: { ...later, title: 'Desde una pantalla vieja' } })).reason).toBe('WEBINAR_CHANGED');
    const due = await stage.app.db.rows<{ at: Date }>({ text: `select run_at as at from graphile_worker.jobs where key like $1 order by 1`, values: [`webinar.reminder:${id}:%`] });
    expect(due.map((row) => row.at.toISOString())).toEqual([at('09:00', '2026-03-03').toISOString(), at('08:00', '2026-03-04').toISOString()]);
    expect(await notices('webinar.moved', one_)).toEqual([AUTHOR]);
  });

  test('cancelled, whoever registered reads why, and nobody else enters', async () => {
    const one_ = await announced(stage);
    await register(stage, 'author', one_.id);
    succeeded(await stage.ask('staff', CANCEL, { input: { id: one_.id, reason: 'Quien expone enfermó' } }));
    expect(await notices('webinar.cancelled', one_)).toEqual([AUTHOR]);
    expect(succeeded(await stage.ask<{ webinar: object }>(null, PAGE, { slug: one_.slug })).webinar).toMatchObject({ state: 'CANCELLED', registers: false, reason: 'Quien expone enfermó' });
    expect(refused(await stage.ask('colleague', REGISTER, { input: { id: randomUUID(), webinarId: one_.id } })).reason).toBe('WEBINAR_STEP_REFUSED');
  });

  test('fifty at once for the last place: one registers; who leaves gives it back', async () => {
    const one_ = await announced(stage, { capacity: 1 });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => stage.ask(n % 2 ? 'author' : 'colleague', REGISTER, { input: { id: randomUUID(), webinarId: one_.id } })));
    expect((await desk(one_.id)).registeredCount).toBe(1);
    expect(new Set(answers.flatMap(({ errors }) => errors?.[0]?.extensions.reason ?? []))).toEqual(new Set(['WEBINAR_FULL']));
    const [{ who, row }] = (await Promise.all((['author', 'colleague'] as const).map(async (who) => ({ who, row: await mine(stage, who, one_.id) })))).filter(({ row }) => row?.registered);
    succeeded(await stage.ask(who, LEAVE, { id: row?.id }));
    expect((await register(stage, 'stranger', one_.id)).registered).toBe(true);
  });

  test('an ally that spoke, and the one whose expert did, have contributed once it is held; figures count who entered', async () => {
    const before = await stage.app.app.get(WebinarFigures, { strict: false }).ofYear(2026);
    const ally = randomUUID();
    await stage.app.db.rows({ text: `insert into ally (id, slug, name, kind, description, created_at, updated_at) values ($1, 'fundacion-de-prueba', 'Fundación de prueba', 'FOUNDATION', 'Prueba', now(), now())`, values: [ally] });
    const expert = (await stage.who('expert')).id;
    const speakers = [{ kind: 'ALLY', memberId: null, allyId: ally, name: 'Vocera de prueba', post: '' }, { kind: 'EXPERT', memberId: expert, allyId: null, name: '', post: '' }, guest()];
    const one_ = await announced(stage, { speakers });
    expect(one_.deskSpeakers.map(({ name, post }) => [name, post])).toEqual([['Vocera de prueba', 'Fundación de prueba'], ['Experta de prueba', 'Cargo de prueba'], ['Directora de prueba', 'Invitada']]);
    await register(stage, 'author', one_.id);
    stage.app.clock.set(at('15:01'));
    succeeded(await enter('author', one_.id));
    await turned(stage, 'hold', one_.id);
    expect(await one(`select string_agg(kind || ' ' || happened_on, ',') from ally_contribution where ally_id = $1`, [ally])).toBe(`WEBINAR ${DAY}`);
    const after = await stage.app.app.get(WebinarFigures, { strict: false }).ofYear(2026);
    expect([after.held - before.held, after.connected - before.connected, after.registered - before.registered]).toEqual([1, 1, 1]);
    const past = succeeded(await stage.ask<{ webinars: { items: { slug: string }[] } }>(null, LIST, { past: false })).webinars.items;
    expect(past.map(({ slug }) => slug)).toContain(one_.slug);
  });
});

describe('An announcement to thousands', () => {
  const MANY = 1_700;
  let owner: pg.Client;
  let ids: string[];
  let handlers: WebinarNewsHandlers;
  /** One in twenty of them wants mail. */
  beforeAll(async () => {
    owner = new pg.Client({ connectionString: stage.app.databaseUrl });
    await owner.connect();
    await owner.query(`with person as (insert into account (id, email, status) select gen_random_uuid(), 'persona-' || n || '@muchas.test', 'ACTIVE' from generate_series(1, ${MANY}) n returning id, email),
      entered as (insert into account_role (account_id, role) select id, 'MEMBER' from person),
      named as (insert into member (id, name, institution, status) select id, 'Persona de prueba', 'Institución de prueba', 'CONFIRMED' from person)
      insert into notice_preference (account_id, topic, mode, changed_at) select id, 'EXCHANGES', 'NONE', now() from person where email !~ '[05]5@'`);
    handlers = stage.app.app.get(WebinarNewsHandlers, { strict: false });
    ids = await stage.app.app.get(WebinarNews, { strict: false }).everyone(null, 10_000);
    await stage.app.drainJobs();
  });
  afterAll(() => owner.end());

  const told = async (webinarId: string): Promise<string[]> =>
    (await stage.app.db.rows<{ id: string }>({ text: 'select account_id as id from notification where cause = $1 order by 1', values: [`webinar.announced:${webinarId}`] })).map(({ id }) => id);
  const mailed = (title: string): string[] => stage.app.mailer.sent.filter(({ subject, text }) => subject === 'Nuevo webinar' && text.includes(title)).map(({ to }) => to).sort();

  test('goes by parts: one that fails leaves nothing of it and is made up for; one that runs again, or twice at once, tells nobody twice', async () => {
    expect(ids.length).toBeGreaterThan(MANY);
    const { id: webinarId, title } = await announced(stage);
    await owner.query(`create function refuse_one() returns trigger language plpgsql as $$ begin raise 'not now'; end $$;
      create trigger refuse_one before insert on notification for each row when (new.account_id = '${ids[1_200]}') execute function refuse_one()`);
    await stage.app.drainJobs();
    expect(await told(webinarId)).toEqual(ids.slice(0, 1_000));
    await Promise.all([1, 2, 3].map(() => handlers.announced({ webinarId, after: ids[499] })));
    expect(await told(webinarId)).toEqual(ids.slice(0, 1_000));
    await owner.query('drop trigger refuse_one on notification; drop function refuse_one; update graphile_worker._private_jobs set run_at = now() where last_error is not null');
    await stage.app.drainJobs();
    expect(await told(webinarId)).toEqual(ids);
    const { rows } = await owner.query<{ email: string }>(`select a.email::text as email from account a left join notice_preference p on p.account_id = a.id and p.topic = 'EXCHANGES'
      where a.id = any($1) and coalesce(p.mode, 'AT_ONCE') = 'AT_ONCE'`, [ids]);
    expect(mailed(title)).toEqual(rows.map(({ email }) => email).sort());
  });

  test('lets a letter that somebody waits for go first, and then what is for one person; the next part waits for the mails of this one', async () => {
    const { id: webinarId, title } = await announced(stage);
    await handlers.announced({ webinarId });
    const queue = await stage.app.db.rows<{ task: string; priority: number }>({ text: `select distinct task_identifier as task, priority from graphile_worker.jobs where run_at <= now() and priority > 0 order by 2` });
    expect(queue).toEqual([{ task: 'mail.notification', priority: 10 }, { task: 'webinar.announced', priority: 20 }]);
    await register(stage, 'author', webinarId);
    succeeded(await stage.app.gql('member', 'mutation ($email: String!) { requestPasswordReset(email: $email) }', { email: 'author@prueba.test' }));
    const before = stage.app.mailer.sent.length;
    await stage.app.drainJobs();
    const subjects = stage.app.mailer.sent.slice(before).map(({ subject }) => subject);
    const announcements = subjects.indexOf('Nuevo webinar');
    expect(subjects[0]).toBe('Cambia tu contraseña de la Comunidad de Práctica');
    expect(subjects.slice(1, announcements)).toContain('Estás inscrita o inscrito en el webinar');
    expect(new Set(subjects.slice(announcements))).toEqual(new Set(['Nuevo webinar']));
    expect([subjects.length - announcements, await told(webinarId)]).toEqual([mailed(title).length, ids]);
  });

  test('that was not finished when it begins, or was cancelled meanwhile, goes no further', async () => {
    const late = await announced(stage);
    stage.app.clock.set(at('15:00'));
    await stage.app.drainJobs();
    expect(await told(late.id)).toEqual([]);
    stage.app.clock.set(at('10:00'));
    const cancelled = await announced(stage);
    await handlers.announced({ webinarId: cancelled.id });
    succeeded(await stage.ask('staff', CANCEL, { input: { id: cancelled.id, reason: 'Quien expone enfermó' } }));
    await stage.app.drainJobs();
    expect(await told(cancelled.id)).toEqual(ids.slice(0, 500));
  });
});
