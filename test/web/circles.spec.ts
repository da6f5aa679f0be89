import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { begun, circleOf, done, openStage, ops, type Meeting, type Stage, type Who } from '../api/circles/scene.js';
import { becomes } from '../support/browser.js';
import { accessible, lima, Room } from './room.js';

const NAME = 'Gestoras de convivencia del norte';

describe('A circle meets, with the network cut in the middle of its notes', () => {
  let stage: Stage;
  let room: Room<Who>;

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.id(who), mail: 'circulos.test' });
    await room.enter('ana', '/ingresar', 360);
    await room.enter('carla', '/ingresar', 360);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  const go = (page: Page, path: string) => room.go(page, path);
  const as = (who: Who) => room.as(who);

  it('A gestora begins one on her phone, calls its first meeting and prepares the programme', async () => {
    const page = as('ana');
    await go(page, '/circulos');
    await accessible(page);
    await page.getByRole('link', { name: 'Empezar un círculo' }).click();
    await page.getByLabel('Nombre del círculo').fill(NAME);
    await page.getByLabel('¿Para qué se reúnen?').fill('Conversar cada mes sobre cómo convivimos en nuestras escuelas.');
    await accessible(page);
    await page.getByRole('button', { name: 'Empezar el círculo' }).click();
    await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Papeles que rotan' }).waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Convocar una reunión' }).click();
    await page.getByLabel('De qué trata').fill('Acuerdos de convivencia');
    await page.getByLabel('Día').fill(lima(3));
    await page.getByLabel('Desde las').fill('10:00');
    await page.getByLabel(/^Lugar/).fill('UGEL Huaura');
    await accessible(page);
    await page.getByRole('button', { name: 'Convocar y avisar' }).click();
    await page.getByRole('heading', { name: 'Acuerdos de convivencia' }).waitFor();
    await page.getByLabel('Tu tema').fill('Cómo escuchar a las familias');
    await page.getByRole('button', { name: 'Proponer el tema' }).click();
    await page.getByRole('button', { name: 'Votar: Cómo escuchar a las familias' }).waitFor();
    await page.getByRole('button', { name: 'Preparar el programa' }).click();
    await page.getByLabel('De qué se trata').fill('Experiencias');
    await accessible(page);
    await page.getByRole('button', { name: 'Guardar el programa' }).click();
    await page.getByText('En total: 20 minutos').waitFor();
    await accessible(page);
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('link', { name: /Acuerdos de convivencia/ }).waitFor();
    await accessible(page);
  });

  it('During a meeting the notes survive a cut, a reload without signal and arrive when it is back', async () => {
    const circleId = await circleOf(stage, 'ana', 'beto', 'carla', 'dina');
    const { id } = await begun(stage, circleId, { day: lima(1, stage.app.clock.now()), time: '10:00' });
    const page = as('carla');
    await go(page, `/circulos/${circleId}/reuniones/${id}`);
    await page.getByRole('button', { name: 'Empezar: Experiencias' }).click();
    await page.getByRole('button', { name: 'Detener: Experiencias' }).waitFor();
    await page.getByLabel('Notas de la reunión').fill('Primera línea');
    await page.getByText(/enviado \d/).waitFor();
    await accessible(page);
    await page.context().setOffline(true);
    await page.getByLabel('Notas de la reunión').fill('Primera línea\nEscrita sin señal');
    await page.getByLabel('Conclusiones').fill('Medir cada semana');
    await page.getByText('sin señal: se envía solo cuando vuelva').waitFor();
    await page.getByText(/Guardado en este equipo/).waitFor();
    const before = await done<Meeting & { notes: string }>(stage, 'carla', ops.meeting, { id });
    expect(before.notes).toBe('Primera línea');
    await page.context().setOffline(false);
    await page.reload();
    await becomes(() => page.getByLabel('Notas de la reunión').inputValue(), 'Primera línea\nEscrita sin señal');
    await page.getByText(/enviado \d/).waitFor();
    const after = await done<Meeting & { notes: string; conclusions: string }>(stage, 'carla', ops.meeting, { id });
    expect(after).toMatchObject({ notes: 'Primera línea\nEscrita sin señal', conclusions: 'Medir cada semana' });

    for (const name of ['Ana de prueba', 'Beto de prueba', 'Carla de prueba'])
      await page.getByRole('checkbox', { name: new RegExp(name) }).check();
    await page.getByRole('button', { name: 'Guardar la asistencia' }).click();
    await page.getByText('Asistencia guardada.').waitFor();
    await page.getByLabel('Qué se hará').fill('Traer la lista de escuelas');
    await page.getByLabel('Para cuándo').fill(lima(20));
    await page.getByRole('button', { name: 'Agregar el compromiso' }).click();
    await page.getByText('Traer la lista de escuelas').waitFor();
    await page.getByRole('button', { name: 'Terminar la reunión' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terminar la reunión' }).click();
    await page.getByRole('button', { name: 'Sí, estuve' }).click();
    await page.getByText('Gracias, lo anotamos.').waitFor();
    await accessible(page);

    const ana = as('ana');
    await go(ana, `/circulos/${circleId}/reuniones/${id}`);
    await ana.getByRole('button', { name: 'Firmar el acta' }).click();
    await ana.getByText('Lo guardado coincide con la huella.').waitFor();
    await accessible(ana);
    const plan = {
      id: randomUUID(),
      circleId,
      basedOn: 0,
      title: 'Visitar tres escuelas',
      dueOn: lima(10),
      ownerId: null,
      meansPlanned: 'Actas',
    };
    await done(stage, 'ana', ops.activity, { input: plan });
    await go(ana, `/circulos/${circleId}/plan?anio=${lima(10).slice(0, 4)}`);
    await ana.getByRole('button', { name: 'Actualizar: Visitar tres escuelas' }).click();
    await ana.getByLabel('Cómo va').selectOption({ label: 'Concluida' });
    await ana.getByRole('button', { name: 'Guardar', exact: true }).click();
    await ana.getByText('Falta su medio de verificación').first().waitFor();
    await ana.getByLabel(/Cuéntalo en pocas líneas/).fill('Tres actas de visita');
    await accessible(ana);
    await ana.getByRole('button', { name: 'Guardar', exact: true }).click();
    await ana.getByText('Concluida', { exact: true }).waitFor();
  });

  it('Her logbook is hers, and staff see the circle, not what was said', async () => {
    const page = as('carla');
    await go(page, '/circulos');
    await page.getByRole('link', { name: /Gestoras del norte/ }).click();
    await page.getByRole('link', { name: 'Mi bitácora' }).click();
    await page.getByLabel('Escribe lo que piensas').fill('Hoy aprendí a escuchar');
    await page.getByRole('button', { name: 'Guardar en mi bitácora' }).click();
    await page.getByRole('heading', { name: 'Lo que escribí' }).waitFor();
    await accessible(page);
    // The clock is another day by now: who works at the desk enters today.
    const desk = await room.enter('staff', '/admin/ingresar', 1280);
    await go(desk, '/admin/circulos');
    await desk.getByText('Gestoras del norte').first().waitFor();
    expect(await desk.getByText('Hoy aprendí').count()).toBe(0);
    await accessible(desk);
    await go(desk, '/admin/aliados');
    await accessible(desk);
  });

  it('No page complained', async () => {
    for (const page of Object.values(room.open)) await page?.close();
    expect(room.problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED|Failed to (?:load|fetch)/.test(problem))).toEqual([]);
  });
});
