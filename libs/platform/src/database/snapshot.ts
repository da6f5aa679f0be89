import pg from 'pg';

export type Ask = (text: string) => Promise<{ rows: unknown[] }>;

/** For commands of the console: many reads of one moment, on a connection of their own without a time limit, that can write nothing. */
export function inSnapshot<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  return onConnection(url, async (ask) => {
    await ask('begin transaction isolation level repeatable read, read only');
    return work(ask);
  });
}

/** The same without a transaction: the command opens its own, and what it leaves open is undone. */
export async function onConnection<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work((text) => client.query(text));
  } finally {
    await client.end();
  }
}
