import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ledgerReportLines, verifyLedger, type LedgerReport } from '@lib/recognition';
import { createTestApp, type TestApp } from '../../support/index.js';
import { earn, fact, facts, people } from './people.js';

let app: TestApp;
let owner: pg.Client;
let team: string[];
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
  owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
  team = await people(app, 3);
  for (const id of team) await earn(app, id, 20);
  await facts(app).recordAll(team.map((id) => fact('practice.admitted', id, 'practice:verify')));
  await facts(app).withdraw({ kind: 'practice.admitted', source: 'practice:verify', memberId: team[0], reason: 'No participó' });
  for (let at = 0; at < 9; at += 1) await facts(app).record(fact('comment.posted', team[1], `comment:${at}`));
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const verify = (): Promise<LedgerReport> => verifyLedger((text) => owner.query(text));

/** Plants a fault as only the owner of the tables could, with the triggers asleep, and takes it away again. */
async function withFault(statement: string, values: unknown[] = []): Promise<string[]> {
  await owner.query('begin');
  await owner.query(`set local session_replication_role = replica`);
  await owner.query(statement, values);
  const { findings } = await verify();
  await owner.query('rollback');
  return findings.filter(({ broken }) => broken > 0).map(({ name }) => name);
}

test('a ledger written by the application is whole', async () => {
  const report = await verify();
  expect(report.findings.filter(({ broken }) => broken > 0)).toEqual([]);
  expect(report).toMatchObject({ sound: true, members: 3 });
  expect(ledgerReportLines(report).at(-1)).toBe('El libro está entero.');
});

test('the report names what is wrong, with an example', async () => {
  await owner.query('begin');
  await owner.query('update season_total set points = points + 1 where member_id = $1', [team[2]]);
  const lines = ledgerReportLines(await verify()).join('\n');
  await owner.query('rollback');
  expect(lines).toContain('FALLA  El total de cada persona es la suma de sus movimientos: 1');
  expect(lines).toContain(`persona ${team[2]}: total 71`);
});

test('each planted fault is found', async () => {
  const mine = team[2];
  expect(await withFault('delete from season_total where member_id = $1', [mine])).toContain('El total de cada persona es la suma de sus movimientos');
  expect(await withFault(`update season_total set kinds = '{stand.held}' where member_id = $1`, [mine])).toContain(
    'Los tipos de actividad de cada persona son los de sus movimientos vivos',
  );
  expect(await withFault('update ranked_members set members = members + 1')).toContain(
    'El ranking cuenta a quienes tienen puntos, ni uno más ni uno menos',
  );
  for (const fault of ['update ranking_step set members = members + 1 where flight', 'delete from ranking_step where not flight'])
    expect(await withFault(fault)).toEqual(['Cada escalón de puntos cuenta a quienes están en él']);
  expect(await withFault('update season_iged_total set points = points + 5')).toContain(
    'El total de cada institución es la suma de los totales de su gente en el ranking',
  );
  expect(await withFault(`update member set status = 'PENDING' where id = $1`, [mine])).toContain('En una temporada abierta cada total está donde está su persona');
  expect(await withFault('update points_entry set points = -10 where reverses_id is not null')).toContain(
    'Cada reversión deshace un movimiento de la misma persona, una sola vez y entero',
  );
  expect(await withFault('delete from points_entry where reverses_id is not null')).toContain('Lo que se retiró ya no paga, y lo que vive no se deshizo');
  expect(await withFault('update points_entry set fact_id = $1 where member_id = $2', [randomUUID(), mine])).toContain('Cada movimiento tiene su hecho');
  expect(await withFault('update points_entry set points = 500 where member_id = $1', [mine])).toContain(
    'Cada movimiento pagó lo que decía la regla de ese día',
  );
  expect(await withFault('delete from points_entry where member_id = $1', [mine])).toContain('Cada hecho que la regla de su día pagaba tiene su movimiento');
  expect(await withFault(`update points_rule set daily_cap = 4 where kind = 'comment.posted'`)).toContain('Nadie pasa el máximo diario de una regla');
  expect(await withFault(`update season set starts_on = '2026-06-01' where id = '2026'`)).toContain('Cada movimiento es de la temporada de su día');
  expect(await withFault(`update points_entry set occurred_at = occurred_at + interval '1 hour' where member_id = $1`, [mine])).toContain('Cada movimiento tiene su hecho');
  expect(await withFault('delete from fact where member_id = $1', [mine])).toContain('Cada movimiento tiene su hecho');
  for (const fault of [`update points_rule set valid_from = '2026-03-03' where kind = 'webinar.attended'`, `update points_rule set enabled = false where kind = 'webinar.attended'`])
    expect(await withFault(fault)).toEqual(['Cada movimiento pagó lo que decía la regla de ese día']);
});

test('the day of a rule with a limit is counted: one lost, one of nobody, or one that hides a missing entry', async () => {
  const name = 'La cuenta del día de cada regla con máximo es la suma de lo que pagó ese día';
  expect(await withFault('delete from points_day')).toContain(name);
  expect(await withFault('update points_day set points = points - 2')).toContain(name);
  expect(await withFault(`insert into points_day values ($1, 'comment.posted', '2026-03-09', 4)`, [team[2]])).toEqual([name]);
  // The day is full, so that no rule misses the entry; and the total was made to agree.
  const hidden = `with gone as (delete from points_entry where id = (select max(id) from points_entry where rule_kind = 'comment.posted') returning member_id, points)
    update season_total t set points = t.points - gone.points, entries = t.entries - 1 from gone where t.member_id = gone.member_id`;
  expect(await withFault(hidden)).toContain(name);
});

test('points by hand that nobody approved, or that say something else than what was approved, are found', async () => {
  const name = 'Los puntos a mano son los que una persona propuso y otra aprobó, ni más ni menos';
  const [one, other, id] = [team[0], team[1], randomUUID()];
  const invented = `with f as (insert into fact values (gen_random_uuid(), $2, 'award:${id}', $1, '2026-03-02T15:00:00Z') returning *)
    insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, fact_id, author_id, reason, occurred_at)
      select '2026', member_id, kind, 1, source, 500, id, $1::uuid, 'Porque sí', occurred_at from f`;
  for (const kind of ['staff.award', 'webinar.attended']) expect(await withFault(invented, [one, kind])).toContain(name);
  const approved = `insert into staff_award values ('${id}', $1, 20, 'Apoyo', 'Condujo la relatoría', $1, now(), $2, now(), true)`;
  expect(await withFault(approved, [one, other])).toEqual([name]);
});

test('a cause paid twice is found, were its unique key ever lost', async () => {
  const names = await withFault(`drop index one_entry_per_rule_source_and_member; insert into points_entry
    (season_id, member_id, rule_kind, rule_version, source, points, fact_id, occurred_at)
    select season_id, member_id, rule_kind, rule_version, source, points, fact_id, occurred_at from points_entry where reverses_id is null limit 1`);
  expect(names).toContain('Nadie cobra dos veces la misma causa');
});
