import { earn, people } from '../../api/recognition/people.js';
import { openDesk, type DeskStage } from './stage.js';

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDesk();
  for (const id of await people(stage.app, 5, { igedCode: '210001' })) await earn(stage.app, id, 10);
});
afterAll(() => stage?.close());

describe('Institutions at the desk', () => {
  it('brings connectivity and size from a sheet: tried first, told line by line, kept afterwards', async () => {
    const { page, context, problems } = await stage.enter('especialista', 360);
    await page.goto(`${stage.app.url}/admin/territorio?parte=contexto`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Traer de una hoja' }).click();
    await page
      .getByLabel('Pega las filas', { exact: false })
      .fill('código\tconectividad\ttamaño\n210001\tbaja\tpequeña\n080001\tpoca\tgrande');
    await page.getByLabel('Fuente', { exact: false }).last().fill('Reporte interno de la CoP');
    await page.getByRole('button', { name: 'Probar sin guardar' }).click();
    await page.getByText('Línea 3', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Guardar todo' }).count()).toBe(0);
    await page.getByLabel('Pega las filas', { exact: false }).fill('210001\tbaja\tpequeña\n080001\talta\tgrande');
    await page.getByRole('button', { name: 'Probar sin guardar' }).click();
    await page.getByRole('button', { name: 'Guardar todo' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(
      await stage.app.db.rows({
        text: "select iged_code as code, connectivity, size from iged_context where iged_code in ('210001', '080001') order by 1",
      }),
    ).toEqual([
      { code: '080001', connectivity: 'HIGH', size: 'LARGE' },
      { code: '210001', connectivity: 'LOW', size: 'SMALL' },
    ]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('shows the ranking of institutions of a season and changes what it asks for', async () => {
    const { page, context, problems } = await stage.enter('especialista', 360);
    await page.goto(`${stage.app.url}/admin/temporadas`, { waitUntil: 'networkidle' });
    await page
      .getByRole('button', { name: /^Ver las instituciones de Temporada/ })
      .first()
      .click();
    await page.getByText('Puno', { exact: false }).first().waitFor();
    await page.getByLabel('Personas activas que hacen falta', { exact: false }).fill('6');
    // Waited for before it is asked: it may be here sooner than the click is told.
    const saved = page.waitForResponse((response) => response.request().postData()?.includes('ChangeIgedRankingRule') ?? false);
    await page.getByRole('button', { name: 'Guardar los mínimos' }).click();
    await saved;
    expect(await stage.app.db.one({ text: 'select min_members as n from iged_ranking_rule' })).toEqual({ n: 6 });
    expect(problems).toEqual([]);
    await context.close();
  });
});
