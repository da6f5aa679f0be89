import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { ADMIT, DECLARED, SUBMIT, drafted, openStage, succeeded, type Stage } from '../practices/cast.js';
import { piecesOf, sent, toldPhoto, wireOf } from './evidence.cast.js';
import { docx, mp4, pdf, pdfWithObjects, photo, webm, zip } from './samples.js';
import { expected } from './tus.js';

let stage: Stage;
let picture: Buffer;
beforeAll(async () => {
  stage = await openStage();
  picture = await photo(1_200, 900);
  await stage.app.db.rows({
    text: `update practice_setting set value = 500 where key in ('evidence_max', 'evidence_megabytes')`,
  });
});
afterAll(() => stage.close());

const denials = async (who: 'stranger'): Promise<number> => {
  const { id } = await stage.who(who);
  return (await stage.app.db.rows({ text: `select 1 from audit_entry where actor_id = $1 and outcome = 'DENIED'`, values: [id] }))
    .length;
};
const fileCount = async (): Promise<number> =>
  (await stage.app.db.one<{ n: number }>({ text: 'select count(*)::int as n from stored_file' }))?.n ?? 0;

describe('1. Another’s evidence', () => {
  test('by its address answers as a random one, without a byte, to strangers, visitors, experts and the other door; and is audited', async () => {
    const practiceId = await drafted(stage);
    const { images, id } = await toldPhoto(stage, practiceId, picture);
    const before = await denials('stranger');
    for (const who of ['stranger', null] as const) {
      const wire = await wireOf(stage, who);
      for (const { url } of images) {
        const [known, random] = [await wire.get(url), await wire.get(`/archivos/${randomBytes(16).toString('hex')}`)];
        expect([known.status, known.text, known.headers.get('content-type')]).toEqual([
          404,
          random.text,
          random.headers.get('content-type'),
        ]);
        expect(known.headers.get('etag')).toBeNull();
      }
    }
    for (const who of ['staff', 'expert'] as const) {
      const wire = await wireOf(stage, who);
      expect((await wire.get(images[0].url.replace('/archivos', '/admin/archivos'))).status).toBe(404);
    }
    expect(await denials('stranger')).toBe(before + images.length);
    const answer = await stage.ask<{ myEvidence: null }>(
      'stranger',
      'query ($id: ID!) { myEvidence(practiceId: $id) { items { id } } }',
      { id: practiceId },
    );
    expect(answer.data).toEqual({ myEvidence: null });
    const save = await stage.ask('stranger', 'mutation ($i: SaveEvidenceInput!) { saveEvidence(input: $i) { practiceId } }', {
      i: { id, practiceId, revision: 1 },
    });
    expect(save.errors?.[0].extensions).toMatchObject({ reason: 'PRACTICE_NOT_FOUND' });
  });

  test('by paths that are no name: nothing but the same refusal', async () => {
    const wire = await wireOf(stage, 'author');
    for (const name of ['..%2f..%2fetc%2fpasswd', 'x'.repeat(32), `${'0'.repeat(32)}.webp`, '0'.repeat(33)]) {
      expect((await wire.get(`/archivos/${name}`)).status).toBe(404);
    }
  });
});

describe('22. What would run in a reader’s browser', () => {
  test.each([
    ['<script>alert(1)</script>.pdf', 'script.pdf'],
    ['"><img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie x=1.pdf'],
    ['../../../etc/cron.d/x.pdf', 'x.pdf'],
  ])('a name like %j is a plain text', async (name, kept) => {
    const practiceId = await drafted(stage);
    const piece = await sent(stage, practiceId, name, pdf());
    expect(piece).toMatchObject({ state: 'READY', name: kept });
    const told = await (await wireOf(stage, 'author')).get(piece.file?.url ?? '');
    expect(told.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]+"; filename\*=UTF-8''[\w.%-]+$/);
    expect(told.headers.get('set-cookie')).toBeNull();
  });

  test('an SVG is not taken, under its own name or another', async () => {
    const practiceId = await drafted(stage);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const wire = await wireOf(stage, 'author');
    expect((await wire.begin({ subject: practiceId, filename: 'dibujo.svg' }, svg.length)).status).toBe(400);
    expect(await sent(stage, practiceId, 'dibujo.png', svg)).toMatchObject({ state: 'REFUSED', images: [] });
  });
});

/** Name, bytes, and the sentence that its owner reads. */
const HOSTILE: [string, string, () => Buffer | Promise<Buffer>, RegExp][] = [
  ['HTML as PDF', 'acta.pdf', () => Buffer.from('<html><script>alert(1)</script></html>'), /No reconocemos|no es lo que dice/],
  [
    'HTML after the header of a PDF',
    'acta.pdf',
    () => Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n%%EOF'),
    /No pudimos leer el PDF/,
  ],
  [
    'a PDF that ends as a zip',
    'acta.pdf',
    () => Buffer.concat([pdf(), zip([{ name: 'a.html', content: 'x' }]), Buffer.from('\n%%EOF')]),
    /programas|otra vez/,
  ],
  ['a PDF with a script', 'acta.pdf', () => pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), /programas/],
  [
    'the same with its name in disguise',
    'acta.pdf',
    () => pdf('/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>'),
    /programas/,
  ],
  [
    'the same inside a compressed object stream',
    'acta.pdf',
    () => pdfWithObjects('1 0 << /S /JavaScript /JS (app.alert(1)) >>'),
    /programas/,
  ],
  ['a PDF that starts a program', 'acta.pdf', () => pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'), /programas/],
  ['a PDF that opens a file elsewhere', 'acta.pdf', () => pdf('/OpenAction << /S /GoToR /F (//otro/x) >>'), /programas/],
  ['a PDF with a file inside', 'acta.pdf', () => pdf('/Names << /EmbeddedFiles 9 0 R >>'), /programas/],
  ['an encrypted PDF', 'acta.pdf', () => pdf('', '/Encrypt 5 0 R'), /contraseña/],
  [
    'an image of 30 000 points',
    'aula.png',
    () =>
      sharp({ create: { width: 30_000, height: 40, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    /demasiados puntos/,
  ],
  ['an image that says it is huge', 'aula.png', () => hugePng(), /demasiados puntos|No pudimos leer/],
  ['an image that is cut short', 'aula.jpg', () => picture.subarray(0, picture.length / 2), /No pudimos leer la foto/],
  ['a PDF under the name of a photo', 'aula.jpg', () => pdf(), /no es lo que dice/],
  ['a document with macros', 'plan.docx', () => docx({ name: 'word/vbaProject.bin', content: 'x' }), /macros/],
  [
    'a document that fetches its template',
    'plan.docx',
    () =>
      docx({
        name: 'word/_rels/settings.xml.rels',
        content: '<Relationship Type="http://x/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/>',
      }),
    /macros/,
  ],
  [
    'a document that grows a thousandfold',
    'plan.docx',
    () => docx({ name: 'word/media/a.xml', content: Buffer.alloc(64 * 1_048_576) }),
    /ocupa demasiado/,
  ],
  [
    'a document that lies about how much it grows',
    'plan.docx',
    () => docx({ name: 'word/media/a.xml', content: Buffer.alloc(8 * 1_048_576), length: 100 }),
    /ocupa demasiado/,
  ],
  ['a document under a password', 'plan.docx', () => docx({ name: 'word/a.xml', content: 'x', flags: 1 }), /contraseña/],
  [
    'a document that climbs out of its folder',
    'plan.docx',
    () => docx({ name: '../../evil.xml', content: 'x' }),
    /No pudimos leer el documento/,
  ],
  [
    'a program with the name of a video',
    'taller.mp4',
    () => Buffer.concat([Buffer.from('MZ'), randomBytes(5_000)]),
    /No reconocemos|no es lo que dice/,
  ],
  [
    'a video that ends in something else',
    'taller.mp4',
    () => Buffer.concat([mp4(), Buffer.from('PK\x03\x04<script>')]),
    /No pudimos leer el video/,
  ],
  ['a video of an hour', 'taller.mp4', () => mp4(3_600), /dura demasiado/],
  ['a WebM of an hour', 'taller.webm', () => webm(3_600), /dura demasiado/],
  ['a WebM of an hour that says that it is short', 'taller.webm', () => webm(3_600, 5), /dura demasiado/],
  ['a WebM of an hour that a browser recorded', 'taller.webm', () => webm(3_600, null), /dura demasiado/],
  ['a WebM that is cut', 'taller.webm', () => webm().subarray(0, -10), /No pudimos leer el video/],
];

describe('23. A hostile file', () => {
  test.each(HOSTILE)('%s is refused with a plain reason and never served', async (_, name, make, reason) => {
    const practiceId = await drafted(stage);
    const piece = await sent(stage, practiceId, name, await make());
    expect(piece).toMatchObject({ state: 'REFUSED', images: [], file: null, refusal: expect.stringMatching(reason) });
    const left = await stage.app.db.one({
      text: 'select count(*)::int as n from file_object where file_id = $1',
      values: [piece.id],
    });
    expect(left).toEqual({ n: 0 });
  });

  test.each(['informe.pdf.exe', 'foto.php.jpg', 'viejo.doc', 'macros.xlsm', 'sin-tipo'])(
    '%s is not even begun',
    async (filename) => {
      const before = await fileCount();
      const wire = await wireOf(stage, 'author');
      const { status, text } = await wire.begin({ subject: await drafted(stage), filename }, 100);
      expect([status, text]).toEqual([400, expect.stringContaining('FILE_KIND_NOT_ALLOWED')]);
      expect(await fileCount()).toBe(before);
    },
  );

  test('nothing of 0 bytes is begun', async () => {
    const { status, text } = await (await wireOf(stage, 'author')).begin({ subject: await drafted(stage), filename: 'a.pdf' }, 0);
    expect([status, text]).toEqual([400, expect.stringContaining('FILE_EMPTY')]);
  });

  test('a picture with a program behind it comes back as a picture only', async () => {
    const practiceId = await drafted(stage);
    const piece = await sent(
      stage,
      practiceId,
      'aula.jpg',
      Buffer.concat([picture, Buffer.from('<?php system($_GET[0]); ?><script>alert(1)</script>')]),
    );
    expect(piece.state).toBe('READY');
    const bytes = await (await wireOf(stage, 'author')).bytes(piece.images[2].url);
    expect(bytes.includes('<?php')).toBe(false);
  });

  test('what is not checked yet has no address, and the bytes that came are not one', async () => {
    const practiceId = await drafted(stage);
    const wire = await wireOf(stage, 'author');
    const id = randomUUID();
    const location = await wire.upload({ id, subject: practiceId, filename: 'aula.jpg' }, picture);
    expect((await piecesOf(stage, practiceId))[0]).toMatchObject({ state: 'CHECKING', images: [], file: null });
    expect((await wire.get(location.replace('subidas', 'archivos'))).status).toBe(404);
    expect((await wire.get(location)).status).toBe(404);
  });
});

describe('24. An upload abused', () => {
  const begun = async (length = picture.length): Promise<{ practiceId: string; location: string; id: string }> => {
    const practiceId = await drafted(stage);
    const id = randomUUID();
    const told = await (await wireOf(stage, 'author')).begin({ id, subject: practiceId, filename: 'aula.jpg' }, length);
    return { practiceId, id, location: expected(201, told).headers.get('location') ?? '' };
  };
  const offset = async (location: string): Promise<string | null> =>
    (await (await wireOf(stage, 'author')).head(location)).headers.get('upload-offset');

  test('by another person: reading and writing it answer as a random address, and nothing changes', async () => {
    const { location, practiceId, id } = await begun();
    const wire = await wireOf(stage, 'stranger');
    const random = `/subidas/${randomBytes(16).toString('hex')}`;
    for (const act of [(at: string) => wire.head(at), (at: string) => wire.piece(at, 0, picture.subarray(0, 100))]) {
      const [known, unknown] = [await act(location), await act(random)];
      expect([known.status, known.text]).toEqual([404, unknown.text]);
    }
    expect((await wire.begin({ subject: practiceId, filename: 'mia.jpg' }, 100)).status).toBe(404);
    expect((await wire.begin({ id, subject: practiceId, filename: 'mia.jpg' }, picture.length)).status).toBe(404);
    expect(await offset(location)).toBe('0');
    expect(await piecesOf(stage, practiceId)).toHaveLength(1);
  });

  test('without a session, from another site, or through the other door', async () => {
    const { location, practiceId } = await begun();
    expect((await (await wireOf(stage, null)).piece(location, 0, picture)).status).toBe(401);
    expect((await (await wireOf(stage, null)).begin({ subject: practiceId, filename: 'a.jpg' }, 9)).status).toBe(401);
    const wire = await wireOf(stage, 'author');
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await wire.piece(location, 0, picture.subarray(0, 9), foreign)).status).toBe(403);
    expect((await wire.head(location, foreign)).status).toBe(403);
    expect((await wire.begin({ subject: practiceId, filename: 'a.jpg' }, 9, foreign)).status).toBe(403);
    expect((await (await wireOf(stage, 'staff')).begin({ subject: practiceId, filename: 'a.jpg' }, 9)).status).toBe(404);
    expect(await offset(location)).toBe('0');
  });

  test('with a jump, with more than was declared, with metadata that are paths', async () => {
    const { location, practiceId } = await begun(1_000);
    const wire = await wireOf(stage, 'author');
    expect((await wire.piece(location, 500, picture.subarray(0, 100))).status).toBe(409);
    expect((await wire.piece(location, 0, picture.subarray(0, 1_001))).status).toBe(413);
    expect((await wire.piece(location, 0, picture.subarray(0, 10), { 'upload-length': '5000' })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect(await offset(location)).toBe('0');
    const before = await fileCount();
    for (const more of [
      { id: '../../etc/passwd' },
      { purpose: '../practice' },
      { subject: '..' },
      { purpose: 'practice.other' },
    ]) {
      expect((await wire.begin({ subject: practiceId, filename: 'a.jpg', ...more }, 9)).status).toBe(400);
    }
    expect(await fileCount()).toBe(before);
  });

  test('by two connections at once: one writes, and the bytes are those of one file', async () => {
    const { location, id } = await begun();
    const wire = await wireOf(stage, 'author');
    const answers = await Promise.all(Array.from({ length: 6 }, () => wire.piece(location, 0, picture)));
    expect(answers.filter(({ status }) => status === 204).length).toBe(1);
    await stage.app.drainJobs();
    const row = await stage.app.db.one({
      text: 'select state, length = $2 as whole from stored_file where id = $1',
      values: [id, picture.length],
    });
    expect(row).toEqual({ state: 'READY', whole: true });
  });

  test('after it was received, after the sheet was sent, and after it was admitted: nothing is replaced', async () => {
    const practiceId = await drafted(stage);
    const piece = await toldPhoto(stage, practiceId, picture);
    const wire = await wireOf(stage, 'author');
    const half =
      expected(201, await wire.begin({ subject: practiceId, filename: 'otra.jpg' }, picture.length)).headers.get('location') ??
      '';
    expected(204, await wire.piece(half, 0, picture.subarray(0, 1_000)));
    const name = await stage.app.db.one<{ n: string }>({
      text: 'select upload_name as n from stored_file where id = $1',
      values: [piece.id],
    });
    const whole = await wire.piece(`/subidas/${name?.n}`, 0, picture);
    expect([whole.status, whole.text]).toEqual([409, expect.stringContaining('FILE_ALREADY_RECEIVED')]);
    const halfId = (await piecesOf(stage, practiceId)).find(({ state }) => state === 'UPLOADING')?.id;
    succeeded(
      await stage.ask('author', 'mutation ($p: ID!, $id: ID!) { removeEvidence(practiceId: $p, id: $id) { practiceId } }', {
        p: practiceId,
        id: halfId,
      }),
    );
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
    expect((await wire.piece(half, 1_000, picture.subarray(1_000))).status).toBe(409);
    expect((await wire.begin({ subject: practiceId, filename: 'tarde.jpg' }, 9)).status).toBe(409);
    const hash = () =>
      stage.app.db.one({
        text: 'select md5(string_agg(o::text, $2 order by o.name)) as h from file_object o where file_id = $1',
        values: [piece.id, ','],
      });
    const before = await hash();
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId, comment: 'Bienvenida' } }));
    expect((await wire.begin({ subject: practiceId, filename: 'tarde.jpg' }, 9)).status).toBe(409);
    expect(await hash()).toEqual(before);
  });
});

/** A PNG of a few bytes whose header promises 100 000 by 100 000 points. */
function hugePng(): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000', 'hex');
  return Buffer.concat([
    head,
    Buffer.from('00000000', 'hex'),
    Buffer.from('0000000c4944415408d763f8ffff3f0005fe02fea735810000000049454e44ae426082', 'hex'),
  ]);
}
