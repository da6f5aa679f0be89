import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Upload } from 'tus-js-client';
import fc from '../../support/property.js';
import { drafted, openStage, type Stage } from '../practices/cast.js';
import { piecesOf } from './evidence.cast.js';
import { CuttingProxy } from './proxy.js';
import { pdf } from './samples.js';
import { openStore, type Kept, type StoreInUse } from './stores.js';

const KB = 1_024;
const CHUNK = 256 * KB;
// A broken line costs at most the piece under way, which is under a tenth of this, however busy the machine is.
const SIZE = 3 * KB * KB + 123;
const RANDOM_CUTS = 50;

/** A PDF of that length which no compression shortens. */
function document(length: number): Buffer {
  const page = pdf();
  const noise = randomBytes(length);
  const filler = Buffer.from(noise.map((byte) => 97 + (byte % 26)));
  const comment = Buffer.concat([Buffer.from('%'), filler.subarray(0, length - page.length - 2), Buffer.from('\n')]);
  const head = page.indexOf('\n') + 1;
  return Buffer.concat([page.subarray(0, head), comment, page.subarray(head)]);
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.each<Kept>(['disk', 's3'])('An upload that the network cuts, kept on %s', (kept) => {
  let store: StoreInUse;
  let stage: Stage;
  let proxy: CuttingProxy;
  let through: string;
  let practiceId: string;

  beforeAll(async () => {
    store = await openStore(kept);
    stage = await openStage(undefined, { s3Url: store.s3Url });
    proxy = new CuttingProxy(() => new URL(stage.app.url));
    through = await proxy.open();
    practiceId = await drafted(stage);
    await stage.app.db.rows({
      text: `update practice_setting set value = 500 where key in ('evidence_max', 'evidence_megabytes')`,
    });
  });
  afterAll(async () => {
    await proxy.close();
    await stage.close();
    await store.close();
  });

  /** As the portal sends: the library of the browsers, with its own retries. */
  async function send(bytes: Buffer, cut: number): Promise<{ id: string; sent: number }> {
    const id = randomUUID();
    const { session } = await stage.who('author');
    let armed = false;
    await new Promise<void>((resolve, reject) => {
      const upload = new Upload(bytes, {
        endpoint: `${through}/subidas`,
        chunkSize: CHUNK,
        retryDelays: [0, 50, 100, 200, 400, 800, 1_600, 3_200],
        headers: { cookie: session.cookie },
        metadata: { id, purpose: 'practice.evidence', subject: practiceId, filename: 'acta.pdf' },
        // From the first byte of the first piece on.
        onUploadUrlAvailable: () => {
          if (!armed) proxy.cutAfter(cut);
          armed = true;
        },
        onSuccess: () => resolve(),
        onError: reject,
      });
      upload.start();
    });
    return { id, sent: proxy.sent };
  }

  const cuts = [0, 1, CHUNK - 1, CHUNK, ...fc.sample(fc.noBias(fc.integer({ min: 1, max: SIZE - 1 })), RANDOM_CUTS)];

  test(`at 0, 1, chunk - 1, chunk and ${RANDOM_CUTS} random bytes arrives whole, with at most a tenth sent twice`, async () => {
    const failures: string[] = [];
    const uploads: { cut: number; id: string; hash: string }[] = [];
    for (const cut of cuts) {
      const bytes = document(SIZE);
      const { id, sent } = await send(bytes, cut);
      uploads.push({ cut, id, hash: sha256(bytes) });
      if (sent > SIZE * 1.1) failures.push(`cut at ${cut}: ${sent} bytes sent for ${SIZE}`);
    }
    await stage.app.drainJobs();
    for (const { cut, id, hash } of uploads) {
      const row = await stage.app.db.one<{ sha256: string; state: string }>({
        text: 'select sha256, state from stored_file where id = $1',
        values: [id],
      });
      if (row?.sha256 !== hash || row.state !== 'READY') failures.push(`cut at ${cut}: ${row?.state} ${row?.sha256}`);
    }
    expect(failures).toEqual([]);
  }, 600_000);

  test('of many parts, cut inside the second, is the same', async () => {
    const bytes = document(12 * KB * KB + 7);
    const { id } = await send(bytes, 5 * KB * KB + 11);
    await stage.app.drainJobs();
    const row = await stage.app.db.one({ text: 'select sha256, state from stored_file where id = $1', values: [id] });
    expect(row).toEqual({ sha256: sha256(bytes), state: 'READY' });
    expect((await piecesOf(stage, practiceId)).find((piece) => piece.id === id)?.file?.bytes).toBe(bytes.length);
  });
});
