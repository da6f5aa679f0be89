import type { Page } from 'playwright-core';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { accessible, Room } from './room.js';

const MINUTE_MS = 60_000;
const TITLE = 'Cómo medir la tutoría <b>sin más</b>';

describe('A webinar goes from its plan to who entered and its recording', () => {
  let stage: Stage;
  let room: Room<Who>;
  let address = '';
  let page_ = '';
  const starts = new Date(Date.now() + 20 * MINUTE_MS);
  const lima = new Date(starts.getTime() - 5 * 60 * MINUTE_MS).toISOString();

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    await stage.who('colleague');
    room = await Room.of({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('staff', '/admin/ingresar', 1280);
    await room.enter('author', '/ingresar', 360);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  const shown = (page: Page, text: string) => page.getByText(text).first().waitFor();

  it('Staff plan it, say who speaks, and announce it', async () => {
    const page = room.as('staff');
    await room.go(page, '/admin/webinars');
    await shown(page, 'No hay webinars aquí');
    await accessible(page);
    await page.getByRole('link', { name: 'Planificar un webinar' }).click();
    await page.getByLabel('Título').fill(TITLE);
    await page.getByLabel('De qué se trata').fill('Una hora para ver cómo se mide la tutoría en una UGEL.');
    await page.getByLabel('Temas').fill('Línea de base\nInstrumentos');
    await page.getByLabel('Día', { exact: true }).fill(lima.slice(0, 10));
    await page.getByLabel('Hora de Lima').fill(lima.slice(11, 16));
    await page.getByLabel('Enlace para entrar').fill('reunion.example');
    await page.getByRole('button', { name: 'Agregar a alguien sin cuenta' }).click();
    await page.getByLabel('Nombre', { exact: true }).fill('Directora invitada de prueba');
    await page.getByRole('button', { name: 'Guardar el plan' }).click();
    await shown(page, 'Copia la dirección completa, desde https://.');
    await accessible(page);
    await page.getByLabel('Enlace para entrar').fill('https://reunion.example/sala');
    await page.getByRole('button', { name: 'Guardar el plan' }).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Anunciar', exact: true }).click();
    await page.getByText('Anunciado', { exact: true }).first().waitFor();
    await accessible(page);
    page_ = (await page.getByRole('link', { name: /^\/webinars\// }).getAttribute('href')) ?? '';
  });

  it('A visitor reads its page without JavaScript; the link is nowhere in it', async () => {
    const html = await (await fetch(`${stage.app.url}${page_}`)).text();
    expect(html).toContain('Directora invitada de prueba');
    expect(html).toContain('EducationEvent');
    expect(html).not.toContain('<b>sin más</b>');
    expect(html).not.toContain('reunion.example');
    expect(await (await fetch(`${stage.app.url}/webinars`)).text()).toContain('Cómo medir la tutoría');
  });

  it('She registers from her phone, has the link because it is about to begin, and says that she entered', async () => {
    const page = room.as('author');
    await room.go(page, '/webinars');
    await page.getByRole('link', { name: /Cómo medir la tutoría/ }).first().click();
    await page.getByRole('button', { name: 'Inscribirme' }).click();
    await shown(page, 'Estás inscrita o inscrito');
    expect(await page.getByRole('link', { name: 'Abrir el enlace' }).getAttribute('href')).toBe('https://reunion.example/sala');
    await accessible(page);
    await page.getByRole('button', { name: 'Entré' }).click();
    await shown(page, 'Entraste a este webinar: cuenta como asistencia.');
    await accessible(page);
    await room.go(page, '/webinars');
    await page.getByRole('heading', { name: 'En los que te inscribiste' }).waitFor();
    await accessible(page);
  });

  it('Staff note who else entered and leave the recording, which she finds on the same page', async () => {
    stage.app.clock.set(new Date(starts.getTime() + 5 * MINUTE_MS));
    const page = room.as('staff');
    await room.go(page, `${address}/asistencia`);
    await shown(page, 'Entró: lo marcó al entrar');
    await accessible(page);
    await page.getByRole('button', { name: 'Pegar la lista' }).click();
    await page.getByLabel('Correos o DNI').fill('colleague@prueba.test\nnadie@prueba.test');
    await page.getByRole('button', { name: 'Anotar', exact: true }).click();
    await shown(page, '1 persona anotada; 0 ya figuraban.');
    await accessible(page);
    await page.getByRole('button', { name: 'Volver' }).click();
    await shown(page, 'Entró: lo anotó el equipo');
    await room.go(page, address);
    await page.getByRole('button', { name: 'Anotar que se realizó' }).click();
    await page.getByText('Realizado', { exact: true }).first().waitFor();
    const recording = page.locator('form', { has: page.getByRole('button', { name: 'Guardar la grabación' }) });
    await recording.getByLabel('Grabación').fill('https://video.example/tutoria');
    await recording.getByRole('button').click();
    await shown(page, 'Guardada. Avisamos a quienes se inscribieron.');
    await accessible(page);
    const phone = room.as('author');
    await room.go(phone, page_);
    expect(await phone.getByRole('link', { name: 'Ver la grabación' }).getAttribute('href')).toBe('https://video.example/tutoria');
    await accessible(phone);
  });

  it('The numbers that figures say are changed at the desk, with their day', async () => {
    const page = room.as('staff');
    await room.go(page, '/admin/cifras/umbrales');
    const form = page.getByRole('form', { name: 'Personas para publicar un grupo' });
    await form.getByLabel('Número nuevo').fill('6');
    await form.getByLabel('Por qué cambia').fill('Acuerdo del equipo');
    await accessible(page);
    await form.getByRole('button', { name: /^Guardar/ }).click();
    await shown(page, 'Guardado: vale desde el día que elegiste.');
    await page.locator('section', { has: page.getByRole('heading', { name: 'Personas para publicar un grupo' }) }).getByText('Hoy vale 6.').waitFor();
    await room.go(page, '/admin/webinars/ajustes');
    await page.getByRole('textbox', { name: 'Minutos antes de empezar en que se muestra el enlace' }).waitFor();
    await accessible(page);
  });

  it('Nothing went wrong in either browser', async () => {
    for (const page of Object.values(room.open)) await page.close();
    expect(room.problems).toEqual([]);
  });
});
