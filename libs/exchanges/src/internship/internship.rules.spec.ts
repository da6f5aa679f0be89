import { wrongPart } from './internship.rules.js';

const islands = [{}, {}];

test.each<[string, Parameters<typeof wrongPart>[0], string | null]>([
  ['nothing wrong', { islands, schools: [{ modularCode: '0234567' }, { modularCode: '' }, { modularCode: '' }], modules: [{ island: 1, starts: '09:30' }, {}] }, null],
  ['a code of six digits', { islands, schools: [{ modularCode: '234567' }], modules: [] }, 'MODULAR_CODE_WRONG'],
  ['the same school twice', { islands, schools: [{ modularCode: '0234567' }, { modularCode: '0234567' }], modules: [] }, 'SCHOOL_TWICE'],
  ['an island that is not there', { islands, schools: [], modules: [{ island: 2 }] }, 'MODULE_ISLAND'],
  ['an hour that is none', { islands, schools: [], modules: [{ starts: '25:00' }] }, 'MODULE_HOUR'],
])('%s', (_title, part, code) => {
  expect(wrongPart(part)?.code ?? null).toBe(code);
});
