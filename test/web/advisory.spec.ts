import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { launchBrowser, openPage } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const TOPIC = 'Cómo medir si baja la inasistencia';
/** One clock for server and browser: in real time, as the hours of the forms are. */
const DAY_MS = 86_400_000;
const lima = (offset: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date(Date.now() + offset * DAY_MS));

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

describe('An advisory session goes from a phone to its end', () => {
  let stage: Stage;
  let browser: Browser;
  const problems: string[] = [];
  const open: Partial<Record<Who, Page>> = {};

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    open.author = await enter('author', '/ingresar', 360);
    open.staff = await enter('staff', '/admin/ingresar', 1280);
    open.expert = await enter('expert', '/admin/ingresar', 1280);
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

  it('The gestora asks for it in four steps, and what she typed survives leaving', async () => {
    const page = as('author');
    await go(page, '/asesorias');
    await page.getByRole('link', { name: 'Pedir una asesoría' }).click();
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByText('Elige el tema: así buscamos a la persona indicada.').first().waitFor();
    await page.getByLabel('¿Qué quieren conversar?').fill(TOPIC);
    await page.reload();
    await page.getByRole('button', { name: 'Seguir' }).click();
    expect(await page.getByLabel('¿Qué quieren conversar?').inputValue()).toBe(TOPIC);
    await page.getByLabel('Tema', { exact: true }).selectOption({ index: 1 });
    await axe(page);
    await page.getByRole('button', { name: 'Seguir' }).click();
    for (const [at, day] of [1, 2, 3].entries()) {
      const window = page.getByRole('group', { name: `Horario ${at + 1}` });
      await window.getByLabel('Día').fill(lima(day));
      await window.getByLabel('Desde las').fill('10:00');
    }
    await axe(page);
    await page.getByRole('button', { name: 'Seguir' }).click();
    await axe(page);
    await page.getByRole('button', { name: 'Enviar el pedido' }).click();
    await page.getByRole('heading', { name: TOPIC }).waitFor();
    await page.getByText('Pedida', { exact: true }).waitFor();
    await axe(page);
  }, 90_000);

  it('Staff assign it to whoever fits, after she published her hours', async () => {
    const expert = as('expert');
    await go(expert, '/admin/asesorias/horas');
    await expert.getByRole('button', { name: 'Agregar un horario' }).click();
    await expert.getByRole('checkbox').first().check();
    await axe(expert);
    await expert.getByRole('button', { name: 'Guardar mis horas' }).click();
    await expert.getByText('Guardado. Así te verán al asignar asesorías.').waitFor();
    const page = as('staff');
    await go(page, '/admin/asesorias');
    await axe(page);
    await page.getByRole('link', { name: TOPIC, exact: true }).click();
    await page.getByRole('button', { name: 'Asignar' }).click();
    await page.getByRole('radio', { name: /Experta de prueba/ }).check();
    await axe(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Asignar', exact: true }).click();
    await page.getByText('Asignada. Le avisamos.').waitFor();
  }, 90_000);

  it('The expert gives it one of the hours, everyone is invited, and she holds it', async () => {
    const page = as('expert');
    await go(page, '/admin/asesorias');
    await page.getByRole('link', { name: TOPIC, exact: true }).click();
    await page.getByRole('button', { name: 'Poner día y hora' }).click();
    await page.getByRole('group', { name: 'Horarios que propone el equipo' }).getByRole('button').first().click();
    await page.getByLabel('Enlace de la reunión').fill('https://meet.example.pe/abc');
    await axe(page);
    await page.getByRole('button', { name: 'Programar e invitar' }).click();
    await page.getByText('Programada. Enviamos la invitación a todos.').waitFor();
    await page.getByText('Programada', { exact: true }).waitFor();
    await stage.app.drainJobs();
    expect(
      stage.app.mailer.sent
        .filter(({ calendar }) => calendar?.method === 'REQUEST')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['author@prueba.test', 'expert@prueba.test']);
    await go(page, `/admin/asesorias/semana?desde=${lima(1)}`);
    await page.getByRole('link', { name: TOPIC, exact: true }).waitFor();
    await axe(page);
    // Its hour comes: the row moves instead of the clock, so that sessions of the browser stay alive.
    await stage.app.db.rows({
      text: `update advisory_session set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days', ordered_at = ordered_at - interval '3 days'`,
    });
    await go(page, '/admin/asesorias');
    await page.getByRole('link', { name: TOPIC, exact: true }).click();
    await page.getByRole('button', { name: 'Anotar lo que pasó' }).click();
    await page.getByLabel('Acuerdos').fill('Medir cada semana la asistencia, escuela por escuela.');
    await page.getByRole('button', { name: 'Agregar un compromiso' }).click();
    await page.getByLabel('Qué se hará').fill('Traer la línea de base');
    await axe(page);
    await page.getByRole('button', { name: 'Guardar y pedir confirmación' }).click();
    await page.getByText('Anotado. Pedimos al equipo que confirme.').waitFor();
    await page.getByRole('button', { name: 'Confirmar lo anotado' }).click();
    await page.getByText('Confirmado.').waitFor();
    await axe(page);
  }, 120_000);

  it('The gestora confirms and says how useful it was; then chooses what to be told', async () => {
    const page = as('author');
    await go(page, '/asesorias');
    await page.getByRole('link', { name: new RegExp(TOPIC) }).click();
    await page.getByText('Traer la línea de base').waitFor();
    await page.getByRole('button', { name: 'Confirmar lo anotado' }).click();
    await page.getByLabel('5, muy útil').check();
    await page.getByLabel(/Qué te sirvió/).fill('Muy clara');
    await axe(page);
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await page.getByText('Gracias, lo recibimos.').waitFor();
    await page.getByText('Cerrada', { exact: true }).waitFor();
    await go(page, '/yo/avisos');
    await page.getByLabel('Asesorías').selectOption({ label: 'Resumen los lunes' });
    await page.getByText('Guardado: Asesorías').waitFor();
    await page.getByRole('button', { name: 'Crear mi dirección' }).click();
    const address = await page.getByLabel('Dirección de mi calendario').inputValue();
    const feed = await fetch(`${stage.app.url}${new URL(address).pathname}`);
    expect(await feed.text()).toContain(TOPIC);
    await axe(page);
  }, 90_000);

  it('No page complained', async () => {
    for (const page of Object.values(open)) await page?.close();
    expect(problems).toEqual([]);
  });
});
