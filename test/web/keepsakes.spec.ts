import { randomUUID } from 'node:crypto';
import { HUAURA, openStage, succeeded, type Stage, type Who } from '../api/practices/cast.js';
import { announced, withPresentation, type DeskShown } from '../api/exchanges/scene.js';
import { until } from '../support/browser.js';
import { accessible, lima, Room } from './room.js';

const AT_DESK = `mutation ($input: RegisterAtDeskInput!) { registerAtDesk(input: $input) }`;
const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id } }`;
const SYNC = `mutation ($input: SyncCheckInsInput!) { syncCheckIns(input: $input) { outcome } }`;
const day = lima(0);

describe('What people take with them from an exchange', () => {
  let stage: Stage;
  let room: Room<Who>;
  let one: DeskShown;

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    one = await announced(stage, { startsOn: day, endsOn: day, registersUntil: day });
    await withPresentation(stage, one.id, {}, { day });
    const [mine, guest] = [randomUUID(), randomUUID()];
    succeeded(await stage.ask('colleague', REGISTER, { input: { id: mine, exchangeId: one.id, duty: 'SPECIALIST', needs: '' } }));
    succeeded(await stage.ask('staff', AT_DESK, { input: { id: guest, exchangeId: one.id, name: 'Directora sin cuenta', igedCode: HUAURA, institution: '', duty: 'PRINCIPAL', post: '', needs: '' } }));
    const stamps = [mine, guest].map((registrationId) => ({ id: randomUUID(), registrationId, day, itemId: null, at: new Date().toISOString() }));
    succeeded(await stage.ask('staff', SYNC, { input: { exchangeId: one.id, deviceId: randomUUID(), stamps } }));
    room = await Room.of<Who>({ url: stage.app.url, born: (who) => stage.who(who), mail: 'prueba.test' });
    await room.enter('colleague', '/ingresar', 360);
    await room.enter('staff', '/admin/ingresar', 1280);
  });
  afterAll(async () => {
    await room?.browser.close();
    await stage?.close();
  });

  it('She writes from her phone; what she typed outlives the tab, and she says what she wants to replicate', async () => {
    const page = room.as('colleague');
    await room.go(page, `/intercambios/${one.slug}`);
    await page.getByRole('link', { name: 'Contar qué me llevo' }).click();
    await page.getByLabel('¿Qué te llevas de este intercambio?').fill('Me llevo la comisión interna y su plan conjunto.');
    await page.reload({ waitUntil: 'load' });
    await page.getByLabel('¿Qué práctica te impresionó más?').selectOption({ index: 1 });
    await page.getByLabel('Quiero replicarla en mi institución').check();
    await page.getByLabel('¿Para qué la usarías?').fill('Para dos redes de mi UGEL.');
    await page.getByLabel('Acepto que se publique').check();
    await accessible(page);
    await page.getByRole('button', { name: 'Enviar mi testimonio' }).click();
    await page.getByText('Gracias. Lo verás aquí abajo').waitFor();
    await page.getByText('Me llevo la comisión interna y su plan conjunto.').waitFor();
    await page.getByText('Espera que alguien lo lea').waitFor();
    await accessible(page);
  });

  it('Staff read it, take the words of a minor with the guardian, and everyone reads only what may be shown', async () => {
    const desk = room.as('staff');
    await room.go(desk, `/admin/intercambios/${one.id}/testimonios`);
    await desk.getByText('Me llevo la comisión interna').waitFor();
    await accessible(desk);
    await desk.getByRole('listitem').filter({ hasText: 'Me llevo la comisión' }).getByRole('button', { name: /^Mostrar el de/ }).click();
    await desk.getByText('Ya se ve en la página del intercambio.').waitFor();
    await desk.getByRole('button', { name: 'Anotar un testimonio' }).click();
    const form = desk.getByRole('dialog');
    await form.getByLabel('Es menor de edad').check();
    await form.getByLabel('Primer nombre').fill('Rosa Apellido');
    await form.getByLabel('O su escuela').fill('IE de prueba');
    await form.getByLabel('Lo que dice').fill('Me gustó explicar nuestro biohuerto.');
    await form.getByLabel('¿Cómo aceptó que se publique?').selectOption({ label: 'De palabra, en el momento' });
    await form.getByLabel('Nombre de su madre, padre o apoderado').fill('Apoderada de prueba');
    await form.getByLabel('¿Cómo lo autorizó?').selectOption({ label: 'Por escrito' });
    await accessible(desk);
    await form.getByRole('button', { name: 'Anotar', exact: true }).click();
    await desk.getByRole('button', { name: 'Mostrar el de Rosa', exact: true }).click();
    await desk.getByRole('button', { name: 'Mostrar el de Rosa', exact: true }).waitFor({ state: 'detached' });
    const html = await (await fetch(`${stage.app.url}/intercambios/${one.slug}`)).text();
    expect(html).toContain('Me gustó explicar nuestro biohuerto.');
    expect(html).not.toMatch(/Apoderada|Apellido/);
  });

  it('She takes it back and it is gone at once', async () => {
    const page = room.as('colleague');
    await room.go(page, `/intercambios/${one.slug}`);
    await page.getByText('Me llevo la comisión interna').waitFor();
    await accessible(page);
    await room.go(page, `/intercambios/${one.slug}/testimonio`);
    await page.getByRole('listitem').filter({ hasText: 'Me llevo la comisión' }).getByRole('button', { name: 'Retirarlo' }).click();
    await page.getByRole('button', { name: 'Sí, retirarlo' }).click();
    await page.getByText('Lo retiraste').first().waitFor();
    expect(await (await fetch(`${stage.app.url}/intercambios/${one.slug}`)).text()).not.toContain('Me llevo la comisión interna');
  });

  it('Staff say who signs and issue; she has hers, and anybody verifies it without a session', async () => {
    const desk = room.as('staff');
    await room.go(desk, `/admin/intercambios/${one.id}`);
    await desk.getByRole('button', { name: 'Anotar que se realizó' }).click();
    await desk.getByText('Realizado', { exact: true }).first().waitFor();
    await desk.getByRole('link', { name: 'Constancias' }).click();
    await desk.getByText('Di quién las firma.').waitFor();
    await desk.getByLabel('Quién firma (1)').fill('Directora de prueba');
    await desk.getByLabel('Su cargo').fill('Directora de DIFOCA');
    await desk.getByRole('button', { name: 'Guardar', exact: true }).click();
    await desk.getByText('Di quién las firma.').waitFor({ state: 'detached' });
    await accessible(desk);
    await desk.getByRole('button', { name: 'Emitir las de asistencia' }).click();
    // What was asked for may not have reached the server yet.
    const told = desk.getByText('La última vez se emitieron 2 constancias.');
    await until(async () => {
      await stage.app.drainJobs();
      return (await told.count()) > 0;
    });
    await told.waitFor();
    await desk.getByText('Directora sin cuenta').waitFor();
    await accessible(desk);
    await desk.getByRole('button', { name: 'Imprimir juntas (PDF)' }).click();
    await desk.getByText('2 hojas', { exact: true }).waitFor();
    await accessible(desk);
    const href = (await desk.getByRole('link', { name: 'Abrir el PDF' }).getAttribute('href')) ?? '';
    const answer = await desk.evaluate(async (address) => {
      const { status, headers } = await fetch(address);
      return [status, headers.get('content-type')];
    }, href);
    expect(answer).toEqual([200, 'application/pdf']);
    await desk.getByRole('button', { name: 'Cerrar', exact: true }).click();
    const page = room.as('colleague');
    await room.go(page, '/yo/constancias');
    await page.getByRole('link', { name: 'Ver cómo se verifica' }).click();
    await page.getByText('Esta constancia sigue en pie.').waitFor();
    await accessible(page);
    const html = await (await fetch(page.url())).text();
    expect(html).toContain('Colega de prueba, UGEL Huaura');
    expect(html).toMatch(/<meta[^>]+noindex/);
    expect(room.problems).toEqual([]);
  });
});
