import { daysOf, exchangeSlug, exchangeTitle, missingTo, wrongDates, type ExchangeFacts, type ExchangeVerb } from './exchange.rules.js';

const ready: ExchangeFacts = {
  state: 'PLANNED',
  startsOn: '2026-05-14',
  endsOn: '2026-05-15',
  registersUntil: '2026-05-10',
  regions: 3,
  programmeDays: ['2026-05-14', '2026-05-15'],
  unsettled: 0,
};
const NO_DAY = 'Cada día necesita al menos un momento en el programa.';
const FIRST = 'Todavía no llega su primer día.';

test.each<[string, ExchangeVerb, Partial<ExchangeFacts>, string, string[]]>([
  ['a whole plan is announced', 'ANNOUNCE', {}, '2026-04-01', []],
  ['without regions it is not', 'ANNOUNCE', { regions: 0 }, '2026-04-01', ['Elige qué regiones están invitadas.']],
  ['nor with an empty day', 'ANNOUNCE', { programmeDays: ['2026-05-14'] }, '2026-04-01', [NO_DAY]],
  ['nor when its days are over', 'ANNOUNCE', {}, '2026-05-16', ['Sus fechas ya pasaron.']],
  ['announced twice', 'ANNOUNCE', { state: 'ANNOUNCED' }, '2026-04-01', ['Todavía no se anota que se realizó.']],
  ['the last day to register counts', 'REGISTER', { state: 'ANNOUNCED' }, '2026-05-10', []],
  ['the day after does not', 'REGISTER', { state: 'ANNOUNCED' }, '2026-05-11', ['La inscripción ya cerró.']],
  ['nobody registers for a plan', 'REGISTER', {}, '2026-05-01', ['Todavía no se anuncia.']],
  ['nobody enters the day before', 'CHECK_IN', { state: 'ANNOUNCED' }, '2026-05-13', [FIRST]],
  ['held on its first day', 'HOLD', { state: 'ANNOUNCED' }, '2026-05-14', []],
  ['not closed before its last day', 'CLOSE', { state: 'HELD' }, '2026-05-14', ['Todavía no llega su último día.']],
  ['nor with presentations to settle', 'CLOSE', { state: 'HELD', unsettled: 1 }, '2026-05-16', ['Hay presentaciones por anotar: marca las que se dieron y retira las que no.']],
  ['what was held is not cancelled', 'CANCEL', { state: 'HELD' }, '2026-05-16', ['Ya se realizó.']],
  ['cancelled, it is no longer planned', 'PLAN', { state: 'CANCELLED' }, '2026-04-01', ['Fue cancelado.']],
])('%s', (_title, verb, more, today, missing) => expect(missingTo(verb, { ...ready, ...more }, today)).toEqual(missing));

test('it is numbered as the directorate does, and its address says its year', () => {
  expect([1, 4, 9, 14].map((number) => exchangeTitle(number, 'Intercambio'))).toEqual(['I Intercambio', 'IV Intercambio', 'IX Intercambio', 'XIV Intercambio']);
  expect(exchangeSlug(1, 'Intercambio Macrorregional: Ñuble', '2026-05-14')).toBe('i-intercambio-macrorregional-nuble-2026');
});

test('its days are counted, whatever the month', () => {
  expect(daysOf('2026-02-28', '2026-03-01')).toEqual(['2026-02-28', '2026-03-01']);
  expect(wrongDates({ startsOn: '2026-05-14', endsOn: '2026-05-13', registersUntil: '2026-05-01' })).toBe('ENDS_BEFORE');
  expect(wrongDates({ startsOn: '2026-05-14', endsOn: '2026-05-25', registersUntil: '2026-05-01' })).toBe('TOO_LONG');
  expect(wrongDates({ startsOn: '2026-05-14', endsOn: '2026-05-15', registersUntil: '2026-05-16' })).toBe('REGISTERS_LATE');
  expect(wrongDates({ startsOn: '2026-05-14', endsOn: '2026-05-15', registersUntil: '2026-05-15' })).toBe(null);
});
