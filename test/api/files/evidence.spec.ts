import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { ADMIT, DECLARED, SUBMIT, drafted, published, refused, succeeded, type Stage } from '../practices/cast.js';
import { EVIDENCE, REMOVE_EVIDENCE, SAVE_EVIDENCE, TOLD, openStage, piecesOf, sent, toldPhoto, wireOf } from './evidence.cast.js';
import { docx, mp4, pdf, photo, webm } from './samples.js';

const PUBLIC = `query ($slug: String!) { practiceEvidence(slug: $slug) { id kind caption sectionTitle images { url width height } file { url } link } }`;
type Shown = {
  practiceEvidence: { id: string; caption: string; sectionTitle: string | null; images: { url: string; width: number }[] }[];
};

let stage: Stage;
let picture: Buffer;
beforeAll(async () => {
  stage = await openStage();
  picture = await photo();
});
afterAll(() => stage.close());

describe('A photo', () => {
  test('is drawn again in three sizes, upright and without what the phone wrote beside it', async () => {
    const practiceId = await drafted(stage);
    const piece = await sent(stage, practiceId, 'IMG_20260302.jpg', picture);
    expect(piece).toMatchObject({ kind: 'PHOTO', state: 'READY', name: 'IMG_20260302.jpg', file: null });
    expect(piece.images.map(({ width, height }) => [width, height])).toEqual([
      [320, 240],
      [800, 600],
      [1600, 1200],
    ]);
    const wire = await wireOf(stage, 'author');
    for (const { url, width } of piece.images) {
      const bytes = await wire.bytes(url);
      const about = await sharp(bytes).metadata();
      expect([about.format, about.width, about.exif, about.xmp, about.icc]).toEqual([
        'webp',
        width,
        undefined,
        undefined,
        undefined,
      ]);
      expect(bytes.includes('Secreto')).toBe(false);
    }
    expect(picture.includes('Secreto')).toBe(true);
  });

  test('is asked for again at each request: nothing runs, nothing is guessed, nothing is kept by others', async () => {
    const practiceId = await drafted(stage);
    const piece = await sent(stage, practiceId, 'aula.jpg', picture);
    const wire = await wireOf(stage, 'author');
    const told = await wire.get(piece.images[0].url);
    expect(told.status).toBe(200);
    expect(Object.fromEntries(told.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; sandbox/),
      'content-disposition': `inline; filename="aula.webp"; filename*=UTF-8''aula.webp`,
      'cache-control': 'private, no-cache',
    });
    const again = await wire.get(piece.images[0].url, { 'if-none-match': told.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});

describe('Documents and videos', () => {
  test.each([
    ['acta.pdf', () => pdf(), 'application/pdf'],
    ['plan.docx', () => docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['taller.mp4', () => mp4(), 'video/mp4'],
    ['taller.webm', () => webm(), 'video/webm'],
    ['grabado.webm', () => webm(30, null), 'video/webm'],
  ])('%s is kept whole and given as an attachment', async (name, make, mediaType) => {
    const practiceId = await drafted(stage);
    const piece = await sent(stage, practiceId, name, make());
    expect(piece).toMatchObject({ state: 'READY', refusal: null, images: [], file: { mediaType, name } });
    const told = await (await wireOf(stage, 'author')).get(piece.file?.url ?? '', { range: 'bytes=0-3' });
    expect([told.status, told.headers.get('content-disposition')]).toEqual([
      206,
      `attachment; filename="${name}"; filename*=UTF-8''${name}`,
    ]);
  });

  test.each([
    ['taller.mp4', mp4()],
    ['taller.webm', webm()],
  ])('the video %s does not tell where it was filmed', async (name, film) => {
    const practiceId = await drafted(stage);
    const piece = await sent(stage, practiceId, name, film);
    const bytes = await (await wireOf(stage, 'author')).bytes(piece.file?.url ?? '');
    expect(film.includes('xyz-11.10')).toBe(true);
    expect(bytes.includes('xyz-11.10')).toBe(false);
    expect(bytes.length).toBe(film.length);
  });
});

describe('The route of the evidence', () => {
  test('what is missing of a photo refuses the submission with the list the screen shows', async () => {
    const practiceId = await drafted(stage);
    const { id } = await sent(stage, practiceId, 'feria.jpg', picture);
    const submit = () => stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } });
    expect(refused(await submit())).toMatchObject({
      reason: 'PRACTICE_INCOMPLETE',
      fields: ['sections.evidence SECTION_INCOMPLETE', 'sections.evidence SECTION_INCOMPLETE'],
    });
    const save = (revision: number, said: object) =>
      stage.ask('author', SAVE_EVIDENCE, { input: { id, practiceId, revision, ...TOLD, ...said } });
    succeeded(await save(0, { minors: true, authorised: false }));
    expect((await submit()).errors?.[0].extensions.fields?.[0].message).toMatch(/falta la autorización/);
    succeeded(await save(1, { minors: true, authorised: true }));
    const { submitPractice } = succeeded(
      await stage.ask<{ submitPractice: { files: { name: string; sha256: string }[] } }>(
        'author',
        SUBMIT.replace('digest', 'digest files { name sha256 }'),
        { input: { practiceId, ...DECLARED } },
      ),
    );
    expect(submitPractice.files).toEqual([{ name: 'feria.jpg', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test('staff do not admit minors without authorisation, whoever says so', async () => {
    const practiceId = await drafted(stage);
    const { id } = await toldPhoto(stage, practiceId, picture);
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
    await stage.app.db.rows({
      text: 'update practice_evidence set minors = true, authorised = null where id = $1',
      values: [id],
    });
    const answer = await stage.ask('staff', ADMIT, { input: { practiceId, comment: 'Bienvenida' } });
    expect(refused(answer)).toMatchObject({ code: 'CONFLICT', reason: 'EVIDENCE_NOT_PUBLISHABLE' });
    const row = await stage.app.db.one({ text: 'select status from practice where id = $1', values: [practiceId] });
    expect(row).toEqual({ status: 'SUBMITTED' });
  });

  test('admission publishes the pieces as they are; afterwards nothing is added, changed or taken out of them', async () => {
    const practiceId = await drafted(stage);
    const { id } = await toldPhoto(stage, practiceId, picture);
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId, comment: 'Bienvenida' } }));
    const slug = await slugOf(practiceId);
    const { practiceEvidence } = succeeded(await stage.ask<Shown>(null, PUBLIC, { slug }));
    expect(practiceEvidence).toMatchObject([
      { id, caption: TOLD.caption, images: [{ width: 320 }, { width: 800 }, { width: 1600 }] },
    ]);
    expect((await (await wireOf(stage, null)).get(practiceEvidence[0].images[0].url)).status).toBe(200);
    const save = await stage.ask('author', SAVE_EVIDENCE, {
      input: { id, practiceId, revision: 1, ...TOLD, caption: 'Otra cosa' },
    });
    expect(refused(save)).toMatchObject({ reason: 'PRACTICE_CLOSED' });
    expect(refused(await stage.ask('author', REMOVE_EVIDENCE, { practiceId, id }))).toMatchObject({ reason: 'PRACTICE_CLOSED' });
    const wire = await wireOf(stage, 'author');
    expect((await wire.begin({ subject: practiceId, filename: 'otra.jpg' }, 10)).status).toBe(409);
    await expect(stage.app.db.rows({ text: 'delete from practice_version_evidence' })).rejects.toThrow();
  });

  test('a piece removed from the next edition stays in the published one; withdrawn, it is nowhere at once', async () => {
    const practiceId = await drafted(stage);
    const { id, images } = await toldPhoto(stage, practiceId, picture);
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId, comment: 'Bienvenida' } }));
    succeeded(await stage.ask('author', 'mutation ($id: ID!) { startNextEdition(practiceId: $id) { id } }', { id: practiceId }));
    succeeded(await stage.ask('author', REMOVE_EVIDENCE, { practiceId, id }));
    const visitor = await wireOf(stage, null);
    await stage.app.drainJobs();
    expect((await visitor.get(images[1].url)).status).toBe(200);
    const WITHDRAW = 'mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) { items { id } } }';
    const input = { evidenceId: id, reason: 'La familia retiró su autorización' };
    expect(refused(await stage.ask('stranger', WITHDRAW, { input }))).toMatchObject({ reason: 'EVIDENCE_NOT_FOUND' });
    succeeded(await stage.ask('author', WITHDRAW, { input }));
    const gone = await visitor.get(images[1].url);
    const random = await visitor.get(`/archivos/${'0'.repeat(32)}`);
    expect([gone.status, gone.text]).toEqual([random.status, random.text]);
    expect(succeeded(await stage.ask<Shown>(null, PUBLIC, { slug: await slugOf(practiceId) })).practiceEvidence).toEqual([]);
    await stage.app.drainJobs();
    const left = await stage.app.db.one({
      text: 'select purged_at is not null as purged, (select count(*)::int from file_object where file_id = id) as objects from stored_file where id = $1',
      values: [id],
    });
    expect(left).toEqual({ purged: true, objects: 0 });
  });

  test('hiding a practice makes its photos unreachable, and showing it again brings them back', async () => {
    const practiceId = await drafted(stage);
    const { images } = await toldPhoto(stage, practiceId, picture);
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId, comment: 'Bienvenida' } }));
    const visitor = await wireOf(stage, null);
    const hide = (text: string) => stage.app.db.rows({ text, values: [practiceId] });
    await hide('update practice set hidden_version = published_version, published_version = null where id = $1');
    expect((await visitor.get(images[0].url)).status).toBe(404);
    await hide('update practice set published_version = hidden_version, hidden_version = null where id = $1');
    expect((await visitor.get(images[0].url)).status).toBe(200);
  });
});

describe('Links', () => {
  test('are added once however often they are sent, and only as http', async () => {
    const practiceId = await drafted(stage);
    const input = {
      id: randomUUID(),
      practiceId,
      revision: 0,
      caption: 'El video del taller',
      link: 'https://www.youtube.com/watch?v=x',
    };
    for (let at = 0; at < 3; at += 1) succeeded(await stage.ask('author', SAVE_EVIDENCE, { input }));
    expect(await piecesOf(stage, practiceId)).toMatchObject([{ id: input.id, kind: 'LINK', state: null, revision: 1, gaps: [] }]);
    const other = { ...input, id: randomUUID(), link: 'javascript:alert(1)' };
    expect(refused(await stage.ask('author', SAVE_EVIDENCE, { input: other }))).toMatchObject({
      reason: 'EVIDENCE_LINK_INVALID',
    });
    const named = { ...input, id: randomUUID(), caption: 'Ana, DNI 71234567, en el taller' };
    expect(refused(await stage.ask('author', SAVE_EVIDENCE, { input: named }))).toMatchObject({
      reason: 'EVIDENCE_PERSONAL_DATA',
      fields: [expect.stringMatching(/^input\.caption /)],
    });
  });

  test('an edit over an older one is refused, and nothing is overwritten', async () => {
    const practiceId = await drafted(stage);
    const input = { id: randomUUID(), practiceId, revision: 0, caption: 'Uno', link: 'https://example.org/a' };
    succeeded(await stage.ask('author', SAVE_EVIDENCE, { input }));
    succeeded(await stage.ask('author', SAVE_EVIDENCE, { input: { ...input, revision: 1, caption: 'Dos' } }));
    expect(
      refused(await stage.ask('author', SAVE_EVIDENCE, { input: { ...input, revision: 1, caption: 'Tres' } })),
    ).toMatchObject({ reason: 'EVIDENCE_STALE' });
    expect((await piecesOf(stage, practiceId))[0]).toMatchObject({ caption: 'Dos', revision: 2 });
  });
});

describe('The quota of a practice', () => {
  test('is a setting, and holds under ten uploads at once', async () => {
    const practiceId = await drafted(stage);
    await stage.app.db.rows({ text: `update practice_setting set value = 3 where key = 'evidence_max'` });
    try {
      const wire = await wireOf(stage, 'author');
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => wire.begin({ subject: practiceId, filename: 'a.jpg' }, 100)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, ...Array.from({ length: 7 }, () => 409)]);
    } finally {
      await stage.app.db.rows({ text: `update practice_setting set value = 30 where key = 'evidence_max'` });
    }
    const { status, text } = await (
      await wireOf(stage, 'author')
    ).begin({ subject: practiceId, filename: 'b.jpg' }, 16 * 1_048_576);
    expect([status, text]).toEqual([413, expect.stringContaining('15 MB como máximo')]);
  });
});

test('a discarded draft leaves no file behind', async () => {
  const practiceId = await drafted(stage);
  const { id, images } = await sent(stage, practiceId, 'aula.jpg', picture);
  succeeded(await stage.ask('author', 'mutation ($id: ID!) { discardDraft(practiceId: $id) }', { id: practiceId }));
  await stage.app.drainJobs();
  expect((await (await wireOf(stage, 'author')).get(images[0].url)).status).toBe(404);
  expect(
    await stage.app.db.one({ text: 'select purged_at is not null as purged from stored_file where id = $1', values: [id] }),
  ).toEqual({ purged: true });
  expect(succeeded(await stage.ask('author', EVIDENCE, { id: practiceId }))).toEqual({ myEvidence: null });
});

test('the desk sees what was sent, and the expert what was assigned, each at the address of the desk', async () => {
  const practiceId = await drafted(stage);
  const DESK = 'query ($id: ID!) { evidenceUnderReview(practiceId: $id) { id minors scanned gaps images { url } } }';
  await toldPhoto(stage, practiceId, picture);
  expect(succeeded(await stage.ask('staff', DESK, { id: practiceId }))).toEqual({ evidenceUnderReview: [] });
  succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
  const { evidenceUnderReview: seen } = succeeded(
    await stage.ask<{ evidenceUnderReview: { scanned: string; images: { url: string }[] }[] }>('staff', DESK, { id: practiceId }),
  );
  expect(seen).toMatchObject([
    { minors: false, scanned: 'NO_SCANNER', gaps: [], images: [{ url: expect.stringMatching(/^\/admin\/archivos\//) }, {}, {}] },
  ]);
  expect((await (await wireOf(stage, 'staff')).get(seen[0].images[0].url)).status).toBe(200);
  expect((await (await wireOf(stage, 'expert')).get(seen[0].images[0].url)).status).toBe(404);
  expect((await (await wireOf(stage, 'author')).get(seen[0].images[0].url)).status).toBe(404);
});

async function slugOf(practiceId: string): Promise<string> {
  const row = await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [practiceId] });
  return row?.slug ?? '';
}

test('an unrelated published practice has no evidence', async () => {
  const practiceId = await published(stage, 'Sin evidencias');
  expect(succeeded(await stage.ask<Shown>(null, PUBLIC, { slug: await slugOf(practiceId) }))).toEqual({ practiceEvidence: [] });
});
