import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { WIDTHS } from '../../support/browser.js';
import { openDesk, type DeskStage, type Who } from './stage.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const screens: [Who, string[]][] = [
  [
    'administrador',
    [
      '',
      'avisos',
      'admision',
      'asignaciones',
      'publicar',
      'moderacion',
      'ruta',
      'ruta/requisitos',
      'ruta/escalas',
      'ficha',
      'vigencia',
      'relevos',
      'asesorias',
      'asesorias/semana',
      'avisos/preferencias',
      'personas',
      'personas/invitar',
      'personas/datos',
      'territorio',
      'territorio?parte=macrorregiones',
      'puntos',
      'insignias',
      'puntos-a-mano',
      'temporadas',
      'niveles',
      'catalogo',
      'catalogo/nueva',
      'catalogo/semilla',
      'reversiones',
      'senales',
      'auditoria',
    ],
  ],
  ['experta', ['', 'retroalimentaciones', 'asesorias', 'asesorias/semana', 'asesorias/horas']],
];

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDesk();
});
afterAll(() => stage?.close());

/** One visit, looked at in each width: what is shown does not depend on where it was opened. */
async function findings(page: Page): Promise<string[]> {
  await page.locator('h1').waitFor();
  await page.locator('[aria-label="Cargando"]').first().waitFor({ state: 'detached' });
  await page.evaluate(axe);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await findingsAt(page)).map((finding) => `${width} px: ${finding}`));
  }
  return found;
}

async function findingsAt(page: Page): Promise<string[]> {
  // Two frames: what follows the width is drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const ask = `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`;
  const found = (await page.evaluate(ask)) as string[];
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wider > 0 ? [...found, `wider than the screen by ${wider} px`] : found;
}

describe('Every screen of the desk', () => {
  it.each(screens)(
    'passes axe and fits at every width, in silence: %s',
    async (who, paths) => {
      const { page, context, problems } = await stage.enter(who);
      for (const path of paths) {
        await page.goto(`${stage.app.url}/admin/${path}`, { waitUntil: 'networkidle' });
        expect({ who, path, found: await findings(page) }).toEqual({ who, path, found: [] });
      }
      const item = await openFirst(page, who);
      expect({ item, found: await findings(page) }).toEqual({ item, found: [] });
      expect(problems).toEqual([]);
      await context.close();
    },
    300_000,
  );
});

/** The long screens: a review, and the feedback form beside its practice. */
async function openFirst(page: Page, who: Who): Promise<string> {
  const list = `${stage.app.url}/admin/${who === 'experta' ? 'retroalimentaciones' : 'admision'}`;
  await page.goto(list);
  await page.locator('ul.rows li .main a').first().click();
  await page.waitForURL((url) => url.href.startsWith(`${list}/`));
  // The practice that both show, section by section.
  await page.getByRole('heading', { name: 'Problema' }).first().waitFor();
  return page.url();
}
