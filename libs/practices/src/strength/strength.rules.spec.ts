import { strengthOf, type MeasuredIndicator, type Strength, type StrengthFacts } from './strength.rules.js';

const indicator = (change: Partial<MeasuredIndicator> = {}): MeasuredIndicator => ({
  name: 'Asistencia',
  baseline: 80,
  baselineOn: '2024-03-01',
  result: 92,
  resultOn: '2025-12-01',
  source: 'SIAGIE',
  places: null,
  checkedBy: '',
  pieces: 0,
  ...change,
});
const facts = (change: Partial<StrengthFacts> = {}): StrengthFacts => ({ lines: 1, indicators: [], pieces: 0, ...change });

test.each<[string, StrengthFacts, Strength]>([
  ['nothing told', facts({ lines: 0 }), 'NONE'],
  ['evidence of nothing told', facts({ lines: 0, pieces: 3 }), 'NONE'],
  ['results in words', facts(), 'OWN_ACCOUNT'],
  ['results in words, with photos', facts({ pieces: 5 }), 'OWN_ACCOUNT'],
  ['an indicator without its baseline', facts({ indicators: [indicator({ baseline: null })] }), 'OWN_ACCOUNT'],
  ['an indicator without its dates', facts({ indicators: [indicator({ baselineOn: null })] }), 'OWN_ACCOUNT'],
  ['an indicator without its source', facts({ indicators: [indicator({ source: '' })] }), 'OWN_ACCOUNT'],
  ['before and after', facts({ indicators: [indicator()] }), 'BEFORE_AFTER'],
  ['before and after of zero', facts({ indicators: [indicator({ baseline: 0 })] }), 'BEFORE_AFTER'],
  ['a result that got worse', facts({ indicators: [indicator({ result: 60 })] }), 'BEFORE_AFTER'],
  ['one place is not several', facts({ indicators: [indicator({ places: 1, pieces: 1 })] }), 'BEFORE_AFTER'],
  ['several places without evidence', facts({ indicators: [indicator({ places: 6 })] }), 'BEFORE_AFTER'],
  ['several places with evidence of it', facts({ indicators: [indicator({ places: 6, pieces: 1 })] }), 'CONFIRMED'],
  [
    'an external check with evidence of the results',
    facts({ pieces: 1, indicators: [indicator({ checkedBy: 'Una universidad' })] }),
    'CONFIRMED',
  ],
  [
    'a check of what has no before',
    facts({ pieces: 1, indicators: [indicator({ checkedBy: 'Una universidad', baseline: null })] }),
    'OWN_ACCOUNT',
  ],
  [
    'a worse result, checked',
    facts({ indicators: [indicator({ result: 60, checkedBy: 'Una universidad', pieces: 1 })] }),
    'CONFIRMED',
  ],
])('%s: %#', (_title, given, level) => {
  expect(strengthOf(given).level).toBe(level);
});

test('each level says what it rests on and what would raise it', () => {
  expect(strengthOf(facts({ indicators: [indicator()] }))).toEqual({
    level: 'BEFORE_AFTER',
    reasons: ['«Asistencia» se midió antes y después. Fuente: SIAGIE.'],
    next: 'Subiría con el mismo dato medido en varios lugares, o verificado por alguien de fuera.',
  });
  expect(strengthOf(facts({ indicators: [indicator({ places: 3 })] })).next).toContain('una evidencia');
  expect(strengthOf(facts({ indicators: [indicator({ places: 3, checkedBy: 'Una universidad', pieces: 1 })] }))).toMatchObject({
    reasons: expect.arrayContaining([
      '«Asistencia» se midió en 3 lugares.',
      '«Asistencia» lo verificó Una universidad.',
    ]) as string[],
    next: null,
  });
});
