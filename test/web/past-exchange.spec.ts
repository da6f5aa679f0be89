import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { accessible, Room } from './room.js';

const SHEET = ['REGISTRO DE ASISTENCIA', 'Tipo;Actividad;Fecha;Nombres y apellidos;UGEL;Cargo', 'Intercambio;I;14/10/2025;Directora de muestra;150202;Directora de UGEL', 'Intercambio;I;16/10/2025;Otra persona de muestra;150202;Otro'].join('\n');

describe('An exchange of before this program', () => {
  let stage: Stage;
  let room: Room<Who>;

  beforeAll(async () => {
    stage = await openStage();
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('staff', '/admin/ingresar', 360);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  it('is written down as held, its attendance comes from a sheet, and anyone reads where it comes from', async () => {
    const page = room.as('staff');
    await room.go(page, '/admin/intercambios');
    await page.getByRole('link', { name: 'Registrar uno ya realizado' }).click();
    await page.getByRole('button', { name: 'Registrar el intercambio' }).click();
    await page.getByText('Elige qué regiones participaron.').waitFor();
    await accessible(page);
    await page.getByRole('combobox', { name: 'Macrorregión' }).selectOption({ label: 'Centro' });
    await page.getByRole('combobox', { name: 'DRE o GRE anfitriona' }).fill('Lima Provincias');
    await page.getByRole('option', { name: /DRE Lima Provincias/ }).click();
    await page.getByRole('textbox', { name: 'Sede', exact: true }).fill('Auditorio de la DRE');
    await page.getByLabel('Primer día').fill('2025-10-14');
    await page.getByLabel('Último día').fill('2025-10-15');
    await page.getByRole('button', { name: 'Registrar el intercambio' }).click();
    await page.getByRole('heading', { name: 'I Intercambio Macrorregional' }).waitFor();
    await accessible(page);
    const address = new URL(page.url()).pathname;

    await page.getByRole('link', { name: 'Importar', exact: true }).last().click();
    await page.getByLabel('Qué trae').selectOption({ label: 'Asistencia' });
    await page.locator('input[type=file]').setInputFiles({ name: 'asistencia.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
    await page.getByRole('button', { name: 'Leer la hoja' }).click();
    await page.getByRole('button', { name: 'Revisar todas las filas' }).click();
    await page.getByRole('heading', { name: 'Revisando las filas' }).waitFor();
    await stage.app.drainJobs();
    await page.getByText('Ese día no es del intercambio: fue del 14/10/2025 al 15/10/2025.').waitFor();
    await page.getByRole('button', { name: 'Traer 1 fila' }).click();
    await page.getByRole('heading', { name: 'Trayendo las filas' }).waitFor();
    await stage.app.drainJobs();
    await page.getByText('1 fila traída.').waitFor();
    await room.go(page, `${address}/inscripciones`);
    await page.getByText('Vino de una hoja de asistencia').waitFor();
    await page.getByText('Asistió el 14 oct 2025').waitFor();
    await accessible(page);

    const visitor = await room.browser.newPage();
    await room.go(visitor, '/intercambios/i-intercambio-macrorregional-2025');
    await visitor.getByText('Traído de registros anteriores').waitFor();
    expect(await visitor.getByRole('heading', { name: 'Programa' }).count()).toBe(0);
    await accessible(visitor);
  });
});
