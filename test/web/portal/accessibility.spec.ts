import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { closeAll } from '../../support/browser.js';
import { logIn, openPortal, startDraft, visit, type PortalStage } from './stage.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let stage: PortalStage;
beforeAll(async () => {
  stage = await openPortal();
});
afterEach(closeAll);
afterAll(() => stage?.close());

type Axe = { run(node: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

async function faults(page: Page, path: string): Promise<string[]> {
  await visit(page, `${stage.app.url}${path}`);
  await page.locator('main h1').first().waitFor();
  await page.evaluate(axe);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, RULES);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [...found, `scrolls sideways by ${wide} px`] : found;
}

/** What belongs to the gestora of the sample: her advisory session and the showcase that she opens. */
async function hers(page: Page): Promise<string[]> {
  const text = `select m.id as member, s.id as session from account a join member m on m.id = a.id
    join advisory_session s on s.requested_by = m.id where a.email = $1 limit 1`;
  const row = await stage.app.db.one<{ member: string; session: string }>({ text, values: ['gestora@demo.pe'] });
  await visit(page, `${stage.app.url}/yo/vitrina`);
  await page.getByLabel('Abrir mi vitrina', { exact: false }).check();
  await page.getByRole('button', { name: 'Guardar mi vitrina' }).click();
  await page.getByRole('link', { name: 'Ver mi vitrina' }).waitFor();
  return [`/asesorias/${row?.session}`, `/vitrina/${row?.member}`];
}

/** The policy of the server stays for people; only axe needs to be let in. */
const openAt = async (width: number) => {
  const context = await stage.browser.newContext({ viewport: { width, height: 740 }, bypassCSP: true });
  return { context, page: await context.newPage() };
};

describe('Every screen of the portal', () => {
  test('for visitors has no fault that axe finds and no sideways scroll at 320 px', async () => {
    const { page, context } = await openAt(320);
    const slug = (await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where slug is not null limit 1' }))
      ?.slug;
    const paths = [
      '/',
      '/muro',
      '/muro#filtros',
      '/muro?region=ayacucho&estadio=intermedio',
      `/practicas/${slug}`,
      '/ranking',
      '/ranking/instituciones',
      '/ranking/comparacion',
      '/ranking/como-se-gana',
      '/insignias',
      '/verificar',
      '/insignias/ayni',
      '/ingresar',
      '/registro',
      '/olvide',
      '/privacidad',
      '/nada',
    ];
    for (const path of paths) expect({ path, faults: await faults(page, path) }).toEqual({ path, faults: [] });
    await context.close();
  });

  test('for a gestora has no fault that axe finds and no sideways scroll at 320 px', async () => {
    const { page, context } = await openAt(320);
    await logIn(page, stage.app.url);
    const draft = new URL(await startDraft(page, stage.app.url, 'Práctica accesible')).pathname;
    const sections = ['basics', 'place', 'team', 'problem', 'strategy', 'results', 'sustainability', 'resources', 'revisar'];
    const slug = (
      await stage.app.db.one<{ slug: string }>({
        text: 'select slug from practice where published_version is not null order by comment_count desc limit 1',
      })
    )?.slug;
    const paths = [
      '/',
      `/practicas/${slug}`,
      '/mis-practicas',
      draft,
      ...sections.map((key) => `${draft}/${key}`),
      `${draft}/evidence`,
      `${draft}/school`,
      '/avisos',
      '/yo',
      '/yo/puntos',
      '/yo/insignias',
      '/yo/vitrina',
      '/yo/cuenta',
      '/yo/datos',
      '/yo/avisos',
      '/yo/busquedas',
      '/yo/sin-conexion',
      '/por-enviar',
      '/asesorias',
      '/asesorias/pedir',
      ...(await hers(page)),
      '/ranking',
    ];
    for (const path of paths) expect({ path, faults: await faults(page, path) }).toEqual({ path, faults: [] });
    await context.close();
  }, 240_000);

  test('is reached with the keyboard: the skip link comes first and leads to the content', async () => {
    const { page, context } = await openAt(1280);
    await visit(page, `${stage.app.url}/muro`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenido');
    await context.close();
  });
});
