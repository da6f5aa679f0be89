import type { Page } from 'playwright-core';
import { becomes, closeAll, openPage } from '../../support/browser.js';
import { networkOf, waitUntilKept, type Network } from './offline.cast.js';
import { fillLogin, logIn, openPortal, startDraft, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
});
beforeEach(() => network.mend());
afterEach(closeAll);
afterAll(() => stage?.close());

const says = (page: Page, words: RegExp) => page.locator('.save', { hasText: words }).waitFor();

describe('What a person types in the sheet', () => {
  test('survives a closed tab, a lost network and an ended session', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica de prueba de guardado');
    await visit(page, `${draft}/problem`);
    await page.fill('#text', 'Primer texto');
    await says(page, /Guardado en este equipo \d\d:\d\d/);
    await page.close();

    const again = await context.newPage();
    await visit(again, `${draft}/problem`);
    await becomes(() => again.inputValue('#text'), 'Primer texto');
    await says(again, /Enviado .*\d\d:\d\d$/);

    await network.cut(context);
    await again.fill('#text', 'Texto escrito sin red');
    await says(again, /Sin señal/);
    await network.mend(context);
    await says(again, /Enviado .*\d\d:\d\d$/);

    await context.clearCookies();
    await again.fill('#text', 'Texto de una sesión terminada');
    await again.locator('dialog[open]').waitFor();
    await fillLogin(again, 'dialog');
    await says(again, /Enviado .*\d\d:\d\d$/);
    await becomes(() => again.inputValue('#text'), 'Texto de una sesión terminada');
    expect(problems.filter((problem) => !/net::|Failed to load/.test(problem))).toEqual([]);
    await context.close();
  });

  test('goes on without any network: the sheet opens and what is typed is sent when the signal is back', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica sin señal');
    await visit(page, draft);
    await waitUntilKept(page);
    await page.close();
    await network.cut(context);

    const later = await context.newPage();
    await later.goto(`${draft}/objective`, { waitUntil: 'load' });
    await later.fill('#text', 'Escrito en una comunidad sin señal');
    await says(later, /Guardado en este equipo/);
    await later.close();
    await network.mend(context);

    const back = await context.newPage();
    await visit(back, `${draft}/objective`);
    await says(back, /Enviado/);
    await becomes(() => back.inputValue('#text'), 'Escrito en una comunidad sin señal');
    await context.close();
  });

  test('on two devices is shown side by side, and the person chooses', async () => {
    const one = await openPage(stage.browser);
    const two = await openPage(stage.browser);
    for (const { page } of [one, two]) await logIn(page, stage.app.url);
    const draft = await startDraft(one.page, stage.app.url, 'Práctica en dos equipos');
    for (const { page } of [one, two]) await visit(page, `${draft}/problem`);
    await one.page.fill('#text', 'Lo que escribió la primera');
    await says(one.page, /Enviado/);
    await two.page.fill('#text', 'Lo que escribió la segunda');
    await two.page.locator('text=Alguien de tu equipo cambió esta sección').waitFor();
    await two.page.locator('.notice.warn', { hasText: 'Lo que escribió la primera' }).waitFor();
    await two.page.click('text=Quedarme con la del servidor');
    await becomes(() => two.page.inputValue('#text'), 'Lo que escribió la primera');
    await one.context.close();
    await two.context.close();
  });

  test('leaves the device on logout, after a warning when something was not sent', async () => {
    const { page, context } = await openPage(stage.browser);
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica que se queda');
    await visit(page, `${draft}/problem`);
    await page.fill('#text', 'x'.repeat(1_200));
    await says(page, /corrige lo marcado/);
    await page.locator('.field.bad', { hasText: 'como máximo' }).waitFor();
    await visit(page, `${stage.app.url}/yo`);
    await page.click('text=Cerrar sesión');
    await page.click('text=Salir y borrarlo');
    await page.waitForURL((address) => address.pathname === '/');
    await becomes(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('cop:'))), []);
    await context.close();
  });
});
