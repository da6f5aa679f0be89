import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { RankingWeeks } from '@lib/recognition';
import { earn, people, person } from '../../api/recognition/people.js';
import { closeAll, openPage } from '../../support/browser.js';
import { logIn, openPortal, visit, type PortalStage } from './stage.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let stage: PortalStage;
let rosa: string;
beforeAll(async () => {
  stage = await openPortal();
  const { app } = stage;
  const free = await app.db.rows<{ code: string }>({
    text: `select code from iged g where kind = 'UGEL' and region_id = 'ancash' and not exists (select from member m where m.iged_code = g.code) order by code limit 3`,
  });
  const UGELES = free.map(({ code }) => code);
  for (const [at, igedCode] of UGELES.entries()) for (const id of await people(app, 5, { igedCode })) await earn(app, id, 5 * (at + 1));
  await app.app.get<RankingWeeks>(RankingWeeks as never, { strict: false }).take();
  rosa = await person(app, { name: 'Rosa Ñaupari Quispe', igedCode: UGELES[0] });
  await earn(app, rosa, 5);
  await app.db.rows({
    text: `insert into iged_context select code, 'HIGH', 'LARGE', 'Reporte interno de la CoP', '2026-01-01', $2, now() from unnest($1::text[]) code`,
    values: [UGELES, rosa],
  });
});
afterEach(closeAll);
afterAll(() => stage?.close());

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [...found, `scrolls sideways by ${wide} px`] : found;
}

describe('The rankings of the portal', () => {
  test('a person is found without JavaScript, with position, and the link leads to the row', async () => {
    const { page, context } = await openPage(stage.browser, { javaScript: false, width: 360 });
    await page.goto(`${stage.app.url}/ranking`);
    await page.fill('input[name=busca]', 'naupary');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await page.getByRole('link', { name: /Rosa Ñaupari Quispe/ }).click();
    await page.waitForURL((url) => url.hash === `#p-${rosa}`);
    expect(await page.locator(`#p-${rosa}`).textContent()).toContain('nuevo');
    await page.goto(`${stage.app.url}/ranking?busca=nadie+asi`);
    expect(await page.locator('.found').textContent()).toContain('No encontramos a «nadie asi»');
    await context.close();
  });

  test('institutions are read by visitors as HTML, with how it is counted and how far each moved', async () => {
    const { page, context } = await openPage(stage.browser, { javaScript: false, width: 360 });
    await page.goto(`${stage.app.url}/ranking`);
    await page.getByRole('link', { name: 'Instituciones' }).click();
    expect(await page.locator('caption').textContent()).toContain('al menos 5 personas activas');
    await page.selectOption('select[name=region]', 'ancash');
    await page.locator('form.choices button').click();
    await page.waitForURL((url) => url.searchParams.get('region') === 'ancash');
    expect(await page.locator('tbody tr').count()).toBe(3);
    expect(await page.locator('tbody tr').first().textContent()).toContain('igual');
    await page.selectOption('select[name=tipo]', 'LOCAL_GOVERNMENT');
    await page.locator('form.choices button').click();
    await page.waitForURL((url) => url.searchParams.get('tipo') === 'LOCAL_GOVERNMENT');
    expect(await page.locator('.empty').textContent()).toContain('5 de sus gestoras y gestores');
    await context.close();
  });

  test('like stands beside like, with a sentence, a table and the source', async () => {
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await visit(page, `${stage.app.url}/ranking/comparacion?grupo=UGEL.LARGE.HIGH`);
    const text = await page.locator('main').textContent();
    expect(text).toContain('la mitad llega a 10 puntos por persona activa');
    expect(text).toContain('no son datos oficiales');
    expect(text).toContain('Reporte interno de la CoP, al 1 ene 2026');
    expect(await page.locator('tbody tr').allTextContents()).toEqual([
      expect.stringContaining('+5, por encima'), expect.stringContaining('en la mediana'), expect.stringContaining('−5, por debajo'),
    ]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('a gestora reads where her institution is; nothing is found by axe at 320 px', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 320, height: 740 }, bypassCSP: true });
    const page = await context.newPage();
    await logIn(page, stage.app.url);
    for (const path of ['/ranking?busca=rosa', '/ranking/instituciones', '/ranking/comparacion']) {
      await visit(page, `${stage.app.url}${path}`);
      expect({ path, faults: await faults(page) }).toEqual({ path, faults: [] });
    }
    await visit(page, `${stage.app.url}/ranking/instituciones`);
    await page.locator('aside.stack', { hasText: /persona activa|personas activas|aún no tiene/ }).first().waitFor();
    await context.close();
  });
});
