import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How long a page may take for one thing. Half a machine beside other work is slow, and nothing waits as long as this where it is quick. */
export const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 100;

/** In one process a closed context takes the browser with it; without web security the tests would prove nothing. */
const UNWANTED = ['--single-process', '--disable-web-security'];
const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-quic'];

/**
 * A Chromium that comes from npm and needs no system library. The variable makes the package unpack its own
 * libraries and is read while it is imported, hence the import inside.
 */
async function chromiumOfNpm() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const args = [...chromium.args.filter((flag) => !UNWANTED.includes(flag)), ...FLAGS];
  return { playwright, options: { executablePath: await chromium.executablePath(), args, headless: true } };
}

const opened = new Set<BrowserContext>();

function welcome(context: BrowserContext): BrowserContext {
  context.setDefaultTimeout(PATIENCE_MS);
  opened.add(context);
  context.on('close', () => opened.delete(context));
  return context;
}

/** After a test whose people are its own: what it left open, because it failed, must not go on beside the next try. */
export async function closeAll(): Promise<void> {
  for (const context of [...opened]) await context.close();
}

export async function launchBrowser(): Promise<Browser> {
  const { playwright, options } = await chromiumOfNpm();
  const browser = await playwright.launch(options);
  browser.on('context', welcome);
  return browser;
}

/** A browser of one person whose storage stays in a folder: closed and opened again it is the same. */
export async function launchKept(folder: string): Promise<BrowserContext> {
  const { playwright, options } = await chromiumOfNpm();
  // In incognito, where the package would start it, nothing is kept.
  const args = options.args.filter((flag) => flag !== '--incognito');
  return welcome(await playwright.launchPersistentContext(folder, { ...options, args, ...PERSON, viewport: { width: 360, height: 800 } }));
}

/** Until it is so, asked again and again: what is seen once, right after an act, may still be what was before it. */
export async function until(found: () => Promise<boolean>, patience = PATIENCE_MS): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(LOOK_AGAIN_MS)) if (await found()) return true;
  return found();
}

/** What is looked at becomes this. */
export async function becomes<Seen>(look: () => Promise<Seen>, wanted: Seen, patience = PATIENCE_MS): Promise<void> {
  let seen = await look();
  await until(async () => isDeepStrictEqual((seen = await look()), wanted), patience);
  expect(seen).toEqual(wanted);
}

/** A page of the portal that the server drew is in the hands of its code: what is tapped before that goes nowhere. */
export async function taken(page: Page): Promise<void> {
  await page.locator('#app[data-ready], body:not(:has(#app[data-path]))').first().waitFor({ state: 'attached' });
}

export const WIDTHS = [360, 768, 1280] as const;

const PERSON = { locale: 'es-PE', timezoneId: 'America/Lima' };

export type WatchedPage = { page: Page; context: BrowserContext; problems: string[] };

/** A page of its own session that writes down what a person would never see: script errors and refusals of the policy. */
export async function openPage(browser: Browser, options: { width?: number; javaScript?: boolean } = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    javaScriptEnabled: options.javaScript ?? true,
    // Colours are looked at as they end up, not on their way.
    reducedMotion: 'reduce',
    ...PERSON,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/.test(message.text())) problems.push(message.text());
  });
  return { page, context, problems };
}
