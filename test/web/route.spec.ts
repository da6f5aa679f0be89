import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { openStage, published, type Stage, type Who } from '../api/practices/cast.js';
import { answered, reviewed } from '../api/practices/route-cast.js';
import { launchBrowser, openPage } from '../support/browser.js';

describe('A practice climbs the route', () => {
  let stage: Stage;
  let browser: Browser;
  let practiceId: string;
  let feedbackId: string;
  const problems: string[][] = [];

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    practiceId = await published(stage, 'Lectura en la plaza');
    feedbackId = await reviewed(stage, practiceId);
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

  it('the team sees on her phone what is missing, and the line leads to where it is done', async () => {
    const page = await enter('author', '/ingresar', 360);
    await page.goto(`${stage.app.url}/mis-practicas/${practiceId}`);
    const card = page.getByRole('region', { name: 'Tu práctica en la ruta' });
    await card.getByText('Para llegar al estadio intermedio le falta 1 requisito.').waitFor();
    await card.getByRole('link', { name: 'Una retroalimentación respondida' }).click();
    await page.waitForURL(/\/mejoras$/);
    await page.close();
  });

  it('staff find it on the board, decide on the rubric of the expert, and anyone reads why', async () => {
    await answered(stage, feedbackId);
    const desk = await enter('staff', '/admin/ingresar', 1280);
    await desk.getByRole('link', { name: 'Ruta', exact: true }).click();
    const column = desk.getByRole('region', { name: /^Inicial/ });
    await column.getByText('Lista para avanzar').waitFor();
    await column.getByRole('link', { name: 'Lectura en la plaza' }).click();
    await desk.getByLabel('Comentario').fill('Mide su punto de partida y respondió a la experta.');
    await desk.getByRole('button', { name: 'Pasar a intermedio' }).click();
    await desk.getByText('Decisión registrada. El equipo recibirá un aviso.').waitFor();
    await desk.getByRole('heading', { name: 'Pasar a avanzado' }).waitFor();
    await desk.getByRole('link', { name: 'Ver la página pública' }).click();
    const history = desk.locator('#ruta');
    await history.getByText('Pasó al estadio intermedio').waitFor();
    await history.getByText('Mide su punto de partida y respondió a la experta.').waitFor();
    await desk.close();
  });

  it('staff change what a stage asks for', async () => {
    const desk = await enter('otherStaff', '/admin/ingresar', 360);
    await desk.goto(`${stage.app.url}/admin/ruta/requisitos`);
    await desk.getByRole('button', { name: 'Cambiar: Promedio de la rúbrica' }).click();
    await desk.getByLabel('Número').fill('9');
    await desk.getByRole('button', { name: 'Guardar' }).click();
    await desk.getByText('Escribe un número entre 0 y 3.').waitFor();
    await desk.getByLabel('Número').fill('2,5');
    await desk.getByRole('button', { name: 'Guardar' }).click();
    await desk.getByText('2,5').first().waitFor();
    expect(problems.flat().filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
  });
});
