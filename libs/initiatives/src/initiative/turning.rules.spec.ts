import { sheetOf } from './turning.rules.js';

const texts = { problem: 'No leen', proposal: 'p'.repeat(700), help: '', themeId: 'tema' };

describe('What an initiative becomes', () => {
  it('keeps its texts where the sheet asks for them, the summary cut to what fits', () => {
    const sheet = sheetOf({ ...texts, help: 'Formatos' }, []);
    expect(sheet.problem).toEqual({ text: 'No leen' });
    expect(sheet.strategy).toEqual({ lines: [{ heading: 'Lo que proponemos', text: texts.proposal }] });
    expect(sheet.resources).toEqual({ text: 'Formatos' });
    expect(sheet.basics).toMatchObject({ themeId: 'tema' });
    expect(sheet.basics.summary).toHaveLength(600);
  });

  it('brings the contributions that were useful as lines of the strategy, five at most, and no empty section', () => {
    const useful = Array.from({ length: 7 }, (_, at) => ({ name: `Gestora ${at}`, text: `Aporte ${at}` }));
    const sheet = sheetOf(texts, useful);
    expect(sheet.strategy.lines).toHaveLength(6);
    expect(sheet.strategy.lines[1]?.heading).toBe('Aporte de Gestora 0');
    expect(sheet.resources).toBeUndefined();
  });
});
