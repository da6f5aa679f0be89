import { openDesk, type DeskStage } from './stage.js';

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDesk();
});
afterAll(() => stage?.close());

describe('Recognition at the desk', () => {
  it('changes a rule only after showing what it would have paid', async () => {
    const { page, context, problems } = await stage.enter('especialista', 360);
    await page.goto(`${stage.app.url}/admin/puntos`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Cambiar Práctica admitida en el muro' }).click();
    await page.getByRole('spinbutton', { name: 'Puntos' }).fill('60');
    await page.getByLabel('Por qué cambia', { exact: false }).fill('Acuerdo del equipo de DIFOCA');
    await page.getByRole('button', { name: 'Ver qué habría pagado' }).click();
    await page.getByText('Con este cambio habrían sido').waitFor();
    await page.getByRole('button', { name: 'Guardar la nueva versión' }).click();
    await page.getByText('Por venir').waitFor();
    expect(await stage.app.db.one({ text: `select version, points from points_rule where kind = 'practice.admitted' order by version desc limit 1` })).toEqual({
      version: 2, points: 60,
    });
    expect(problems).toEqual([]);
    await context.close();
  });

  it('gives points by hand with two people', async () => {
    const first = await stage.enter('especialista', 360);
    await first.page.goto(`${stage.app.url}/admin/puntos-a-mano`, { waitUntil: 'networkidle' });
    await first.page.getByRole('button', { name: 'Proponer puntos' }).click();
    await first.page.getByRole('combobox', { name: 'Persona' }).fill('gestora');
    await first.page.getByRole('option', { name: /^Gestora/ }).first().click();
    await first.page.getByLabel('Puntos', { exact: false }).last().fill('25');
    await first.page.getByLabel('Título', { exact: false }).fill('Relatoría del encuentro');
    await first.page.getByLabel('Motivo', { exact: false }).fill('Condujo la relatoría sin estar prevista');
    await first.page.getByRole('button', { name: 'Proponer', exact: true }).click();
    await first.page.getByText('Espera a otra persona').waitFor();
    expect(await first.page.getByRole('button', { name: /^Aprobar/ }).count()).toBe(0);
    const second = await stage.enter('administrador', 360);
    await second.page.goto(`${stage.app.url}/admin/puntos-a-mano`, { waitUntil: 'networkidle' });
    await second.page.getByRole('button', { name: /^Aprobar/ }).click();
    await second.page.getByText('Aprobada').waitFor();
    expect(await stage.app.db.one({ text: `select points from points_entry where rule_kind = 'staff.award'` })).toEqual({ points: 25 });
    for (const { context, problems } of [first, second]) {
      expect(problems).toEqual([]);
      await context.close();
    }
  });
});
