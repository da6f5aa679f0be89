import { closeAll, openPage } from '../../support/browser.js';
import { openPortal, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
beforeAll(async () => {
  stage = await openPortal();
});
afterEach(closeAll);
afterAll(() => stage?.close());

const get = async (path: string, cookie?: string) => {
  const response = await fetch(`${stage.app.url}${path}`, { headers: cookie ? { cookie } : {} });
  return { response, html: await response.text() };
};
const slugOf = async (words: string) =>
  (await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where slug like $1', values: [`%${words}%`] }))
    ?.slug ?? '';

describe('The public pages of the portal', () => {
  test('the wall is read, filtered and searched without JavaScript', async () => {
    const { page, context } = await openPage(stage.browser, { javaScript: false, width: 1280 });
    await page.goto(`${stage.app.url}/muro`);
    const all = await page.locator('.practice-card').count();
    expect(all).toBeGreaterThan(5);
    await page.click('nav.tiles a[title^="Ayacucho"]');
    // The whole next page, not what of it is here.
    await page.waitForURL((url) => url.searchParams.getAll('region').length === 1);
    const inAyacucho = await page.locator('.practice-card').count();
    expect(inAyacucho).toBeLessThan(all);
    await page.fill('input[name=q]', 'riesgo');
    await page.press('input[name=q]', 'Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'riesgo');
    expect(await page.locator('.practice-card').first().textContent()).toContain('riesgo');
    await page.click('.practice-card a');
    await page.waitForURL(/\/practicas\//);
    expect(await page.locator('h1').textContent()).toContain('riesgo de desastres');
    expect(await page.locator('.voice').count()).toBe(3);
    await context.close();
  });

  test('a practice tells search engines and previews what it is', async () => {
    const slug = await slugOf('riesgo');
    const { response, html } = await get(`/practicas/${slug}`);
    expect(response.status).toBe(200);
    expect(html).toMatch(/<title>[^<]*riesgo de desastres[^<]*<\/title>/);
    expect(html).toContain(`rel="canonical" href="`);
    expect(html).toContain('property="og:title"');
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
    expect(JSON.parse(block)).toMatchObject({ '@type': 'Report', inLanguage: 'es-PE' });
    expect(block).not.toMatch(/Gestora? de prueba/);
  });

  test('the ranking and its rules arrive as HTML', async () => {
    const ranking = await get('/ranking');
    expect(ranking.html).toMatch(/<tr[^>]*>.*<b>1<\/b>/s);
    expect((await get('/ranking/como-se-gana')).html).toContain('Práctica admitida');
  });

  test('an unknown address and an unknown practice are 404 with a way on', async () => {
    const codeless = ['verificar', 'vitrina', 'iniciativas', 'desafios'].map((room) => `/${room}/esto-no-es-un-codigo`);
    for (const path of ['/nada', '/practicas/no-existe', ...codeless]) {
      const { response, html } = await get(path);
      expect(response.status).toBe(404);
      expect(html).toContain('href="/muro"');
    }
  });

  test('what a visitor reads may be shared for a moment; what a session reads may not', async () => {
    expect((await get('/muro')).response.headers.get('cache-control')).not.toContain('no-store');
    expect((await get('/muro', 'cop_member=anything')).response.headers.get('cache-control')).toContain('no-store');
    expect((await get('/mis-practicas')).response.headers.get('cache-control')).toContain('no-store');
  });

  test('taking a page over changes nothing on it', async () => {
    const { page, context, problems } = await openPage(stage.browser);
    for (const path of ['/', '/muro', '/ranking', `/practicas/${await slugOf('riesgo')}`]) {
      const before = /<div id="app"[^>]*>(.*)<\/div><script type="application\/json"/s.exec((await get(path)).html)?.[1];
      await visit(page, `${stage.app.url}${path}`);
      const text = await page.evaluate((html) => {
        const holder = document.createElement('div');
        holder.innerHTML = html;
        return { server: holder.textContent, browser: document.getElementById('app')?.textContent };
      }, before ?? '');
      expect(text.browser).toBe(text.server);
    }
    expect(problems).toEqual([]);
    await context.close();
  });
});
