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
}, 120_000);
afterAll(() => stage?.close());

async function findings(page: Page): Promise<string[]> {
  await page.locator('h1').waitFor();
  await page.locator('[aria-label="Cargando"]').first().waitFor({ state: 'detached' });
  await page.evaluate(axe);
  const ask = `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then((r) => r.violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`;
  const found = (await page.evaluate(ask)) as string[];
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wider > 0 ? [...found, `wider than the screen by ${wider} px`] : found;
}

describe('Every screen of the desk', () => {
  it.each(WIDTHS)(
    'passes axe and fits at %i px, in silence',
    async (width) => {
      for (const [who, paths] of screens) {
        const { page, context, problems } = await stage.enter(who, width);
        for (const path of paths) {
          await page.goto(`${stage.app.url}/admin/${path}`, { waitUntil: 'networkidle' });
          expect({ who, path, found: await findings(page) }).toEqual({ who, path, found: [] });
        }
        const item = await openFirst(page, who);
        expect({ item, found: await findings(page) }).toEqual({ item, found: [] });
        expect(problems).toEqual([]);
        await context.close();
      }
    },
    240_000,
  );
});

/** The long screens: a review, and the feedback form beside its practice. */
async function openFirst(page: Page, who: Who): Promise<string> {
  await page.goto(`${stage.app.url}/admin/${who === 'experta' ? 'retroalimentaciones' : 'admision'}`);
  await page.locator('ul.rows li .main a').first().click();
  await page.waitForLoadState('networkidle');
  return page.url();
}
