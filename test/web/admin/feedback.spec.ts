import type { Page } from 'playwright-core';
import { faults, fillLogin, openDesk, type DeskStage } from './stage.js';

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDesk();
});
afterAll(() => stage?.close());

const saved = (page: Page) => page.locator('.save-line', { hasText: /Borrador guardado \d\d:\d\d/ }).waitFor();
/** Written once: what a try that was broken off left saved is not what the next one writes. */
let tries = 0;
const keyAspect = (page: Page) => page.getByLabel('Aspecto clave 1', { exact: true });

async function openForm(page: Page, at: number): Promise<string> {
  await page.goto(`${stage.app.url}/admin/retroalimentaciones`);
  await page.locator('ul.rows li .main a').nth(at).click();
  await keyAspect(page).waitFor();
  return page.url();
}

describe('What an expert writes', () => {
  it('survives a closed tab, a lost network and an ended session, and is sent when it is whole', async () => {
    const said = `Une la escuela con su comunidad, intento ${(tries += 1)}.`;
    const { page, context, problems } = await stage.enter('experta');
    const address = await openForm(page, 0);
    await keyAspect(page).fill(said);
    await saved(page);
    await page.goto(address);
    expect(await keyAspect(page).inputValue()).toBe(said);

    await context.setOffline(true);
    await page.getByLabel('Oportunidad de mejora 1').fill(`Medir antes y después, intento ${tries}.`);
    await page.getByText('Sin conexión: lo escrito queda en este equipo').waitFor();
    await context.setOffline(false);
    await saved(page);

    await context.clearCookies();
    await page.getByLabel('Recomendación 1', { exact: true }).fill(`Llevarla al POI, intento ${tries}.`);
    await page.getByText('Tu sesión se cerró').waitFor();
    await fillLogin(page, 'experta');
    await saved(page);
    expect(await page.getByLabel('Recomendación 1', { exact: true }).inputValue()).toBe(`Llevarla al POI, intento ${tries}.`);

    const criteria = page.locator('fieldset:has(input[type=radio])');
    for (let at = 0; at < (await criteria.count()); at += 1) await criteria.nth(at).locator('input[type=radio]').nth(2).check();
    await page.getByText('No falta nada').waitFor();
    await page.getByRole('button', { name: 'Revisar y enviar' }).click();
    await page.getByRole('button', { name: 'Enviar a DIFOCA' }).click();
    await page.getByText('Gracias: esto es lo que enviaste.').waitFor();
    expect(faults(problems)).toEqual([]);
    await context.close();
  });

  it('on two devices is shown side by side, and uniting them loses nothing', async () => {
    const [first, second] = [`Lo primero, intento ${(tries += 1)}`, `Lo segundo, intento ${tries}`];
    const one = await stage.enter('experta');
    const two = await stage.enter('experta');
    for (const { page } of [one, two]) await openForm(page, 0);
    await keyAspect(one.page).fill(first);
    await saved(one.page);
    await keyAspect(two.page).fill(second);
    await two.page.getByText('Hay dos versiones de tu borrador').waitFor();
    expect(await two.page.locator('.compare').innerText()).toMatch(new RegExp(`${second}[\\s\\S]*${first}`));
    await two.page.getByRole('button', { name: 'Unir las dos' }).click();
    await saved(two.page);
    expect(await keyAspect(two.page).inputValue()).toBe(second);
    const kept = await two.page.getByLabel(/^Aspecto clave \d$/).evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
    expect(kept).toContain(first);
    expect(faults([...one.problems, ...two.problems])).toEqual([]);
    await one.context.close();
    await two.context.close();
  });
});
