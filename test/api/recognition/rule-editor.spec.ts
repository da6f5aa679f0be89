import { verifyLedger } from '@lib/recognition';
import { inSnapshot } from '@lib/platform';
import { PASSWORD, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { fact, facts, kept, people } from './people.js';

let app: TestApp;
let cast: Cast;
let staff: Session;
let team: string[];
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-11-10T15:00:00Z' }));
  team = await people(app, 3);
  // Three comments a day over two days by one, one by another: 2 points each, at most 10 a day.
  for (let at = 0; at < 6; at += 1) {
    await facts(app).record(fact('comment.posted', team[0], `comment:${at}`, { occurredAt: new Date(`2026-11-0${1 + (at % 2)}T15:00:00Z`) }));
  }
  await facts(app).record(fact('comment.posted', team[1], 'comment:other'));
  await facts(app).record(fact('comment.posted', team[2], 'comment:gone'));
  await facts(app).withdraw({ kind: 'comment.posted', source: 'comment:gone', reason: 'Comentario eliminado' });
  await at('2027-02-01T15:00:00Z');
});
afterAll(() => app.close());

/** A session does not live for months. */
async function at(moment: string): Promise<void> {
  app.clock.set(moment);
  staff = await app.login('admin', cast.staff.email, PASSWORD);
}

const PREVIEW = `query ($input: PointsRuleChangeInput!) { pointsRulePreview(input: $input) { seasonName facts members paid wouldPay membersWithMore membersWithLess } }`;
const CHANGE = `mutation ($input: PointsRuleChangeInput!) { changePointsRule(input: $input) { kind version points dailyCap enabled validFrom validTo inForce } }`;
const comment = (more: object = {}): object => ({
  kind: 'comment.posted', basedOn: 1, name: 'Comentario en una práctica', points: 4, dailyCap: 8, enabled: true, validFrom: '2027-02-02', reason: 'Acuerdo del equipo', ...more,
});
const ask = (query: string, input: object, who: Session | null = staff): Promise<Answer<Record<string, unknown>>> => app.gql('admin', query, { input }, who);

test('the preview says what the change would have paid over the last season, and changes nothing', async () => {
  const { data } = await ask(PREVIEW, comment());
  // 8 a day for one: 16 instead of 12; 4 instead of 2 for the other.
  expect(data.pointsRulePreview).toEqual({
    seasonName: 'Temporada 2026', facts: 7, members: 2, paid: 14, wouldPay: 20, membersWithMore: 2, membersWithLess: 0,
  });
  expect((await ask(PREVIEW, comment({ enabled: false }))).data.pointsRulePreview).toMatchObject({ wouldPay: 0, membersWithLess: 2 });
  expect(await app.db.one({ text: `select max(version) as version from points_rule where kind = 'comment.posted'` })).toEqual({ version: 1 });
});

test('a preview of the terms in force is what was really paid, whoever took something back', async () => {
  // The sixth of a day finds it full; the second, taken back by staff, keeps its room.
  for (let n = 0; n < 6; n += 1)
    await facts(app).record(fact('comment.posted', team[2], `comment:full:${n}`, { occurredAt: new Date(`2026-11-05T15:0${n}:00Z`) }));
  await facts(app).withdraw({ kind: 'comment.posted', source: 'comment:full:1', reason: 'Comentario retirado', authorId: cast.staff.id });
  const { data } = await ask(PREVIEW, comment({ points: 2, dailyCap: 10 }));
  const really = await app.db.one<{ paid: number }>({ text: `select sum(points)::int as paid from points_entry where rule_kind = 'comment.posted'` });
  expect(data.pointsRulePreview).toEqual({
    seasonName: 'Temporada 2026', facts: 12, members: 3, paid: really?.paid, wouldPay: 22, membersWithMore: 0, membersWithLess: 0,
  });
  expect(really).toEqual({ paid: 22 });
  // With room for all six the sixth is paid too.
  expect((await ask(PREVIEW, comment({ points: 2, dailyCap: 12 }))).data.pointsRulePreview).toMatchObject({ wouldPay: 24, membersWithMore: 1 });
});

test('a new version pays from its first day, keeps the past and is audited', async () => {
  const before = await kept(app, team[0]);
  const { data } = await ask(CHANGE, comment({ validTo: '2027-02-28' }));
  expect(data.changePointsRule).toContainEqual({
    kind: 'comment.posted', version: 2, points: 4, dailyCap: 8, enabled: true, validFrom: '2027-02-02', validTo: '2027-02-28', inForce: false,
  });
  expect(await kept(app, team[0])).toEqual(before);
  const pay = async (source: string) => (await facts(app).record(fact('comment.posted', team[1], source))).points;
  expect(await pay('comment:eve')).toBe(2);
  app.clock.set('2027-02-02T15:00:00Z');
  expect([await pay('comment:a'), await pay('comment:b'), await pay('comment:c')]).toEqual([4, 4, 0]);
  app.clock.set('2027-03-01T15:00:00Z');
  expect(await pay('comment:after')).toBe(2);
  // A day is a day of Lima: its first and its last second, in what is paid and in what «Cómo se gana» tells.
  for (const [at, points] of [['2027-02-02T04:59:59Z', 2], ['2027-02-02T05:00:00Z', 4], ['2027-03-01T04:59:59Z', 4], ['2027-03-01T05:00:00Z', 2]] as const) {
    app.clock.set(at);
    expect((await facts(app).record(fact('comment.posted', team[0], `comment:edge:${at}`))).points).toBe(points);
    const { data: told } = await app.gql<{ pointsRules: { kind: string; points: number }[] }>('member', '{ pointsRules { kind points } }');
    expect(told.pointsRules.find(({ kind }) => kind === 'comment.posted')?.points).toBe(points);
  }
  expect(await app.db.one({ text: `select actor_id as actor, target, detail->>'reason' as reason from audit_entry where action = 'points_rule.change'` })).toEqual({
    actor: cast.staff.id, target: 'comment.posted', reason: 'Acuerdo del equipo',
  });
  expect(await inSnapshot(app.databaseUrl, verifyLedger)).toMatchObject({ sound: true });
});

test('a kind is switched off and on by versions', async () => {
  await at('2027-03-01T15:00:00Z');
  await ask(CHANGE, comment({ kind: 'stand.held', name: 'Stand', points: 15, dailyCap: null, enabled: false, validFrom: '2027-03-02' }));
  await at('2027-03-02T15:00:00Z');
  expect(await facts(app).record(fact('stand.held', team[1], 'stand:off'))).toMatchObject({ recorded: true, points: 0 });
});

test.each([
  ['from today', { validFrom: '2027-03-02' }, 'input.validFrom', 'RULE_STARTS_TOMORROW'],
  ['that ends before it starts', { validFrom: '2027-05-01', validTo: '2027-04-01' }, 'input.validTo', 'RULE_ENDS_TOO_SOON'],
  ['whose limit never pays', { validFrom: '2027-05-01', dailyCap: 3 }, 'input.dailyCap', 'RULE_CAP_TOO_LOW'],
  ['of a rule that is not there', { validFrom: '2027-05-01', kind: 'coffee.made' }, 'input.kind', 'RULE_UNKNOWN'],
])('a change %s is refused with its field', async (_, more, path, code) => {
  for (const query of [PREVIEW, CHANGE]) {
    expect(refusalOf(await ask(query, comment(more))).extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: code, fields: [{ path }] });
  }
});

test('of six changes at once one is saved, and who edits what was on the screen before overwrites nothing', async () => {
  const change = (points: number, basedOn: number) => ask(CHANGE, comment({ kind: 'challenge.completed', points, basedOn, dailyCap: null, validFrom: '2027-06-01' }));
  const points = () => app.db.rows({ text: `select version, points from points_rule where kind = 'challenge.completed' and version > 1 order by 1` });
  const answers = await Promise.all(Array.from({ length: 6 }, () => change(35, 1)));
  const refused = answers.filter(({ errors }) => errors);
  expect(refused).toHaveLength(5);
  for (const answer of [...refused, await change(90, 1), await change(90, 900)]) {
    expect(refusalOf(answer).extensions).toMatchObject({ code: 'CONFLICT', reason: 'RULE_CHANGED_MEANWHILE' });
  }
  expect(await points()).toEqual([{ version: 2, points: 35 }]);
  expect((await change(90, 2)).errors).toBeUndefined();
  expect(await points()).toEqual([{ version: 2, points: 35 }, { version: 3, points: 90 }]);
});

test('an expert and a visitor change no rule', async () => {
  const expert = await app.login('admin', cast.expert.email, PASSWORD);
  expect(refusalOf(await ask(CHANGE, comment(), expert)).extensions.code).toBe('FORBIDDEN');
  expect(refusalOf(await ask(PREVIEW, comment(), null)).extensions.code).toBe('UNAUTHENTICATED');
});

test('what a rule once said cannot be rewritten', async () => {
  await expect(app.db.rows({ text: 'update points_rule set points = 1' })).rejects.toMatchObject({ code: '42501' });
});
