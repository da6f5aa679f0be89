import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { launchBrowser, openPage } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const TITLE = 'Llegar a tiempo a la escuela';
const TEAM = 'Puerta abierta, UGEL Huaura';
const TEXT = 'Medimos la asistencia de doce escuelas durante un mes.';
const MORE = `${TEXT} Y ahora sabemos por qué llegan tarde.`;

const MINUTE_MS = 60_000;

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

describe('A challenge goes from the desk to a phone without signal, and back', () => {
  let stage: Stage;
  let browser: Browser;
  const problems: string[] = [];
  const open: Partial<Record<Who, Page>> = {};

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    open.author = await enter('author', '/ingresar', 360);
    open.staff = await enter('staff', '/admin/ingresar', 1280);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function enter(who: Who, door: string, width: number): Promise<Page> {
    await stage.who(who);
    const watched = await openPage(browser, { width });
    watched.page.setDefaultTimeout(15_000);
    watched.page.on('close', () => problems.push(...watched.problems));
    await go(watched.page, door);
    await watched.page.getByLabel(/^Correo/).fill(`${who}@prueba.test`);
    await watched.page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await watched.page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await watched.page.waitForURL((url) => !url.pathname.includes('ingresar'));
    return watched.page;
  }
  const go = (page: Page, path: string) => page.goto(`${stage.app.url}${path}`, { waitUntil: 'load' });
  const as = (who: Who): Page => {
    const page = open[who];
    if (!page) throw new Error(`${who} has not entered`);
    return page;
  };
  async function axe(page: Page): Promise<void> {
    await page.evaluate(AXE);
    const found = await page.evaluate(async (rules) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, RULES);
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }

  it('Staff compose it, read what is missing, and launch it', async () => {
    const page = as('staff');
    await go(page, '/admin/desafios');
    await axe(page);
    await page.getByRole('link', { name: 'Componer un desafío' }).click();
    await page.getByLabel('Título').fill(TITLE);
    await page.getByLabel('Personas por equipo, desde').fill('1');
    await page.getByRole('group', { name: 'Paso 1' }).getByLabel('Nombre').fill('Diagnóstico');
    await page.getByLabel('Letras, como máximo').fill('1500');
    await axe(page);
    await page.getByRole('button', { name: 'Guardar el borrador' }).click();
    await page.getByText('Falta el enunciado: cuenta qué se busca, en al menos 40 letras.').waitFor();
    await axe(page);
    await page.getByRole('link', { name: 'Editar' }).click();
    await page.getByLabel('Enunciado').fill('Que cada estudiante llegue a tiempo y con ganas a su escuela, todos los días del año.');
    await page.getByLabel('Criterios de aceptación').fill('Parte de datos propios.');
    await page.getByRole('button', { name: 'Guardar el borrador' }).click();
    await page.getByRole('button', { name: 'Lanzar' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lanzar' }).click();
    await page.getByText('Lanzado. Les avisamos.').waitFor();
    await axe(page);
  }, 90_000);

  it('A gestora reads it on her phone, and enters with a team of her own', async () => {
    const page = as('author');
    await go(page, '/desafios');
    await axe(page);
    await page.getByRole('link', { name: new RegExp(TITLE) }).click();
    await page.getByRole('heading', { name: 'Pasos y fechas' }).waitFor();
    await axe(page);
    await page.getByRole('link', { name: 'Inscribir a mi equipo' }).click();
    await page.getByText('recibida después por falta de señal').waitFor();
    await page.getByLabel('Nombre del equipo o de su propuesta').fill(TEAM);
    await axe(page);
    await page.getByRole('button', { name: 'Inscribir al equipo' }).click();
    await page.getByRole('heading', { name: TEAM }).waitFor();
    await page.getByText(/Es la hora del servidor/).waitFor();
    await page.getByText(/Quedan \d+ días/).waitFor();
    await page.getByLabel('Tu entrega').fill(TEXT);
    await page.getByText(/Enviado \d/).waitFor();
    await page.reload();
    await page.getByLabel('Tu entrega').waitFor();
    expect(await page.getByLabel('Tu entrega').inputValue()).toBe(TEXT);
    await axe(page);
  }, 90_000);

  it('With the network cut she marks her step as ready; it arrives after the deadline, by the written rule', async () => {
    const page = as('author');
    await page.context().setOffline(true);
    await page.getByLabel('Tu entrega').fill(MORE);
    await page.getByText('Se enviará con señal').waitFor();
    await page.getByRole('button', { name: /Marcar como lista|Entregar este paso/ }).click();
    await page.getByRole('button', { name: 'Sí, entregar' }).click();
    await page.getByText(/Lista en este equipo desde/).waitFor();
    await axe(page);
    const marked = stage.app.clock.now().getTime();
    await stage.app.db.rows({ text: 'update challenge_step set due_at = $1', values: [new Date(marked + 5 * MINUTE_MS)] });
    stage.app.clock.set(new Date(marked + 8 * MINUTE_MS));
    await page.context().setOffline(false);
    await page.getByText('Entregado', { exact: true }).waitFor({ timeout: 40_000 });
    const [handIn] = await stage.app.db.rows<{ receipt: string; text: string; late: boolean }>({
      text: 'select receipt, text, device_at <= due_at and received_at > due_at as late from challenge_hand_in',
    });
    expect(handIn).toEqual({ receipt: 'LATE_BY_SIGNAL', text: MORE, late: true });
    await page.getByText('Entregas', { exact: true }).click();
    await page.getByRole('region', { name: /Paso 1/ }).getByText('Recibida después por falta de señal', { exact: true }).waitFor();
    await axe(page);
  }, 120_000);

  it('Staff see both stamps, leave a note and accept it; the results are public', async () => {
    const page = as('staff');
    await go(page, '/admin/desafios');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('Recibida después por falta de señal', { exact: true }).waitFor();
    await axe(page);
    await page.getByRole('link', { name: TEAM }).click();
    await page.getByText('Lista en el equipo').waitFor();
    await page.getByText(MORE).waitFor();
    await page.getByLabel('Nota para el equipo').fill('Muy buen diagnóstico: cuenten también los feriados.');
    await page.getByRole('button', { name: 'Enviar la nota' }).click();
    await page.getByText('Enviada. El equipo ya puede leerla.').waitFor();
    await axe(page);
    await page.getByRole('button', { name: 'Aceptar', exact: true }).click();
    await axe(page);
    await page.getByRole('button', { name: 'Aceptar la entrega' }).click();
    await page.getByText('Aceptado: el equipo completó el desafío.').waitFor();
    await stage.app.db.rows({ text: `update challenge_step set due_at = due_at - interval '3 days'` });
    await page.getByRole('link', { name: 'El desafío' }).click();
    await page.getByRole('button', { name: 'Cerrar y publicar resultados' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar y publicar' }).click();
    await page.getByText('Cerrado. Los resultados ya son públicos.').waitFor();
    const phone = as('author');
    const [{ id } = { id: '' }] = await stage.app.db.rows<{ id: string }>({ text: 'select id from challenge' });
    const html = await (await fetch(`${stage.app.url}/desafios/${id}`)).text();
    expect(html).toContain(TEAM);
    await go(phone, `/desafios/${id}/equipo`);
    await phone.getByText('¡Completaron el desafío!').waitFor();
    await phone.getByText('Muy buen diagnóstico: cuenten también los feriados.').waitFor();
    await axe(phone);
    await go(phone, `/desafios/${id}`);
    await phone.getByRole('heading', { name: 'Resultados' }).waitFor();
    await axe(phone);
    const [{ entry } = { entry: '' }] = await stage.app.db.rows<{ entry: string }>({ text: 'select id as entry from challenge_entry' });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of ['', `/${id}`, `/equipos/${entry}`, '/nuevo']) {
      await go(page, `/admin/desafios${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await axe(page);
    }
  }, 120_000);

  it('No page complained', async () => {
    for (const page of Object.values(open)) await page?.close();
    expect(problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/.test(problem))).toEqual([]);
  });
});
