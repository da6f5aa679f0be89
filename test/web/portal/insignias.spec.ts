import { closeAll, openPage } from '../../support/browser.js';
import { logIn, openPortal, visit, type PortalStage } from './stage.js';

let stage: PortalStage;
beforeAll(async () => {
  stage = await openPortal();
  await stage.app.drainJobs();
});
afterEach(closeAll);
afterAll(() => stage?.close());

test('an insignia goes from its owner, who shows it, to a stranger without JavaScript, who verifies it', async () => {
  const { app, browser } = stage;
  // As it was before an earlier try.
  await app.db.rows({ text: 'delete from insignia_shown' });
  const mine = await browser.newContext();
  const page = await mine.newPage();
  await logIn(page, app.url);
  await visit(page, `${app.url}/yo/insignias`);
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
});

test('whoever was sent the file learns what it is worth: ours, altered, a screenshot, without signal', async () => {
  const { app, browser } = stage;
  const award = await app.db.one<{ id: string }>({
    text: `select a.id from insignia_award a join insignia_shown s using (member_id, insignia_id) where a.revoked_at is null limit 1`,
  });
  const { page, context, problems } = await openPage(browser, { width: 360 });
  await visit(page, `${app.url}/insignias`);
  await page.getByRole('link', { name: '¿Te enviaron una insignia? Verifícala' }).click();
  await page.getByRole('heading', { name: 'Verificar una insignia' }).waitFor();
  const file = async (name: string): Promise<Buffer> => (await page.request.get(`${app.url}/verificar/${award?.id}/${name}`)).body();
  const open = (name: string, buffer: Buffer): Promise<void> => page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
  const says = (words: string): Promise<void> => page.getByText(words).waitFor();
  const png = await file('insignia.png');
  await open('insignia.png', png);
  await says('Es auténtica y sigue en pie');
  await open('insignia.svg', await file('insignia.svg'));
  await says('Es auténtica y sigue en pie');

  // One letter of what was signed, in the middle of it.
  const altered = Buffer.from(png);
  const middle = altered.indexOf('.', altered.indexOf('openbadgecredential')) + 40;
  altered[middle] = altered[middle] === 65 ? 66 : 65;
  await open('insignia.png', altered);
  await says('no es lo que firmamos');
  await open('captura.png', await (await page.request.get(`${app.url}/insignias/semilla/1.png`)).body());
  await says('Este archivo no lleva una credencial dentro');
  await open('cortada.png', png.subarray(0, 900));
  await says('El archivo llegó cortado o dañado');

  await page.getByLabel('O pega la dirección o la credencial').fill((await file('credencial.jwt')).toString());
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Verificar', exact: true }).click();
  await says('No hay conexión con el servidor');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Verificar', exact: true }).click();
  await says('Es auténtica y sigue en pie');
  await page.getByLabel('O pega la dirección o la credencial').fill(`https://cop.prueba.pe/verificar/${award?.id}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/verificar/${award?.id}`);
  expect(problems.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
  await context.close();
});

test('a showcase goes from its owner, who opens it, to a stranger without JavaScript and to the preview of a link; closed, it is gone', async () => {
  const { app, browser } = stage;
  const mine = await browser.newContext();
  const page = await mine.newPage();
  await logIn(page, app.url);
  await visit(page, `${app.url}/yo/vitrina`);
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
});
