import { attendedSource, isWebAddress, missingTo, webinarSlug, type WebinarFacts, type WebinarVerb } from './webinar.rules.js';

const at = (hour: string): Date => new Date(`2026-03-10T${hour}:00-05:00`);
const ready: WebinarFacts = { state: 'ANNOUNCED', startsAt: at('15:00'), endsAt: at('16:00'), speakers: 1 };
const WINDOW = { linkMinutes: 60, graceMinutes: 30 };

test.each<[string, WebinarVerb, Partial<WebinarFacts>, string, string[]]>([
  ['a plan with somebody who speaks is announced', 'ANNOUNCE', { state: 'PLANNED' }, '10:00', []],
  ['without anybody it is not', 'ANNOUNCE', { state: 'PLANNED', speakers: 0 }, '10:00', ['Di quién expone.']],
  ['nor when its hour is over', 'ANNOUNCE', { state: 'PLANNED' }, '15:00', ['Su hora ya pasó.']],
  ['nobody registers for a plan', 'REGISTER', { state: 'PLANNED' }, '10:00', ['Todavía no se anuncia.']],
  ['who comes late still registers', 'REGISTER', {}, '15:59', []],
  ['after its end nobody does', 'REGISTER', {}, '16:00', ['Ya terminó.']],
  ['an hour and a minute before it is closed', 'ENTER', {}, '13:59', ['Todavía no se abre: vuelve cuando esté por empezar.']],
  ['an hour before it is open', 'ENTER', {}, '14:00', []],
  ['half an hour after its end too', 'ENTER', { state: 'HELD' }, '16:30', []],
  ['and then no more', 'ENTER', { state: 'HELD' }, '16:31', ['Ya pasó el momento de marcar que entraste. Si estuviste, avisa a quien organiza.']],
  ['staff mark nobody before it begins', 'ATTEND', {}, '14:59', ['Todavía no llega su hora.']],
  ['nor once it is closed', 'ATTEND', { state: 'CLOSED' }, '17:00', ['Ya está cerrado.']],
  ['held from its beginning', 'HOLD', {}, '15:00', []],
  ['closed after its end', 'CLOSE', { state: 'HELD' }, '15:59', ['Todavía no termina.']],
  ['materials come when it is closed too', 'MATERIAL', { state: 'CLOSED' }, '20:00', []],
  ['what was held is not cancelled', 'CANCEL', { state: 'HELD' }, '20:00', ['Ya se realizó.']],
])('%s', (_title, verb, more, hour, missing) => expect(missingTo(verb, { ...ready, ...more }, at(hour), WINDOW)).toEqual(missing));

test('the hour before is data, not a constant', () => {
  expect(missingTo('ENTER', ready, at('14:30'), { linkMinutes: 15, graceMinutes: 0 })).toHaveLength(1);
  expect(missingTo('ENTER', ready, at('13:30'), { linkMinutes: 120, graceMinutes: 0 })).toEqual([]);
});

test('its address says its words and its day', () => {
  expect(webinarSlug('¿Cómo medir la Tutoría? (parte 2)', '2026-03-10')).toBe('como-medir-la-tutoria-parte-2-2026-03-10');
  expect(webinarSlug('¡…!', '2026-03-10')).toBe('webinar-2026-03-10');
});

test.each([
  ['https://reunion.example/abc', true],
  ['javascript:alert(1)', false],
  ['reunion.example', false],
])('%s is an address of the web: %s', (text, is) => expect(isWebAddress(text)).toBe(is));

test('what staff took back has another cause the next time', () => {
  expect([attendedSource('x', 0), attendedSource('x', 1)]).toEqual(['webinar:x', 'webinar:x:1']);
});
