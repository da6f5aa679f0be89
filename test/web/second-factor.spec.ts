import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { demoLogins, loadDemo } from '../../apps/api/src/demo.js';
import { Phone, nextCode } from '../api/access/second-factor.cast.js';
import { launchBrowser, openPage, taken, WIDTHS } from '../support/browser.js';
import { createTestApp, type TestApp } from '../support/index.js';
import { faults } from './admin/stage.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await createTestApp({ now: new Date().toISOString(), config: { secondFactor: 'required' } });
  await loadDemo(app.app);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const password = demoLogins()[0]?.password ?? '';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function deskLogin(page: Page, who: string): Promise<void> {
  await page.goto(`${app.url}/admin/ingresar`);
  await page.getByLabel('Correo').fill(`${who}@demo.pe`);
  await page.locator('input[type=password]').fill(password);
  await button(page, 'Ingresar').click();
}

/** From the password to the codes; the screen of each step has its heading. */
async function enrol(page: Page, who: string): Promise<{ phone: Phone; codes: string[] }> {
  await page.getByRole('heading', { name: 'Paso 1 de 3: confirma que eres tú' }).waitFor();
  await sound(page, `${who}: password`);
  await page.getByLabel('Tu contraseña').first().fill(password);
  await button(page, 'Continuar').click();
  const phone = new Phone(app, await page.locator('.factor-secret').innerText());
  const code = page.getByLabel('Código de 6 números');
  expect([await code.getAttribute('inputmode'), await code.getAttribute('autocomplete')]).toEqual(['numeric', 'one-time-code']);
  await code.fill(phone.wrong());
  await button(page, 'Activar').click();
  await page.getByText('Ese código no es o ya se usó.').first().waitFor();
  expect(await code.inputValue()).toBe(phone.wrong());
  await sound(page, `${who}: telephone`);
  await code.fill(` ${phone.code().slice(0, 3)} ${phone.code().slice(3)}`);
  await button(page, 'Activar').click();
  await page.getByRole('heading', { name: 'Guarda tus códigos de recuperación' }).waitFor();
  const codes = await page.locator('.factor-codes li').allInnerTexts();
  expect(codes).toHaveLength(10);
  await sound(page, `${who}: codes`);
  await button(page, 'Ya los guardé').click();
  nextCode(app);
  return { phone, codes };
}

/** Nothing that axe finds, and nothing that sticks out of the screen of a telephone. */
async function sound(page: Page, name: string): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ name, found, wide }).toEqual({ name, found: [], wide: 0 });
}

describe('The second factor of login', () => {
  it('is all that an expert can do at the desk until it is on; then each login asks for its code', async () => {
    const { page, context, problems } = await openPage(browser, { width: WIDTHS[0] });
    await deskLogin(page, 'experta');
    await page.getByRole('heading', { name: 'Activa el ingreso en dos pasos' }).waitFor();
    await page.goto(`${app.url}/admin/retroalimentaciones`);
    await page.getByRole('heading', { name: 'Activa el ingreso en dos pasos' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    const { phone } = await enrol(page, 'desk');
    await page.locator('.page-head h1').waitFor();
    await page.goto(`${app.url}/admin/mi-cuenta`);
    await page.getByText('Te quedan 10 códigos de recuperación.').waitFor();
    await sound(page, 'desk: on');

    await button(page, 'Salir').click();
    // Whoever leaves the page before the answer has not left.
    await page.getByLabel('Correo').waitFor();
    await deskLogin(page, 'experta');
    await page.getByRole('heading', { name: 'Falta un paso' }).waitFor();
    await page.getByLabel('Código de 6 números').fill(phone.wrong());
    await button(page, 'Continuar').click();
    await page.getByText('Ese código no es o ya se usó.').first().waitFor();
    await sound(page, 'desk: code');
    await page.getByLabel('Código de 6 números').fill(phone.code());
    await button(page, 'Continuar').click();
    await page.locator('.page-head h1').waitFor();
    expect(faults(problems)).toEqual([]);
    await context.close();
  });

  it('sends a specialist who enters by the portal to set it up first, whatever page is asked', async () => {
    const { page, context } = await openPage(browser, { width: WIDTHS[0] });
    await page.goto(`${app.url}/ingresar`);
    await taken(page);
    await page.fill('#email', 'especialista@demo.pe');
    await page.fill('#password', password);
    await button(page, 'Ingresar').click();
    await page.getByRole('heading', { name: 'Activa el ingreso en dos pasos' }).waitFor();
    await page.goto(`${app.url}/muro`);
    await page.getByRole('heading', { name: 'Activa el ingreso en dos pasos' }).waitFor();
    await sound(page, 'portal: required');
    await button(page, 'Salir y hacerlo después').click();
    await page.waitForURL((address) => address.pathname === '/ingresar');
    await context.close();
  });

  it('is a choice of a gestora in «Mi cuenta», and a recovery code lets her in without her telephone', async () => {
    const { page, context, problems } = await openPage(browser, { width: WIDTHS[0] });
    const logIn = async (): Promise<void> => {
      await page.goto(`${app.url}/ingresar`);
      await taken(page);
      await page.fill('#email', 'gestora@demo.pe');
      await page.fill('#password', password);
      await button(page, 'Ingresar').click();
    };
    await logIn();
    await page.waitForURL((address) => address.pathname === '/');
    await page.goto(`${app.url}/yo/cuenta`);
    await button(page, 'Activar el ingreso en dos pasos').click();
    const { codes } = await enrol(page, 'portal');
    await page.getByText('Te quedan 10 códigos de recuperación.').waitFor();
    await sound(page, 'portal: on');
    await button(page, 'Cerrar sesión').click();
    await page.waitForURL((address) => address.pathname === '/');

    await logIn();
    await page.getByRole('heading', { name: 'Escribe el código de tu aplicación' }).waitFor();
    await button(page, 'No tengo mi teléfono').click();
    await sound(page, 'portal: recovery code');
    await page.getByLabel('Código de recuperación').fill(codes[0] ?? '');
    await button(page, 'Continuar').click();
    await page.waitForURL((address) => address.pathname === '/');
    await page.goto(`${app.url}/yo/cuenta`);
    await page.getByText('Te quedan 9 códigos de recuperación.').waitFor();
    expect(problems.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
    await context.close();
  });
});
