import { CATALOGUE } from './catalogue.data.js';
import { FIGURES } from './figures.data.js';
import { gridOf, tocapu, tocapuInOneInk, type InsigniaGradeNumber } from './tocapu.rules.js';

const figures = Object.entries(FIGURES);
const grades: InsigniaGradeNumber[] = [1, 2, 3];

describe('The figures of the insignias', () => {
  it.each(figures)('%s is 8 by 8, of known signs', (_, { rows }) => {
    const grid = gridOf(rows);
    expect(grid).toHaveLength(8);
    for (const row of grid) expect(row).toMatch(/^[.abc1-8]{8}$/);
  });

  it('a mirrored figure reads the same from both sides', () => {
    expect(gridOf(FIGURES.semilla.rows)[0]).toBe('a1....2a');
  });

  it('what one gives the other receives: a turned figure changes its two colours', () => {
    const grid = gridOf(FIGURES.ayni.rows);
    expect([grid[0], grid[7]]).toEqual(['aaaaaa.b', 'a.bbbbbb']);
  });

  it.each(figures)('%s differs in each grade, in colour and in one ink', (name, figure) => {
    const drawn = grades.flatMap((grade) => [tocapu(figure, grade, name), tocapuInOneInk(figure, grade, name, '#000')]);
    expect(new Set(drawn).size).toBe(6);
  });

  it('no two figures are the same, even in one ink', () => {
    expect(new Set(figures.map(([, figure]) => tocapuInOneInk(figure, 1, '', '#000'))).size).toBe(figures.length);
  });

  it('carries no style, script or address, and escapes its title', () => {
    const drawn = tocapu(FIGURES.sol, 3, '<b>"&');
    expect(drawn).toContain('<title>&lt;b>&quot;&amp;</title>');
    expect(drawn.replace(/xmlns(:\w+)?="[^"]+"/g, '')).not.toMatch(/style|script|href|url\(/);
  });
});

describe('The catalogue', () => {
  it('has at least twelve insignias, each with one to three grades, each grade harder than the one before', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(12);
    for (const { grades: steps } of CATALOGUE) {
      const asked = steps.map(([need]) => need?.min ?? 0);
      expect(asked.length).toBeLessThanOrEqual(3);
      expect(asked).toEqual([...new Set(asked)].sort((one, other) => one - other));
    }
  });

  it('has one entry for each figure', () => {
    expect(CATALOGUE.map(({ id }) => id).sort()).toEqual(Object.keys(FIGURES).sort());
  });
});
