import { closeAll, openPage } from '../../support/browser.js';
import { readPdf } from '../../support/pdf.js';
import { logIn, openPortal, startDraft, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
let slug: string;
beforeAll(async () => {
  stage = await openPortal();
  const row = await stage.app.db.one<{ slug: string }>({
    text: `select slug from practice where published_version is not null and slug like '%riesgo%'`,
  });
  slug = row?.slug ?? '';
});
afterEach(closeAll);
afterAll(() => stage?.close());

describe('Finding practices', () => {
  test('filters are put and taken one by one, and each count is what the list then has', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 1280 });
    await visit(page, `${stage.app.url}/muro`);
    const box = page.locator('input[name=macrorregion]').first();
    const promised = await box.locator('xpath=..').locator('.num').textContent();
    await box.check();
    await page.waitForURL(/macrorregion=/);
    await page.waitForFunction((count) => document.querySelector('.tally p')?.textContent?.startsWith(`${count} `), promised);
    await page.selectOption('select[name=orden]', 'transferidas');
    await page.waitForURL(/orden=transferidas/);
    await page.locator('.chip.brand').first().click();
    await page.waitForURL((url) => !url.searchParams.has('macrorregion'));
    expect(problems).toEqual([]);
    await context.close();
  });

  test('a practice shows those alike without JavaScript, and its sheet is a PDF that reads aloud', async () => {
    const { page, context } = await openPage(stage.browser, { javaScript: false, width: 1280 });
    await page.goto(`${stage.app.url}/practicas/${slug}`);
    const sheet = await page.getAttribute('a[href$="ficha.pdf"]', 'href');
    expect(await page.getAttribute('meta[property="og:image"]', 'content')).toMatch(
      new RegExp(`/practicas/${slug}/vista\\.png$`),
    );
    const pdf = readPdf(new Uint8Array(await (await fetch(`${stage.app.url}${sheet}`)).arrayBuffer()));
    expect(pdf).toMatchObject({ lang: 'es-PE', title: await page.locator('h1').textContent() });
    await context.close();
  });

  test('who writes what already exists is shown it, in another tab', async () => {
    const { page, context } = await openPage(stage.browser);
    await logIn(page, stage.app.url);
    const address = await startDraft(page, stage.app.url, 'Sin nombre todavía');
    await visit(page, `${address}/basics`);
    const known = await stage.app.db.one<{ title: string }>({
      text: 'select title from practice where slug = $1',
      values: [slug],
    });
    await page.fill('#basics-title', known?.title.toLowerCase().replace('ó', 'o') ?? '');
    const near = page.locator(`.similar li:first-child a[href="/practicas/${slug}"]`);
    await near.waitFor();
    expect(await near.getAttribute('target')).toBe('_blank');
    await context.close();
  });

  test('a search is kept, opened and removed', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    // What an earlier try kept.
    await stage.app.db.rows({ text: 'delete from saved_search' });
    await logIn(page, stage.app.url);
    await visit(page, `${stage.app.url}/muro?q=riesgo&estadio=avanzado`);
    await page.click('.save-search summary');
    await page.fill('.save-search #name', 'Riesgo en estadio avanzado');
    await page.click('.save-search button.btn');
    await page.click('a[href="/yo/busquedas"]');
    const line = page.locator('.tasks li');
    await line.waitFor();
    expect(await line.locator('a').getAttribute('href')).toBe('/muro?q=riesgo&estadio=avanzado');
    await line.locator('input[type=checkbox]').check();
    await line.locator('button').click();
    await line.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await context.close();
  });
});
