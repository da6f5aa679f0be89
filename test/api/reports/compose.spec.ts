import { randomUUID } from 'node:crypto';
import { DICTIONARY, EXCHANGE_DICTIONARY } from '@lib/figures';
import { ReportContents } from '../../../libs/reports/src/content/report-contents.service.js';
import type { ReportContent, ReportFigure } from '../../../libs/reports/src/content/report-content.js';
import { reportParts } from '../../../libs/reports/src/layout/report-parts.js';
import { CHACHAPOYAS, HUAURA, openStage, published, succeeded, type Stage } from '../practices/cast.js';
import { announced, FIRST_DAY, LAST_DAY, MARK, turned, withItem } from '../exchanges/scene.js';

const TITLE = 'Escuelas que aprenden juntas en red';
let stage: Stage;
let exchangeId = '';
let practiceId = '';
let content: ReportContent;
const compose = (texts = {}): Promise<ReportContent> => stage.app.app.get(ReportContents).compose(exchangeId, texts);
const rows = (text: string, values: unknown[]) => stage.app.db.rows<{ n: number }>({ text, values });

/** Somebody of this instance who was read at the door on these days; on none, only registered. */
async function person(igedCode: string | null, duty: string, days: string[]): Promise<void> {
  const id = randomUUID();
  await rows(
    `insert into exchange_registration (id, exchange_id, name, iged_code, institution, duty, state, queued_at, code, updated_at) values ($1, $2, 'Persona de prueba', $3, 'Aliada', $4, 'REGISTERED', now(), $5, now())`,
    [id, exchangeId, igedCode, duty, id.replaceAll('-', '')],
  );
  for (const day of days) await rows('insert into exchange_attendance (exchange_id, registration_id, day, item_id, first_at) values ($1, $2, $3, null, now())', [exchangeId, id, day]);
}

async function testimony(state: 'SHOWN' | 'PENDING', text: string, wishes: boolean): Promise<void> {
  const { id: staff } = await stage.who('staff');
  await rows(
    `insert into testimonial (id, exchange_id, author_name, post, iged_code, text, practice_id, wishes_replica, consent_how, consent_on, consent_noted_by, state, taken_by, digest, given_at)
      values (gen_random_uuid(), $1, 'Persona de prueba', 'Especialista', $2, $3, $4, $5, 'WRITTEN', '${FIRST_DAY}', $6, $7, $6, '', now())`,
    [exchangeId, HUAURA, text, practiceId, wishes, staff, state],
  );
}

beforeAll(async () => {
  stage = await openStage('2026-03-02T15:00:00Z');
  practiceId = await published(stage, TITLE);
  exchangeId = (await announced(stage, { startsOn: FIRST_DAY, endsOn: LAST_DAY })).id;
  const presentation = { practiceId, version: 1, igedCode: HUAURA, method: 'Sociodrama' };
  const shown = await withItem(stage, exchangeId, { kind: 'PRESENTATION', title: 'Presentación', starts: '10:00', ends: '10:30', presentation });
  const item = shown.programme.find((one) => one.presentation)?.id;
  succeeded(await stage.ask('staff', MARK, { input: { exchangeId, itemId: item, memberIds: [(await stage.who('author')).id] } }));
  await turned(stage, 'hold', exchangeId);
  for (let n = 0; n < 7; n += 1) await person(HUAURA, n < 5 ? 'DIRECTOR' : 'SPECIALIST', n < 6 ? [FIRST_DAY, LAST_DAY] : [FIRST_DAY]);
  for (let n = 0; n < 3; n += 1) await person(CHACHAPOYAS, 'SPECIALIST', [LAST_DAY]);
  await person(null, 'OTHER', [FIRST_DAY]);
  await person(HUAURA, 'TEACHER', []);
  await testimony('SHOWN', 'Quiero llevarlo a mi UGEL.', true);
  await testimony('PENDING', 'Nadie ha leído esto todavía.', true);
  content = await compose({ closing: 'Nos vemos en la siguiente.', presentation: '   ' });
});
afterAll(() => stage?.close());

const figures = (of: ReportContent): ReportFigure[] => [of.summary, of.community, of.route, of.network, of.attendance].flatMap((part) => part.figures);
const value = (key: string) => figures(content).find((figure) => figure.key === key);
const parts = (key: string) => Object.fromEntries((value(key)?.parts ?? []).filter((part) => part.hidden || part.value !== 0).map((part) => [part.label, part.hidden ? 'reservado' : part.value]));

describe('What a report says', () => {
  test('is put together from what was recorded: the plan, the programme by day, the practice in its version', () => {
    expect(content.exchange).toMatchObject({ id: exchangeId, macroRegionName: 'Centro', startsOn: FIRST_DAY, endsOn: LAST_DAY });
    expect(content.exchange.regions).toHaveLength(2);
    const [day] = content.days;
    const [chapter] = day.chapters;
    expect(chapter).toMatchObject({ practiceId, title: TITLE, version: 1, presented: true, method: 'Sociodrama', igedCode: HUAURA, feedback: null, expert: null });
    expect(chapter.problem).not.toBe('');
    expect(chapter.strategy.length).toBeGreaterThan(0);
    expect(chapter.link).toMatch(/^https?:\/\/.+\/practicas\//);
    expect(content.network.tiles).toHaveLength(26);
    expect(content.network.igeds.flatMap(({ igeds }) => igeds.map(({ code }) => code)).sort()).toEqual([CHACHAPOYAS, HUAURA].sort());
  });

  test('counts who came as a statement of its own does; registered is never attended', async () => {
    const [came] = await rows('select count(distinct registration_id)::int as n from exchange_attendance where exchange_id = $1', [exchangeId]);
    expect([value('exchange.attended')?.value, came.n]).toEqual([11, 11]);
    expect(value('exchange.registered')?.value).toBe(12);
    expect([value('exchange.regions')?.value, value('exchange.igeds')?.value, value('exchange.presented')?.value]).toEqual([2, 2, 1]);
    expect(parts('exchange.attended_by_day')).toEqual({ 'Día 1': 8, 'Día 2': 9 });
    // They are five; told, the one person of another post could be subtracted.
    expect(value('exchange.directors_ugel')).toMatchObject({ value: null, hidden: true });
  });

  test('carries the query behind each number: run again, it answers the same', async () => {
    for (const key of ['exchange.registered', 'exchange.attended', 'exchange.igeds', 'exchange.presented', 'exchange.replica_wishes']) {
      const found = value(key) ?? content.summary.figures.find((figure) => figure.key === key);
      const [row] = await stage.app.db.rows<{ value: string }>({ text: found?.query ?? '', values: [exchangeId] });
      expect([key, found?.hidden ? null : Number(row.value)]).toEqual([key, found?.value]);
    }
    for (const { key, query } of figures(content)) expect([key, /\bselect\b/.test(query ?? '')]).toEqual([key, true]);
  });

  test('does not tell of fewer than five people, nor what they could be subtracted from', () => {
    expect(parts('exchange.attended_by_region')).toEqual({ Amazonas: 'reservado', 'Lima Provincias': 'reservado', 'Sin región': 'reservado' });
    expect(parts('exchange.attended_by_kind')).toEqual({ UGEL: 'reservado', 'Otras instituciones': 'reservado' });
  });

  test('every number is of a dictionary, with its definition and its cut-off', () => {
    const known = new Map([...DICTIONARY, ...EXCHANGE_DICTIONARY].map((figure) => [figure.key, figure]));
    for (const { key, definition, name, asOf } of figures(content)) {
      // A number that staff may change stands in the dictionary by its name, and in a report as it was.
      const [before = '', ...after] = (known.get(key)?.definition ?? '').split(/\{\w+\}/);
      expect([key, definition.startsWith(before), definition.endsWith(after.at(-1) ?? before), /[{}]/.test(definition)]).toEqual([key, true, true, false]);
      expect([key, known.get(key)?.name, known.get(key)?.public]).toEqual([key, name, true]);
      expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.parse(content.asOf));
    }
    const told = reportParts(content).flatMap(({ blocks }) => blocks.flatMap(({ amounts, items }) => [...amounts, ...items.flatMap(({ amount }) => (amount ? [amount] : []))]));
    expect(told.length).toBeGreaterThan(20);
    for (const { figure, part, value: shown } of told) {
      const found = figures(content).find(({ key }) => key === figure);
      expect([figure, part, shown]).toEqual([figure, part, part ? (found?.parts.find(({ key }) => key === part)?.value ?? null) : found?.value]);
    }
  });

  test('a text that nobody wrote is a proposal whose numbers are figures; one of spaces is not written', () => {
    expect([content.closing.own, content.closing.text]).toEqual([true, 'Nos vemos en la siguiente.']);
    expect(content.presentation.own).toBe(false);
    expect(content.presentation.text).toContain(`«${TITLE}»`);
    expect(content.summary.text).toMatch(/Participaron 11\u00a0personas de 2\u00a0regiones y 2\u00a0instancias\. Se presentó 1\u00a0práctica/);
    const told = new Set(figures(content).flatMap((figure) => [figure.value, ...figure.parts.map((part) => part.value)]).map(String));
    for (const text of [content.summary.text, content.network.text]) for (const number of text.match(/\d+/g) ?? []) expect([number, told.has(number)]).toEqual([number, true]);
  });

  test('only testimonies that may be shown are in it, and who wants to replicate', () => {
    expect(content.testimonials.items.map(({ text, wishesReplica }) => [text, wishesReplica])).toEqual([['Quiero llevarlo a mi UGEL.', true]]);
    expect(JSON.stringify(content)).not.toContain('Nadie ha leído esto');
  });

  test('carries nothing that is private, and no internship where there is none', () => {
    expect(content.internship).toBeNull();
    expect(JSON.stringify(content)).not.toMatch(/guardian|needs|"email"|"phone"|"dni"/i);
  });

  test('of an exchange that does not exist there is none', async () => {
    await expect(stage.app.app.get(ReportContents).compose(randomUUID(), {})).rejects.toMatchObject({ code: 'REPORT_EXCHANGE_NOT_FOUND' });
  });
});
