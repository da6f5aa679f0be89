import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { becomes, closeAll, launchKept, openPage, PATIENCE_MS, until } from '../../support/browser.js';
import { keptIn, loseReplies, waitUntilKept, networkOf, type Network } from './offline.cast.js';
import { logIn, openPortal, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
let slug: string;
let withPhotos: string;
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
  const found = await stage.app.db.one<{ slug: string }>({
    text: /* sql */ `select slug from practice p where published_version is not null
      and not exists (select 1 from practice_team t join account a on a.id = t.member_id where t.practice_id = p.id and a.email like 'gestora%')
      order by published_at limit 1`,
  });
  slug = found?.slug ?? '';
  const shown = await stage.app.db.one<{ slug: string }>({
    text: /* sql */ `select p.slug from practice p join practice_version_evidence v on v.practice_id = p.id and v.version = p.published_version
      join practice_evidence e on e.file_id = v.file_id where e.kind = 'PHOTO' group by 1 order by count(*) desc limit 1`,
  });
  withPhotos = shown?.slug ?? '';
});
beforeEach(async () => {
  await network.mend();
  await shown(true);
  // What an earlier try did to this practice.
  for (const table of ['practice_follow', 'practice_useful'])
    await rows(`delete from ${table} where practice_id = (select id from practice where slug = $1)`, slug);
});
afterEach(closeAll);
afterAll(() => stage?.close());

const rows = async (text: string, ...values: unknown[]) => (await stage.app.db.rows({ text, values })).length;
/** As moderation hides a practice and gives it back. */
const shown = (yes: boolean) =>
  rows(
    yes
      ? 'update practice set published_version = hidden_version, hidden_version = null where slug = $1 and hidden_version is not null'
      : 'update practice set hidden_version = published_version, published_version = null where slug = $1',
    slug,
  );
const comments = (text: string) => rows('select 1 from practice_comment where text = $1', text);
/** Saves the practice to read it later, so that its page opens without a network. */
async function save(page: Page, which = slug): Promise<void> {
  await visit(page, `${stage.app.url}/practicas/${which}`);
  await page.getByRole('button', { name: 'Guardar para leer sin conexión' }).click();
  await page.getByRole('button', { name: 'Guardada en este equipo' }).waitFor();
}
/** How many pictures of the gallery are seen, and how many practices are said to be like it. */
async function read(page: Page): Promise<number[]> {
  await page.locator('#evidencias .gallery img').first().waitFor();
  const seen = await page.evaluate(async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('#evidencias .gallery img')];
    for (const picture of pictures) picture.loading = 'eager';
    const drawn = await Promise.allSettled(pictures.map((picture) => picture.decode()));
    return drawn.filter(({ status }) => status === 'fulfilled').length;
  });
  return [seen, await page.locator('#parecidas li').count()];
}
async function comment(page: Page, text: string): Promise<void> {
  await page.getByLabel('Escribe un comentario').fill(text);
  await page.getByRole('button', { name: 'Publicar comentario' }).click();
  await page.getByText('Sin señal: se publicará solo').waitFor();
}
const open = async (context: BrowserContext, path: string) => {
  const page = await context.newPage();
  await page.goto(`${stage.app.url}${path}`, { waitUntil: 'load' });
  return page;
};

describe('What is done without a network', () => {
  test('on a saved practice waits in one queue, outlives the browser, and is sent in order when the signal is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-'));
    let context = await launchKept(folder);
    const page = await context.newPage();
    await logIn(page, stage.app.url);
    await save(page);
    await save(page, withPhotos);
    const withSignal = await read(page);
    expect(withSignal[0]).toBeGreaterThan(0);
    await visit(page, `${stage.app.url}/muro`);
    await waitUntilKept(page);
    await page.close();
    await network.cut(context);
    const offline = await open(context, `/practicas/${slug}`);
    await offline.getByText('Sin conexión: estás leyendo lo que guardaste').waitFor();
    await comment(offline, 'Primer comentario sin señal');
    await comment(offline, 'Segundo comentario sin señal');
    await offline.getByRole('button', { name: /^Me sirve · \d+$/ }).click();
    await offline.getByRole('button', { name: 'Seguir', exact: true }).click();
    await offline.getByRole('button', { name: 'Siguiendo' }).waitFor();
    await offline.goto(`${stage.app.url}/practicas/${withPhotos}`, { waitUntil: 'load' });
    await offline.getByText('Sin conexión: estás leyendo lo que guardaste').waitFor();
    await becomes(() => read(offline), withSignal);
    await offline.goto(`${stage.app.url}/muro`, { waitUntil: 'load' });
    await offline.getByText('Sin conexión: este es el último muro que viste').waitFor();
    await offline.getByRole('link', { name: 'Por enviar: 4' }).click();
    await offline.locator('.waiting-item').nth(3).waitFor();
    expect(await offline.locator('.waiting-item > a').allInnerTexts()).toEqual([
      expect.stringContaining('Primer comentario'),
      expect.stringContaining('Segundo comentario'),
      expect.stringContaining('Me sirve'),
      expect.stringContaining('Seguir la práctica'),
    ]);
    await context.close();

    const before = [await comments('Primer comentario sin señal'), await comments('Segundo comentario sin señal')];
    await network.mend();
    context = await launchKept(folder);
    const lost = await loseReplies(context, 'WriteComment', 5);
    const asked: string[] = [];
    context.on('request', (request) => {
      const [comment] = /(?:Primer|Segundo) comentario/.exec(request.postData() ?? '') ?? [];
      if (comment && asked.at(-1) !== comment) asked.push(comment);
    });
    const later = await open(context, '/por-enviar');
    await until(async () => {
      await later
        .getByRole('button', { name: 'Enviar ahora' })
        .click({ timeout: 500 })
        .catch(() => undefined);
      return (await later.getByText('No hay nada por enviar').count()) > 0;
    }, 2 * PATIENCE_MS);
    await later.getByText('No hay nada por enviar').waitFor();
    expect(lost()).toBe(5);
    const after = [await comments('Primer comentario sin señal'), await comments('Segundo comentario sin señal')];
    expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([1, 1]);
    expect(asked).toEqual(['Primer comentario', 'Segundo comentario']);
    expect(
      await rows('select 1 from practice_useful u join practice p on p.id = u.practice_id where p.slug = $1', slug),
    ).toBeGreaterThan(0);
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }, 300_000);

  test('and was refused says why, and is tried again or discarded after a warning', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    await save(page);
    await waitUntilKept(page);
    await network.cut(context);
    const arrived = await comments('Comentario que no llegará');
    await comment(page, 'Comentario que no llegará');
    await shown(false);
    await page.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });
    await network.mend(context);
    await page
      .locator('.waiting-item .problem')
      .waitFor()
      .catch(async (error: Error) => {
        throw new Error(`${error.message}\n${await page.innerText('body')}`);
      });
    await page.locator('.waiting-item', { hasText: 'No encontramos esa práctica' }).waitFor();
    await shown(true);
    await page.getByRole('button', { name: /^Reintentar/ }).click();
    await page.getByText('No hay nada por enviar').waitFor();
    expect((await comments('Comentario que no llegará')) - arrived).toBe(1);

    await visit(page, `${stage.app.url}/practicas/${slug}`);
    await network.cut(context);
    await comment(page, 'Comentario arrepentido');
    await page.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });
    await page.getByRole('button', { name: /^Descartar/ }).click();
    await page.locator('dialog[open]', { hasText: 'se borrará de este equipo sin enviarse' }).waitFor();
    await page.getByRole('button', { name: 'Sí, descartarlo' }).click();
    await page.getByText('No hay nada por enviar').waitFor();
    await network.mend(context);
    expect(await comments('Comentario arrepentido')).toBe(0);
    await context.close();
  });

  test('is listed before logging out, and then nothing of the person stays in the browser', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    await visit(page, `${stage.app.url}/yo/cuenta`);
    await page.fill('#dni', '40123456').catch(() => undefined);
    await save(page);
    await waitUntilKept(page);
    await network.cut(context);
    await comment(page, 'Comentario que se descarta al salir');
    // Before the signal is back: it would be sent at once.
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('WriteComment') ? route.abort() : route.fallback(),
    );
    await network.mend(context);
    const own = await keptIn(page);
    expect(own).toContain('Comentario que se descarta al salir');
    const person = await stage.app.db.one<{ email: string; dni: string | null; phone: string | null }>({
      text: `select a.email, m.dni, m.phone from account a join member_private m on m.member_id = a.id where a.email like 'gestora%' limit 1`,
    });
    for (const secret of [person?.email, person?.dni, person?.phone, '40123456']) if (secret) expect(own).not.toContain(secret);
    await visit(page, `${stage.app.url}/yo`);
    await page.click('text=Cerrar sesión');
    await page.locator('dialog[open]', { hasText: 'Comentario («Comentario que se descarta al salir»)' }).waitFor();
    await page.click('text=Salir y borrarlo');
    await page.waitForURL((address) => address.pathname === '/');
    const left = await keptIn(page);
    expect(left).not.toMatch(/Comentario que se descarta|Gestora de prueba|cop:leido:[0-9a-f]{8}-|cop-[0-9a-f]{8}-/);
    await context.close();
  });

  test('is not possible on a shared device, which keeps nothing of anyone', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await visit(page, `${stage.app.url}/ingresar`);
    await page.getByLabel('Equipo compartido').check();
    await logIn(page, stage.app.url);
    await visit(page, `${stage.app.url}/practicas/${slug}`);
    expect(await page.getByRole('button', { name: 'Guardar para leer sin conexión' }).count()).toBe(0);
    await page.getByLabel('Escribe un comentario').fill('Texto en una cabina');
    await visit(page, `${stage.app.url}/mis-practicas`);
    await visit(page, `${stage.app.url}/muro`);
    await network.cut(context);
    await page.getByText('Este equipo compartido no guarda nada').waitFor();
    // What a worker of before was still keeping goes with the next page, and each page looked.
    await becomes(async () => (await keptIn(page)).split('\n'), ['{"cop:equipo-compartido":"1"}', '{}']);
    await becomes(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    await network.mend(context);
    await visit(page, `${stage.app.url}/yo`);
    await page.getByRole('button', { name: 'Solo lo uso yo' }).click();
    await page.getByRole('button', { name: 'Sí, es un equipo compartido' }).waitFor();
    await context.close();
  });
});
