import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { becomes, closeAll, launchKept, openPage, PATIENCE_MS, until } from '../../support/browser.js';
import { photo } from '../../api/files/samples.js';
import { fillSheet, keptIn, loseReplies, networkOf, waitUntilKept, type Network } from './offline.cast.js';
import { logIn, openPortal, startDraft, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
const folder = mkdtempSync(path.join(os.tmpdir(), 'cop-photos-'));
const shots = process.env.SHOTS_DIR;
const [feria, taller, recreo] = ['feria.jpg', 'taller.jpg', 'recreo.jpg'].map((name) => path.join(folder, name)) as [
  string,
  string,
  string,
];
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
  for (const file of [feria, taller, recreo]) {
    const withPlace = sharp(await photo(2_400, 1_800)).withExif({ IFD0: { Make: 'TelefonoDePrueba' } });
    writeFileSync(file, await withPlace.jpeg().toBuffer());
  }
});
beforeEach(() => network.mend());
afterEach(closeAll);
afterAll(() => stage?.close());

const rows = async (text: string, ...values: unknown[]) => (await stage.app.db.rows({ text, values })).length;
const says = (page: Page, words: string | RegExp) => page.locator('main', { hasText: words }).waitFor();
/** The worker, which no test starts by itself, beside what is waited for. */
const atLast = (found: () => Promise<boolean>) =>
  until(async () => {
    await stage.app.drainJobs();
    return found();
  }, 2 * PATIENCE_MS);

/** The server gets the piece and the phone never hears that it did: so often for the creation, once for the bytes. */
async function loseUploadReplies(context: BrowserContext, creations: number): Promise<() => string> {
  const lost: Record<string, number> = { POST: 0, PATCH: 0 };
  const most: Record<string, number> = { POST: creations, PATCH: 1 };
  await context.route('**/subidas**', async (route) => {
    const method = route.request().method();
    if ((lost[method] ?? 0) >= (most[method] ?? 0)) return route.fallback();
    lost[method] = (lost[method] ?? 0) + 1;
    await route.fetch();
    return route.abort();
  });
  return () => `${lost.POST} ${lost.PATCH}`;
}

/** The marks of the phone in what this browser keeps of the photos. */
async function keptBytes(page: Page): Promise<{ photos: number; withMarks: number; largest: number }> {
  return page.evaluate(async () => {
    const found = { photos: 0, withMarks: 0, largest: 0 };
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
      });
      const kept = await new Promise<{ file: Blob | null }[]>((resolve) => {
        const asked = db.transaction('photos').objectStore('photos').getAll();
        asked.onsuccess = () => resolve(asked.result as { file: Blob | null }[]);
      });
      db.close();
      for (const { file } of kept) {
        found.photos += 1;
        // Its bytes arrived; only its words are missing.
        if (!file) continue;
        found.largest = Math.max(found.largest, file.size);
        if (/Exif|TelefonoDePrueba/.test(new TextDecoder('latin1').decode(await file.arrayBuffer()))) found.withMarks += 1;
      }
    }
    return found;
  });
}

const card = (page: Page, name: string) => page.locator('.piece', { hasText: name });

const answer = (page: Page, words: string | RegExp) => page.getByRole('button', { name: words }).click();

async function tell(page: Page, name: string, caption: string): Promise<void> {
  const piece = card(page, name);
  await piece.locator('textarea').fill(caption);
  await piece.getByText('Guardado en este equipo').waitFor();
}

describe('Photos taken where there is no network', () => {
  test('stay with their words, are sent after the sections and before the practice, once though replies are lost', async () => {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'cop-portal-'));
    let context = await launchKept(profile);
    const problems: string[] = [];
    const page = await context.newPage();
    await logIn(page, stage.app.url);
    await visit(page, `${stage.app.url}/mis-practicas`);
    await waitUntilKept(page);
    await page.close();
    await network.cut(context);

    let offline = await context.newPage();
    offline.on('pageerror', (error) => problems.push(error.message));
    await offline.goto(`${stage.app.url}/mis-practicas`, { waitUntil: 'load' });
    await offline.fill('#title', 'Ferias de lectura con fotos sin señal');
    await offline.click('form button.wide');
    await offline.waitForURL(/mis-practicas\/[0-9a-f-]{36}$/);
    const draft = offline.url();
    const id = draft.slice(-36);
    await fillSheet(offline, draft);
    await offline.goto(`${draft}/evidence`, { waitUntil: 'load' });
    await offline.setInputFiles('#archivos', [feria, taller, recreo]);
    await offline.getByRole('heading', { name: '¿Se reconoce a menores de edad?' }).waitFor();
    if (shots) await offline.screenshot({ path: path.join(shots, 'offline-photos-ask-360.png'), fullPage: true });
    // Nothing of a photo is written before the person has answered for it, and of a recognised minor only with the yes of the family.
    expect(await keptBytes(offline)).toMatchObject({ photos: 0 });
    await answer(offline, 'Sí, y falta la autorización: recreo.jpg');
    await says(offline, 'No guardamos «recreo.jpg» en este equipo');
    await answer(offline, 'Sí, con autorización escrita: taller.jpg');
    await answer(offline, 'No se reconoce a ninguno: feria.jpg');
    await card(offline, 'feria.jpg').locator('textarea').waitFor();
    // Both are asked of the device: the words of a photo may be there before the photo.
    await becomes(() => offline.locator('.piece img').count(), 2);
    await tell(offline, 'feria.jpg', 'La feria de lectura en la plaza');
    await card(offline, 'feria.jpg').locator('select').selectOption({ label: '— Más estudiantes leen en casa.' });
    await card(offline, 'feria.jpg').getByText('Guardado en este equipo').waitFor();
    if (shots) await offline.screenshot({ path: path.join(shots, 'offline-photos-360.png'), fullPage: true });
    const kept = await keptBytes(offline);
    expect([kept.photos, kept.withMarks]).toEqual([2, 0]);
    expect(kept.largest).toBeLessThan(1_500_000);

    await offline.goto(`${draft}/revisar`, { waitUntil: 'load' });
    await says(offline, 'Cuenta qué se ve en «taller.jpg».');
    expect(await offline.locator('#directorName').count()).toBe(0);
    await offline.goto(`${draft}/evidence`, { waitUntil: 'load' });
    await becomes(() => card(offline, 'feria.jpg').locator('textarea').inputValue(), 'La feria de lectura en la plaza');
    await card(offline, 'taller.jpg')
      .getByRole('button', { name: /^Quitar/ })
      .click();
    await offline.getByRole('button', { name: 'Sí, quitarla' }).click();
    await card(offline, 'taller.jpg').waitFor({ state: 'detached' });
    expect((await keptBytes(offline)).photos).toBe(1);
    await offline.goto(`${draft}/revisar`, { waitUntil: 'load' });
    await offline.fill('#directorName', 'Directora de prueba');
    await offline.fill('#directorPost', 'Directora de la UGEL');
    await offline.check('#accept');
    await offline.click('text=Dejar lista para enviar');
    await says(offline, 'Lista para enviar');
    await offline.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });
    await says(offline, '«La feria de lectura en la plaza»');
    expect(await rows('select 1 from practice where id = $1', id)).toBe(0);
    await context.close();

    context = await launchKept(profile);
    const uploads = await loseUploadReplies(context, 2);
    const lost = [await loseReplies(context, 'SaveEvidence', 5), await loseReplies(context, 'SubmitPractice', 2)];
    await network.mend(context);
    offline = await context.newPage();
    offline.on('pageerror', (error) => problems.push(error.message));
    await offline.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });
    await atLast(async () => {
      await offline
        .getByRole('button', { name: 'Enviar ahora' })
        .click({ timeout: 500 })
        .catch(() => undefined);
      return (await offline.getByText('Enviadas desde este equipo').count()) > 0;
    });
    await offline.getByText('Enviadas desde este equipo').waitFor();
    expect([uploads(), ...lost.map((count) => count())]).toEqual(['2 1', 5, 2]);
    const pieces = await stage.app.db.rows({
      text: `select e.caption, e.result, e.minors, f.state, v.version from practice_evidence e
        join stored_file f on f.id = e.file_id cross join lateral (select p.edition as version from practice p where p.id = e.practice_id) v
        where e.practice_id = $1`,
      values: [id],
    });
    expect(pieces).toEqual([
      {
        caption: 'La feria de lectura en la plaza',
        result: 'Más estudiantes leen en casa.',
        minors: false,
        state: 'READY',
        version: 1,
      },
    ]);
    expect(await rows(`select 1 from practice where id = $1 and status = 'SUBMITTED'`, id)).toBe(1);
    expect(await rows('select 1 from practice_declaration where practice_id = $1', id)).toBe(1);
    expect((await keptBytes(offline)).photos).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }, 300_000);

  test('of a draft that the server has, are one piece of evidence with the last words though replies are lost', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica con una foto sin señal');
    await visit(page, `${draft}/evidence`);
    await waitUntilKept(page);
    await network.cut(context);
    await page.getByText('Sin señal solo se guardan fotos').waitFor();
    await page.setInputFiles('#archivos', [feria, taller]);
    await answer(page, 'No se reconoce a ninguno en las 2 fotos');
    await tell(page, 'feria.jpg', 'La feria, contada sin señal');
    await card(page, 'taller.jpg')
      .getByRole('button', { name: /^Quitar/ })
      .click();
    await page.getByRole('button', { name: 'Sí, quitarla' }).click();
    await card(page, 'taller.jpg').waitFor({ state: 'detached' });
    const kept = await keptBytes(page);
    expect([kept.photos, kept.withMarks]).toEqual([1, 0]);
    const uploads = await loseUploadReplies(context, 1);
    const lost = await loseReplies(context, 'SaveEvidence', 2);
    await network.mend(context);
    const pieces = () =>
      stage.app.db.rows<{ caption: string; minors: boolean | null }>({
        text: `select e.caption, e.minors from practice_evidence e where e.practice_id = $1 and e.removed_at is null`,
        values: [draft.slice(-36)],
      });
    await atLast(async () => lost() === 2 && (await keptBytes(page)).photos === 0);
    await stage.app.drainJobs();
    expect([uploads(), lost()]).toEqual(['1 1', 2]);
    expect(await pieces()).toEqual([{ caption: 'La feria, contada sin señal', minors: false }]);
    await page.locator('.chip', { hasText: 'Lista' }).waitFor();
    await becomes(() => page.locator('.piece textarea').inputValue(), 'La feria, contada sin señal');
    await context.close();
  });

  test('and half sent leave nothing on the server when they are taken back without signal', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica con una foto que se quita a medias');
    const id = draft.slice(-36);
    await visit(page, `${draft}/evidence`);
    await waitUntilKept(page);
    await network.cut(context);
    await page.getByText('Sin señal solo se guardan fotos').waitFor();
    await page.setInputFiles('#camara', feria);
    await answer(page, /^No se reconoce/);
    await tell(page, 'feria.jpg', 'Foto a medias');
    // The server hears of it, its bytes never arrive.
    await page.route('**/subidas/**', (route) => route.abort());
    await network.mend(context);
    const standing = () => rows('select 1 from practice_evidence where practice_id = $1 and removed_at is null', id);
    await atLast(async () => (await standing()) === 1);
    await network.cut(context);
    await page.locator('.chip', { hasText: 'Enviando' }).waitFor({ state: 'detached', timeout: 2 * PATIENCE_MS });
    await card(page, 'feria.jpg')
      .getByRole('button', { name: /^Quitar/ })
      .click();
    await page.getByRole('button', { name: 'Sí, quitarla' }).click();
    await card(page, 'feria.jpg').waitFor({ state: 'detached' });
    expect((await keptBytes(page)).photos).toBe(0);
    expect(await standing()).toBe(1);
    await network.mend(context);
    await atLast(async () => (await standing()) === 0);
    expect(await standing()).toBe(0);
    const held = () => rows('select 1 from stored_file f join practice_evidence e on e.file_id = f.id where e.practice_id = $1 and f.released_at is null', id);
    await atLast(async () => (await held()) === 0);
    expect(await held()).toBe(0);
    await page.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });
    await page.getByText('No hay nada por enviar').waitFor();
    await context.close();
  }, 300_000);

  test('are listed before logging out, and leave with the account', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica con foto que se borra');
    await visit(page, `${draft}/evidence`);
    await waitUntilKept(page);
    await network.cut(context);
    await page.getByText('Sin señal solo se guardan fotos').waitFor();
    await page.setInputFiles('#camara', feria);
    await answer(page, /^No se reconoce/);
    await tell(page, 'feria.jpg', 'Foto que no se llega a enviar');
    await page.route('**/subidas**', (route) => route.abort());
    await network.mend(context);
    await page.goto(`${stage.app.url}/yo`, { waitUntil: 'load' });
    await page.click('text=Cerrar sesión');
    await page.locator('dialog[open]', { hasText: 'Foto («Foto que no se llega a enviar»)' }).waitFor();
    await page.click('text=Salir y borrarlo');
    await page.waitForURL((address) => address.pathname === '/');
    expect(await keptIn(page)).not.toMatch(/Foto que no se llega|feria\.jpg|data:image/);
    await context.close();
  });

  test('are not kept on a shared device, which says so', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await visit(page, `${stage.app.url}/ingresar`);
    await page.getByLabel('Equipo compartido').check();
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica en una cabina');
    await visit(page, `${draft}/evidence`);
    await network.cut(context);
    await page.getByText('Este equipo compartido no guarda nada').waitFor();
    await page.setInputFiles('#camara', feria);
    // It was made ready, as it would have been kept, and only the line is missing.
    await page.locator('.upload', { hasText: 'feria.jpg' }).filter({ hasText: 'Sin señal: seguirá sola donde se quedó' }).waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await network.mend(context);
    await context.close();
  });
});
