import { demoLogins } from '../../../apps/api/src/demo.js';
import { Role } from '@lib/access';
import { PASSWORD, enroll } from '../../api/access/cast.js';
import { openPage } from '../../support/browser.js';
import { faults, openDesk, type DeskStage } from './stage.js';

let stage: DeskStage;
let ofNeighbour: string;
beforeAll(async () => {
  stage = await openDesk();
  ofNeighbour = await leadOf(stage);
  await enroll(stage.app, {
    roles: [Role.MEMBER],
    name: 'Gestora por confirmar',
    igedCode: '150202',
    standing: 'PENDING',
    email: 'por.confirmar@prueba.test',
  });
});
afterAll(() => stage?.close());

/** The practice of the queue, and a specialist who works in the Iged that leads it. */
async function leadOf({ app }: DeskStage): Promise<string> {
  const staff = await app.login('admin', 'especialista@demo.pe', demoLogins()[0]?.password ?? '');
  const { data } = await app.gql<{ admissionQueue: { items: { id: string }[] } }>('admin', QUEUE, {}, staff);
  const id = data.admissionQueue.items[0]?.id ?? '';
  const sheet = await app.gql<Sheet>('admin', SHEET, { id }, staff);
  const lead = sheet.data.practiceUnderReview.sections.find(({ place }) => place?.leadIged)?.place?.leadIged.code;
  await enroll(app, { roles: [Role.STAFF], name: 'Especialista vecina de prueba', igedCode: lead, email: 'vecina@prueba.test' });
  return id;
}
type Sheet = { practiceUnderReview: { sections: { place: { leadIged: { code: string } } | null }[] } };
const QUEUE = '{ admissionQueue(status: SUBMITTED, first: 10) { items { id } } }';
const SHEET = 'query ($id: ID!) { practiceUnderReview(id: $id) { sections { place { leadIged { code } } } } }';

describe('The desk of DIFOCA', () => {
  it('lets nobody decide on a practice of their own institution, and says why', async () => {
    const { page, context } = await openPage(stage.browser);
    const session = await stage.app.login('admin', 'vecina@prueba.test', PASSWORD);
    const [name = '', ...value] = session.cookie.split('=');
    await context.addCookies([{ name, value: value.join('='), url: stage.app.url }]);
    await page.goto(`${stage.app.url}/admin/admision/${ofNeighbour}`);
    await page.getByText('Esta práctica es de tu institución.').waitFor();
    expect(await page.getByRole('button', { name: 'Admitir' }).count()).toBe(0);
    await context.close();
  });

  it('returns a practice with observations that a reload does not lose', async () => {
    const { page, context, problems } = await stage.enter('especialista');
    await page.goto(`${stage.app.url}/admin/admision`);
    await page.locator('ul.rows li .main a').first().click();
    const giveBack = page.getByRole('button', { name: 'Devolver con observaciones' });
    await giveBack.waitFor();
    expect(await giveBack.isDisabled()).toBe(true);
    await page.getByLabel('Observación sobre «Problema»').fill('Falta el dato de partida.');
    await page.reload();
    await giveBack.waitFor();
    expect(await page.getByLabel('Observación sobre «Problema»').inputValue()).toBe('Falta el dato de partida.');
    await giveBack.click();
    await page.getByText('Escribe un comentario').waitFor();
    await page.getByLabel('Comentario para el equipo').fill('Muy buen trabajo; falta un dato.');
    await giveBack.click();
    await page.getByRole('button', { name: 'Devolver al equipo' }).click();
    await page.getByText('El equipo recibió tus observaciones').waitFor();
    await page.locator('.history', { hasText: 'Falta el dato de partida.' }).waitFor();
    expect(faults(problems)).toEqual([]);
    await context.close();
  });

  it('gives a practice to an expert and takes it back with a reason', async () => {
    const { page, context, problems } = await stage.enter('especialista');
    await page.goto(`${stage.app.url}/admin/asignaciones?sin=1`);
    const practice = page.locator('ul.rows li').first();
    const title = await practice.locator('strong').innerText();
    await practice.getByRole('button', { name: 'Asignar experto' }).click();
    await page.locator('.choice input:not([disabled])').first().check();
    await page.getByRole('button', { name: 'Asignar', exact: true }).click();
    await page.getByText('Asignada. Le avisamos').waitFor();
    await page.goto(`${stage.app.url}/admin/asignaciones?busca=${encodeURIComponent(title)}`);
    await page
      .getByRole('button', { name: /Retirar la asignación/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Retirar', exact: true }).last().click();
    await page.getByText('Escribe el motivo').waitFor();
    await page.getByLabel('Motivo').fill('Cambió la fecha.');
    await page.getByRole('button', { name: 'Retirar', exact: true }).last().click();
    await page.getByText('Asignación retirada').waitFor();
    expect(faults(problems)).toEqual([]);
    await context.close();
  });

  it('confirms who works where they say', async () => {
    const { page, context, problems } = await stage.enter('especialista');
    await page.goto(`${stage.app.url}/admin/personas?estado=PENDING`);
    await page.getByRole('link', { name: 'Gestora por confirmar' }).click();
    await page.getByRole('button', { name: 'Confirmar', exact: true }).click();
    await page.getByText('Confirmada. Le avisamos').waitFor();
    await page.getByRole('button', { name: 'Confirmar', exact: true }).waitFor({ state: 'detached' });
    expect(faults(problems)).toEqual([]);
    await context.close();
  });

  it('shows each role only its own rooms, and says so at a closed door', async () => {
    const { page, context } = await stage.enter('experta');
    expect(await page.locator('.side-nav a').allInnerTexts()).toEqual(['Bandeja', 'Mis retroalimentaciones', 'Asesorías', 'Mi cuenta']);
    await page.goto(`${stage.app.url}/admin/personas`);
    await page.getByText('Esta parte no corresponde a tu rol').waitFor();
    await context.close();
  });
});
