import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own for one test file: a copy of the template. */
export async function cloneDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const template = process.env.TEST_DATABASE_URL;
  if (!template) throw new Error('TEST_DATABASE_URL is missing: run through jest with the globalSetup of test/support');
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await admin(template, `create database ${name} template template`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => admin(template, `drop database if exists ${name} with (force)`) };
}

async function admin(template: string, statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
