import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { launchBrowser, openPage, taken } from '../support/browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date());

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

describe('An exchange goes from its plan to who came', () => {
  let stage: Stage;
  let browser: Browser;
  const problems: string[] = [];
  const open: Partial<Record<Who, Page>> = {};
  let address = '';

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    open.staff = await enter('staff', '/admin/ingresar', 1280);
    open.author = await enter('author', '/ingresar', 360);
    open.otherStaff = await enter('otherStaff', '/admin/ingresar', 360);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function enter(who: Who, door: string, width: number): Promise<Page> {
    await stage.who(who);
    const watched = await openPage(browser, { width });
    watched.page.on('close', () => problems.push(...watched.problems.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))));
    await go(watched.page, door);
    await watched.page.getByLabel(/^Correo/).fill(`${who.toLowerCase()}@prueba.test`);
    await watched.page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await watched.page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await watched.page.waitForURL((url) => !url.pathname.includes('ingresar'));
    return watched.page;
  }
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${stage.app.url}${path}`, { waitUntil: 'load' });
    await taken(page);
  };
  const as = (who: Who): Page => {
    const page = open[who];
    if (!page) throw new Error(`${who} has not entered`);
    return page;
  };
  async function axe(page: Page, name: string): Promise<void> {
    await page.evaluate(AXE);
    const found = await page.evaluate(async (rules) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, RULES);
    expect([name, found]).toEqual([name, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }

  it('Staff plan it, fill its day and announce it', async () => {
    const page = as('staff');
    await go(page, '/admin/intercambios');
    await page.getByText('No hay intercambios aquí').waitFor();
    await axe(page, 'list');
    await page.getByRole('link', { name: 'Planificar un intercambio' }).click();
    await page.getByLabel('Macrorregión').selectOption({ label: 'Centro' });
    await page.getByRole('combobox', { name: 'DRE o GRE anfitriona' }).fill('Lima Provincias');
    await page.getByRole('option', { name: /DRE Lima Provincias/ }).click();
    await page.getByLabel('Sede', { exact: true }).fill('Auditorio de la DRE');
    for (const label of ['Primer día', 'Último día', 'Inscripción hasta']) await page.getByLabel(label).fill(today);
    await page.getByLabel('Objetivo').fill('Compartir prácticas que ya dan resultado.');
    await axe(page, 'plan');
    await page.getByRole('button', { name: 'Guardar el plan' }).click();
    await page.getByRole('heading', { name: 'I Intercambio Macrorregional' }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByText('Cada día necesita al menos un momento en el programa.').waitFor();
    await page.getByRole('button', { name: 'Agregar un momento al día 1' }).click();
    await page.getByLabel('Qué es').selectOption({ label: 'Apertura' });
    await page.getByLabel('Hasta').fill('10:00');
    await page.getByLabel('Título').fill('Apertura con las delegaciones');
    await axe(page, 'moment');
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    await page.getByText('Apertura con las delegaciones').first().waitFor();
    await page.getByRole('button', { name: 'Anunciar', exact: true }).click();
    await page.getByText('Anunciado', { exact: true }).first().waitFor();
    await axe(page, 'exchange');
  });

  it('Two change the same moment: the second sees what the first saved, and saves over it with nothing typed lost', async () => {
    const [desk, phone] = [as('staff'), as('otherStaff')];
    for (const page of [desk, phone]) {
      await go(page, address);
      await page.getByRole('button', { name: 'Cambiar: Apertura con las delegaciones' }).click();
    }
    await desk.getByLabel('Lugar').fill('Patio central');
    await desk.getByRole('button', { name: 'Guardar', exact: true }).click();
    await desk.getByText('Patio central').first().waitFor();
    const dialog = phone.getByRole('dialog');
    await dialog.getByLabel('A cargo de').fill('La directora');
    await dialog.getByRole('button', { name: 'Guardar', exact: true }).click();
    await dialog.getByText('Lo que guardó otra persona').waitFor();
    await dialog.getByText('Patio central').waitFor();
    await axe(phone, 'their change');
    await dialog.getByLabel('Lugar').fill('Patio central');
    await dialog.getByRole('button', { name: 'Guardar', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await phone.getByText('Patio central · La directora').waitFor();
  });

  it('She registers from her phone and has her pass; the desk sees her', async () => {
    const page = as('author');
    await go(page, '/intercambios');
    await page.getByRole('link', { name: /Intercambio Macrorregional/ }).click();
    await page.getByRole('heading', { name: 'Programa' }).waitFor();
    await page.getByLabel('¿Qué cargo tienes?').selectOption({ label: 'Especialista' });
    await axe(page, 'page');
    await page.getByRole('button', { name: 'Inscribirme' }).click();
    await page.getByText('Tienes un lugar').waitFor();
    await page.getByRole('link', { name: 'Descargar mi credencial' }).waitFor();
    await axe(page, 'registered');
    const desk = as('staff');
    await go(desk, `${address}/inscripciones`);
    await desk.getByText('Gestora de prueba, UGEL Huaura').waitFor();
    await axe(desk, 'people');
  });

  it('A visitor leaves a question at a stand, staff read it, and it is public', async () => {
    const desk = as('staff');
    await go(desk, `${address}/feria`);
    await desk.getByRole('button', { name: 'Agregar un puesto' }).click();
    await desk.getByRole('dialog').getByLabel('Nombre').fill('Puesto de Huaura');
    await desk.getByRole('dialog').getByRole('combobox', { name: 'Instancia' }).fill('Huaura');
    await desk.getByRole('option', { name: /Huaura/ }).first().click();
    await axe(desk, 'stand');
    await desk.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
    const link = desk.getByRole('link', { name: 'Página del puesto' });
    const stand = (await link.getAttribute('href')) ?? '';
    const page = as('author');
    await go(page, stand);
    await page.getByLabel('Una pregunta').check();
    await page.getByLabel('Escríbelo aquí').fill('¿Cómo empezaron con las empresas?');
    await axe(page, 'stand page');
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await page.getByText('Gracias, lo recibimos.').waitFor();
    await go(desk, `${address}/feria`);
    await desk.getByText('¿Cómo empezaron con las empresas?').waitFor();
    await axe(desk, 'fair');
    await desk.getByRole('button', { name: 'Publicar', exact: true }).click();
    await desk.getByText('Nada espera.').waitFor();
    await go(page, stand);
    await page.getByText('¿Cómo empezaron con las empresas?').waitFor();
  });

  it('What a visitor writes while the code of the page is still on its way is not lost', async () => {
    const code = as('author').url().split('/').at(-1) ?? '';
    const { page, context } = await openPage(browser, { width: 360 });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${stage.app.url}/intercambios/puesto/${code}`, { waitUntil: 'commit' });
    await page.getByLabel('Una pregunta').check();
    await page.getByLabel('Escríbelo aquí').fill('¿Y si la señal no llega?');
    await page.getByLabel('Tu nombre').fill('Visitante de prueba');
    release();
    await page.getByText(/^Te quedan 47/).waitFor();
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await page.getByText('Gracias, lo recibimos.').waitFor();
    await context.close();
    const desk = as('staff');
    await go(desk, `${address}/feria`);
    await desk.getByText('¿Y si la señal no llega?').waitFor();
    await desk.getByText('Visitante de prueba').first().waitFor();
  });

  it('Two phones read without network, also after one was closed: who was not in the list, and a wrong entry undone', async () => {
    const [phone, other] = [as('otherStaff'), as('staff')];
    for (const page of [phone, other]) {
      await go(page, `${address}/control`);
      await page.getByRole('button', { name: 'Preparar este equipo' }).click();
      await page.getByText('Listo: si el equipo se apaga').waitFor();
      await page.context().setOffline(true);
      await page.reload({ waitUntil: 'load' });
      await page.getByLabel('O busca por nombre').fill('gestora');
      await page.getByRole('button', { name: /^Marcar a Gestora de prueba/ }).click();
      await page.getByText(/^Entró a las/).waitFor();
      await page.getByText('1 lectura por enviar').waitFor();
    }
    await phone.getByRole('button', { name: 'Llegó sin inscripción' }).click();
    await phone.getByRole('button', { name: 'Anotar y marcar su ingreso' }).click();
    await phone.getByText('Escribe su nombre y apellidos.').waitFor();
    await phone.getByLabel('Nombre y apellidos').fill('Visitante de prueba');
    await phone.getByLabel('O de dónde viene').fill('Municipalidad de prueba');
    await axe(phone, 'walk-in');
    await phone.getByRole('button', { name: 'Anotar y marcar su ingreso' }).click();
    await phone.getByText('2 lecturas por enviar').waitFor();
    await axe(phone, 'control');
    await phone.reload({ waitUntil: 'load' });
    await phone.getByText('2 lecturas por enviar').waitFor();
    await phone.getByRole('button', { name: 'Deshacer el ingreso de Gestora de prueba, UGEL Huaura' }).click();
    await phone.getByText('Deshecha', { exact: true }).waitFor();
    for (const page of [phone, other]) {
      await page.context().setOffline(false);
      await page.getByText('Todo lo leído ya se envió.').waitFor();
    }
    await go(other, `${address}/asistencia`);
    await other.getByText('2 personas').first().waitFor();
    await axe(other, 'attendance');
    await go(other, `${address}/inscripciones`);
    await other.getByRole('heading', { name: 'Llegaron sin inscripción' }).waitFor();
    await axe(other, 'arrivals');
    await other.getByRole('button', { name: 'Visitante de prueba es otra persona' }).click();
    await other.getByRole('heading', { name: 'Llegaron sin inscripción' }).waitFor({ state: 'detached' });
    await other.getByText('Lo que ya se decidió de quienes llegaron sin inscripción').click();
    await other.getByRole('button', { name: 'Deshacer lo que se dijo de Visitante de prueba' }).click();
    const dialog = other.getByRole('dialog');
    await dialog.getByLabel('Motivo').fill('Sí estaba en la lista.');
    await axe(other, 'undone');
    await dialog.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await other.getByRole('button', { name: 'Visitante de prueba es otra persona' }).click();
    await other.getByRole('heading', { name: 'Llegaron sin inscripción' }).waitFor({ state: 'detached' });
  });

  it('Staff plan the internship and deal its crews; she reads hers', async () => {
    const desk = as('staff');
    await go(desk, `${address}/feria`);
    await desk.getByRole('combobox', { name: 'UGEL anfitriona de la pasantía' }).fill('Huaura');
    await desk.getByRole('option', { name: /Huaura/ }).first().click();
    await desk.getByRole('textbox', { name: 'Isla 1' }).fill('Acogida');
    await desk.getByRole('button', { name: 'Agregar una isla' }).click();
    await desk.getByRole('textbox', { name: 'Isla 2' }).fill('Laboratorio');
    await desk.getByLabel('Equipos que rotan').fill('2');
    await desk.getByLabel('Escuelas que participan').fill('IE de prueba · 0234567');
    await axe(desk, 'internship');
    await desk.getByRole('button', { name: 'Guardar la pasantía' }).click();
    await desk.getByRole('link', { name: 'Equipos de la pasantía' }).click();
    await desk.getByRole('button', { name: 'Repartir en equipos' }).click();
    await desk.getByRole('heading', { name: 'Equipo 2' }).waitFor();
    await axe(desk, 'crews');
    const page = as('author');
    await go(page, '/intercambios');
    await page.getByRole('link', { name: /Intercambio Macrorregional/ }).click();
    await page.getByText(/^En la pasantía vas en el equipo [12]$/).waitFor();
    await axe(page, 'crew');
  });

  it('Closed, it is still mended, with a reason that its history tells', async () => {
    const desk = as('staff');
    await go(desk, address);
    await desk.getByRole('button', { name: 'Anotar que se realizó' }).click();
    await desk.getByRole('button', { name: 'Cerrar el intercambio' }).click();
    await desk.getByText('Está cerrado. Lo que corrijas pide un motivo').waitFor();
    await desk.getByRole('button', { name: 'Cambiar: Apertura con las delegaciones' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Título').fill('Apertura con danza');
    await dialog.getByRole('button', { name: 'Guardar', exact: true }).click();
    await dialog.getByText('Di por qué se corrige, con cinco letras o más').waitFor();
    await dialog.getByLabel('Por qué se corrige').fill('El acta dice otra cosa.');
    await axe(desk, 'mend');
    await dialog.getByRole('button', { name: 'Guardar', exact: true }).click();
    await desk.getByText('Motivo: El acta dice otra cosa.').waitFor();
    await axe(desk, 'closed');
    await go(desk, `${address}/plan`);
    await desk.getByLabel('Sede', { exact: true }).fill('Coliseo de la provincia');
    await desk.getByLabel('Por qué se corrige').fill('Se mudó la víspera.');
    await axe(desk, 'mend plan');
    await desk.getByRole('button', { name: 'Corregir el plan' }).click();
    await desk.getByText('Motivo: Se mudó la víspera.').waitFor();
    await go(desk, `${address}/feria`);
    await desk.getByRole('button', { name: 'Cambiar: Puesto de Huaura' }).waitFor();
    await axe(desk, 'closed fair');
  });

  it('No page complained', async () => {
    for (const page of Object.values(open)) await page?.close();
    expect(problems).toEqual([]);
  });
});
