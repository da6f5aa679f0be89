import type { Page } from 'playwright-core';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { becomes } from '../support/browser.js';
import { waitUntilKept } from './portal/offline.cast.js';
import { accessible, Room } from './room.js';

const TITLE = 'Llegar a tiempo a la escuela';
const TEAM = 'Puerta abierta, UGEL Huaura';
const TEXT = 'Medimos la asistencia de doce escuelas durante un mes.';
const MORE = `${TEXT} Y ahora sabemos por qué llegan tarde.`;

const MINUTE_MS = 60_000;

describe('A challenge goes from the desk to a phone without signal, and back', () => {
  let stage: Stage;
  let room: Room<Who>;

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('author', '/ingresar', 360);
    await room.enter('staff', '/admin/ingresar', 1280);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  const go = (page: Page, path: string) => room.go(page, path);
  const as = (who: Who) => room.as(who);

  it('Staff compose it, read what is missing, and launch it', async () => {
    const page = as('staff');
    await go(page, '/admin/desafios');
    await accessible(page);
    await page.getByRole('link', { name: 'Componer un desafío' }).click();
    await page.getByLabel('Título').fill(TITLE);
    await page.getByLabel('Personas por equipo, desde').fill('1');
    await page.getByRole('group', { name: 'Paso 1' }).getByLabel('Nombre').fill('Diagnóstico');
    await page.getByLabel('Letras, como máximo').fill('1500');
    await accessible(page);
    await page.getByRole('button', { name: 'Guardar el borrador' }).click();
    await page.getByText('Falta el enunciado: cuenta qué se busca, en al menos 40 letras.').waitFor();
    await accessible(page);
    await page.getByRole('link', { name: 'Editar' }).click();
    await page
      .getByLabel('Enunciado')
      .fill('Que cada estudiante llegue a tiempo y con ganas a su escuela, todos los días del año.');
    await page.getByLabel('Criterios de aceptación').fill('Parte de datos propios.');
    await page.getByRole('button', { name: 'Guardar el borrador' }).click();
    await page.getByRole('button', { name: 'Lanzar' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lanzar' }).click();
    await page.getByText('Lanzado. Les avisamos.').waitFor();
    await accessible(page);
  });

  it('A gestora reads it on her phone, and enters with a team of her own', async () => {
    const page = as('author');
    await go(page, '/desafios');
    await accessible(page);
    await page.getByRole('link', { name: new RegExp(TITLE) }).click();
    await page.getByRole('heading', { name: 'Pasos y fechas' }).waitFor();
    await accessible(page);
    await page.getByRole('link', { name: 'Inscribir a mi equipo' }).click();
    await page.getByText('recibida después por falta de señal').waitFor();
    await page.getByLabel('Nombre del equipo o de su propuesta').fill(TEAM);
    await accessible(page);
    await page.getByRole('button', { name: 'Inscribir al equipo' }).click();
    await page.getByRole('heading', { name: TEAM }).waitFor();
    await page.getByText(/Es la hora del servidor/).waitFor();
    await page.getByText(/Quedan \d+ días/).waitFor();
    await page.getByLabel('Tu entrega').fill(TEXT);
    await page.getByText(/Enviado \d/).waitFor();
    await page.reload();
    await becomes(() => page.getByLabel('Tu entrega').inputValue(), TEXT);
    await accessible(page);
  });

  it('With the network cut she marks her step as ready; it arrives after the deadline, by the written rule', async () => {
    const page = as('author');
    // What is marked without signal is kept by code that she took along.
    await waitUntilKept(page);
    await page.context().setOffline(true);
    await page.getByLabel('Tu entrega').fill(MORE);
    await page.getByText('Se enviará con señal').waitFor();
    await page.getByRole('button', { name: /Marcar como lista|Entregar este paso/ }).click();
    await page.getByRole('button', { name: 'Sí, entregar' }).click();
    await page.getByText(/Lista en este equipo desde/).waitFor();
    await accessible(page);
    const marked = stage.app.clock.now().getTime();
    await stage.app.db.rows({ text: 'update challenge_step set due_at = $1', values: [new Date(marked + 5 * MINUTE_MS)] });
    stage.app.clock.set(new Date(marked + 8 * MINUTE_MS));
    await page.context().setOffline(false);
    await page.getByText('Entregado', { exact: true }).waitFor();
    const [handIn] = await stage.app.db.rows<{ receipt: string; text: string; late: boolean }>({
      text: 'select receipt, text, device_at <= due_at and received_at > due_at as late from challenge_hand_in',
    });
    expect(handIn).toEqual({ receipt: 'LATE_BY_SIGNAL', text: MORE, late: true });
    await page.getByText('Entregas', { exact: true }).click();
    await page
      .getByRole('region', { name: /Paso 1/ })
      .getByText('Recibida después por falta de señal', { exact: true })
      .waitFor();
    await accessible(page);
  });

  it('Staff see both stamps, leave a note and accept it; the results are public', async () => {
    const page = as('staff');
    await go(page, '/admin/desafios');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('Recibida después por falta de señal', { exact: true }).waitFor();
    await accessible(page);
    await page.getByRole('link', { name: TEAM }).click();
    await page.getByText('Lista en el equipo').waitFor();
    await page.getByText(MORE).waitFor();
    await page.getByLabel('Nota para el equipo').fill('Muy buen diagnóstico: cuenten también los feriados.');
    await page.getByRole('button', { name: 'Enviar la nota' }).click();
    await page.getByText('Enviada. El equipo ya puede leerla.').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Aceptar', exact: true }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Aceptar la entrega' }).click();
    await page.getByText('Aceptado: el equipo completó el desafío.').waitFor();
    await stage.app.db.rows({ text: `update challenge_step set due_at = due_at - interval '3 days'` });
    await page.getByRole('link', { name: 'El desafío' }).click();
    await page.getByRole('button', { name: 'Cerrar y publicar resultados' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar y publicar' }).click();
    await page.getByText('Cerrado. Los resultados ya son públicos.').waitFor();
    const phone = as('author');
    const [{ id } = { id: '' }] = await stage.app.db.rows<{ id: string }>({ text: 'select id from challenge' });
    const html = await (await fetch(`${stage.app.url}/desafios/${id}`)).text();
    expect(html).toContain(TEAM);
    await go(phone, `/desafios/${id}/equipo`);
    await phone.getByText('¡Completaron el desafío!').waitFor();
    await phone.getByText('Muy buen diagnóstico: cuenten también los feriados.').waitFor();
    await accessible(phone);
    await go(phone, `/desafios/${id}`);
    await phone.getByRole('heading', { name: 'Resultados' }).waitFor();
    await accessible(phone);
    const [{ entry } = { entry: '' }] = await stage.app.db.rows<{ entry: string }>({
      text: 'select id as entry from challenge_entry',
    });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of ['', `/${id}`, `/equipos/${entry}`, '/nuevo']) {
      await go(page, `/admin/desafios${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await accessible(page);
    }
  });

  it('No page complained', async () => {
    for (const page of Object.values(room.open)) await page?.close();
    expect(
      room.problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/.test(problem)),
    ).toEqual([]);
  });
});
