import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { begun, circleOf, done, openStage, ops, type Meeting, type Stage, type Who } from '../api/circles/scene.js';
import { launchBrowser, openPage } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const NAME = 'Gestoras de convivencia del norte';
const DAY_MS = 86_400_000;
const lima = (offset: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date(Date.now() + offset * DAY_MS));

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

describe('A circle meets, with the network cut in the middle of its notes', () => {
  let stage: Stage;
  let browser: Browser;
  const problems: string[] = [];
  const open: Partial<Record<Who, Page>> = {};

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    open.ana = await enter('ana', '/ingresar', 360);
    open.carla = await enter('carla', '/ingresar', 360);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function enter(who: Who, door: string, width: number): Promise<Page> {
    await stage.id(who);
    const watched = await openPage(browser, { width });
    watched.page.setDefaultTimeout(15_000);
    watched.page.on('close', () => problems.push(...watched.problems));
    await go(watched.page, door);
    await watched.page.getByLabel(/^Correo/).fill(`${who}@circulos.test`);
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

  it('A gestora begins one on her phone, calls its first meeting and prepares the programme', async () => {
    const page = as('ana');
    await go(page, '/circulos');
    await axe(page);
    await page.getByRole('link', { name: 'Empezar un círculo' }).click();
    await page.getByLabel('Nombre del círculo').fill(NAME);
    await page.getByLabel('¿Para qué se reúnen?').fill('Conversar cada mes sobre cómo convivimos en nuestras escuelas.');
    await axe(page);
    await page.getByRole('button', { name: 'Empezar el círculo' }).click();
    await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Papeles que rotan' }).waitFor();
    await axe(page);
    await page.getByRole('button', { name: 'Convocar una reunión' }).click();
    await page.getByLabel('De qué trata').fill('Acuerdos de convivencia');
    await page.getByLabel('Día').fill(lima(3));
    await page.getByLabel('Desde las').fill('10:00');
    await page.getByLabel(/^Lugar/).fill('UGEL Huaura');
    await axe(page);
    await page.getByRole('button', { name: 'Convocar y avisar' }).click();
    await page.getByRole('heading', { name: 'Acuerdos de convivencia' }).waitFor();
    await page.getByLabel('Tu tema').fill('Cómo escuchar a las familias');
    await page.getByRole('button', { name: 'Proponer el tema' }).click();
    await page.getByRole('button', { name: 'Votar: Cómo escuchar a las familias' }).waitFor();
    await page.getByRole('button', { name: 'Preparar el programa' }).click();
    await page.getByLabel('De qué se trata').fill('Experiencias');
    await axe(page);
    await page.getByRole('button', { name: 'Guardar el programa' }).click();
    await page.getByText('En total: 20 minutos').waitFor();
    await axe(page);
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('link', { name: /Acuerdos de convivencia/ }).waitFor();
    await axe(page);
  }, 120_000);

  it('During a meeting the notes survive a cut, a reload without signal and arrive when it is back', async () => {
    const circleId = await circleOf(stage, 'ana', 'beto', 'carla', 'dina');
    const { id } = await begun(stage, circleId, { day: lima(1), time: '10:00' });
    const page = as('carla');
    await go(page, `/circulos/${circleId}/reuniones/${id}`);
    await page.getByRole('button', { name: 'Empezar: Experiencias' }).click();
    await page.getByRole('button', { name: 'Detener: Experiencias' }).waitFor();
    await page.getByLabel('Notas de la reunión').fill('Primera línea');
    await page.getByText(/enviado \d/).waitFor();
    await axe(page);
    await page.context().setOffline(true);
    await page.getByLabel('Notas de la reunión').fill('Primera línea\nEscrita sin señal');
    await page.getByLabel('Conclusiones').fill('Medir cada semana');
    await page.getByText('sin señal: se envía solo cuando vuelva').waitFor();
    await page.getByText(/Guardado en este equipo/).waitFor();
    const before = await done<Meeting & { notes: string }>(stage, 'carla', ops.meeting, { id });
    expect(before.notes).toBe('Primera línea');
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.getByLabel('Notas de la reunión').inputValue()).toBe('Primera línea\nEscrita sin señal');
    await page.getByText(/enviado \d/).waitFor();
    const after = await done<Meeting & { notes: string; conclusions: string }>(stage, 'carla', ops.meeting, { id });
    expect(after).toMatchObject({ notes: 'Primera línea\nEscrita sin señal', conclusions: 'Medir cada semana' });

    for (const name of ['Ana de prueba', 'Beto de prueba', 'Carla de prueba'])
      await page.getByRole('checkbox', { name: new RegExp(name) }).check();
    await page.getByRole('button', { name: 'Guardar la asistencia' }).click();
    await page.getByText('Asistencia guardada.').waitFor();
    await page.getByLabel('Qué se hará').fill('Traer la lista de escuelas');
    await page.getByLabel('Para cuándo').fill(lima(20));
    await page.getByRole('button', { name: 'Agregar el compromiso' }).click();
    await page.getByText('Traer la lista de escuelas').waitFor();
    await page.getByRole('button', { name: 'Terminar la reunión' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terminar la reunión' }).click();
    await page.getByRole('button', { name: 'Sí, estuve' }).click();
    await page.getByText('Gracias, lo anotamos.').waitFor();
    await axe(page);

    const ana = as('ana');
    await go(ana, `/circulos/${circleId}/reuniones/${id}`);
    await ana.getByRole('button', { name: 'Firmar el acta' }).click();
    await ana.getByText('Lo guardado coincide con la huella.').waitFor();
    await axe(ana);
    const plan = {
      id: randomUUID(),
      circleId,
      basedOn: 0,
      title: 'Visitar tres escuelas',
      dueOn: lima(10),
      ownerId: null,
      meansPlanned: 'Actas',
    };
    await done(stage, 'ana', ops.activity, { input: plan });
    await go(ana, `/circulos/${circleId}/plan?anio=${lima(10).slice(0, 4)}`);
    await ana.getByRole('button', { name: 'Actualizar: Visitar tres escuelas' }).click();
    await ana.getByLabel('Cómo va').selectOption({ label: 'Concluida' });
    await ana.getByRole('button', { name: 'Guardar', exact: true }).click();
    await ana.getByText('Falta su medio de verificación').first().waitFor();
    await ana.getByLabel(/Cuéntalo en pocas líneas/).fill('Tres actas de visita');
    await axe(ana);
    await ana.getByRole('button', { name: 'Guardar', exact: true }).click();
    await ana.getByText('Concluida', { exact: true }).waitFor();
  }, 120_000);

  it('Her logbook is hers, and staff see the circle, not what was said', async () => {
    const page = as('carla');
    await go(page, '/circulos');
    await page.getByRole('link', { name: /Gestoras del norte/ }).click();
    await page.getByRole('link', { name: 'Mi bitácora' }).click();
    await page.getByLabel('Escribe lo que piensas').fill('Hoy aprendí a escuchar');
    await page.getByRole('button', { name: 'Guardar en mi bitácora' }).click();
    await page.getByRole('heading', { name: 'Lo que escribí' }).waitFor();
    await axe(page);
    // The clock is another day by now: who works at the desk enters today.
    const desk = await enter('staff', '/admin/ingresar', 1280);
    open.staff = desk;
    await go(desk, '/admin/circulos');
    await desk.getByText('Gestoras del norte').first().waitFor();
    expect(await desk.getByText('Hoy aprendí').count()).toBe(0);
    await axe(desk);
    await go(desk, '/admin/aliados');
    await axe(desk);
  }, 90_000);

  it('No page complained', async () => {
    for (const page of Object.values(open)) await page?.close();
    expect(problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED|Failed to (?:load|fetch)/.test(problem))).toEqual([]);
  });
});
