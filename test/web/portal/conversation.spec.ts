import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../../api/access/cast.js';
import { openStage, type Stage, type Who } from '../../api/practices/cast.js';
import { practicePage, says } from '../../api/practices/conversation.cast.js';
import { becomes, launchBrowser, openPage, taken } from '../../support/browser.js';

const TEXT = '¿Cómo convocaron a las empresas de la provincia?';

describe('A conversation on a phone', () => {
  let stage: Stage;
  let browser: Browser;
  let slug: string;
  let practiceId: string;
  const problems: string[] = [];

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    const practice = await practicePage(stage, 'Puentes para la inclusión');
    slug = practice.slug;
    practiceId = practice.id;
    await says(stage, 'author', practiceId, 'Pregunten con confianza: <b>aquí</b> respondemos.');
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const go = (page: Page, path: string) => page.goto(`${stage.app.url}${path}`, { waitUntil: 'load' });
  /** With the code of the page. */
  const visit = async (page: Page, path: string) => {
    await go(page, path);
    await taken(page);
  };
  async function enter(who: Who, door: string, width: number): Promise<Page> {
    await stage.who(who);
    const watched = await openPage(browser, { width });
    const { page } = watched;
    page.on('close', () => problems.push(...watched.problems));
    await visit(page, door);
    await page.getByLabel(/^Correo/).fill(`${who}@prueba.test`);
    await page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('ingresar'));
    return page;
  }
  const noSideScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  const shot = async (page: Page, name: string) => {
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  };

  it('is read without JavaScript, as text', async () => {
    const { page } = await openPage(browser, { width: 360, javaScript: false });
    await go(page, `/practicas/${slug}`);
    expect(await page.getByText('Pregunten con confianza: <b>aquí</b> respondemos.').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Ingresa para comentar' }).count()).toBe(1);
    expect(await noSideScroll(page)).toBe(true);
    await page.close();
  });

  it('keeps what is written until it is sent, then shows it; asks to replicate, follows and marks useful', async () => {
    const page = await enter('stranger', '/ingresar', 360);
    // What an earlier try left.
    for (const table of ['comment_useful', 'practice_interest', 'practice_follow']) await stage.app.db.rows({ text: `delete from ${table}` });
    await stage.app.db.rows({ text: 'delete from practice_comment where text = $1', values: [TEXT] });
    await visit(page, `/practicas/${slug}`);
    await page.getByLabel('Escribe un comentario').fill(TEXT);
    await visit(page, `/practicas/${slug}`);
    // Enabled only once the kept text is back.
    await page.getByRole('button', { name: 'Publicar comentario' }).click();
    await page.getByRole('paragraph').filter({ hasText: TEXT }).waitFor();
    await page.getByRole('button', { name: /^Me sirve · \d+: comentario de Gestora de prueba/ }).click();
    await page.getByRole('button', { name: 'Me sirve · 1: comentario de Gestora de prueba, UGEL Huaura' }).waitFor();
    await page.getByRole('button', { name: 'Quiero replicarla' }).click();
    await page.getByLabel(/^Mensaje para el equipo/).fill('Queremos empezar en marzo.');
    await shot(page, 'replicar-360');
    await page.getByRole('button', { name: 'Avisar al equipo' }).click();
    await page.getByText('Avisamos al equipo que quieres replicarla').waitFor();
    expect(await page.getByRole('button', { name: 'Siguiendo' }).getAttribute('aria-pressed')).toBe('true');
    expect(await noSideScroll(page)).toBe(true);
    await shot(page, 'conversacion-360');
    await page.close();
  });

  it('a report reaches the desk, which hides it with a reason; its author reads why and appeals once', async () => {
    const reporter = await enter('colleague', '/ingresar', 360);
    await visit(reporter, `/practicas/${slug}`);
    await reporter.getByRole('button', { name: /^Reportar el comentario de Gestor de prueba/ }).click();
    await reporter.getByLabel('Motivo').selectOption('SPAM');
    await shot(reporter, 'reportar-360');
    await reporter.getByRole('button', { name: 'Enviar reporte' }).click();
    await reporter.getByText('Gracias. Lo revisaremos.').waitFor();

    const desk = await enter('staff', '/admin/ingresar', 1280);
    await visit(desk, '/admin/moderacion');
    await desk.getByText(TEXT).waitFor();
    await shot(desk, 'moderacion-1280');
    await desk.getByRole('button', { name: 'Ocultar' }).click();
    await desk.getByRole('dialog').getByRole('textbox', { name: 'Motivo' }).fill('No tiene que ver con la práctica.');
    await desk.getByRole('dialog').getByRole('button', { name: 'Ocultar' }).click();
    await desk.getByText('No hay nada por revisar').waitFor();

    await visit(reporter, `/practicas/${slug}`);
    await reporter.getByText('Pregunten con confianza').waitFor();
    expect(await reporter.getByText(TEXT).count()).toBe(0);

    const found = await stage.app.db.one<{ id: string }>({ text: `select id from moderation_case where state = 'HIDDEN'` });
    const author = await enter('stranger', '/ingresar', 360);
    await visit(author, `/moderacion/${found?.id}`);
    await author.getByText('No tiene que ver con la práctica.').waitFor();
    await author.getByLabel('Explica por qué debería mostrarse').fill('Preguntaba por la estrategia.');
    await shot(author, 'apelacion-360');
    await author.getByRole('button', { name: 'Pedir que se revise' }).click();
    await author.getByText('Recibimos tu pedido.').waitFor();
    expect(await author.getByRole('button', { name: 'Pedir que se revise' }).count()).toBe(0);

    await visit(desk, '/admin/moderacion');
    await desk.getByText('Preguntaba por la estrategia.').first().waitFor();
    await shot(desk, 'apelado-1280');
    for (const page of [reporter, desk, author]) await page.close();
  });

  it('what does not arrive when more is asked for is told, and comes once when the signal is back', async () => {
    for (let n = 0; n < 24; n += 1) await says(stage, 'author', practiceId, `Aviso número ${n}`);
    const { page } = await openPage(browser, { width: 360 });
    await visit(page, `/practicas/${slug}`);
    const shown = () => page.locator('#conversacion').getByText(/^Aviso número/).count();
    const more = page.getByRole('button', { name: 'Ver comentarios anteriores' });
    await more.waitFor();
    const before = await shown();
    await page.context().setOffline(true);
    await more.click();
    await page.locator('#conversacion').getByRole('status').filter({ hasText: 'conexión' }).waitFor();
    expect(await shown()).toBe(before);
    // Who came by keyboard is not thrown back to the start of the page.
    await becomes(() => more.evaluate((button) => button === document.activeElement), true);
    await page.context().setOffline(false);
    // Twice at once, as an impatient thumb does.
    await more.evaluate((button: HTMLElement) => [button.click(), button.click()]);
    await more.waitFor({ state: 'detached' });
    await becomes(shown, 24);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Eso es todo.');
    await page.close();
  });

  it('breaks no script and no policy', () => expect(problems).toEqual([]));
});
