import type { Browser, Page } from 'playwright-core';
import { demoLogins, loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { launchBrowser, taken } from '../../support/browser.js';

export type PortalStage = { app: TestApp; browser: Browser; close(): Promise<void> };

/** The sample data over the built portal, in a real browser. */
export async function openPortal(): Promise<PortalStage> {
  const app = await createTestApp({ now: new Date().toISOString() });
  await loadDemo(app.app);
  const browser = await launchBrowser();
  return {
    app,
    browser,
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}

/** Opens a page and waits until its code has it. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await taken(page);
}

const gestora = demoLogins().find(({ door }) => door === 'portal');

export async function fillLogin(page: Page, scope = ''): Promise<void> {
  await page.fill(`${scope} #email`, gestora?.email ?? '');
  await page.fill(`${scope} #password`, gestora?.password ?? '');
  await page.click(`${scope} form button.wide`);
}

export async function logIn(page: Page, url: string): Promise<void> {
  await visit(page, `${url}/ingresar`);
  await fillLogin(page);
  await page.waitForURL((address) => address.pathname === '/');
}

/** A new draft of the gestora; gives its address. */
export async function startDraft(page: Page, url: string, title: string): Promise<string> {
  await visit(page, `${url}/mis-practicas`);
  await page.fill('#title', title);
  await page.click('form button.wide');
  await page.waitForURL(/mis-practicas\/[0-9a-f-]{36}$/);
  return page.url();
}
