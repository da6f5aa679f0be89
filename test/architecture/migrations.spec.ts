import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource, EntitySchema, getMetadataArgsStorage, type MigrationInterface } from 'typeorm';
import { startEmbedded } from '../../libs/platform/src/embedded/embedded.js';
import { catalogOf } from './support/catalog.js';
import { statedData, unstated } from './support/personal.js';
import { filesUnder, read, root } from './support/repo.js';

type Migration = new () => MigrationInterface;

const load = async (path: string): Promise<unknown[]> =>
  Object.values((await import(join(root, path))) as Record<string, unknown>);

async function migrationClasses(): Promise<Migration[]> {
  const exports = await Promise.all(filesUnder('migrations', ['.ts']).map(load));
  return exports.flat().filter((each): each is Migration => typeof each === 'function');
}

async function entityClasses(): Promise<(new () => object)[]> {
  const files = filesUnder('libs', ['.entity.ts']).filter((path) => !path.startsWith('libs/web-'));
  const exported = new Set((await Promise.all(files.map(load))).flat());
  const tables = getMetadataArgsStorage().tables.map(({ target }) => target);
  return tables.filter((target): target is new () => object => typeof target === 'function' && exported.has(target));
}

describe('The migrations', () => {
  let dataDir: string;
  let embedded: Awaited<ReturnType<typeof startEmbedded>>;
  let source: DataSource;
  let migrations: Migration[];

  beforeAll(async () => {
    migrations = await migrationClasses();
    dataDir = mkdtempSync(join(tmpdir(), 'architecture-'));
    embedded = await startEmbedded({ dataDir });
    source = new DataSource({
      type: 'postgres',
      url: embedded.url,
      migrations,
      entities: await entityClasses(),
      synchronize: false,
    });
    await source.initialize();
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await embedded?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('are found, each with its timestamp in name and file', () => {
    expect(migrations.length).toBeGreaterThan(0);
    const files = filesUnder('migrations', ['.ts']).map((path) => /(\d{13})-[a-z0-9-]+\.ts$/.exec(path)?.[1]);
    expect(migrations.map((each) => new each().name?.slice(-13))).toEqual(files);
  });

  it('go up, back down to nothing, and up again to the same schema', async () => {
    expect(await catalogOf(source)).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    const made = await catalogOf(source);
    expect(made.length).toBeGreaterThan(100);
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
    expect(await catalogOf(source)).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await catalogOf(source)).toEqual(made);
  }, 60_000);

  it('are heard when an entity has a column they do not make', async () => {
    const columns = { id: { type: 'text', primary: true }, forgotten: { type: 'integer' } } as const;
    const planted = new EntitySchema({ name: 'Planted', tableName: 'macro_region', columns });
    const drifted = await new DataSource({ type: 'postgres', url: embedded.url, entities: [planted] }).initialize();
    const { upQueries } = await drifted.driver.createSchemaBuilder().log();
    await drifted.destroy();
    expect(upQueries.map(({ query }) => query)).toContainEqual(expect.stringContaining('ADD "forgotten" integer'));
  });

  it('leave no drift against the entities', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('hold every constraint that a lib maps to a sentence', async () => {
    const named = /registerConstraint\(\s*'([^']+)'/g;
    const mapped = filesUnder('libs', ['.ts'])
      .filter((path) => !path.endsWith('.spec.ts'))
      .flatMap((path) => [...read(path).matchAll(named)].map((match) => match[1]));
    const made = (await catalogOf(source)).join('\n');
    expect(mapped.filter((name) => !new RegExp(`\\b${name}\\b`).test(made))).toEqual([]);
  });

  it('keep nothing of a person without an answer to "does she take it away?" and "what becomes of it when she is erased?"', async () => {
    expect(await unstated(source, await statedData())).toEqual([]);
  });

  it('are heard when a table of people is forgotten, named wrongly, or promised a change that it refuses', async () => {
    const { tables, copies } = await statedData();
    const without = (table: string) => tables.filter((one) => one.table !== table);
    const of = (table: string, more: object) => ({ tables: tables.map((one) => (one.table === table ? { ...one, ...more } : one)), copies });
    expect(await unstated(source, { tables: without('saved_search'), copies })).toEqual(['saved_search.member_id names a person and is not stated']);
    expect(await unstated(source, of('saved_search', { of: ['member'] }))).toContain('saved_search.member does not exist');
    expect(await unstated(source, of('saved_search', { told: null }))).toEqual(['saved_search has rows of hers that she cannot take away']);
    expect(await unstated(source, of('points_entry', { erased: 'DELETED' }))).toEqual(['points_entry only grows and is said to be changed']);
  });
});
