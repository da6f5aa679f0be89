import { randomUUID } from 'node:crypto';
import { onConnection } from '@lib/platform';
import { Facts, MyRecognitions, Rankings, rebuildTotals, type FactKind, type NewFact } from '@lib/recognition';
import type { TestApp } from '../../support/index.js';

type Service<T> = abstract new (...args: never[]) => T;
const ask = <T>(app: TestApp, service: Service<T>): T => app.app.get<T>(service as never, { strict: false });

export const facts = (app: TestApp): Facts => ask(app, Facts);
export const rankings = (app: TestApp): Rankings => ask(app, Rankings);
export const recognitions = (app: TestApp): MyRecognitions => ask(app, MyRecognitions);
export const rebuild = async (app: TestApp): Promise<number> => (await onConnection(app.databaseUrl, rebuildTotals)).corrected;

type Person = { name?: string; igedCode?: string; role?: string; hidden?: boolean };

/** A confirmed person who logs in nowhere and so needs no password. */
export async function person(
  app: TestApp,
  { name = 'Gestora de prueba', igedCode = '150202', role = 'MEMBER', hidden = false }: Person = {},
): Promise<string> {
  const id = randomUUID();
  await app.db.rows({
    text: `insert into account (id, email, status) values ($1, $2, 'ACTIVE')`,
    values: [id, `${id}@prueba.test`],
  });
  await app.db.rows({ text: 'insert into account_role (account_id, role) values ($1, $2)', values: [id, role] });
  await app.db.rows({
    text: `insert into member (id, name, iged_code, status, hidden_from_ranking) values ($1, $2, $3, 'CONFIRMED', $4)`,
    values: [id, name, igedCode, hidden],
  });
  return id;
}

export async function people(app: TestApp, count: number, like: Person = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push(await person(app, like));
  return ids;
}

export function fact(kind: FactKind, memberId: string, source: string, more: Partial<NewFact> = {}): NewFact {
  return { kind, memberId, source, detail: { title: 'Práctica de prueba', link: '/practicas/de-prueba' }, ...more };
}

/** Facts that give exactly this many points, for tests of places: webinars of 5. */
export async function earn(app: TestApp, memberId: string, points: number): Promise<void> {
  for (let at = 0; at < points / 5; at += 1)
    await facts(app).record(fact('webinar.attended', memberId, `webinar:${randomUUID()}`));
}

export type Kept = { facts: number; entries: number; sum: number; total: number };

/** What the database keeps of a member: the ledger and its shadow. */
export async function kept(app: TestApp, memberId: string): Promise<Kept | null> {
  return app.db.one<Kept>({
    text: `select (select count(*)::int from fact where member_id = $1) as facts, count(*)::int as entries,
      coalesce(sum(points), 0)::int as sum, coalesce((select sum(points)::int from season_total where member_id = $1), 0) as total
      from points_entry where member_id = $1`,
    values: [memberId],
  });
}
