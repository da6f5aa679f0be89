import type { Page } from 'playwright-core';
import { closeAll, openPage, PATIENCE_MS, until } from '../../support/browser.js';
import { fillSheet, loseReplies, waitUntilKept, networkOf, type Network } from './offline.cast.js';
import { logIn, openPortal, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
});
beforeEach(() => network.mend());
afterEach(closeAll);
afterAll(() => stage?.close());

const rows = async (text: string, ...values: unknown[]) => (await stage.app.db.rows({ text, values })).length;
const says = (page: Page, words: string | RegExp) => page.locator('main', { hasText: words }).waitFor();

describe('A practice written where there is no network', () => {
  test('is begun, filled, checked and left ready without signal, and sent once though five replies are lost', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    await visit(page, `${stage.app.url}/mis-practicas`);
    await waitUntilKept(page);
    await page.close();
    await network.cut(context);

    const offline = await context.newPage();
    offline.on('pageerror', (error) => problems.push(error.message));
    await offline.goto(`${stage.app.url}/mis-practicas`, { waitUntil: 'load' });
    const title = 'Redes de lectura sin señal';
    const before = await rows('select 1 from practice where title = $1', title);
    await offline.fill('#title', title);
    await offline.click('form button.wide');
    await offline.waitForURL(/mis-practicas\/[0-9a-f-]{36}$/);
    const draft = offline.url();
    const id = draft.slice(-36);
    await says(offline, 'Solo en este equipo');
    await fillSheet(offline, draft);
    await offline.goto(`${draft}/revisar`, { waitUntil: 'load' });
    await says(offline, 'Revisada en este equipo, sin conexión');
    await offline.fill('#directorName', 'Directora de prueba');
    await offline.fill('#directorPost', 'Directora de la UGEL');
    await offline.check('#accept');
    await offline.click('text=Dejar lista para enviar');
    await says(offline, 'Lista para enviar');
    await offline.goto(`${stage.app.url}/mis-practicas`, { waitUntil: 'load' });
    await offline.locator('section.card', { hasText: 'Listas para enviar' }).getByText(title).waitFor();
    await offline.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });
    await says(offline, 'Práctica lista para enviar');
    expect(await rows('select 1 from practice where id = $1', id)).toBe(0);

    const lost = [await loseReplies(context, 'StartPractice', 2), await loseReplies(context, 'SubmitPractice', 5)];
    await network.mend(context);
    await until(async () => (await rows('select 1 from practice_declaration where practice_id = $1', id)) > 0, 2 * PATIENCE_MS);
    const arrived = offline.getByText('Enviadas desde este equipo');
    await until(async () => {
      await offline
        .getByRole('button', { name: 'Enviar ahora' })
        .click({ timeout: 500 })
        .catch(() => undefined);
      return (await arrived.count()) > 0;
    }, 2 * PATIENCE_MS);
    await arrived.waitFor();
    expect(lost.map((count) => count())).toEqual([2, 5]);
    expect((await rows('select 1 from practice where title = $1', title)) - before).toBe(1);
    expect(await rows(`select 1 from practice where id = $1 and status = 'SUBMITTED'`, id)).toBe(1);
    expect(await rows('select 1 from practice_declaration where practice_id = $1', id)).toBe(1);
    await visit(offline, `${stage.app.url}/mis-practicas`);
    await offline.locator('section.card', { hasText: 'Enviadas, en revisión' }).getByText(title).first().waitFor();
    await context.close();
  }, 300_000);
});
