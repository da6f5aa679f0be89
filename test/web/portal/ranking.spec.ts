import { Seals } from '@lib/recognition';
import type { Page } from 'playwright-core';
import { openPage } from '../../support/browser.js';
import { openPortal, type PortalStage } from './stage.js';

let stage: PortalStage;
beforeAll(async () => {
  stage = await openPortal();
});
afterAll(() => stage?.close());

type Found = { season: string; macro: string; macroName: string; iged: string; author: string };

/** Somebody of the sample with points, and where they are. */
async function someoneRanked(): Promise<Found> {
  const found = await stage.app.db.one<Found>({
    text: `select t.season_id as season, m.id as macro, m.name as "macroName", t.iged_code as iged, t.member_id as author
      from season_total t join macro_region m on m.id = t.macro_region_id where t.ranked and t.points > 0 and t.iged_code is not null
      order by t.points desc limit 1`,
  });
  if (!found) throw new Error('The sample ranks nobody');
  return found;
}

/** Place, name and points of each row; how far it moved is said only while the season runs. */
const places = (page: Page): Promise<string[][]> =>
  page.locator('tbody').first().locator('tr').evaluateAll((rows) => rows.map((row) => ['.place b', '.who', 'td:last-child'].map((part) => row.querySelector(part)?.textContent ?? '')));

describe('The ranking of the portal', () => {
  test('is narrowed to a macro-region without JavaScript, and to an Iged by its address', async () => {
    const { macro, macroName, iged } = await someoneRanked();
    const { page, context } = await openPage(stage.browser, { javaScript: false, width: 360 });
    await page.goto(`${stage.app.url}/ranking`);
    const everyone = await page.locator('tbody tr').count();
    await page.selectOption('select[name=region]', `macro:${macro}`);
    await page.locator('form.choices button').first().click();
    expect(await page.locator('h1').textContent()).toContain(macroName);
    const there = await page.locator('tbody tr').count();
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThanOrEqual(everyone);
    await page.goto(`${stage.app.url}/ranking?iged=${iged}`);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('of an Iged stays what its address says once its code is here, and is asked of another season', async () => {
    const { iged } = await someoneRanked();
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await page.goto(`${stage.app.url}/ranking?iged=${iged}&busca=nadie+asi`);
    await page.locator('#app[data-ready]').waitFor();
    expect(new URL(page.url()).search).toBe(`?iged=${iged}&busca=nadie+asi`);
    const name = await page.locator('select[name=region] option:checked').textContent();
    expect(await page.locator('h1').textContent()).toContain(name);
    await page.locator('select[name=temporada]').dispatchEvent('change');
    await page.waitForURL((url) => url.searchParams.get('region') === `iged:${iged}` && url.searchParams.get('busca') === 'nadie asi');
    expect(await page.locator('h1').textContent()).toContain(name);
    await page.selectOption('select[name=region]', '');
    await page.waitForURL((url) => !url.searchParams.has('region') && !url.searchParams.has('iged'));
    expect(problems).toEqual([]);
    await context.close();
  });

  test('of a season that was closed shows its hash, its file and no other places', async () => {
    const { season, author } = await someoneRanked();
    const { page, context, problems } = await openPage(stage.browser, { width: 360 });
    await page.goto(`${stage.app.url}/ranking?temporada=${season}`);
    const before = await places(page);
    stage.app.clock.set(`${Number(season) + 1}-01-05T15:00:00Z`);
    await stage.app.app.get(Seals, { strict: false }).close(season, author);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('.notice code').textContent()).toMatch(/^[0-9a-f]{64}$/);
    const file = await page.getByRole('link', { name: 'Descargar el ranking (CSV)' }).getAttribute('href');
    expect((await fetch(`${stage.app.url}${file}`)).status).toBe(200);
    expect(await places(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});
