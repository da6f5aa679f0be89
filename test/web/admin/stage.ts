import type { Browser, Page } from 'playwright-core';
import { demoLogins, loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { launchBrowser, openPage, type WatchedPage } from '../../support/browser.js';

export type Who = 'experta' | 'especialista' | 'administrador';
export type DeskStage = {
  app: TestApp;
  browser: Browser;
  /** A browser of its own where this person has logged in to the desk. */
  enter(who: Who, width?: number): Promise<WatchedPage>;
  close(): Promise<void>;
};

/** The sample data over the built desk, in a real browser. */
export async function openDesk(): Promise<DeskStage> {
  const app = await createTestApp({ now: new Date().toISOString() });
  await loadDemo(app.app);
  const browser = await launchBrowser();
  return {
    app,
    browser,
    enter: async (who, width) => {
      const opened = await openPage(browser, { width });
      await opened.page.goto(`${app.url}/admin/ingresar`);
      await fillLogin(opened.page, who);
      await opened.page.locator('.page-head h1').waitFor();
      return opened;
    },
    close: async () => {
      await browser?.close();
      await app.close();
    },
  };
}

export async function fillLogin(page: Page, who: Who): Promise<void> {
  const login = demoLogins().find(({ email }) => email.startsWith(`${who}@`));
  await page.getByLabel('Correo').fill(login?.email ?? '');
  await page
    .getByLabel('Contraseña', { exact: false })
    .first()
    .fill(login?.password ?? '');
  await page.locator('form button[type=submit]').click();
}

/** What a lost network or a closed session logs by itself is no fault of the desk. */
export const faults = (problems: string[]): string[] =>
  problems.filter((text) => !/ERR_INTERNET|Failed to load resource/.test(text));
