import type { Page } from 'playwright-core';
import { becomes, closeAll, openPage, PATIENCE_MS } from '../../support/browser.js';
import { fillSheet, lateQueue, networkOf, waitUntilKept, type Network } from './offline.cast.js';
import { logIn, openPortal, startDraft, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
});
beforeEach(() => network.mend());
afterEach(closeAll);
afterAll(() => stage?.close());

const kept = (page: Page) => page.locator('.save', { hasText: /Guardado en este equipo/ }).waitFor();
const sentAll = (page: Page) => page.locator('#directorName').waitFor();
const sent = (page: Page) => page.locator('.save', { hasText: /Enviado .*\d\d:\d\d$/ }).waitFor();

/** Fault 14: two devices, one draft, both without a network. */
describe('One draft on two devices that are both without a network', () => {
  test('loses nothing: other sections go ahead by themselves, and of the same one both texts are shown', async () => {
    const [one, two] = [await openPage(stage.browser), await openPage(stage.browser)];
    for (const { page } of [one, two]) {
      await logIn(page, stage.app.url);
    }
    const draft = await startDraft(one.page, stage.app.url, 'Práctica en dos equipos sin señal');
    const id = draft.slice(-36);
    for (const { page } of [one, two]) {
      await visit(page, draft);
      await waitUntilKept(page);
    }
    await network.cut(one.context, two.context);
    const write = async (page: Page, section: string, text: string) => {
      await page.goto(`${draft}/${section}`, { waitUntil: 'load' });
      await page.fill('#text', text);
      await kept(page);
    };
    await write(one.page, 'context', 'Contexto de la primera');
    await write(one.page, 'problem', 'Problema según la primera');
    await write(two.page, 'objective', 'Objetivo de la segunda');
    await write(two.page, 'problem', 'Problema según la segunda');

    await network.mend(one.context);
    await sent(one.page);
    await network.mend(two.context);
    await two.page.getByText('Alguien de tu equipo cambió esta sección').waitFor();
    const conflict = await two.page.locator('section.notice.warn', { hasText: 'Alguien de tu equipo' }).innerText();
    expect(conflict).toContain('Problema según la primera');
    expect(conflict).toContain('Problema según la segunda');
    const stored = async () => {
      const found = await stage.app.db.rows<{ key: string; text: string; revision: number }>({
        text: `select section_key as key, body->>'text' as text, revision from practice_section
          where practice_id = $1 and section_key in ('context', 'problem', 'objective') order by section_key`,
        values: [id],
      });
      return found.map(({ key, text, revision }) => `${key} ${revision} ${text}`);
    };
    await becomes(stored, ['context 1 Contexto de la primera', 'objective 1 Objetivo de la segunda', 'problem 1 Problema según la primera']);
    await two.page.click('text=Quedarme con la mía');
    await sent(two.page);
    expect(await stored()).toContain('problem 2 Problema según la segunda');
    await visit(one.page, `${draft}/problem`);
    // What this device kept is shown first.
    await becomes(() => one.page.inputValue('#text'), 'Problema según la segunda');
    for (const { context } of [one, two]) await context.close();
  }, 300_000);

  test('a practice left ready stops at a section that somebody else changed, shows both texts, and goes on once one was chosen', async () => {
    const [one, two] = [await openPage(stage.browser, { width: 360 }), await openPage(stage.browser)];
    for (const { page } of [one, two]) {
      await logIn(page, stage.app.url);
    }
    const draft = await startDraft(one.page, stage.app.url, 'Práctica firmada que se detiene');
    const id = draft.slice(-36);
    await fillSheet(one.page, draft);
    await visit(one.page, `${draft}/revisar`);
    await sentAll(one.page);
    await waitUntilKept(one.page);
    await network.cut(one.context);
    await one.page.goto(`${draft}/problem`, { waitUntil: 'load' });
    await one.page.fill('#text', 'Problema que la directora leyó y firmó');
    await kept(one.page);
    await one.page.goto(`${draft}/revisar`, { waitUntil: 'load' });
    await one.page.fill('#directorName', 'Directora de prueba');
    await one.page.fill('#directorPost', 'Directora de la UGEL');
    await one.page.check('#accept');
    await one.page.click('text=Dejar lista para enviar');
    await one.page.getByText('Lista para enviar').first().waitFor();
    await one.page.goto(`${stage.app.url}/por-enviar`, { waitUntil: 'load' });

    await network.mend();
    await visit(two.page, `${draft}/problem`);
    await two.page.fill('#text', 'Problema que escribió la otra');
    await sent(two.page);

    await network.mend(one.context);
    await one.page.locator('.waiting-item .problem', { hasText: 'Alguien de tu equipo cambió una sección' }).waitFor();
    const status = async () =>
      (await stage.app.db.one<{ status: string }>({ text: 'select status from practice where id = $1', values: [id] }))?.status;
    expect(await status()).toBe('DRAFT');
    await one.page.getByRole('link', { name: /Cuenta el problema|Problema/ }).first().click();
    const conflict = one.page.locator('section.notice.warn', { hasText: 'Alguien de tu equipo cambió esta sección' });
    await conflict.waitFor();
    // On a slow phone the choice is made before the page has heard of the practice that waits.
    await one.context.addInitScript(lateQueue, 1_500);
    await one.page.reload({ waitUntil: 'load' });
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain('Problema que escribió la otra');
    expect(await conflict.innerText()).toContain('Problema que la directora leyó y firmó');
    await one.page.click('text=Quedarme con la mía');
    // It goes on by itself: what was chosen is sent, and then the practice.
    await becomes(status, 'SUBMITTED', 2 * PATIENCE_MS);
    const stored = await stage.app.db.one<{ text: string }>({
      text: `select body->>'text' as text from practice_section where practice_id = $1 and section_key = 'problem'`,
      values: [id],
    });
    expect(stored?.text).toBe('Problema que la directora leyó y firmó');
    for (const { context } of [one, two]) await context.close();
  }, 300_000);
});
