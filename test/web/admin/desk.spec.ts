import { faults, openDesk, type DeskStage } from './stage.js';

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDesk();
}, 120_000);
afterAll(() => stage?.close());

describe('The desk of DIFOCA', () => {
  it('returns a practice with observations that a reload does not lose', async () => {
    const { page, context, problems } = await stage.enter('especialista');
    await page.goto(`${stage.app.url}/admin/admision`);
    await page.locator('ul.rows li .main a').first().click();
    const giveBack = page.getByRole('button', { name: 'Devolver con observaciones' });
    await giveBack.waitFor();
    expect(await giveBack.isDisabled()).toBe(true);
    await page.getByLabel('Observación sobre «Problema»').fill('Falta el dato de partida.');
    await page.reload();
    await giveBack.waitFor();
    expect(await page.getByLabel('Observación sobre «Problema»').inputValue()).toBe('Falta el dato de partida.');
    await giveBack.click();
    await page.getByText('Escribe un comentario').waitFor();
    await page.getByLabel('Comentario para el equipo').fill('Muy buen trabajo; falta un dato.');
    await giveBack.click();
    await page.getByRole('button', { name: 'Devolver al equipo' }).click();
    await page.getByText('El equipo recibió tus observaciones').waitFor();
    expect(await page.locator('.history').innerText()).toContain('Falta el dato de partida.');
    expect(faults(problems)).toEqual([]);
    await context.close();
  }, 120_000);

  it('gives a practice to an expert and takes it back with a reason', async () => {
    const { page, context, problems } = await stage.enter('especialista');
    await page.goto(`${stage.app.url}/admin/asignaciones?sin=1`);
    const practice = page.locator('ul.rows li').first();
    const title = await practice.locator('strong').innerText();
    await practice.getByRole('button', { name: 'Asignar experto' }).click();
    await page.locator('.choice input:not([disabled])').first().check();
    await page.getByRole('button', { name: 'Asignar', exact: true }).click();
    await page.getByText('Asignada. Le avisamos').waitFor();
    await page.goto(`${stage.app.url}/admin/asignaciones?busca=${encodeURIComponent(title)}`);
    await page
      .getByRole('button', { name: /Retirar la asignación/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Retirar', exact: true }).last().click();
    await page.getByText('Escribe el motivo').waitFor();
    await page.getByLabel('Motivo').fill('Cambió la fecha.');
    await page.getByRole('button', { name: 'Retirar', exact: true }).last().click();
    await page.getByText('Asignación retirada').waitFor();
    expect(faults(problems)).toEqual([]);
    await context.close();
  }, 120_000);

  it('shows each role only its own rooms, and says so at a closed door', async () => {
    const { page, context } = await stage.enter('experta');
    expect(await page.locator('.side-nav a').allInnerTexts()).toEqual(['Bandeja', 'Mis retroalimentaciones']);
    await page.goto(`${stage.app.url}/admin/personas`);
    await page.getByText('Esta parte no corresponde a tu rol').waitFor();
    await context.close();
  }, 60_000);
});
