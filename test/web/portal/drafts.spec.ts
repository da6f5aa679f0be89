import type { Page } from 'playwright-core';
import { openPage } from '../../support/browser.js';
import { networkOf, waitUntilKept, type Network } from './offline.cast.js';
import { fillLogin, logIn, openPortal, startDraft, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
}, 120_000);
afterAll(() => stage?.close());

const says = (page: Page, words: RegExp) => page.locator('.save', { hasText: words }).waitFor({ timeout: 15_000 });

describe('What a person types in the sheet', () => {
  test('survives a closed tab, a lost network and an ended session', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica de prueba de guardado');
    await page.goto(`${draft}/problem`, { waitUntil: 'networkidle' });
    await page.fill('#text', 'Primer texto');
    await says(page, /Guardado en este equipo \d\d:\d\d/);
    await page.close();

    const again = await context.newPage();
    await again.goto(`${draft}/problem`, { waitUntil: 'networkidle' });
    expect(await again.inputValue('#text')).toBe('Primer texto');
    await says(again, /Enviado \d\d:\d\d/);

    await network.cut(context);
    await again.fill('#text', 'Texto escrito sin red');
    await says(again, /Sin señal/);
    await network.mend(context);
    await says(again, /Enviado \d\d:\d\d$/);

    await context.clearCookies();
    await again.fill('#text', 'Texto de una sesión terminada');
    await again.locator('dialog[open]').waitFor();
    await fillLogin(again, 'dialog');
    await says(again, /Enviado \d\d:\d\d$/);
    expect(await again.inputValue('#text')).toBe('Texto de una sesión terminada');
    expect(problems.filter((problem) => !/net::|Failed to load/.test(problem))).toEqual([]);
    await context.close();
  }, 120_000);

  test('goes on without any network: the sheet opens and what is typed is sent when the signal is back', async () => {
    const { page, context } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica sin señal');
    await page.goto(draft, { waitUntil: 'networkidle' });
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
    await back.goto(`${draft}/objective`, { waitUntil: 'networkidle' });
    await says(back, /Enviado/);
    expect(await back.inputValue('#text')).toBe('Escrito en una comunidad sin señal');
    await context.close();
  }, 120_000);

  test('on two devices is shown side by side, and the person chooses', async () => {
    const one = await openPage(stage.browser);
    const two = await openPage(stage.browser);
    for (const { page } of [one, two]) await logIn(page, stage.app.url);
    const draft = await startDraft(one.page, stage.app.url, 'Práctica en dos equipos');
    for (const { page } of [one, two]) await page.goto(`${draft}/problem`, { waitUntil: 'networkidle' });
    await one.page.fill('#text', 'Lo que escribió la primera');
    await says(one.page, /Enviado/);
    await two.page.fill('#text', 'Lo que escribió la segunda');
    await two.page.locator('text=Alguien de tu equipo cambió esta sección').waitFor();
    expect(await two.page.textContent('.notice.warn')).toContain('Lo que escribió la primera');
    await two.page.click('text=Quedarme con la del servidor');
    expect(await two.page.inputValue('#text')).toBe('Lo que escribió la primera');
    await one.context.close();
    await two.context.close();
  }, 120_000);

  test('leaves the device on logout, after a warning when something was not sent', async () => {
    const { page, context } = await openPage(stage.browser);
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Práctica que se queda');
    await page.goto(`${draft}/problem`, { waitUntil: 'networkidle' });
    await page.fill('#text', 'x'.repeat(1_200));
    await says(page, /corrige lo marcado/);
    expect(await page.textContent('.field.bad')).toContain('como máximo');
    await page.goto(`${stage.app.url}/yo`, { waitUntil: 'networkidle' });
    await page.click('text=Cerrar sesión');
    await page.click('text=Salir y borrarlo');
    await page.waitForURL((address) => address.pathname === '/');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('cop:')))).toEqual([]);
    await context.close();
  }, 120_000);
});
