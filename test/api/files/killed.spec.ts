import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { drafted, openStage, type Stage } from '../practices/cast.js';
import { photo } from './samples.js';
import { freePort, startServer, type RunningServer } from './server.js';
import { openStore, type Kept, type StoreInUse } from './stores.js';
import { Wire, expected } from './tus.js';

const PIECE = 128 * 1_024;

/** The row and the draft are made by the application in this process; the bytes go to another one, over the same database. */
describe.each<Kept>(['disk', 's3'])('A server killed with -9 while a photo arrives, kept on %s', (kept) => {
  let store: StoreInUse;
  let stage: Stage;
  let server: RunningServer;
  let dataDir: string;
  let start: () => Promise<RunningServer>;

  beforeAll(async () => {
    store = await openStore(kept);
    stage = await openStage(new Date().toISOString(), { s3Url: store.s3Url });
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cop-killed-'));
    const port = String(await freePort());
    const env = {
      PORT: port,
      DATABASE_URL: stage.app.databaseUrl,
      DATA_DIR: dataDir,
      ...(store.s3Url && { S3_URL: store.s3Url }),
    };
    start = () => startServer(env);
    server = await start();
  }, 240_000);
  afterAll(async () => {
    await server?.kill();
    await stage.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('keeps what was acknowledged: the rest follows, and the hash is the one that was sent', async () => {
    const practiceId = await drafted(stage);
    const wire = new Wire(server.url, (await stage.who('author')).session);
    const bytes = await photo(2_400, 1_800);
    const id = randomUUID();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const asked = { id, subject: practiceId, filename: 'aula.jpg', sha256 };
    const location = expected(201, await wire.begin(asked, bytes.length)).headers.get('location') ?? '';
    expected(204, await wire.piece(location, 0, bytes.subarray(0, PIECE)));
    expected(204, await wire.piece(location, PIECE, bytes.subarray(PIECE, 2 * PIECE)));
    // The third is on its way when the process dies.
    const dying = wire.piece(location, 2 * PIECE, bytes.subarray(2 * PIECE, 3 * PIECE)).catch(() => null);
    await sleep(4);
    await server.kill();
    await dying;
    server = await start();

    const again = expected(201, await wire.begin(asked, bytes.length));
    expect(again.headers.get('location')).toBe(location);
    const told = Number(expected(200, await wire.head(location)).headers.get('upload-offset'));
    expect(told).toBeGreaterThanOrEqual(2 * PIECE);
    for (let at = told; at < bytes.length; at += PIECE)
      expected(204, await wire.piece(location, at, bytes.subarray(at, at + PIECE)));
    const row = await settled(id);
    expect(row).toEqual({ state: 'READY', sha256, refusal: null });
  }, 300_000);

  test('after the last byte and before it was written down still finishes when it is asked how far it is', async () => {
    // Another process takes over; it runs no jobs by itself, so that the moment between can be looked at.
    await server.kill();
    const practiceId = await drafted(stage);
    const wire = new Wire(stage.app.url, (await stage.who('author')).session);
    const bytes = await photo(800, 600);
    const id = randomUUID();
    const location = await wire.upload({ id, subject: practiceId, filename: 'aula.jpg' }, bytes);
    // The store has every byte, and the row does not know.
    await stage.app.db.rows({
      text: `update stored_file set state = 'UPLOADING', received_at = null where id = $1`,
      values: [id],
    });
    await stage.app.drainJobs();
    expect(await settled(id, 1)).toBeNull();
    const head = expected(200, await wire.head(location));
    expect(head.headers.get('upload-offset')).toBe(String(bytes.length));
    await stage.app.drainJobs();
    expect(await settled(id, 1)).toMatchObject({ state: 'READY' });
  });

  async function settled(id: string, most = 450): Promise<{ state: string; sha256: string; refusal: string | null } | null> {
    const text = 'select state, sha256, refusal from stored_file where id = $1';
    for (let tries = 0; tries < most; tries += 1) {
      const row = await stage.app.db.one<{ state: string; sha256: string; refusal: string | null }>({ text, values: [id] });
      if (row && !['UPLOADING', 'CHECKING'].includes(row.state)) return row;
      await sleep(200);
    }
    return null;
  }
});
