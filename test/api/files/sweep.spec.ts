import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ObjectStore } from '@lib/files';
import { drafted, openStage, type Stage } from '../practices/cast.js';
import { sent, wireOf } from './evidence.cast.js';
import { photo } from './samples.js';
import { openStore, type Kept, type StoreInUse } from './stores.js';
import { expected } from './tus.js';

describe.each<Kept>(['disk', 's3'])('The sweep of %s', (kept) => {
  let store: StoreInUse;
  let stage: Stage;
  let objects: ObjectStore;
  let picture: Buffer;
  beforeAll(async () => {
    store = await openStore(kept);
    stage = await openStage(new Date().toISOString(), { s3Url: store.s3Url });
    objects = stage.app.app.get(ObjectStore, { strict: false });
    picture = await photo(900, 600);
  });
  afterAll(async () => {
    await stage.close();
    await store.close();
  });

  const sweep = async (): Promise<void> => {
    await stage.app.db.addJob('files.sweep', {});
    await stage.app.drainJobs();
  };
  const purged = async (id: string): Promise<boolean> => {
    const row = await stage.app.db.one<{ gone: boolean }>({
      text: 'select purged_at is not null as gone from stored_file where id = $1',
      values: [id],
    });
    return row?.gone ?? false;
  };
  const names = async (): Promise<Set<string>> => {
    const found = new Set<string>();
    for await (const { name } of objects.list()) found.add(name);
    return found;
  };

  test('takes what nobody finished after a fortnight, and leaves what is in use', async () => {
    const practiceId = await drafted(stage);
    const inUse = await sent(stage, practiceId, 'aula.jpg', picture);
    const wire = await wireOf(stage, 'author');
    const half = randomUUID();
    const location =
      expected(201, await wire.begin({ id: half, subject: practiceId, filename: 'otra.jpg' }, picture.length)).headers.get(
        'location',
      ) ?? '';
    expected(204, await wire.piece(location, 0, picture.subarray(0, 1_000)));
    await sweep();
    expect([await purged(inUse.id), await purged(half)]).toEqual([false, false]);
    await stage.app.db.rows({
      text: `update stored_file set touched_at = touched_at - interval '16 days' where id = any($1)`,
      values: [[half, inUse.id]],
    });
    await sweep();
    expect([await purged(inUse.id), await purged(half)]).toEqual([false, true]);
    expect((await names()).has(location.split('/').at(-1) ?? '')).toBe(false);
    expect((await wire.get(inUse.images[0].url)).status).toBe(200);
  });

  test('takes bytes that no row knows, once they are old, and every row in use has its bytes', async () => {
    const practiceId = await drafted(stage);
    await sent(stage, practiceId, 'aula.jpg', picture);
    const stray = 'f'.repeat(32);
    const source = path.join(os.tmpdir(), `cop-stray-${process.pid}`);
    writeFileSync(source, 'sin dueño');
    await objects.put(stray, source, 'text/plain');
    await sweep();
    expect((await names()).has(stray)).toBe(true);
    // A day later: the clock of the application moves on, the one of the store cannot.
    stage.app.clock.pass({ days: 2 });
    await sweep();
    const left = await names();
    expect(left.has(stray)).toBe(false);
    const rows = await stage.app.db.rows<{ name: string; length: number }>({
      text: `select o.name, o.length from file_object o join stored_file f on f.id = o.file_id where f.purged_at is null`,
    });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ name }) => !left.has(name))).toEqual([]);
  });
});
