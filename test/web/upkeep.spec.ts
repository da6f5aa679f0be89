import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { ValidityDay } from '@lib/practices';
import { PASSWORD } from '../api/access/cast.js';
import { openStage, published, type Stage, type Who } from '../api/practices/cast.js';
import { launchBrowser, openPage } from '../support/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCHOOL = {
  modularCode: '0234567',
  name: 'I. E. 1234 de muestra',
  level: 'PRIMARY',
  kind: 'MULTIGRADE',
  area: 'RURAL',
  students: 48,
  teachers: 3,
  supportStaff: 1,
  population: 'Familias de tres anexos.',
  economy: 'Agricultura de quebrada.',
  pairs: [{ problem: 'Faltas en época de cosecha', response: 'Calendario acordado con las familias' }],
};

describe('A practice is kept alive', () => {
  let stage: Stage;
  let browser: Browser;
  let practiceId: string;
  const problems: string[][] = [];

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    practiceId = await published(stage, 'Calendario de cosecha', { school: { school: SCHOOL } });
    await stage.app.db.rows({ text: `update practice set valid_until = current_date - 5 where id = $1`, values: [practiceId] });
    await stage.app.app.get(ValidityDay).run();
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function enter(who: Who, door: string, width: number): Promise<Page> {
    await stage.who(who);
    const watched = await openPage(browser, { width });
    problems.push(watched.problems);
    const { page } = watched;
    await page.goto(`${stage.app.url}${door}`);
    await page.getByLabel(/^Correo/).fill(`${who}@prueba.test`);
    await page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('ingresar'));
    return page;
  }

  /** Silent under axe and no wider than the screen. */
  async function sound(page: Page, part = 'main'): Promise<void> {
    await page.locator('h1').waitFor();
    await page.evaluate(axe);
    const ask = `axe.run('${part}', { runOnly: ${JSON.stringify(RULES)} }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`;
    expect([page.url(), await page.evaluate(ask)]).toEqual([page.url(), []]);
    expect([page.url(), await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([page.url(), 0]);
  }

  it('whoever reads a lapsed practice is told, and finds how firm its evidence is and its school', async () => {
    const { page } = await openPage(browser, { width: 360 });
    await page.goto(`${stage.app.url}/practicas/calendario-de-cosecha`);
    await page.getByText('Nadie ha confirmado desde entonces que siga en marcha').waitFor();
    await page.getByText('Calendario acordado con las familias').waitFor();
    await page.getByRole('heading', { name: 'Qué tan firme es su evidencia' }).waitFor();
    await sound(page, '#firmeza');
    await page.context().close();
  });

  it('its team confirms on a phone that it goes on, and it is in force again', async () => {
    const page = await enter('author', '/ingresar', 360);
    await page.goto(`${stage.app.url}/mis-practicas/${practiceId}`);
    const card = page.getByRole('region', { name: 'Vigencia' });
    await card.getByText('No vigente').waitFor();
    await sound(page);
    await card.getByRole('textbox').fill('Ya son doce escuelas.');
    await card.getByRole('button', { name: 'Sí, sigue en marcha' }).click();
    await card.getByText(/^Listo: está vigente/).waitFor();
    await page.goto(`${stage.app.url}/mis-practicas/${practiceId}/transferencia`);
    await page.getByText('0 de 7 áreas marcadas').first().waitFor();
    await sound(page);
    const area = page.locator('form').first();
    await area.getByRole('radio').nth(1).check();
    await area.getByRole('button', { name: 'Guardar el área' }).click();
    await page.getByText('1 de 7 áreas marcadas').first().waitFor();
    await page.close();
  });

  it('who inherited it asks, staff decide at the desk, and the rooms of the desk are sound', async () => {
    const asking = await enter('colleague', '/ingresar', 360);
    await asking.goto(`${stage.app.url}/practicas/calendario-de-cosecha`);
    await asking.getByRole('link', { name: '¿Tu equipo heredó esta práctica?' }).click();
    await asking.getByLabel('Cuenta por qué').fill('El equipo pasó a otra UGEL; respondo yo.');
    await sound(asking);
    await asking.getByRole('button', { name: 'Pedir el relevo' }).click();
    await asking.getByText('DIFOCA está viendo tu pedido.').waitFor();
    const desk = await enter('staff', '/admin/ingresar', 1280);
    for (const width of [360, 768, 1280]) {
      await desk.setViewportSize({ width, height: 800 });
      for (const room of ['vigencia', 'relevos', 'ficha', 'ruta/escalas']) {
        await desk.goto(`${stage.app.url}/admin/${room}`);
        await desk.locator('main li, main .empty').first().waitFor();
        if (process.env.SHOTS) await desk.screenshot({ path: `${process.env.SHOTS}/${room.replace('/', '-')}-${width}.png`, fullPage: true });
        await sound(desk);
      }
    }
    await desk.goto(`${stage.app.url}/admin/relevos`);
    await desk.getByRole('button', { name: /^Confirmar el relevo: Calendario/ }).click();
    await desk.getByRole('dialog').getByLabel('Motivo').fill('Lo confirmó la dirección.');
    await desk.getByRole('dialog').getByRole('button', { name: 'Confirmar', exact: true }).click();
    await desk.getByText('Decisión registrada.').first().waitFor();
    await asking.goto(`${stage.app.url}/mis-practicas/${practiceId}`);
    await asking.getByRole('heading', { name: 'Calendario de cosecha' }).waitFor();
  });

  it('staff add a section of text, see it as a team will, and publish the template', async () => {
    const desk = await enter('otherStaff', '/admin/ingresar', 1280);
    await desk.goto(`${stage.app.url}/admin/ficha`);
    await desk.getByRole('button', { name: 'Agregar una sección de texto' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Título en la página').fill('Riesgos');
    await dialog.getByLabel('Como tarea, con un verbo').fill('Cuenta los riesgos');
    await dialog.getByRole('button', { name: 'Listo' }).click();
    await desk.getByRole('region', { name: 'Vista previa' }).getByRole('button', { name: /^Cuenta los riesgos/ }).click();
    await desk.getByRole('button', { name: 'Guardar sin publicar' }).click();
    await desk.getByText('Sección nueva: «Riesgos».').waitFor();
    await desk.getByRole('button', { name: 'Publicar la ficha' }).click();
    await desk.getByRole('dialog').getByLabel('Por qué cambia').fill('Acuerdo de la mesa de mayo.');
    await desk.getByRole('dialog').getByRole('button', { name: 'Publicar', exact: true }).click();
    await desk.getByText('Ficha 2').waitFor();
    expect(problems.flat().filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
  });
});
