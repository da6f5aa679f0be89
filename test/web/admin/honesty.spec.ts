import { Confirmations, Facts } from '@lib/recognition';
import { openDesk, type DeskStage } from './stage.js';

let stage: DeskStage;
let gestora = '';
let neighbour = '';
beforeAll(async () => {
  stage = await openDesk();
  const people = await stage.app.db.rows<{ id: string }>({
    text: `select m.id from member m join account_role r on r.account_id = m.id and r.role = 'MEMBER'
      where m.status = 'CONFIRMED' and m.iged_code is not null order by m.name limit 2`,
  });
  [gestora, neighbour] = people.map(({ id }) => id);
  const confirmations = stage.app.app.get(Confirmations, { strict: false });
  const facts = stage.app.app.get(Facts, { strict: false });
  for (const [giverId, receiverId] of [...Array.from({ length: 3 }, () => [gestora, neighbour]), ...Array.from({ length: 3 }, () => [neighbour, gestora])]) {
    const source = `comment:${crypto.randomUUID()}:by:${giverId}`;
    await facts.record({ kind: 'comment.useful', source, memberId: receiverId, detail: { title: 'Puentes para la inclusión', link: null } });
    await stage.app.db.transaction(() =>
      confirmations.record({ kind: 'comment.useful', source, giverId, receiverId, title: 'Puentes para la inclusión', link: null, ownTeam: false }),
    );
  }
  await stage.app.db.addJob('signals.watch', { memberId: gestora });
  await stage.app.drainJobs();
});
afterAll(() => stage?.close());

test('from the evidence of a signal one entry is chosen, proposed, decided by another person, and the signal is closed', async () => {
  const first = await stage.enter('especialista', 360);
  await first.page.goto(`${stage.app.url}/admin/senales`, { waitUntil: 'networkidle' });
  await first.page.getByRole('link', { name: 'Dos personas se marcan una a la otra' }).click();
  await first.page.getByRole('heading', { name: 'Evidencia: 6 hechos' }).waitFor();
  await first.page.getByRole('checkbox', { name: /^Elegir/ }).first().check();
  await first.page.getByRole('button', { name: 'Proponer deshacerlos' }).click();
  await first.page.getByLabel('Motivo', { exact: false }).last().fill('Las dos cuentas son de la misma persona');
  await first.page.getByRole('button', { name: 'Proponer', exact: true }).click();
  await first.page.getByText('Espera una decisión').waitFor();
  await first.page.getByRole('radio', { name: 'Se propuso deshacer movimientos' }).check();
  await first.page.getByLabel('Motivo', { exact: false }).fill('Se propuso deshacer el movimiento repetido');
  await first.page.getByRole('button', { name: 'Cerrar la señal' }).click();
  await first.page.getByText('Se propuso deshacer el movimiento repetido').waitFor();
  await first.page.goto(`${stage.app.url}/admin/reversiones`, { waitUntil: 'networkidle' });
  await first.page.getByText('Espera a otra persona').waitFor();
  expect(await first.page.getByRole('button', { name: /^Deshacer/ }).count()).toBe(0);

  const second = await stage.enter('administrador', 360);
  await second.page.goto(`${stage.app.url}/admin/reversiones`, { waitUntil: 'networkidle' });
  await second.page.getByRole('button', { name: /^Deshacer/ }).click();
  await second.page.getByText('Deshecho', { exact: true }).waitFor();
  expect(await stage.app.db.one({ text: `select points, reason from points_entry where reverses_id is not null and rule_kind = 'comment.useful'` })).toEqual({
    points: -3, reason: 'Las dos cuentas son de la misma persona',
  });
  for (const { context, problems } of [first, second]) {
    expect(problems).toEqual([]);
    await context.close();
  }
});

test('levels change after seeing who would move, and a new insignia is composed and seen before it exists', async () => {
  const { page, context, problems } = await stage.enter('especialista', 360);
  await page.goto(`${stage.app.url}/admin/niveles`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Cambiar los niveles' }).click();
  await page.getByLabel('Nombre', { exact: false }).nth(2).fill('Gestión referente');
  await page.getByLabel('Por qué cambia', { exact: false }).fill('Acuerdo del equipo de DIFOCA');
  await page.getByRole('button', { name: 'Ver a quiénes cambiaría' }).click();
  await page.getByText('subirían de nivel').waitFor();
  await page.getByRole('button', { name: 'Guardar los niveles' }).click();
  await page.getByRole('heading', { name: 'Versión 2' }).waitFor();

  await page.goto(`${stage.app.url}/admin/catalogo/nueva`, { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: 'Casa' }).check();
  await page.getByRole('combobox', { name: 'Fondo' }).selectOption('noche');
  await page.getByRole('combobox', { name: 'Color principal' }).selectOption('maiz');
  await page.getByRole('combobox', { name: 'Segundo color' }).selectOption('crema');
  await page.getByRole('combobox', { name: 'Detalle' }).selectOption('vino');
  await page.getByLabel('Nombre', { exact: false }).fill('Casa abierta');
  await page.getByLabel('A quién reconoce y por qué', { exact: false }).fill('Abre su escuela a otras instancias.');
  await page.getByLabel('Qué muestra la figura', { exact: false }).fill('Una casa con la puerta abierta.');
  await page.getByRole('checkbox', { name: 'Práctica admitida en el muro' }).check();
  await page.getByLabel('Cómo se lee', { exact: false }).fill('1 práctica admitida');
  await page.getByLabel('Por qué', { exact: false }).last().fill('Pedido de la red de gestores');
  await page.getByRole('button', { name: 'Ver quién la ganaría hoy' }).click();
  await page.getByText('al guardar').waitFor();
  await page.getByRole('button', { name: 'Guardar la insignia' }).click();
  await page.waitForURL(/\/admin\/catalogo$/);
  await page.getByText('Casa abierta').waitFor();
  await stage.app.drainJobs();
  expect(await stage.app.db.one({ text: `select count(*) > 0 as given from insignia_award where insignia_id = 'casa-abierta'` })).toEqual({ given: true });
  expect(problems).toEqual([]);
  await context.close();
});
