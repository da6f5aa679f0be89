import type { Page } from 'playwright-core';
import { openPage } from '../../support/browser.js';
import { networkOf, waitUntilKept, type Network } from './offline.cast.js';
import { logIn, openPortal, startDraft, type PortalStage } from './stage.js';

let stage: PortalStage;
let network: Network;
beforeAll(async () => {
  stage = await openPortal();
  network = networkOf(stage.app);
}, 120_000);
afterAll(() => stage?.close());

const kept = (page: Page) => page.locator('.save', { hasText: /Guardado en este equipo/ }).waitFor();
const sent = (page: Page) => page.locator('.save', { hasText: /Enviado \d\d:\d\d$/ }).waitFor();

/** Fault 14: two devices, one draft, both without a network. */
describe('One draft on two devices that are both without a network', () => {
  test('loses nothing: other sections go ahead by themselves, and of the same one both texts are shown', async () => {
    const [one, two] = [await openPage(stage.browser), await openPage(stage.browser)];
    for (const { page } of [one, two]) {
      page.setDefaultTimeout(40_000);
      await logIn(page, stage.app.url);
    }
    const draft = await startDraft(one.page, stage.app.url, 'Práctica en dos equipos sin señal');
    const id = draft.slice(-36);
    for (const { page } of [one, two]) {
      await page.goto(draft, { waitUntil: 'networkidle' });
      await waitUntilKept(page);
    }
    await network.cut(one.context, two.context);
    const write = async (page: Page, section: string, text: string) => {
      await page.goto(`${draft}/${section}`, { waitUntil: 'load' });
      await page.fill('#text', text);
      await kept(page);
    };
    await write(one.page, 'context', 'Contexto de la primera');
    await write(one.page, 'problem', 'Problema según la primera');
    await write(two.page, 'objective', 'Objetivo de la segunda');
    await write(two.page, 'problem', 'Problema según la segunda');

    await network.mend(one.context);
    await sent(one.page);
    await network.mend(two.context);
    await two.page.getByText('Alguien de tu equipo cambió esta sección').waitFor();
    const conflict = await two.page.locator('section.notice.warn', { hasText: 'Alguien de tu equipo' }).innerText();
    expect(conflict).toContain('Problema según la primera');
    expect(conflict).toContain('Problema según la segunda');
    const stored = async () => {
      const found = await stage.app.db.rows<{ key: string; text: string; revision: number }>({
        text: `select section_key as key, body->>'text' as text, revision from practice_section
          where practice_id = $1 and section_key in ('context', 'problem', 'objective') order by section_key`,
        values: [id],
      });
      return found.map(({ key, text, revision }) => `${key} ${revision} ${text}`);
    };
    for (let tries = 0; tries < 40 && (await stored()).length < 3; tries += 1) await two.page.waitForTimeout(1_000);
    expect(await stored()).toEqual([
      'context 1 Contexto de la primera',
      'objective 1 Objetivo de la segunda',
      'problem 1 Problema según la primera',
    ]);
    await two.page.click('text=Quedarme con la mía');
    await sent(two.page);
    expect(await stored()).toContain('problem 2 Problema según la segunda');
    await one.page.goto(`${draft}/problem`, { waitUntil: 'networkidle' });
    expect(await one.page.inputValue('#text')).toBe('Problema según la segunda');
    for (const { context } of [one, two]) await context.close();
  }, 240_000);
});
