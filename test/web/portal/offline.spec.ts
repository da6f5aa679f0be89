import type { Page } from 'playwright-core';
import { openPage } from '../../support/browser.js';
import { fillSheet, loseReplies, waitUntilKept, networkOf, type Network } from './offline.cast.js';
import { logIn, openPortal, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
}, 120_000);
beforeEach(() => network.mend());
afterAll(() => stage?.close());

const rows = async (text: string, ...values: unknown[]) => (await stage.app.db.rows({ text, values })).length;
const says = (page: Page, words: string | RegExp) => page.locator('main', { hasText: words }).waitFor({ timeout: 40_000 });

describe('A practice written where there is no network', () => {
  test('is begun, filled, checked and left ready without signal, and sent once though five replies are lost', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    await page.goto(`${stage.app.url}/mis-practicas`, { waitUntil: 'networkidle' });
    await waitUntilKept(page);
    await page.close();
    await network.cut(context);

    const offline = await context.newPage();
    offline.setDefaultTimeout(40_000);
    offline.on('pageerror', (error) => problems.push(error.message));
    await offline.goto(`${stage.app.url}/mis-practicas`, { waitUntil: 'load' });
    await offline.fill('#title', 'Redes de lectura sin señal');
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
    await offline.locator('section.card', { hasText: 'Listas para enviar' }).getByText('Redes de lectura sin señal').waitFor();
    await offline.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });
    await says(offline, 'Práctica lista para enviar');
    expect(await rows('select 1 from practice where id = $1', id)).toBe(0);

    const lost = [await loseReplies(context, 'StartPractice', 2), await loseReplies(context, 'SubmitPractice', 5)];
    await network.mend(context);
    for (
      let tries = 0;
      tries < 60 && (await rows('select 1 from practice_declaration where practice_id = $1', id)) === 0;
      tries += 1
    ) {
      await offline.waitForTimeout(1_000);
    }
    for (let tries = 0; tries < 8; tries += 1) {
      await offline
        .getByRole('button', { name: 'Enviar ahora' })
        .click({ timeout: 3_000 })
        .catch(() => undefined);
      await offline.waitForTimeout(1_500);
    }
    await offline.getByText('Enviadas desde este equipo').waitFor();
    expect(lost.map((count) => count())).toEqual([2, 5]);
    expect(await rows('select 1 from practice where title = $1', 'Redes de lectura sin señal')).toBe(1);
    expect(await rows(`select 1 from practice where id = $1 and status = 'SUBMITTED'`, id)).toBe(1);
    expect(await rows('select 1 from practice_declaration where practice_id = $1', id)).toBe(1);
    await offline.goto(`${stage.app.url}/mis-practicas`, { waitUntil: 'networkidle' });
    await offline.locator('section.card', { hasText: 'Enviadas, en revisión' }).getByText('Redes de lectura sin señal').waitFor();
    await context.close();
  }, 240_000);
});
