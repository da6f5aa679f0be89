import { personKey, whoIsWho } from './past.rules.js';

const NAME = 'Directora de Prueba';
const TURNED = 'PRUEBA,  Diréctora de';

test('a name is the same however a list writes it', () => {
  expect(personKey(TURNED, '150202')).toBe(personKey(NAME, '150202'));
  expect(personKey(NAME, '150202')).not.toBe(personKey(NAME, '010001'));
});

const told = (memberId: string | null, name = NAME) => ({ memberId, name, igedCode: '150202' });
const known = (id: string, memberId: string | null, name = NAME) => ({ id, undone: 0, ...told(memberId, name) });

test.each([
  ['an account is the same account', [told('m')], [known('r', 'm', 'Otro nombre')], ['r']],
  ['who was known by name turns out to have an account', [told('m')], [known('r', null)], ['r']],
  ['a namesake with another account is somebody else', [told('m')], [known('r', 'n')], [null]],
  ['without an account, the same name of the same Iged', [told(null, TURNED)], [known('r', 'm')], ['r']],
  ['two accounts of one name are not one', [told('m'), told('n'), told('m')], [known('r', null)], ['r', null, 'r']],
  ['nobody knows her', [told(null)], [known('r', null, 'Especialista de prueba')], [null]],
])('%s', (_title, people, here, ids) => expect(whoIsWho(people, here).map((one) => one.known?.id ?? null)).toEqual(ids));

test.each([
  ['the same name twice', [told(null), told(null, 'Especialista'), told(null, TURNED)], [0, 1, 0]],
  ['the name and then the account', [told(null), told('m')], [1, 1]],
  ['the account and then the name', [told('m'), told(null, TURNED), told('m')], [0, 0, 0]],
  ['two accounts of one name', [told('m'), told('n')], [0, 1]],
])('of one sheet, %s', (_title, people, places) => expect(whoIsWho(people, []).map(({ place }) => place)).toEqual(places));
