import { bodyGiven } from './body-input.rules.js';
import { canonical } from './body.rules.js';
import { sheetProblems } from './problems.rules.js';
import { placeProblems } from './references.rules.js';

const limits = {
  months_to_be_admitted: 6,
  team_min_lead_iged: 2,
  team_max_per_iged: 4,
  igeds_max: 2,
  lines_max: 2,
  indicators_max: 1,
  limit: 10,
  today: '2026-03-02',
};

test('the canonical text does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(canonical({ a: null, b: [1, { c: 'x', d: null }] }));
});

describe('bodyGiven', () => {
  test.each([
    ['nothing', {}],
    ['another kind', { lines: [] }],
    ['two kinds', { text: 'x', team: [] }],
  ])('%s is not the body of a text', (_title, given) => {
    expect(bodyGiven('TEXT', given)).toBeNull();
  });

  test('an empty text erases', () => {
    expect(bodyGiven('TEXT', { text: '' })).toEqual({ kind: 'TEXT', body: { text: '' } });
  });

  test('the lead goes first and nobody twice', () => {
    const given = { place: { leadIgedCode: 'B', igedCodes: ['A', 'B', 'A'], districts: ['1', '1'] } };
    expect(bodyGiven('PLACE', given)?.body).toEqual({ leadIgedCode: 'B', igedCodes: ['B', 'A'], districts: ['1'] });
  });

  test('what is left out of an indicator is null', () => {
    const given = { results: { lines: [], indicators: [{ name: 'N', unit: 'U', direction: 'UP' as const, source: 'S' }] } };
    expect(bodyGiven('RESULTS', given)?.body).toMatchObject({ indicators: [{ baseline: null, resultOn: null }] });
  });
});

describe('sheetProblems', () => {
  test.each(['https://ana:secreto@youtu.be/x', 'https://ana@youtu.be/x'])('a link with a name or a password in it is refused: %s', (videoUrl) => {
    expect(sheetProblems({ kind: 'RESOURCES', body: { text: '', costSoles: null, videoUrl } }, limits)).toEqual([
      expect.objectContaining({ path: 'input.resources.videoUrl', code: 'LINK_WITH_PASSWORD' }),
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'http://a b', 'ftp://x', '//x', 'https://x"onerror'])(
    'the link %s is refused',
    (videoUrl) => {
      const found = sheetProblems({ kind: 'RESOURCES', body: { text: '', costSoles: null, videoUrl } }, limits);
      expect(found.map(({ code }) => code)).toEqual(['LINK_INVALID']);
    },
  );

  test('a usual link, an emoji counted once and a full text pass', () => {
    expect(
      sheetProblems({ kind: 'RESOURCES', body: { text: '', costSoles: 0, videoUrl: 'https://youtu.be/x?t=1' } }, limits),
    ).toEqual([]);
    expect(sheetProblems({ kind: 'TEXT', body: { text: '😀'.repeat(10) } }, limits)).toEqual([]);
  });

  test('a figure that no chart can draw is refused at its field', () => {
    const indicators = [{ name: 'N', unit: '%', direction: 'UP' as const, source: '', baseline: 1e308, result: -1e12 }];
    const filled = bodyGiven('RESULTS', { results: { lines: [], indicators } });
    expect(filled && sheetProblems(filled, limits).map(({ path, code }) => [path, code])).toEqual([
      ['input.results.indicators.0.baseline', 'NUMBER_OUT_OF_RANGE'],
    ]);
  });

  test('all problems are told at once', () => {
    const lines = [
      { heading: '', text: 'x'.repeat(11) },
      { heading: 'x'.repeat(161), text: '' },
      { heading: '', text: '' },
    ];
    const found = sheetProblems({ kind: 'LINES', body: { lines } }, limits);
    expect(found.map(({ path }) => path)).toEqual(['input.lines', 'input.lines.0.text', 'input.lines.1.heading']);
  });
});

test('an Iged that was disabled, and a lead without a region, are refused', () => {
  const igeds = [
    { code: 'A', name: 'A', enabled: false, regionId: 'r' },
    { code: 'M', name: 'M', enabled: true, regionId: null },
  ];
  const found = placeProblems({ leadIgedCode: 'M', igedCodes: ['M', 'A'], districts: [] }, igeds, new Set(), 'A');
  expect(found.map(({ code }) => code)).toEqual(['LEAD_IGED_WITHOUT_REGION', 'IGED_UNKNOWN']);
});
