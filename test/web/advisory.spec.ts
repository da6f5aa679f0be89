import type { Page } from 'playwright-core';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { becomes } from '../support/browser.js';
import { accessible, lima, Room } from './room.js';

const DAYS = [1, 2, 3].map((offset) => lima(offset));
const TOPIC = 'Cómo medir si baja la inasistencia';

describe('An advisory session goes from a phone to its end', () => {
  let stage: Stage;
  let room: Room<Who>;

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('author', '/ingresar', 360);
    await room.enter('staff', '/admin/ingresar', 1280);
    await room.enter('expert', '/admin/ingresar', 1280);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  const go = (page: Page, path: string) => room.go(page, path);
  const as = (who: Who) => room.as(who);

  it('The gestora asks for it in four steps, and what she typed survives leaving', async () => {
    const page = as('author');
    await go(page, '/asesorias');
    await page.getByRole('link', { name: 'Pedir una asesoría' }).click();
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByText('Elige el tema: así buscamos a la persona indicada.').first().waitFor();
    await page.getByLabel('¿Qué quieren conversar?').fill(TOPIC);
    await page.reload();
    await page.getByRole('button', { name: 'Seguir' }).click();
    await becomes(() => page.getByLabel('¿Qué quieren conversar?').inputValue(), TOPIC);
    await page.getByLabel('Tema', { exact: true }).selectOption({ index: 1 });
    await accessible(page);
    await page.getByRole('button', { name: 'Seguir' }).click();
    for (const [at, day] of DAYS.entries()) {
      const window = page.getByRole('group', { name: `Horario ${at + 1}` });
      await window.getByLabel('Día').fill(day);
      await window.getByLabel('Desde las').fill('10:00');
    }
    await accessible(page);
    await page.getByRole('button', { name: 'Seguir' }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Enviar el pedido' }).click();
    await page.getByRole('heading', { name: TOPIC }).waitFor();
    await page.getByText('Pedida', { exact: true }).waitFor();
    await accessible(page);
  });

  it('Staff assign it to whoever fits, after she published her hours', async () => {
    const expert = as('expert');
    await go(expert, '/admin/asesorias/horas');
    await expert.getByRole('button', { name: 'Agregar un horario' }).click();
    await expert.getByRole('checkbox').first().check();
    await accessible(expert);
    await expert.getByRole('button', { name: 'Guardar mis horas' }).click();
    await expert.getByText('Guardado. Así te verán al asignar asesorías.').waitFor();
    const page = as('staff');
    await go(page, '/admin/asesorias');
    await accessible(page);
    await page.getByRole('link', { name: TOPIC, exact: true }).click();
    await page.getByRole('button', { name: 'Asignar' }).click();
    await page.getByRole('radio', { name: /Experta de prueba/ }).check();
    await accessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Asignar', exact: true }).click();
    await page.getByText('Asignada. Le avisamos.').waitFor();
  });

  it('The expert gives it one of the hours, everyone is invited, and she holds it', async () => {
    const page = as('expert');
    await go(page, '/admin/asesorias');
    await page.getByRole('link', { name: TOPIC, exact: true }).click();
    await page.getByRole('button', { name: 'Poner día y hora' }).click();
    await page.getByRole('group', { name: 'Horarios que propone el equipo' }).getByRole('button').first().click();
    await page.getByLabel('Enlace de la reunión').fill('https://meet.example.pe/abc');
    await accessible(page);
    await page.getByRole('button', { name: 'Programar e invitar' }).click();
    await page.getByText('Programada. Enviamos la invitación a todos.').waitFor();
    await page.getByText('Programada', { exact: true }).waitFor();
    await stage.app.drainJobs();
    expect(
      stage.app.mailer.sent
        .filter(({ calendar }) => calendar?.method === 'REQUEST')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['author@prueba.test', 'expert@prueba.test']);
    await go(page, `/admin/asesorias/semana?desde=${DAYS[0]}`);
    await page.getByRole('link', { name: TOPIC, exact: true }).waitFor();
    await accessible(page);
    // Its hour comes: the row moves instead of the clock, so that sessions of the browser stay alive.
    await stage.app.db.rows({
      text: `update advisory_session set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days', ordered_at = ordered_at - interval '3 days'`,
    });
    await go(page, '/admin/asesorias');
    await page.getByRole('link', { name: TOPIC, exact: true }).click();
    await page.getByRole('button', { name: 'Anotar lo que pasó' }).click();
    await page.getByLabel('Acuerdos').fill('Medir cada semana la asistencia, escuela por escuela.');
    await page.getByRole('button', { name: 'Agregar un compromiso' }).click();
    await page.getByLabel('Qué se hará').fill('Traer la línea de base');
    await accessible(page);
    await page.getByRole('button', { name: 'Guardar y pedir confirmación' }).click();
    await page.getByText('Anotado. Pedimos al equipo que confirme.').waitFor();
    await page.getByRole('button', { name: 'Confirmar lo anotado' }).click();
    await page.getByText('Confirmado.').waitFor();
    await accessible(page);
  });

  it('The gestora confirms and says how useful it was; then chooses what to be told', async () => {
    const page = as('author');
    await go(page, '/asesorias');
    await page.getByRole('link', { name: new RegExp(TOPIC) }).click();
    await page.getByText('Traer la línea de base').waitFor();
    await page.getByRole('button', { name: 'Confirmar lo anotado' }).click();
    await page.getByLabel('5, muy útil').check();
    await page.getByLabel(/Qué te sirvió/).fill('Muy clara');
    await accessible(page);
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await page.getByText('Gracias, lo recibimos.').waitFor();
    await page.getByText('Cerrada', { exact: true }).waitFor();
    await go(page, '/yo/avisos');
    await page.getByLabel('Asesorías').selectOption({ label: 'Resumen los lunes' });
    await page.getByText('Guardado: Asesorías').waitFor();
    await page.getByRole('button', { name: 'Crear mi dirección' }).click();
    const address = await page.getByLabel('Dirección de mi calendario').inputValue();
    const feed = await fetch(`${stage.app.url}${new URL(address).pathname}`);
    expect(await feed.text()).toContain(TOPIC);
    await accessible(page);
  });

  it('No page complained', async () => {
    for (const page of Object.values(room.open)) await page?.close();
    expect(room.problems).toEqual([]);
  });
});
