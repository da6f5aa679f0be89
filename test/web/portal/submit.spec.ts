import type { Page } from 'playwright-core';
import { becomes, closeAll, openPage } from '../../support/browser.js';
import { logIn, openPortal, startDraft, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
beforeAll(async () => {
  stage = await openPortal();
});
afterEach(closeAll);
afterAll(() => stage?.close());

const sent = (page: Page) => page.locator('.save', { hasText: /Enviado .*\d\d:\d\d$/ }).waitFor();

const says = (page: Page, words: string) => page.locator('main', { hasText: words }).waitFor();

/** Opens a section, writes in it, and waits until the server has it. */
async function write(page: Page, draft: string, section: string, fill: () => Promise<void>): Promise<void> {
  await visit(page, `${draft}/${section}`);
  await fill();
  await sent(page);
}

async function pick(page: Page, input: string, text: string, name: RegExp): Promise<void> {
  await page.fill(input, text);
  await page.getByRole('button', { name }).first().click();
}

describe('A gestora fills the sheet on a phone', () => {
  test('section by section, reviews it, signs with the director and gets a receipt', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await logIn(page, stage.app.url);
    const draft = await startDraft(page, stage.app.url, 'Redes de lectura en escuelas rurales');
    await visit(page, `${draft}/revisar`);
    await says(page, 'Completa «Objetivo».');
    expect(await page.locator('#directorName').count()).toBe(0);

    await write(page, draft, 'basics', async () => {
      await page.fill('#basics-summary', 'Las escuelas de la red leen juntas cada semana.');
      await page.selectOption('#basics-themeId', { index: 1 });
      await page.fill('#basics-startedOn', '2025-03-10');
    });
    await write(page, draft, 'place', async () => {
      await pick(page, '#place-igedCodes', 'barranca', /Elegir UGEL.*Barranca/i);
      await pick(page, '#place-districts', 'huacho', /Elegir Huacho/i);
    });
    await write(page, draft, 'team', async () => {
      for (const iged of [/Huaura/, /Barranca/]) {
        const option = page.locator('#person-iged option', { hasText: iged });
        await page.selectOption('#person-iged', (await option.getAttribute('value')) ?? '');
        for (const number of [1, 2]) {
          await page.fill('#person-name', `Integrante de prueba ${number}`);
          await page.fill('#person-post', 'Especialista');
          await page.click('text=Agregar al equipo');
        }
      }
    });
    for (const section of ['context', 'problem', 'objective', 'actions', 'lessons'])
      await write(page, draft, section, () => page.fill('#text', `Texto de la sección ${section}.`));
    await write(page, draft, 'strategy', async () => {
      await page.fill('#lines-0-heading', 'Círculos de lectura');
      await page.fill('#lines-0-text', 'Cada viernes, con las familias.');
    });
    await write(page, draft, 'results', async () => {
      await page.fill('#results-lines-0', 'Más estudiantes leen en casa.');
      await page.click('text=Agregar un indicador');
      // Whoever thinks for a while finds the row, still empty, where it was.
      await sent(page);
      await page.fill('#results-indicators-0-name', 'Estudiantes que leen en casa');
      await page.fill('#results-indicators-0-unit', '%');
      await page.fill('#results-indicators-0-baseline', '22,5');
      await page.fill('#results-indicators-0-baselineOn', '2025-03-10');
      await page.fill('#results-indicators-0-result', '61');
      await page.fill('#results-indicators-0-resultOn', '2025-11-28');
      await page.fill('#results-indicators-0-source', 'Encuesta a familias');
    });
    await write(page, draft, 'sustainability', async () => {
      await page.fill('#sustainability-text', 'La red la sostiene con su plan anual.');
      await page.getByLabel(/Plan Anual de Trabajo/).check();
    });

    await visit(page, `${draft}/revisar`);
    await says(page, 'Pasó de 22,5 % a 61 %.');
    await page.click('text=Enviar la práctica');
    await page.locator('[role=alert]:focus', { hasText: 'Nombres y apellidos de quien dirige' }).waitFor();
    await page.fill('#directorName', 'Directora de prueba');
    await page.fill('#directorPost', 'Directora de la UGEL');
    await page.check('#accept');
    await page.click('text=Enviar la práctica');
    await page.locator('h1', { hasText: 'Práctica enviada' }).waitFor();
    expect(await page.textContent('.digest')).toMatch(/^[0-9a-f]{64}$/);

    await visit(page, `${draft}/problem`);
    await says(page, 'puedes leerla, no editarla');
    await becomes(() => page.locator('textarea').count(), 0);
    expect(problems).toEqual([]);
    await context.close();
  });
});
