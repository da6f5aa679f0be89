import type { Page } from 'playwright-core';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { INDICATOR, LESSON, origin } from '../api/transfers/scene.js';
import { becomes, openPage } from '../support/browser.js';
import { accessible, lima, Room } from './room.js';

const TITLE = 'Puentes para la inclusión';
/** The smallest PDF that is one. */
const ACTA = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\ntrailer << /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n',
);

describe('A practice is adopted, from wanting it to its place in the tree', () => {
  let stage: Stage;
  let room: Room<Who>;
  let slug: string;

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    const practiceId = await origin(stage, TITLE);
    [{ slug }] = await stage.app.db.rows<{ slug: string }>({
      text: 'select slug from practice where id = $1',
      values: [practiceId],
    });
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('author', '/ingresar', 360);
    await room.enter('stranger', '/ingresar', 360);
    await room.enter('staff', '/admin/ingresar', 1280);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  const go = (page: Page, path: string) => room.go(page, path);
  const as = (who: Who) => room.as(who);
  /** From the list, as a person comes back to it. */
  async function openMine(who: Who): Promise<Page> {
    const page = as(who);
    await go(page, '/transferencias');
    await page.getByRole('link', { name: TITLE }).first().click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    return page;
  }
  /** Marks every area with the point at that place. */
  async function talk(who: Who, point: number): Promise<void> {
    const page = await openMine(who);
    const areas = page.locator('details.fold');
    for (const at of [0, 1, 2, 3, 4, 5, 6]) {
      const area = areas.nth(at);
      await area.locator('summary').click();
      await area.getByRole('radio').nth(point).check();
      await area.getByRole('button', { name: 'Guardar el área' }).click();
      await area.getByText('Guardado.').waitFor();
    }
  }

  it('The gestor of another UGEL wants it on his phone and begins', async () => {
    const page = as('stranger');
    await go(page, '/transferencias');
    await page.getByText('Aún no tienes transferencias').waitFor();
    await accessible(page);
    await go(page, `/practicas/${slug}`);
    await page.getByRole('button', { name: 'Quiero replicarla' }).click();
    await page.getByRole('button', { name: 'Avisar al equipo' }).click();
    await page.getByRole('link', { name: 'Comenzar en Mis transferencias' }).click();
    await page.getByRole('button', { name: `Comenzar la transferencia: ${TITLE}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Comenzar' }).click();
    await page.getByText('Paso 1 de 5: Acuerdo').waitFor();
  });

  it('Both sides mark the seven areas, and see where they differ, as a drawing and as a table', async () => {
    await talk('author', 2);
    await talk('stranger', 0);
    const page = as('stranger');
    await page.getByRole('img', { name: /^Dónde se ven distinto\. Se ven más distinto en: Problema y contexto/ }).waitFor();
    await page.getByText('Ver como tabla').click();
    await becomes(() => page.getByRole('row').filter({ hasText: '2 puntos' }).count(), 7);
    await accessible(page);
  });

  it('They write the agreement, and three sign it', async () => {
    const page = as('stranger');
    await page.getByRole('button', { name: 'Qué acuerdan' }).click();
    await page.getByLabel('Qué acuerdan').fill('El equipo acompaña cada mes; la UGEL adapta las ferias a su provincia.');
    await page.getByLabel('Empieza el').fill(lima(1));
    await page.getByLabel('Termina el').fill(lima(0));
    await page.getByRole('button', { name: 'Guardar el acuerdo' }).click();
    await page.getByText('La fecha en que termina debe ser posterior a la de inicio.').first().waitFor();
    await page.getByLabel('Termina el').fill(lima(180));
    await page.getByRole('button', { name: 'Guardar el acuerdo' }).click();
    await page.getByRole('button', { name: 'Firmar por mi parte' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Quien adopta Firmó' }).waitFor();
    const author = await openMine('author');
    await author.getByRole('button', { name: 'Firmar por mi parte' }).click();
    await author.getByRole('listitem').filter({ hasText: 'Equipo de la práctica Firmó' }).waitFor();
    await accessible(author);
    const staff = as('staff');
    await go(staff, '/admin/transferencias');
    await staff.getByRole('link', { name: TITLE, exact: true }).click();
    await accessible(staff);
    await staff.getByRole('button', { name: 'Firmar por DIFOCA' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Firmar', exact: true }).click();
    await staff.getByText('Con plan por hacer').first().waitFor();
  });

  it('The adopter decides each line, sets a milestone and puts it in motion', async () => {
    const page = await openMine('stranger');
    const lines = page.locator('li.fold');
    await lines.nth(0).getByRole('radio', { name: 'Se adopta' }).check();
    await lines.nth(0).getByRole('button', { name: 'Guardar la línea' }).click();
    await lines.nth(0).locator('.chip.leaf').waitFor();
    await lines.nth(1).getByRole('radio', { name: 'Se adapta' }).check();
    await lines.nth(1).getByRole('button', { name: 'Guardar la línea' }).click();
    await lines.nth(1).getByText('Cuenta cómo la adaptan.').first().waitFor();
    await lines.nth(1).getByLabel('Cómo la adaptan').fill('Ferias por cuenca.');
    await lines.nth(1).getByLabel('Por qué').fill('La provincia no tiene una sola capital.');
    await lines.nth(1).getByRole('button', { name: 'Guardar la línea' }).click();
    await lines.nth(1).locator('.chip.maize').waitFor();
    await lines.nth(2).getByRole('radio', { name: 'Se deja' }).check();
    await lines.nth(2).getByLabel('Por qué').fill('No hay agroexportadoras.');
    await lines.nth(2).getByRole('button', { name: 'Guardar la línea' }).click();
    await lines.nth(2).locator('.chip.plain').waitFor();
    await page.getByText('Falta al menos un hito con su fecha.').waitFor();
    await page.getByLabel('Nuevo hito').fill('Primera feria en la cuenca');
    await page.getByLabel('Para el').fill(lima(30));
    await page.getByRole('button', { name: 'Agregar el hito' }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Poner en marcha' }).click();
    await page.getByText('Paso 3 de 5: En marcha').waitFor();
  });

  it('A file proves the milestone, the own practice begins from the plan, and the result goes to be verified', async () => {
    const page = as('stranger');
    await page.getByRole('button', { name: 'Agregar evidencia' }).click();
    await page.locator('#archivos').setInputFiles({ name: 'acta.pdf', mimeType: 'application/pdf', buffer: ACTA });
    await page.getByText('acta.pdf').first().waitFor();
    await page.getByRole('button', { name: 'Dar por cumplido' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dar por cumplido' }).click();
    await page.getByText(/^Cumplido el/).waitFor();
    await page.getByLabel('Título de su práctica').fill('Puentes por cuenca');
    await page.getByRole('button', { name: 'Crear nuestra práctica' }).click();
    await page.getByRole('link', { name: 'Seguir escribiéndola' }).waitFor();
    await page.getByLabel('Indicador de la práctica de origen').selectOption(INDICATOR);
    await page.getByLabel('Valor al empezar').fill('20');
    await page.getByLabel('Medido el').fill(lima(-90));
    await page.getByLabel('Valor ahora').fill('55,5');
    await page.getByLabel('Medido ahora el').fill(lima(-1));
    await page.getByLabel('¿De dónde sale el dato?').fill('Nómina de matrícula');
    await accessible(page);
    await page.getByRole('button', { name: 'Enviar a verificar' }).click();
    await page.getByText('DIFOCA lo está verificando. Te avisaremos.').waitFor();
  });

  it('DIFOCA verifies it at the desk, and the adopter says how it goes on', async () => {
    const staff = as('staff');
    await go(staff, '/admin/transferencias?estado=REPORTED');
    await staff.getByRole('link', { name: TITLE, exact: true }).click();
    await staff.getByText('de 20 (').waitFor();
    await staff.getByRole('button', { name: 'Verificar el resultado' }).click();
    await staff.getByLabel('Qué se verificó').fill('Visto en la nómina de marzo.');
    await staff.getByRole('dialog').getByRole('button', { name: 'Verificar', exact: true }).click();
    await staff.getByText('Verificada').first().waitFor();
    const page = await openMine('stranger');
    await page.getByText('Se sostiene, como quedó en el plan').click();
    await page.getByLabel('¿Qué le dirías a quien quiera adoptarla?').fill(LESSON);
    await page.getByRole('button', { name: 'Completar la transferencia' }).click();
    await page.getByText('Se sostiene', { exact: true }).waitFor();
    await accessible(page);
  });

  it('Anyone sees it in the tree of the practice, drawn and as a table, and the wall counts it', async () => {
    const { page, problems: seen } = await openPage(room.browser, { width: 360 });
    await go(page, `/practicas/${slug}`);
    await page.locator('#adopciones').scrollIntoViewIfNeeded();
    await page.getByRole('img', { name: 'Quiénes la adoptaron. 1 adopción.' }).waitFor();
    await page.locator('#adopciones').getByText('Ver como tabla').click();
    await page.getByText('Adaptó «Ferias»: Ferias por cuenca. Porque: La provincia no tiene una sola capital.').waitFor();
    await page.getByText(`${INDICATOR}: de 20 a 55,5.`).waitFor();
    await accessible(page);
    await go(page, '/muro');
    await page
      .getByText(/1\s*réplica/)
      .first()
      .waitFor();
    for (const one of Object.values(room.open)) await one.close();
    expect([...room.problems, ...seen]).toEqual([]);
  });
});
