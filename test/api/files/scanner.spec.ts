import { randomUUID } from 'node:crypto';
import { drafted, openStage, refused, succeeded, type Stage } from '../practices/cast.js';
import { Clamd } from './clamd.js';
import { piecesOf, wireOf } from './evidence.cast.js';
import { pdf } from './samples.js';
import { freePort } from './server.js';

const WORD = 'PALABRA-QUE-EL-ANTIVIRUS-CONOCE';

describe('A scanner that is configured', () => {
  let stage: Stage;
  let clamd: Clamd;
  beforeAll(async () => {
    clamd = new Clamd(await freePort(), WORD);
    stage = await openStage(undefined, { clamdUrl: clamd.url });
  });
  afterAll(async () => {
    await clamd.stop();
    await stage.close();
  });

  const send = async (bytes: Buffer): Promise<{ practiceId: string; id: string }> => {
    const practiceId = await drafted(stage);
    const id = randomUUID();
    await (await wireOf(stage, 'author')).upload({ id, subject: practiceId, filename: 'acta.pdf' }, bytes);
    return { practiceId, id };
  };
  const stateOf = async (practiceId: string): Promise<string | null> => (await piecesOf(stage, practiceId))[0].state;

  test('and out of reach lets nothing through: the file waits, and is served once the scanner is back', async () => {
    const { practiceId, id } = await send(pdf());
    await stage.app.drainJobs();
    expect(await stateOf(practiceId)).toBe('CHECKING');
    expect((await piecesOf(stage, practiceId))[0].file).toBeNull();
    await clamd.start();
    // The queue waits between attempts; here the wait is over.
    await stage.app.db.rows({
      text: `select queue_job('files.check', $1::json, null, 25, $2)`,
      values: [JSON.stringify({ fileId: id }), `files.check:${id}`],
    });
    await stage.app.drainJobs();
    expect(await stateOf(practiceId)).toBe('READY');
    const row = await stage.app.db.one({ text: 'select scanned from stored_file where id = $1', values: [id] });
    expect(row).toEqual({ scanned: 'CLEAN' });
  });

  test('puts apart what it knows: never served, and kept for whoever has to look at it', async () => {
    const { practiceId, id } = await send(pdf(`/Note (${WORD})`));
    await stage.app.drainJobs();
    const [piece] = await piecesOf(stage, practiceId);
    expect(piece).toMatchObject({ state: 'QUARANTINED', file: null, images: [], refusal: expect.stringContaining('antivirus') });
    expect(clamd.scanned).toBeGreaterThan(0);
    const row = await stage.app.db.one({
      text: 'select (select count(*)::int from file_object where file_id = id) as objects, purged_at from stored_file where id = $1',
      values: [id],
    });
    expect(row).toEqual({ objects: 0, purged_at: null });
  });

  test('staff see what is held, look again or delete it with a reason; the title of a draft is not told', async () => {
    const { practiceId, id } = await send(pdf(`/Note (${WORD})`));
    await stage.app.drainJobs();
    const HELD = '{ heldEvidence { items { id fileName state reason practiceTitle canCheckAgain } nextCursor } }';
    type Held = { heldEvidence: { items: { id: string }[] } };
    const seen = async () => succeeded(await stage.ask<Held>('staff', HELD)).heldEvidence.items.find((item) => item.id === id);
    expect(await seen()).toMatchObject({ fileName: 'acta.pdf', state: 'QUARANTINED', practiceTitle: null, canCheckAgain: true });
    const AGAIN = 'mutation ($id: ID!) { checkEvidenceAgain(id: $id) }';
    expect(refused(await stage.ask('expert', HELD))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refused(await stage.ask('staff', AGAIN, { id: randomUUID() }))).toMatchObject({ reason: 'EVIDENCE_NOT_FOUND' });
    succeeded(await stage.ask('staff', AGAIN, { id }));
    expect(await stateOf(practiceId)).toBe('CHECKING');
    await stage.app.drainJobs();
    expect(await stateOf(practiceId)).toBe('QUARANTINED');
    const DISCARD = 'mutation ($input: WithdrawEvidenceInput!) { discardHeldEvidence(input: $input) }';
    const input = { evidenceId: id, reason: 'El antivirus lo confirmó' };
    succeeded(await stage.ask('staff', DISCARD, { input }));
    expect(refused(await stage.ask('staff', DISCARD, { input }))).toMatchObject({ reason: 'EVIDENCE_NOT_FOUND' });
    await stage.app.drainJobs();
    expect([await seen(), await piecesOf(stage, practiceId)]).toEqual([undefined, []]);
    const row = await stage.app.db.one({
      text: `select purged_at is not null as purged, (select count(*)::int from audit_entry where target = $1
        and action in ('evidence.check-again', 'evidence.discard-held')) as audited from stored_file where id::text = $1`,
      values: [id],
    });
    expect(row).toEqual({ purged: true, audited: 2 });
  });
});
