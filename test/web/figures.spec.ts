import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { faults as unforeseen, openDesk, type DeskStage } from './admin/stage.js';
import { openPage, taken } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ASK = '{ copFigures { shown { figures { key value parts { key label value } } } } }';

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
type Told = { key: string; value: number | null; parts: { key: string; label: string; value: number | null }[] };

let stage: DeskStage;
const problems: string[] = [];
beforeAll(async () => {
  stage = await openDesk();
});
afterAll(() => stage?.close());

const year = () => Number(new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date()).slice(0, 4));

async function open(path: string, width: number): Promise<Page> {
  const watched = await openPage(stage.browser, { width });
  watched.page.on('close', () => problems.push(...watched.problems));
  await watched.page.goto(`${stage.app.url}${path}`, { waitUntil: 'networkidle' });
  await taken(watched.page);
  return watched.page;
}

async function looksRight(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.evaluate(AXE);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** Every number that is not a day, a year to choose or a query: each must say of which figure it is, and say that figure's number. */
const numbersWithoutFigure = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    const digits = (text: string): string => text.replace(/\D/g, '');
    const other = [...main.querySelectorAll('data[data-figure]')].filter((one) => digits(one.textContent) !== digits(one.getAttribute('value') ?? '')).map((one) => one.textContent);
    const isDay = /^(?:\d{1,2} \p{L}{3,4}\.? )?2\d{3}(?:, \d{1,2}:\d{2}.*)?$/u;
    main.querySelectorAll('time, option').forEach((one) => isDay.test(one.textContent.trim()) && one.remove());
    main.querySelectorAll('data[data-figure], pre').forEach((known) => known.remove());
    // What is read aloud or shown under a finger counts too; the map is looked at by itself.
    const named = [...main.querySelectorAll('[title], [aria-label], [alt]')].filter((one) => !one.closest('.tiles')).map((one) => ['title', 'aria-label', 'alt'].map((name) => one.getAttribute(name) ?? '').join(' '));
    return [...other, ...([main.textContent, ...named].join(' ').match(/\d+/g) ?? [])];
  });
const tiles = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('main .tiles a')].map((tile) => tile.getAttribute('title') ?? ''));
const shown = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() => [...document.querySelectorAll('main data[data-figure]')].map((node) => [node.getAttribute('data-figure') ?? '', node.getAttribute('value') ?? '']));

describe('La CoP en cifras', () => {
  test('arrives as HTML, and every number on it is the one that the dictionary has', async () => {
    const figures = (await stage.app.gql<{ copFigures: { shown: { figures: Told[] } } }>('member', ASK)).data.copFigures.shown.figures;
    const known = new Map(figures.flatMap(({ key, value, parts }) => [[key, String(value)] as const, ...parts.map((part) => [`${key} ${part.key}`, String(part.value)] as const)]));
    const watched = await openPage(stage.browser, { width: 1280, javaScript: false });
    await watched.page.goto(`${stage.app.url}/cifras`);
    const written = await shown(watched.page);
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter(([key, value]) => known.get(key) !== value)).toEqual([]);
    for (const key of ['members.registered', 'practices.in_force', 'practices.by_stage ADVANCED', 'activities.by_kind PERSONAL_ADVISORY', 'visits.pages'])
      expect(written.map(([one]) => one)).toContain(key);
    await watched.context.close();
    const page = await open('/cifras', 1280);
    expect(await numbersWithoutFigure(page)).toEqual([]);
    const regions = figures.find(({ key }) => key === 'practices.by_region')?.parts ?? [];
    expect((await tiles(page)).sort()).toEqual(regions.map(({ label, value }) => `${label}: ${value} ${value === 1 ? 'práctica' : 'prácticas'}`).sort());
    // On paper nothing is closed.
    const closed = () => page.locator('main details:not([open])').count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await closed()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await closed()).toBeGreaterThan(5);
    // A number that came from elsewhere is seen: alone, as a day, in a name, or under the name of a figure.
    await page.evaluate(() => {
      const heading = document.querySelector('main h2');
      heading?.append(' 42');
      for (const [name, text] of [['time', ' 43 '], ['option', ' 44 ']]) heading?.append(Object.assign(document.createElement(name), { textContent: text }));
      heading?.setAttribute('aria-label', 'Son 45');
      const data = document.querySelector('main data[data-figure]');
      if (data) data.textContent = '46';
    });
    expect((await numbersWithoutFigure(page)).sort()).toEqual(['42', '43', '44', '45', '46']);
    await page.close();
  });

  test.each([360, 768, 1280])('reads well at %d px, compared with the year before', async (width) => {
    const page = await open('/cifras', width);
    await looksRight(page);
    await page.getByLabel('Comparar con').selectOption(String(year() - 1));
    await page.waitForURL((url) => url.searchParams.get('con') === String(year() - 1));
    await page.locator(`main time:text("${year() - 1}")`).first().waitFor();
    await looksRight(page);
    // No column is out of sight, however narrow.
    expect(await page.evaluate(() => [...document.querySelectorAll('main .wide-table')].filter((one) => one.scrollWidth > one.clientWidth).length)).toBe(0);
    expect(await numbersWithoutFigure(page)).toEqual([]);
    await page.close();
  });

  test('leads to the data, which anyone takes away', async () => {
    const page = await open('/cifras', 360);
    await page.getByRole('link', { name: 'Ver los datos abiertos' }).click();
    await page.getByRole('heading', { level: 1, name: 'Datos abiertos' }).waitFor();
    await looksRight(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV: Prácticas publicadas' }).click();
    const file = readFileSync(await (await coming).path(), 'utf8');
    expect(file.split('\r\n').length).toBeGreaterThan(5);
    await page.close();
  });

  test('is counted as read, once, without a cookie', async () => {
    await stage.app.db.rows({ text: `delete from page_visit where kind = 'FIGURES'` });
    const answer = await fetch(`${stage.app.url}/cifras`, { headers: { 'user-agent': 'Mozilla/5.0 (Android 11) Chrome/120 Mobile' } });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    const { PageVisits } = await import('@lib/figures');
    await stage.app.app.get(PageVisits, { strict: false }).flush();
    const rows = await stage.app.db.rows<{ kind: string; visits: number }>({ text: `select kind, visits from page_visit where kind = 'FIGURES'` });
    expect(rows).toEqual([{ kind: 'FIGURES', visits: 1 }]);
  });

  test('staff read the same with the query behind each, and find no number of another origin', async () => {
    for (const width of [360, 1280]) {
      const { page, problems: seen } = await stage.enter('especialista', width);
      await page.goto(`${stage.app.url}/admin/cifras?con=${year() - 1}`, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { name: 'Prácticas por admitir' }).waitFor();
      expect(await numbersWithoutFigure(page)).toEqual([]);
      await page.getByText('Ver la consulta').first().click();
      await page.getByText('from registered').first().waitFor();
      await looksRight(page);
      expect(unforeseen(seen)).toEqual([]);
      await page.context().close();
    }
    expect(problems).toEqual([]);
  });
});

const SHEET = 'Correo;Nombres y apellidos;UGEL\nnueva@ugel.test;Gestora que viene de una hoja;150202\nsin-arroba;Otra;150202\n';

test('staff bring a spreadsheet in: columns, errors cell by cell, and where each person comes from', async () => {
  for (const width of [360, 1280]) {
    const { page, problems: seen } = await stage.enter('especialista', width);
    await page.goto(`${stage.app.url}/admin/importar`, { waitUntil: 'networkidle' });
    await looksRight(page);
    await page.locator('input[type=file]').setInputFiles({ name: 'gestores.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
    await page.getByRole('button', { name: 'Leer la hoja' }).click();
    await page.getByRole('heading', { name: 'Qué columna es cuál' }).waitFor();
    await looksRight(page);
    await page.getByRole('button', { name: 'Revisar todas las filas' }).click();
    await page.getByText('Puedes dejar esta página').waitFor();
    await stage.app.drainJobs();
    await page.getByText('Celda A3').waitFor();
    await page.getByText('«sin-arroba» no es un correo.').waitFor();
    await looksRight(page);
    if (width === 360) {
      await page.getByRole('button', { name: 'Traer 1 fila' }).click();
      await page.getByRole('heading', { name: 'Trayendo las filas' }).waitFor();
      await stage.app.drainJobs();
      await page.getByText('1 fila traída').waitFor();
      const row = await stage.app.db.one<{ id: string }>({ text: `select id from account where email = 'nueva@ugel.test'` });
      await page.goto(`${stage.app.url}/admin/personas/${row?.id}`);
      await page.getByText('Vino de la hoja «gestores.csv», fila 2').waitFor();
    } else {
      await page.getByText('No hay nada nuevo que traer').waitFor();
      await page.getByRole('button', { name: 'Dejarla sin traer' }).click();
      await page.getByText('Dejada').waitFor();
    }
    expect(unforeseen(seen)).toEqual([]);
    await page.context().close();
  }
});
