import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { launchBrowser, openPage, taken } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const DAY_MS = 86_400_000;

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
/** The server of a story, how its people are found by their part in it, and the domain of their mail. */
type House<Who extends string> = { url: string; born: (who: Who) => Promise<unknown>; mail: string };

/** The day in Lima so many days from now: these journeys run in real time, as the hours of their forms are. */
export const lima = (offset: number, now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date(now.getTime() + offset * DAY_MS));

/** Several people of one journey, each with a browser session of their own that writes down what went wrong in it. */
export class Room<Who extends string> {
  readonly problems: string[] = [];
  readonly open: Partial<Record<Who, Page>> = {};

  private constructor(
    private readonly house: House<Who>,
    readonly browser: Browser,
  ) {}

  static async of<Who extends string>(house: House<Who>): Promise<Room<Who>> {
    return new Room(house, await launchBrowser());
  }

  async enter(who: Who, door: string, width: number): Promise<Page> {
    await this.house.born(who);
    const { page, problems } = await openPage(this.browser, { width });
    page.on('close', () => this.problems.push(...problems));
    await this.go(page, door);
    await page.getByLabel(/^Correo/).fill(`${who}@${this.house.mail}`);
    await page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('ingresar'));
    this.open[who] = page;
    return page;
  }

  async go(page: Page, path: string): Promise<void> {
    await page.goto(`${this.house.url}${path}`, { waitUntil: 'load' });
    await taken(page);
  }

  as(who: Who): Page {
    const page = this.open[who];
    if (!page) throw new Error(`${who} has not entered`);
    return page;
  }
}

/** Nothing that axe finds, and nothing to scroll sideways for. */
export async function accessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}
