import type { Browser, BrowserContext, Page } from 'playwright-core';

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

export async function launchBrowser(): Promise<Browser> {
  const { playwright, options } = await chromiumOfNpm();
  return playwright.launch(options);
}

/** A browser of one person whose storage stays in a folder: closed and opened again it is the same. */
export async function launchKept(folder: string): Promise<BrowserContext> {
  const { playwright, options } = await chromiumOfNpm();
  // In incognito, where the package would start it, nothing is kept.
  const args = options.args.filter((flag) => flag !== '--incognito');
  return playwright.launchPersistentContext(folder, { ...options, args, ...PERSON, viewport: { width: 360, height: 800 } });
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
