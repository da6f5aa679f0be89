import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { becomes, launchBrowser, openPage, taken, until } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const TITLE = 'Radio escolar en quechua';
const REMARK = 'Nosotros usamos la radio comunal: nos dieron diez minutos los lunes.';

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

describe('An initiative goes from a phone to the draft of a practice', () => {
  let stage: Stage;
  let browser: Browser;
  let address: string;
  const open: Partial<Record<Who, Page>> = {};

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    open.author = await enter('author', '/ingresar', 360);
    open.stranger = await enter('stranger', '/ingresar', 768);
    open.staff = await enter('staff', '/admin/ingresar', 1280);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function enter(who: Who, door: string, width: number): Promise<Page> {
    await stage.who(who);
    const { page } = await openPage(browser, { width });
    await go(page, door);
    await page.getByLabel(/^Correo/).fill(`${who}@prueba.test`);
    await page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('ingresar'));
    return page;
  }
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${stage.app.url}${path}`, { waitUntil: 'load' });
    await taken(page);
  };
  const as = (who: Who): Page => {
    const page = open[who];
    if (!page) throw new Error(`${who} has not entered`);
    return page;
  };
  async function looked(page: Page, name: string): Promise<void> {
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
    await page.evaluate(AXE);
    const found = await page.evaluate(async (rules) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, RULES);
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }

  it('The gestora shares it with a photo; what she typed and chose survives leaving, and what lacks is said at its field', async () => {
    const page = as('author');
    await go(page, '/iniciativas');
    await page.getByText('Todavía no hay iniciativas').waitFor();
    await looked(page, 'muro-vacio-360');
    await page.getByRole('link', { name: 'Compartir una iniciativa' }).first().click();
    await page.getByLabel('Ponle un nombre').fill(TITLE);
    await page.getByLabel('¿Qué problema quieres resolver?').fill('Las familias no se enteran de las tareas porque todo llega por escrito.');
    const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2e7d5b' } }).jpeg().toBuffer();
    await page.getByLabel('Elegir una foto').setInputFiles({ name: 'radio.jpg', mimeType: 'image/jpeg', buffer: picture });
    await page.getByText('Guardada en este equipo').waitFor();
    await page.getByRole('button', { name: 'Compartir', exact: true }).click();
    await page.getByText('Dinos si en la foto se reconoce a menores de edad.').first().waitFor();
    await looked(page, 'nueva-falta-360');
    await page.reload();
    await page.getByText('Guardada en este equipo').waitFor();
    await becomes(() => page.getByLabel('Ponle un nombre').inputValue(), TITLE);
    await page.getByLabel('¿Qué quieres intentar?').fill('Un programa semanal en la radio local, hecho por estudiantes.');
    await page.getByLabel('¿En qué te pueden ayudar?').fill('Un guion que ya haya funcionado.');
    await page.getByLabel('Tema', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('No, a nadie menor de edad').check();
    await looked(page, 'nueva-360');
    await page.getByRole('button', { name: 'Compartir', exact: true }).click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByText('Recibimos tu foto').waitFor();
    const shown = page.locator('.initiative-figure img');
    await until(async () => {
      await stage.app.drainJobs();
      return (await shown.count()) > 0;
    });
    await shown.waitFor();
    await looked(page, 'mia-360');
  });

  it('A peer finds it without accents and contributes; the author says that it served', async () => {
    const peer = as('stranger');
    await go(peer, '/iniciativas?q=QUECHUA');
    await looked(peer, 'muro-768');
    await peer.getByRole('link', { name: TITLE }).click();
    await peer.getByLabel('Tu aporte').fill(REMARK);
    await peer.getByRole('button', { name: 'Aportar', exact: true }).click();
    await peer.getByText('Tu aporte ya está a la vista.').waitFor();
    await looked(peer, 'iniciativa-768');
    const author = as('author');
    await go(author, address);
    await author.getByRole('button', { name: /^Me sirvió el aporte/ }).click();
    await author.locator('button[aria-pressed="true"]').waitFor();
  });

  it('Staff accompany it from the queue, with a dated note that its author reads', async () => {
    const page = as('staff');
    await go(page, '/admin/iniciativas');
    await page.getByRole('link', { name: TITLE, exact: true }).waitFor();
    await looked(page, 'mesa-1280');
    await page.getByRole('link', { name: TITLE, exact: true }).click();
    await page.getByRole('button', { name: 'Anotar un acompañamiento' }).click();
    await page.getByLabel('¿Qué conversaron y qué sigue?').fill('Conversamos media hora: empezarán con una emisora.');
    await looked(page, 'mesa-anotar-1280');
    await page.getByRole('button', { name: 'Anotar', exact: true }).click();
    await page.getByText('Anotado. Le avisamos a quien la compartió.').waitFor();
    await looked(page, 'mesa-iniciativa-1280');
    await go(page, '/admin/iniciativas/reglas');
    await page.getByRole('textbox', { name: 'Días sin movimiento para archivarla' }).waitFor();
    await looked(page, 'mesa-plazos-1280');
  });

  it('The author turns it into a practice with whom contributed, and the draft says where it comes from', async () => {
    const page = as('author');
    await go(page, address);
    await page.getByText('Conversamos media hora').waitFor();
    await page.getByRole('button', { name: 'Convertir en práctica' }).click();
    await page.getByRole('checkbox', { name: /Chachapoyas/ }).check();
    await looked(page, 'convertir-360');
    await page.getByRole('button', { name: 'Empezar el borrador' }).click();
    await page.getByText('Nació de la iniciativa').waitFor();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    await looked(page, 'borrador-360');
    await page.getByRole('link', { name: `«${TITLE}»` }).click();
    await page.getByText('Se volvió práctica').first().waitFor();
  });
});
