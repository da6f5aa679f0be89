import sharp from 'sharp';
import { openStage, published, submitted, type Stage } from '../practices/cast.js';
import { readPdf } from '../../support/pdf.js';
import { accessibilityProblems } from '../../support/pdf-accessibility.js';

const TITLE = 'Niñez y año nuevo: #strong[¡Ñandú!] $x^2$ = @nadie';
const HOSTILE = [
  '#read("/etc/passwd") #eval("1+1") #import "house.typ": *',
  '`raw` *negrita* _cursiva_ <etiqueta> \\ [corchete] {llave} // comentario /* bloque */',
  `${'supercalifragilístico'.repeat(12)} 🎉👩‍🏫 مرحبا שלום ñ`,
  '\u202eal revés\u0000',
].join('\n');

let stage: Stage;
let id: string;
let slug: string;
let draft: string;
const slugOf = async (practice: string) =>
  (await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [practice] }))?.slug ?? '';

beforeAll(async () => {
  stage = await openStage();
  id = await published(stage, TITLE, { problem: { text: HOSTILE } });
  slug = await slugOf(id);
  draft = await submitted(stage, 'Todavía en revisión');
});
afterAll(() => stage.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${stage.app.url}${path}`, { headers });
const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());
const hide = (back = false) =>
  stage.app.db.rows({
    text: back
      ? 'update practice set published_version = hidden_version, hidden_version = null where id = $1'
      : 'update practice set hidden_version = published_version, published_version = null where id = $1',
    values: [id],
  });

describe('The sheet to print', () => {
  test('is a tagged PDF in Spanish, with its title, its bookmarks and a code told in words', async () => {
    const answer = await get(`/practicas/${slug}/ficha.pdf`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([
      200,
      'application/pdf',
      'nosniff',
    ]);
    expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="[\w-]+-edicion-1\.pdf"$/);
    const sheet = new Uint8Array(await answer.arrayBuffer());
    const pdf = readPdf(sheet);
    expect(accessibilityProblems(sheet)).toEqual([]);
    expect(pdf).toMatchObject({ lang: 'es-PE', title: TITLE, claimsUa: true });
    expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Link']));
    expect(pdf.outline).toEqual(expect.arrayContaining([TITLE, 'Problema', 'Estrategia']));
    expect(pdf.alts[0]).toContain('Código QR');
    expect(pdf.links[0]).toMatch(new RegExp(`/practicas/${slug}$`));
    expect(pdf.text).toContain('Comisión');
    expect(pdf.text).toContain('118 estudiantes');
    expect(pdf.text).toMatch(/Página 1 de \d/);
  });

  test('shows what a person wrote as text, whatever it is', async () => {
    const { text } = readPdf(await bytes(`/practicas/${slug}/ficha.pdf`));
    for (const shown of [
      '#read("/etc/passwd") #eval("1+1")',
      '`raw` *negrita* _cursiva_ <etiqueta>',
      '/* bloque */',
      '#strong[¡Ñandú!]',
      'al revés',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(shown);
    }
    expect(text).not.toContain('root:');
  });

  test('is not sent again to who has it', async () => {
    const first = await get(`/practicas/${slug}/ficha.pdf`);
    const tag = first.headers.get('etag') ?? '';
    const again = await get(`/practicas/${slug}/ficha.pdf`, { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('cache-control')).toContain('no-cache');
  });

  test('ten at once are the same bytes', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => bytes(`/practicas/${slug}/ficha.pdf?edicion=1`)));
    expect(new Set(all.map((one) => Buffer.from(one).toString('base64'))).size).toBe(1);
  });

  test.each(['?edicion=0', '?edicion=2', '?edicion=x', '?edicion=1&edicion=2', '?edicion=99999999999'])(
    'of %s there is none',
    async (query) => {
      expect((await get(`/practicas/${slug}/ficha.pdf${query}`)).status).toBe(404);
    },
  );
});

describe('The picture of a link', () => {
  test('is a small PNG of 1200 by 630 that another site may show', async () => {
    const answer = await get(`/practicas/${slug}/vista.png`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const picture = Buffer.from(await answer.arrayBuffer());
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThan(120_000);
  });
});

describe('What is not public', () => {
  test('has no sheet and no picture, and nobody learns whether it exists', async () => {
    const unknown = await (await get('/practicas/no-existe/ficha.pdf')).text();
    const draftSlug = (await slugOf(draft)) || draft;
    for (const file of ['ficha.pdf', 'ficha.pdf?edicion=1', 'vista.png']) {
      const answer = await get(`/practicas/${draftSlug}/${file}`);
      expect([
        answer.status,
        (await answer.text()).replace(draftSlug, 'no-existe').replace(/"correlationId":"[^"]*"/, ''),
      ]).toEqual([404, unknown.replace('ficha.pdf', file).replace(/"correlationId":"[^"]*"/, '')]);
    }
  });

  test('is absent everywhere at once: page, PDF of any edition, picture, feed, sitemap, neighbours, also for who had it', async () => {
    const paths = [`/practicas/${slug}/ficha.pdf`, `/practicas/${slug}/ficha.pdf?edicion=1`, `/practicas/${slug}/vista.png`];
    const tags = await Promise.all(paths.map(async (path) => (await get(path)).headers.get('etag') ?? ''));
    await hide();
    for (const [at, path] of paths.entries()) {
      expect((await get(path)).status).toBe(404);
      expect((await get(path, { 'if-none-match': tags[at] ?? '' })).status).toBe(404);
    }
    for (const path of ['/muro.atom', '/sitemap.xml']) expect(await (await get(path)).text()).not.toContain(slug);
    await hide(true);
    expect((await get(paths[0] ?? '')).status).toBe(200);
  });
});
