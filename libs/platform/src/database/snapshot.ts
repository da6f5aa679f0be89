import pg from 'pg';

export type Ask = (text: string) => Promise<{ rows: unknown[] }>;

/** For commands of the console: many reads of one moment, on a connection of their own without a time limit, that can write nothing. */
export async function inSnapshot<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    return await work((text) => client.query(text));
  } finally {
    await client.end();
  }
}
