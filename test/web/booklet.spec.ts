import { randomUUID } from 'node:crypto';
import { openStage, published, succeeded, type Stage, type Who } from '../api/practices/cast.js';
import { becomes, openPage } from '../support/browser.js';
import { Room, accessible } from './room.js';

const school = (modularCode: string, name: string, problem: string, response: string) => ({
  ...{ modularCode, name, level: 'PRIMARY', kind: 'MULTIGRADE', area: 'RURAL', students: 48, teachers: 3, supportStaff: 1 },
  ...{ population: 'Familias de tres anexos.', economy: 'Agricultura de quebrada.', pairs: [{ problem, response }] },
});

describe('A case booklet goes from the choice of its cases to its public page', () => {
  let stage: Stage;
  let room: Room<Who>;

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    await published(stage, 'La escuela que acordó su calendario', { school: { school: school('0234567', 'I. E. de muestra 1', 'Faltas en cosecha', 'Calendario acordado') } });
    await published(stage, 'La escuela que hizo su pozo', { school: { school: school('0234568', 'I. E. de muestra 2', 'Sin agua', 'Pozo comunal') } });
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('staff', '/admin/ingresar', 1280);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  it('Staff choose cases, put them in order, see how they will be printed and publish', async () => {
    const page = room.as('staff');
    await room.go(page, '/admin/cartillas');
    await page.getByText('Todavía no hay cartillas').waitFor();
    await accessible(page);
    await page.getByRole('link', { name: 'Empezar una cartilla' }).first().click();
    await page.getByLabel('Título').fill('Escuelas rurales que deciden');
    for (const words of ['pozo', 'calendario']) {
      await page.getByPlaceholder('Escribe parte de su título o de lo que cuenta').fill(words);
      await page.getByRole('option', { name: new RegExp(words) }).click();
    }
    await page.getByRole('button', { name: 'Subir: La escuela que acordó su calendario' }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Guardar la cartilla' }).click();
    await page.getByText('«Cierre» está vacío').waitFor();
    await page.getByText('Así se imprimirá esta parte.').waitFor();
    await accessible(page);
    for (const [part, text] of [['Presentación', 'Dos escuelas que cambiaron lo que estaba en sus manos.'], ['Cierre', 'Un cierre que no quedó.']] as const) {
      await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
      await page.getByRole('heading', { name: part }).waitFor();
      await page.getByLabel('Texto', { exact: true }).fill(text);
      await page.getByText('✓ Guardado').waitFor();
    }
    await page.getByText('Revisión: todo concuerda').waitFor();
    await accessible(page);
  });

  it('Two people who write the same text see both; what was written before comes back', async () => {
    const page = room.as('staff');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const save = 'mutation ($input: SaveBookletTextInput!) { saveBookletText(input: $input) { revision } }';
    succeeded(await stage.ask('otherStaff', save, { input: { id: randomUUID(), bookletId: id, key: 'closing', revision: 1, body: 'El cierre de la directora.' } }));
    await page.getByLabel('Texto', { exact: true }).fill('Cuéntanos qué vas a adaptar.');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('El cierre de la directora.').waitFor();
    await accessible(page);
    await dialog.getByRole('button', { name: 'Quedarse con el guardado' }).click();
    await page.getByRole('button', { name: 'Historia del texto' }).click();
    await page.getByText('Un cierre que no quedó.').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Volver a este' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await becomes(() => page.getByLabel('Texto', { exact: true }).inputValue(), 'Un cierre que no quedó.');
    await page.getByRole('button', { name: /^Título y casos/ }).click();
    await page.getByRole('textbox', { name: 'Título' }).fill('Escuelas rurales que deciden juntas');
    await page.getByText('Tienes cambios sin guardar').waitFor();
    await page.getByRole('button', { name: /^Cierre/ }).click();
    await page.getByRole('heading', { name: 'Cierre' }).waitFor();
    await page.getByRole('button', { name: /^Título y casos/ }).click();
    const cases = 'query ($id: ID!) { deskBooklet(id: $id) { revision cases { id } } }';
    const { deskBooklet } = succeeded(await stage.ask<{ deskBooklet: { revision: number; cases: { id: string }[] } }>('otherStaff', cases, { id }));
    const other = { id, revision: deskBooklet.revision, title: 'El título de la directora', caseIds: deskBooklet.cases.map((one) => one.id) };
    succeeded(await stage.ask('otherStaff', 'mutation ($input: SaveBookletInput!) { saveBooklet(input: $input) { revision } }', { input: other }));
    await page.getByRole('button', { name: 'Guardar la cartilla' }).click();
    await dialog.getByText('El título de la directora').waitFor();
    await accessible(page);
    await dialog.getByRole('button', { name: 'Quedarse con el tuyo' }).click();
    await page.getByRole('heading', { name: 'Escuelas rurales que deciden juntas', level: 1 }).waitFor();
  });

  it('They publish it, and it is made while they look', async () => {
    const page = room.as('staff');
    await page.getByRole('button', { name: 'Publicar', exact: true }).click();
    await page.getByRole('button', { name: 'Publicar la edición 1' }).click();
    await page.getByText('Armando la edición 1').waitFor();
    await stage.app.drainJobs();
    await page.getByText('La edición 1 está publicada.').waitFor();
  });

  it('anyone reads it on a phone, without JavaScript, and takes its PDF', async () => {
    const { page } = await openPage(room.browser, { width: 360, javaScript: false });
    await page.goto(`${stage.app.url}/cartillas`);
    await page.getByRole('link', { name: 'Escuelas rurales que deciden juntas' }).click();
    await page.getByRole('heading', { name: 'La escuela que acordó su calendario' }).waitFor();
    await becomes(() => page.locator('.kicker').allTextContents(), ['Caso 1', 'Caso 2']);
    await page.getByText('Calendario acordado').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const pdf = await page.request.get(`${stage.app.url}${(await page.getByRole('link', { name: /^Descargar el PDF/ }).getAttribute('href')) ?? ''}`);
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });
});
