import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { becomes, closeAll, openPage, PATIENCE_MS, until } from '../../support/browser.js';
import { photo } from '../../api/files/samples.js';
import { logIn, openPortal, startDraft, visit, type PortalStage } from './stage.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'cop-evidence-'));
const shots = process.env.SHOTS_DIR;

let stage: PortalStage;
let picture: string;
beforeAll(async () => {
  stage = await openPortal();
  picture = path.join(folder, 'IMG_2026.jpg');
  writeFileSync(picture, await photo(3_000, 2_250));
});
afterEach(closeAll);
afterAll(() => stage?.close());

async function shoot(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
}

/** The worker, which no test starts by itself: it looks at what arrived until the screen says so. */
async function checkedOn(page: Page, words = 'Lista'): Promise<void> {
  const said = await until(async () => {
    await stage.app.drainJobs();
    return (await page.locator('.chip', { hasText: words }).count()) > 0;
  }, 2 * PATIENCE_MS);
  if (!said) throw new Error(`No piece says ${words}`);
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [...found, `scrolls sideways by ${wide} px`] : found;
}

describe('A photo from a phone', () => {
  test('is shrunk, sent, checked and told on a 360 px screen; minors without authorisation are missing for sending', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica con fotos');
    await page.click('text=Muestra tus evidencias');
    await page.locator('h2', { hasText: 'Todavía no hay evidencias' }).waitFor();
    await shoot(page, 'evidence-empty-360');
    expect(await page.getAttribute('#camara', 'capture')).toBe('environment');
    await page.setInputFiles('#camara', picture);
    await checkedOn(page);
    const row = await stage.app.db.one<{ length: number; n: string }>({
      text: `select length, file_name as n from stored_file order by created_at desc limit 1`,
    });
    expect(row?.n).toBe('IMG_2026.jpg');
    expect(row?.length).toBeLessThan(readFileSync(picture).length);
    const large = await stage.app.db.one<{ width: number }>({
      text: `select width from file_object where form = 'LARGE' and file_id = (select id from stored_file order by created_at desc limit 1)`,
    });
    expect(large?.width).toBe(1_600);

    await page.fill('.piece textarea', 'La feria de empleo en la plaza de Huacho');
    await page.click('.piece label:has-text("Sí")');
    await page.locator('text=Tenemos la autorización escrita').waitFor();
    await page.locator('.piece [role=status]', { hasText: /^Guardado$/ }).waitFor();
    await shoot(page, 'evidence-piece-360');
    await visit(page, draft);
    await page.locator('main', { hasText: 'falta la autorización para mostrarlos' }).waitFor();
    await page.click('text=Muestra tus evidencias');
    await page.check('.piece input[type=checkbox]');
    await page.locator('.piece [role=status]', { hasText: /^Guardado$/ }).waitFor();
    await visit(page, draft);
    await page.getByRole('heading', { level: 1, name: 'Práctica con fotos' }).waitFor();
    // What this device kept is shown until the server has answered.
    await becomes(() => page.locator('main', { hasText: 'falta la autorización' }).count(), 0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('half sent when the browser closes, goes on by itself when the screen opens again', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica a medio enviar');
    await visit(page, `${draft}/evidence`);
    // The first piece arrives, the second never does: the signal is gone.
    let pieces = 0;
    await context.route('**/subidas/*', (route) => {
      if (route.request().method() === 'PATCH' && ++pieces > 1) return route.abort('internetdisconnected');
      return route.continue();
    });
    const noisy = path.join(folder, 'grande.jpg');
    writeFileSync(noisy, await photo(1_600, 1_200));
    const pdfLike = path.join(folder, 'acta.pdf');
    writeFileSync(
      pdfLike,
      Buffer.concat([
        Buffer.from('%PDF-1.7\n%'),
        Buffer.alloc(700_000, 'x'),
        Buffer.from('\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
      ]),
    );
    await page.setInputFiles('#archivos', pdfLike);
    await page.locator('.chip', { hasText: 'A medio enviar' }).waitFor();
    await page.waitForFunction(() => Number(document.querySelector<HTMLProgressElement>('.upload progress')?.value) > 200_000);
    await shoot(page, 'evidence-sending-360');
    await page.click('.upload button:has-text("Pausar")');
    await page.locator('.upload', { hasText: 'En pausa' }).waitFor();
    await page.close();
    await context.unroute('**/subidas/*');

    const again = await context.newPage();
    const asked: string[] = [];
    again.on('request', (request) => {
      if (request.url().includes('/subidas/'))
        asked.push(`${request.method()} ${request.headers()['upload-offset'] ?? ''}`.trim());
    });
    await again.goto(`${draft}/evidence`, { waitUntil: 'load' });
    await checkedOn(again);
    expect(asked[0]).toBe('HEAD');
    expect(asked.filter((line) => line === 'PATCH 0')).toEqual([]);
    await becomes(() => again.locator('.piece').count(), 1);
    await context.close();
  });

  test('of the wrong kind is refused with a sentence at its row, and the screens have no fault that axe finds', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 320, height: 740 }, bypassCSP: true });
    const page = await context.newPage();
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica con un archivo raro');
    await visit(page, `${draft}/evidence`);
    const odd = path.join(folder, 'dibujo.svg');
    writeFileSync(odd, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await page.setInputFiles('#archivos', odd);
    await page.locator('.upload.bad', { hasText: 'Aquí no se acepta ese tipo de archivo' }).waitFor();
    await page.click('text=Agregar un enlace');
    await page.fill('#enlace', 'javascript:alert(1)');
    await page.click('.add-evidence button:has-text("Agregar"):not([aria-expanded])');
    await page.locator('.field.bad', { hasText: 'https://' }).waitFor();
    await page.fill('#enlace', 'https://www.youtube.com/watch?v=x');
    await page.click('.add-evidence button:has-text("Agregar"):not([aria-expanded])');
    await page.locator('.piece').waitFor();
    expect(await faults(page)).toEqual([]);
    await context.close();
  });
});

describe('The gallery of a practice page', () => {
  test('shows ten photos that come as they are reached, opens them large, and goes on with the keyboard', async () => {
    const slug = await withPhotos();
    for (const width of [360, 768, 1280]) {
      const context = await stage.browser.newContext({ viewport: { width, height: 740 }, bypassCSP: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/archivos/')) asked.push(request.url());
      });
      await visit(page, `${stage.app.url}/practicas/${slug}`);
      if (width === 360) expect(asked.length).toBeLessThan(10);
      await page.locator('#evidencias').scrollIntoViewIfNeeded();
      await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('.gallery img')?.naturalWidth ?? 0) > 0);
      await shoot(page, `gallery-${width}`);
      await page.click('.gallery a');
      await page.locator('dialog[open]', { hasText: 'Foto 1 de 10' }).waitFor();
      await page.keyboard.press('ArrowRight');
      await page.locator('dialog[open]', { hasText: 'Foto 2 de 10' }).waitFor();
      await shoot(page, `viewer-${width}`);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await faults(page)).toEqual([]);
      await context.close();
    }
  });
});

/** A published practice of the sample data with ten photos, as admission would have frozen them. */
async function withPhotos(): Promise<string> {
  const { app } = stage;
  const [piece] = await app.db.rows<{ id: string; practice: string }>({
    text: `select e.id, p.slug as practice from practice_evidence e join stored_file f on f.id = e.file_id and f.state = 'READY' and f.kind = 'IMAGE'
      cross join (select id, slug from practice where published_version is not null
        and not exists (select 1 from practice_evidence v where v.practice_id = practice.id) order by published_at limit 1) p
      order by f.created_at desc`,
  });
  await app.db.rows({
    text: `with target as (select id, published_version from practice where slug = $1),
      copies as (insert into stored_file (id, owner_id, purpose, subject_id, kind, file_name, length, sha256, upload_name, state, scanned, media_type, created_at, touched_at, attached_at)
        select gen_random_uuid(), f.owner_id, f.purpose, t.id, f.kind, f.file_name, f.length, f.sha256, md5(random()::text || g), f.state, f.scanned, f.media_type, f.created_at, f.touched_at, f.created_at
        from stored_file f, target t, generate_series(1, 10) g where f.id = $2 returning id, subject_id),
      pieces as (insert into practice_evidence (id, practice_id, kind, file_id, caption, minors, position, added_by, added_at)
        select c.id, c.subject_id, 'PHOTO', c.id, 'Estudiantes y familias en la feria de empleo de la plaza', false, row_number() over (), f.owner_id, now() from copies c, stored_file f where f.id = $2 returning id, practice_id, position, caption)
      insert into practice_version_evidence (practice_id, version, evidence_id, position, kind, caption, section_title, result, file_id)
        select p.practice_id, t.published_version, p.id, p.position, 'PHOTO', p.caption, 'Resultados', '', p.id from pieces p, target t`,
    values: [piece?.practice, piece?.id],
  });
  // The bytes are of one photo: each row has names of its own that lead to them.
  const objects = await app.db.rows<{
    name: string;
    form: string;
    media_type: string;
    length: number;
    sha256: string;
    width: number;
    height: number;
  }>({
    text: 'select * from file_object where file_id = $1',
    values: [piece?.id],
  });
  const files = await app.db.rows<{ id: string }>({
    text: `select file_id as id from practice_version_evidence v where file_id is not null
      and not exists (select 1 from file_object o where o.file_id = v.file_id)`,
  });
  const { ObjectStore } = await import('@lib/files');
  const store = app.app.get(ObjectStore, { strict: false });
  for (const { id } of files) {
    for (const object of objects) {
      const name = (await app.db.one<{ name: string }>({ text: 'select md5(random()::text) as name' }))?.name ?? '';
      const bytes = path.join(folder, name);
      const parts: Buffer[] = [];
      for await (const part of await store.read(object.name)) parts.push(part as Buffer);
      writeFileSync(bytes, Buffer.concat(parts));
      await store.put(name, bytes, object.media_type);
      await app.db.rows({
        text: 'insert into file_object (name, file_id, form, media_type, length, sha256, width, height) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        values: [name, id, object.form, object.media_type, object.length, object.sha256, object.width, object.height],
      });
    }
  }
  return piece?.practice ?? '';
}
