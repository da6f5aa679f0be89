import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from '../api/access/cast.js';
import { openStage, type Stage, type Who } from '../api/practices/cast.js';
import { becomes, launchBrowser, openPage } from '../support/browser.js';

const TITLE = 'Alertas tempranas de inasistencia en la red rural';

/** The main job, as people do it: a phone for the gestora, a desk for staff and for the expert. One browser, two apps. */
describe('A practice goes from a phone to the ranking', () => {
  let stage: Stage;
  let browser: Browser;
  const problems: string[] = [];
  const open: Partial<Record<Who, Page>> = {};

  beforeAll(async () => {
    stage = await openStage(new Date().toISOString());
    browser = await launchBrowser();
    await stage.who('colleague');
    open.author = await enter('author', '/ingresar', 360);
    open.staff = await enter('staff', '/admin/ingresar', 1280);
    open.expert = await enter('expert', '/admin/ingresar', 1280);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  async function enter(who: Who, door: string, width: number): Promise<Page> {
    await stage.who(who);
    const watched = await openPage(browser, { width });
    const { page } = watched;
    page.on('close', () => problems.push(...watched.problems));
    await go(page, door);
    await page.getByLabel(/^Correo/).fill(`${who}@prueba.test`);
    await page.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ingresar', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('ingresar'));
    return page;
  }
  const go = (page: Page, path: string) => page.goto(`${stage.app.url}${path}`, { waitUntil: 'load' });
  const as = (who: Who): Page => {
    const page = open[who];
    if (!page) throw new Error(`${who} has not entered`);
    return page;
  };
  const sent = (page: Page) =>
    page
      .getByRole('status')
      .getByText(/Enviado/)
      .first()
      .waitFor();
  const write = async (page: Page, section: RegExp, label: string | RegExp, text: string) => {
    await page.getByRole('link', { name: section }).click();
    await page.getByLabel(label).first().fill(text);
    await sent(page);
    await page.getByRole('link', { name: 'Volver a la lista' }).click();
  };

  it('The gestora starts it on her phone and fills the sheet section by section', async () => {
    const page = as('author');
    await go(page, '/mis-practicas');
    await page.getByLabel('¿Qué logran y con quién?').fill(TITLE);
    await page.getByRole('button', { name: 'Empezar' }).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();

    await page.getByRole('link', { name: /Presenta tu práctica/ }).click();
    await page.getByLabel('Resumen').fill('Los directores saben el mismo día qué escuelas se quedaron sin clases.');
    await page.getByLabel('Tema').selectOption({ label: 'Planificación y monitoreo' });
    await page.getByLabel('Inicio de la implementación').fill('2024-03-01');
    await sent(page);
    await page.getByRole('link', { name: 'Volver a la lista' }).click();

    await page.getByRole('link', { name: /Di quiénes y dónde/ }).click();
    await page.getByLabel('Agregar una instancia').fill('barranca');
    await page.getByRole('button', { name: /Elegir .*Barranca/ }).click();
    await page.getByLabel(/Al menos un distrito/).fill('sayan');
    await page.getByRole('button', { name: /Elegir Sayán/ }).click();
    await sent(page);
    await page.getByRole('link', { name: 'Volver a la lista' }).click();

    await page.getByRole('link', { name: /Arma el equipo/ }).click();
    await page.getByLabel('Buscar a un colega de estas instancias').fill('colega');
    await page.getByRole('button', { name: /Elegir Colega de prueba/ }).click();
    await page.getByLabel('Nombres y apellidos').fill('Especialista de prueba sin cuenta');
    await page.getByLabel('Cargo').fill('Especialista');
    await page.getByRole('button', { name: 'Agregar al equipo' }).click();
    await page.getByRole('list', { name: /3 personas/ }).waitFor();
    await sent(page);
    await page.getByRole('link', { name: 'Volver a la lista' }).click();

    for (const section of [
      /Describe el contexto/,
      /Cuenta el problema/,
      /Di qué buscan/,
      /Cuenta qué hicieron/,
      /Comparte lo aprendido/,
    ]) {
      await page.getByRole('link', { name: section }).click();
      await page.getByRole('main').getByRole('textbox').first().fill('Un texto breve, con datos propios y una fecha.');
      await sent(page);
      await page.getByRole('link', { name: 'Volver a la lista' }).click();
    }
    await page.getByRole('link', { name: /Describe la estrategia/ }).click();
    await page.getByLabel('Nombre de la línea').fill('Aviso el mismo día');
    await page.getByLabel('En qué consiste').fill('Cada escuela avisa con un mensaje gratuito.');
    await sent(page);
    await page.getByRole('link', { name: 'Volver a la lista' }).click();
    await write(page, /Muestra los resultados/, 'En qué consiste', 'Bajó la inasistencia de 18 % a 7 %.');
    await write(page, /Asegura que continúe/, '¿Cómo se sostiene en el tiempo?', 'Está en el POI de la UGEL.');
    await page.getByText('11 de 11 secciones listas').waitFor();
  });

  it('Nothing typed is lost when the request fails or the tab is closed', async () => {
    const page = as('author');
    await page.getByRole('link', { name: /Comparte lo aprendido/ }).click();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('main').getByRole('textbox').first().fill('Lo escribí sin señal y no se perdió.');
    const line = page.getByRole('status');
    await line.getByText(/Guardado en este equipo/).first().waitFor();
    await line.getByText('Sin señal: se enviará solo cuando vuelva').first().waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await becomes(() => page.getByRole('main').getByRole('textbox').first().inputValue(), 'Lo escribí sin señal y no se perdió.');
    await sent(page);
    expect(await saved('lessons')).toContain('sin señal');
    await page.getByRole('link', { name: 'Volver a la lista' }).click();
  });

  it('She signs, submits, and keeps a receipt', async () => {
    const page = as('author');
    await page.getByRole('link', { name: 'Revisar antes de enviar' }).click();
    await page.getByLabel('Nombres y apellidos de quien dirige').fill('Directora de prueba');
    await page.getByLabel('Cargo', { exact: false }).last().fill('Directora de la UGEL');
    await page.getByLabel(/La dirección leyó/).check();
    await page.getByRole('button', { name: 'Enviar la práctica' }).click();
    // Its code alone may be on the page before.
    await page.getByRole('heading', { level: 1, name: 'Práctica enviada' }).waitFor();
    await page.getByText(/BPGE-\d{4}-0001/).first().waitFor();
  });

  it('Staff return it with an observation beside its section; she mends it and sends it again', async () => {
    const staff = as('staff');
    await go(staff, '/admin/admision');
    await staff.getByRole('link', { name: TITLE }).first().click();
    await staff.getByLabel('Observación sobre «Problema»').fill('Di en qué año se midió.');
    await staff.getByLabel('Comentario para el equipo').fill('Muy clara; falta un dato.');
    await staff.getByRole('button', { name: 'Devolver con observaciones' }).click();
    await staff
      .getByRole('dialog')
      .getByRole('button', { name: /Devolver/ })
      .click();
    await staff.getByRole('dialog').waitFor({ state: 'detached' });

    const page = as('author');
    await go(page, '/mis-practicas');
    await page.getByRole('link', { name: TITLE }).first().click();
    await page.getByRole('link', { name: /Cuenta el problema/ }).click();
    await page.getByText('Di en qué año se midió.').waitFor();
    await page.getByRole('main').getByRole('textbox').first().fill('En 2024, 18 % de inasistencia según el registro de la UGEL.');
    await sent(page);
    await page.getByRole('link', { name: 'Volver a la lista' }).click();
    await page.getByRole('link', { name: 'Revisar antes de enviar' }).click();
    await page.getByLabel('Nombres y apellidos de quien dirige').fill('Directora de prueba');
    await page.getByLabel('Cargo', { exact: false }).last().fill('Directora de la UGEL');
    await page.getByLabel(/La dirección leyó/).check();
    await page.getByRole('button', { name: 'Enviar la práctica' }).click();
    // Its code alone may be on the page before.
    await page.getByRole('heading', { level: 1, name: 'Práctica enviada' }).waitFor();
    await page.getByText(/BPGE-\d{4}-0001/).first().waitFor();
  });

  it('Staff admit it and assign an expert with a due date', async () => {
    const staff = as('staff');
    await go(staff, '/admin/admision');
    await staff.getByRole('link', { name: TITLE }).first().click();
    await staff.getByLabel('Comentario para el equipo').fill('Admitida, felicitaciones.');
    await staff.getByRole('button', { name: 'Admitir' }).click();
    await staff
      .getByRole('dialog')
      .getByRole('button', { name: /Admitir/ })
      .click();
    await staff.getByRole('dialog').waitFor({ state: 'detached' });
    await go(staff, '/admin/asignaciones');
    await staff.getByRole('button', { name: 'Asignar experto' }).first().click();
    await staff.getByRole('radio', { name: /Experta de prueba/ }).check();
    await staff.getByRole('dialog').getByRole('button', { name: 'Asignar', exact: true }).click();
    await staff.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('The expert reads it beside the form, writes with autosave and submits', async () => {
    const page = as('expert');
    await go(page, '/admin/retroalimentaciones');
    await page.getByRole('link', { name: TITLE }).first().click();
    await page.getByLabel('Aspecto clave 1').fill('El aviso llega el mismo día.');
    await page.getByLabel('Oportunidad 1: sobre').selectOption({ label: 'Estrategia' });
    await page.getByLabel('Oportunidad de mejora 1').fill('Sumar a las familias al aviso.');
    await page.getByLabel('Recomendación 1').fill('Ponerlo en el PEI de cada escuela.');
    for (const group of await page
      .getByRole('form')
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .all()) {
      await group.getByRole('radio').nth(2).check();
    }
    await page
      .getByText(/Borrador guardado/)
      .first()
      .waitFor();
    await page.reload();
    await becomes(() => page.getByLabel('Aspecto clave 1').inputValue(), 'El aviso llega el mismo día.');
    await page.getByRole('button', { name: /Revisar y enviar/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Enviar/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('Staff publish it and the team answers the improvement', async () => {
    const staff = as('staff');
    await go(staff, '/admin/publicar');
    await staff.getByRole('link', { name: TITLE }).first().click();
    await staff
      .getByRole('button', { name: /Publicar/ })
      .first()
      .click();
    await staff
      .getByRole('dialog')
      .getByRole('button', { name: /Publicar/ })
      .click();
    await staff.getByRole('dialog').waitFor({ state: 'detached' });

    const page = as('author');
    await go(page, '/mis-practicas');
    await page
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .click();
    await page.getByRole('link', { name: /Responder mejoras/ }).click();
    await page.getByLabel('Ya lo hicimos').check();
    await page.getByLabel('Cuéntalo en pocas líneas').fill('Las familias ya reciben el mensaje.');
    await page.getByRole('button', { name: 'Guardar la respuesta' }).click();
    await page.getByRole('button', { name: 'Cambiar la respuesta' }).waitFor();
  });

  it('Her points have their entries behind them, and everyone reads the page and the ranking', async () => {
    await stage.app.drainJobs();
    const page = as('author');
    await go(page, '/yo/puntos');
    await page.getByText('+50').first().waitFor();
    await page.getByText('+10').first().waitFor();
    await go(page, '/avisos');
    await page.getByText(TITLE).first().waitFor();

    const { page: visitor, problems: seen } = await openPage(browser, { width: 768, javaScript: false });
    await go(visitor, '/ranking');
    await visitor.getByText('Gestora de prueba, UGEL Huaura').first().waitFor();
    await visitor.getByText('60', { exact: true }).first().waitFor();
    await go(visitor, '/muro?q=inasistensia');
    await visitor.getByRole('link', { name: TITLE }).first().click();
    for (const line of [
      'Sumar a las familias al aviso.',
      'Las familias ya reciben el mensaje.',
      'En 2024, 18 % de inasistencia',
    ]) {
      await visitor.getByText(line).first().waitFor();
    }
    expect(seen).toEqual([]);
    const subjects = stage.app.mailer.sent.map(({ to }) => to);
    expect(subjects).toEqual(expect.arrayContaining(['author@prueba.test', 'staff@prueba.test', 'expert@prueba.test']));
    for (const one of Object.values(open)) await one.close();
    expect(problems.filter((problem) => !/ERR_FAILED/.test(problem))).toEqual([]);
  });

  async function saved(section: string): Promise<string> {
    const row = await stage.app.db.one<{ body: string }>({
      text: `select body::text from practice_section where section_key = $1`,
      values: [section],
    });
    return row?.body ?? '';
  }
});
