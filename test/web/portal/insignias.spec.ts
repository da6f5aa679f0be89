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

test('a showcase goes from its owner, who opens it, to a stranger without JavaScript and to the preview of a link; closed, it is gone', async () => {
  const { app, browser } = stage;
  const mine = await browser.newContext();
  const page = await mine.newPage();
  await logIn(page, app.url);
  await page.goto(`${app.url}/yo/vitrina`, { waitUntil: 'networkidle' });
  await page.getByRole('checkbox', { name: /Abrir mi vitrina/ }).check();
  await page.getByRole('button', { name: 'Guardar mi vitrina' }).click();
  await page.getByText('Tu vitrina está abierta.').waitFor();
  const href = await page.getByRole('link', { name: 'Ver mi vitrina' }).getAttribute('href');

  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  expect((await stranger.goto(`${app.url}${href}`))?.status()).toBe(200);
  expect(await stranger.locator('main').innerText()).toContain('Semilla');
  const image = await stranger.locator('meta[property="og:image"]').getAttribute('content');
  expect((await stranger.request.get(`${app.url}${new URL(image ?? '').pathname}`)).headers()['content-type']).toBe('image/png');
  expect(await stranger.locator('meta[property="og:title"]').getAttribute('content')).toMatch(/^Vitrina de /);
  expect(await stranger.content()).not.toMatch(/@demo\.pe|"dni"|"phone"/);

  await page.getByRole('checkbox', { name: /Abrir mi vitrina/ }).uncheck();
  await page.getByRole('button', { name: 'Guardar mi vitrina' }).click();
  await page.getByText('Tu vitrina está cerrada').waitFor();
  expect((await stranger.goto(`${app.url}${href}`))?.status()).toBe(404);
  await stranger.context().close();
  await mine.close();
}, 60_000);
