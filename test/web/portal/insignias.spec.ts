import { logIn, openPortal, type PortalStage } from './stage.js';

let stage: PortalStage;
beforeAll(async () => {
  stage = await openPortal();
  await stage.app.drainJobs();
}, 120_000);
afterAll(() => stage?.close());

test('an insignia goes from its owner, who shows it, to a stranger without JavaScript, who verifies it', async () => {
  const { app, browser } = stage;
  const mine = await browser.newContext();
  const page = await mine.newPage();
  await logIn(page, app.url);
  await page.goto(`${app.url}/yo/insignias`, { waitUntil: 'networkidle' });
  const href = await page.getByRole('link', { name: 'Ver su página y descargarla' }).first().getAttribute('href');
  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  expect((await stranger.goto(`${app.url}${href}`))?.status()).toBe(404);

  const box = page.getByRole('checkbox', { name: /Mostrarla en público: Semilla/ });
  await box.focus();
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('ShowInsignia') ?? false);
  await page.keyboard.press('Space');
  await page.getByText('Es pública', { exact: true }).waitFor();
  await answered;

  expect((await stranger.goto(`${app.url}${href}`))?.status()).toBe(200);
  const told = await stranger.locator('main').innerText();
  for (const words of ['Esta insignia sigue en pie', 'Semilla', '1 práctica admitida', 'Comprobada ahora con la llave publicada'])
    expect(told).toContain(words);
  const image = await stranger.request.get(`${app.url}${href}/insignia.png`);
  expect([image.status(), image.headers()['content-type']]).toEqual([200, 'image/png']);
  await stranger.context().close();
  await mine.close();
}, 60_000);
