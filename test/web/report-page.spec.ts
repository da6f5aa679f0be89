import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../api/practices/cast.js';
import { attended, heldExchange, opened, publishedReport, withoutConsent, written } from '../api/reports/report.scene.js';
import { launchBrowser, openPage } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ASK = `query ($slug: String!, $edition: Int) { systematizationReport(slug: $slug, edition: $edition) { number latest whatChanged editions { number }
  parts { id title blocks { kind amounts { figure part value } items { amount { figure part value } } photos { sha256 } } } } }`;

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
type Amount = { figure: string; part: string; value: number | null };
type Part = { id: string; title: string; blocks: { kind: string; amounts: Amount[]; items: { amount: Amount | null }[]; photos: { sha256: string }[] }[] };
type Report = { systematizationReport: { number: number; latest: number; whatChanged: string; editions: { number: number }[]; parts: Part[] } | null };

describe('The public page of a report', () => {
  let stage: Stage;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let path = '';
  let slug = '';
  let testimonial = '';

  beforeAll(async () => {
    stage = await openStage();
    const exchange = await heldExchange(stage, { withPhoto: true });
    await attended(stage, exchange.id, 'author');
    ({ slug } = await opened(stage, exchange.id));
    path = `/reportes/${slug}`;
    const revision = await written(stage, exchange.id, 'closing', 0, 'Nos llevamos tres tareas.');
    await publishedReport(stage, exchange.id, 1);
    stage.app.clock.pass({ minutes: 1 });
    await written(stage, exchange.id, 'closing', revision, 'Nos llevamos cuatro tareas.');
    testimonial = await withoutConsent(stage, exchange.id, 'Directora de escuela');
    await consents(true);
    await publishedReport(stage, exchange.id, 2, 'Se corrigió el número de tareas.');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  /** As its turns leave it: with consent and shown, or withdrawn. */
  const consents = (yes: boolean) =>
    stage.app.db.transaction(() =>
      stage.app.db.rows({ text: `update testimonial set consent_how = 'WRITTEN', consent_on = now(), state = $2 where id = $1`, values: [testimonial, yes ? 'SHOWN' : 'WITHDRAWN'] }),
    );
  const asked = async (edition: number | null, of = slug) => (await stage.app.gql<Report>('member', ASK, { slug: of, edition })).data.systematizationReport;
  const text = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

  async function looksRight(page: Page): Promise<void> {
    await page.evaluate(AXE);
    const found = await page.evaluate(async (rules) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, RULES);
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }

  test('arrives as HTML with its contents, and every number on it is of the figure that it names', async () => {
    const report = await asked(null);
    const told = (report?.parts ?? []).flatMap(({ blocks }) => blocks.flatMap(({ amounts, items }) => [...amounts, ...items.flatMap(({ amount }) => (amount ? [amount] : []))]));
    const known = new Map(told.map(({ figure, part, value }) => [part ? `${figure} ${part}` : figure, String(value)]));
    const { page, context } = await openPage(browser, { width: 1280, javaScript: false });
    await page.goto(stage.app.url + path);
    const links = await page.getByRole('navigation', { name: 'Contenido' }).getByRole('link').allInnerTexts();
    expect(links).toEqual(report?.parts.map(({ title }) => title));
    for (const { id, title } of report?.parts ?? []) await page.locator(`#${id}`).getByRole('heading', { name: title, exact: true }).first().waitFor();
    const shown = await page.evaluate(() => [...document.querySelectorAll('main data[data-figure]')].map((node) => [node.getAttribute('data-figure') ?? '', node.getAttribute('value') ?? '']));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(([key, value]) => known.get(key) !== value)).toEqual([]);
    const ld = JSON.parse(await page.locator('script[type="application/ld+json"]').first().innerText()) as { '@type': string; version: string };
    expect([ld['@type'], ld.version]).toEqual(['Report', '2']);
    await context.close();
  });

  test.each([360, 1280])('reads well at %d px, with its photo, its files and its editions', async (width) => {
    const { page, context, problems } = await openPage(browser, { width });
    await page.goto(`${stage.app.url}/reportes`, { waitUntil: 'networkidle' });
    await looksRight(page);
    await page.getByRole('link', { name: /Intercambio/ }).first().click();
    await page.getByRole('heading', { name: 'Ediciones y erratas' }).waitFor();
    await looksRight(page);
    const photo = page.locator('.report-photos img').first();
    await photo.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('.report-photos img')?.naturalWidth ?? 0) > 0);
    for (const name of [/^Descargar el PDF/, /^Datos del reporte/]) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      expect((await page.request.get(stage.app.url + String(href))).status()).toBe(200);
    }
    expect(await text(page)).toContain('Nos llevamos cuatro tareas.');
    expect(await text(page)).toContain('Se corrigió el número de tareas.');
    await page.getByRole('link', { name: 'Edición 1' }).click();
    await page.getByText('Estás leyendo una edición anterior.').waitFor();
    expect(await text(page)).toContain('Nos llevamos tres tareas.');
    await looksRight(page);
    await page.getByRole('link', { name: 'Leer la última edición' }).click();
    await page.getByText('Nos llevamos cuatro tareas.').first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('words that are taken back are gone from the page at once, and the file that has them is offered no more', async () => {
    const seen = async () => {
      const html = await (await fetch(stage.app.url + path)).text();
      return ['Me llevo ideas.', 'Aquí había un testimonio más', 'reporte.pdf'].map((words) => html.includes(words));
    };
    expect(await seen()).toEqual([true, false, true]);
    await consents(false);
    expect(await seen()).toEqual([false, true, false]);
    await consents(true);
  });

  test('an edition is asked by its number; what does not exist is the same nothing', async () => {
    expect(await asked(1)).toMatchObject({ number: 1, latest: 2, whatChanged: '' });
    expect(await asked(2)).toMatchObject({ number: 2, whatChanged: 'Se corrigió el número de tareas.', editions: [{ number: 2 }, { number: 1 }] });
    expect([await asked(3), await asked(null, 'no-existe')]).toEqual([null, null]);
    expect([(await fetch(`${stage.app.url}${path}?edicion=3`)).status, (await fetch(`${stage.app.url}/reportes/no-existe`)).status]).toEqual([404, 404]);
  });
});
