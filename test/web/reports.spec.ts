import type { Page } from 'playwright-core';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { attended, heldExchange, withoutConsent, written } from '../api/reports/report.scene.js';
import { openPage } from '../support/browser.js';
import { Room, accessible, lima } from './room.js';

describe('A report goes from its proposal to its public page', () => {
  let stage: Stage;
  let room: Room<Who>;
  let exchange: { id: string; slug: string; title: string };

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    exchange = await heldExchange(stage, { today: lima(0), withPhoto: true });
    await attended(stage, exchange.id, 'author');
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('staff', '/admin/ingresar', 1280);
    await room.enter('otherStaff', '/admin/ingresar', 360);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  const pictureOf = (page: Page): Promise<string | null> => page.getByRole('img', { name: /^Página 1 de/ }).getAttribute('src');

  it('Staff begin it, write over the proposal, and see at once how it will be printed', async () => {
    const page = room.as('staff');
    await room.go(page, '/admin/reportes');
    await accessible(page);
    await page.getByRole('link', { name: exchange.title }).click();
    await page.getByText('El reporte está casi armado').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Empezar el reporte' }).click();
    await page.getByRole('button', { name: /^Cierre/ }).click();
    await page.getByText('Así se imprimirá esta parte.').waitFor();
    const before = await pictureOf(page);
    await page.getByLabel('Texto', { exact: true }).fill('Gracias a todas las delegaciones.');
    await page.getByText('✓ Guardado').waitFor();
    await page.getByText('Así se imprimirá esta parte.').waitFor();
    await page.waitForFunction((old) => document.querySelector<HTMLImageElement>('img[alt^="Página 1 de"]')?.getAttribute('src') !== old, before);
    await page.getByRole('button', { name: 'Ver en grande' }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Cerrar la vista previa' }).click();
    await page.getByLabel('Texto', { exact: true }).fill('x'.repeat(4001));
    await page.getByText('Escribe como máximo 4 000 caracteres.', { exact: false }).waitFor();
    await page.getByLabel('Texto', { exact: true }).fill('Un cierre que no quedó.');
    await page.getByText('✓ Guardado').waitFor();
  });

  it('What was written before is compared and comes back', async () => {
    const page = room.as('staff');
    await written(stage, exchange.id, 'closing', 2, 'Un cierre de otra persona.', 'otherStaff');
    await page.reload();
    await page.getByRole('button', { name: 'Historia del texto' }).click();
    await page.getByRole('button', { name: 'Comparar con el de ahora' }).last().click();
    await page.locator('ins').first().waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Volver a este' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('✓ Guardado').waitFor();
  });

  it('Two people who write the same text see both, and one chooses', async () => {
    const page = room.as('otherStaff');
    await room.go(page, `/admin/intercambios/${exchange.id}/reporte?texto=presentation`);
    await page.getByRole('tab', { name: 'Texto' }).waitFor();
    await page.getByLabel('Texto', { exact: true }).waitFor();
    await accessible(page);
    await written(stage, exchange.id, 'presentation', 0, 'La presentación de la directora.');
    await page.getByLabel('Texto', { exact: true }).fill('La presentación del equipo.');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('La presentación de la directora.').waitFor();
    await accessible(page);
    await dialog.getByRole('button', { name: 'Quedarse con el tuyo' }).click();
    await page.getByText('✓ Guardado').waitFor();
    await page.getByRole('tab', { name: 'Vista previa' }).click();
    await page.getByRole('img', { name: /^Página 1 de/ }).waitFor();
    await accessible(page);
  });

  it('A trial is made while she does something else', async () => {
    const page = room.as('staff');
    await room.go(page, `/admin/intercambios/${exchange.id}/reporte`);
    await page.getByRole('button', { name: 'Armar PDF de prueba' }).click();
    await page.getByText('Puedes dejar esta página').waitFor();
    await room.go(page, '/admin/reportes');
    await page.getByText('Se está armando').waitFor();
    await stage.app.drainJobs();
    await page.getByRole('link', { name: exchange.title }).click();
    const link = page.getByRole('link', { name: 'Abrir el PDF de prueba' });
    await link.waitFor();
    const pdf = await page.request.get(`${stage.app.url}${await link.getAttribute('href')}`);
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  it('It is refused while somebody is named without consent, and published once that is mended; anyone reads it then', async () => {
    const page = room.as('staff');
    await withoutConsent(stage, exchange.id, 'Rosa Quispe');
    await page.getByRole('button', { name: /^Cierre/ }).click();
    await page.getByRole('heading', { name: 'Cierre' }).waitFor();
    await page.getByLabel('Texto', { exact: true }).fill('Como dijo Rosa Quispe, nos llevamos ideas.');
    await page.getByText('Impide publicar').first().waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Publicar', exact: true }).click();
    await page.getByRole('dialog').getByText('Todavía no se puede publicar.').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Seguir escribiendo' }).last().click();
    await page.getByLabel('Texto', { exact: true }).fill('Nos llevamos ideas.');
    await page.getByText('Impide publicar').first().waitFor({ state: 'detached' });
    stage.app.clock.pass({ minutes: 1 });
    await page.getByRole('button', { name: 'Publicar', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publicar la edición 1' }).click();
    await page.getByText('Puedes dejar esta página').waitFor();
    await stage.app.drainJobs();
    await page.getByText('La edición 1 está publicada.').waitFor();
    await page.getByRole('heading', { name: 'Ediciones publicadas' }).waitFor();
    await accessible(page);
    const visitor = await openPage(room.browser, { width: 360 });
    await room.go(visitor.page, `/intercambios/${exchange.slug}`);
    await visitor.page.getByRole('link', { name: 'Leer el reporte' }).click();
    await visitor.page.getByText('Nos llevamos ideas.').first().waitFor();
    expect((await visitor.page.request.get(`${stage.app.url}/reportes/${exchange.slug}/datos.json`)).status()).toBe(200);
    room.problems.push(...visitor.problems);
    await visitor.page.close();
  });

  it('No page complained', async () => {
    for (const page of Object.values(room.open)) await page?.close();
    expect(room.problems).toEqual([]);
  });
});
