import { FIGURES } from '../figures.data.js';
import { gridOf, tocapu, tocapuInOneInk } from '../tocapu.rules.js';
import { composed, figureProblem, type ComposedFigure } from './figure.rules.js';
import { MOTIFS } from './motifs.data.js';

const figure = (more: Partial<ComposedFigure> = {}): ComposedFigure => ({ motif: 'ojo', ground: 'crema', a: 'vino', b: 'laguna', c: 'maiz', ...more });

test.each<[string, Partial<ComposedFigure>, string | null]>([
  ['of colours that stand apart', {}, null],
  ['on a dark ground', { ground: 'noche', a: 'maiz', b: 'crema', c: 'vino' }, null],
  ['whose main part is lost in the ground', { a: 'maiz' }, 'FIGURE_MAIN_FAINT'],
  ['dark on dark', { ground: 'noche', a: 'vino' }, 'FIGURE_MAIN_FAINT'],
  ['whose second part is lost in the ground', { b: 'crema' }, 'FIGURE_SECOND_FAINT'],
  ['of one colour twice', { b: 'vino' }, 'FIGURE_COLOURS_EQUAL'],
  ['whose detail is the ground', { c: 'crema' }, 'FIGURE_COLOURS_EQUAL'],
])('a figure %s', (_, more, code) => expect(figureProblem(figure(more))?.code ?? null).toBe(code));

describe('The motifs', () => {
  const motifs = Object.entries(MOTIFS);

  it.each(motifs)('%s is 8 by 8, of the signs of the family', (_, { rows }) => {
    const grid = gridOf(rows);
    expect(grid).toHaveLength(8);
    for (const row of grid) expect(row).toMatch(/^[.abc1-8]{8}$/);
  });

  it.each(motifs)('%s is read in one ink: between a fifth and nine tenths of it is drawn, and it differs in each grade', (name, { rows }) => {
    const drawn = gridOf(rows).join('').replaceAll('.', '').length / 64;
    expect(drawn).toBeGreaterThan(0.2);
    expect(drawn).toBeLessThan(0.9);
    const grades = ([1, 2, 3] as const).flatMap((grade) => [tocapu(composed(figure(), rows), grade, name), tocapuInOneInk(composed(figure(), rows), grade, name, '#000')]);
    expect(new Set(grades).size).toBe(6);
  });

  it('are like no other, nor like those of the first day, even in one ink', () => {
    const all = [...Object.values(FIGURES), ...motifs.map(([, { rows }]) => composed(figure(), rows))];
    expect(new Set(all.map((one) => tocapuInOneInk(one, 1, '', '#000'))).size).toBe(all.length);
  });
});
