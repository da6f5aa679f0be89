import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { ADMIT, DECLARED, SUBMIT, openStage, published, succeeded, type Stage } from '../api/practices/cast.js';
import { launchBrowser, openPage } from '../support/browser.js';

describe('A published practice gets its next edition', () => {
  let stage: Stage;
  let browser: Browser;
  let practiceId: string;

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    practiceId = await published(stage, 'Huertos que enseñan');
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function enter(): Promise<Page> {
    const { page } = await openPage(browser, { width: 360 });
    await page.goto(`${stage.app.url}/ingresar`);
    await page.getByLabel(/^Correo/).fill('author@prueba.test');
    await page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('ingresar'));
    return page;
  }

  it('its team opens the sheet again and writes while the published one stays', async () => {
    const page = await enter();
    await page.goto(`${stage.app.url}/mis-practicas/${practiceId}`);
    await page.getByRole('button', { name: 'Preparar la edición 2' }).click();
    await page.getByText('La edición 1 sigue publicada hasta que DIFOCA admita esta.').waitFor();
    await page.getByRole('link', { name: /^Cuenta el problema/ }).click();
    await page.getByRole('textbox').first().fill('Faltaban huertos en doce escuelas.');
    await page
      .getByRole('status')
      .getByText(/Enviado/)
      .first()
      .waitFor();
    await page.goto(`${stage.app.url}/practicas/huertos-que-ensenan`);
    await page.getByText('La brecha de inserción laboral llega a cerca de 80 %.').waitFor();
    await page.close();
  });

  it('once admitted, anyone reads what changed, even without JavaScript', async () => {
    succeeded(await stage.ask('author', SUBMIT, { input: { practiceId, ...DECLARED } }));
    succeeded(await stage.ask('staff', ADMIT, { input: { practiceId, comment: 'Más clara.' } }));
    const { page } = await openPage(browser, { width: 360, javaScript: false });
    await page.goto(`${stage.app.url}/practicas/huertos-que-ensenan`);
    await page.getByRole('link', { name: 'Qué cambió desde la edición anterior' }).click();
    await page.getByText('De la edición 1 a la edición 2.').waitFor();
    await page.getByText('La brecha de inserción laboral llega a cerca de 80 %.').waitFor();
    await page.getByText('Faltaban huertos en doce escuelas.').waitFor();
    await page.close();
  });
});
