import { movedNotices, originChangedNotice } from './transfer.texts.rules.js';

const moved = {
  id: 't',
  practiceTitle: 'Puentes',
  originIgedName: 'UGEL Huaura',
  adopterIgedName: 'UGEL Chachapoyas',
  reason: 'Cambió la directiva.',
  lesson: 'Empezar por una red.',
  note: 'Falta la nómina.',
  originIds: ['o1', 'o2'],
  adopterIds: ['a1'],
  staff: ['s1'],
};

test.each([
  ['START', 'a1', 'ADOPTER', ['o1', 'o2'], ['s1']],
  ['START', 's1', 'STAFF', ['o1', 'o2', 'a1'], []],
  ['SIGN', 'o1', 'ORIGIN', ['o2', 'a1'], ['s1']],
  ['RETURN', 's1', 'STAFF', ['a1'], []],
  ['STOP', 'o1', 'ORIGIN', ['o2', 'a1'], ['s1']],
  ['MARK', 'o1', 'ORIGIN', [], []],
] as const)('%s by %s of %s is told to %j at the portal and %j at the desk', (action, by, side, portal, desk) => {
  const notices = movedNotices(moved, action, { by, side }, 'c');
  const of = (audience: string) => notices.filter((notice) => notice.audience === audience).flatMap(({ accountIds }) => accountIds);
  expect([of('member'), of('admin')]).toEqual([portal, desk]);
});

test('why it stopped and what was learned go with it', () => {
  const [notice] = movedNotices(moved, 'STOP', { by: 'x', side: 'STAFF' }, 'c');
  expect(notice.body.split('\n')).toEqual([
    'Transferencia de «Puentes», de UGEL Huaura a UGEL Chachapoyas.',
    'Motivo: Cambió la directiva.',
    'La lección: Empezar por una red.',
  ]);
});

test('whoever adopted an earlier version is sent to what changed', () => {
  const notice = originChangedNotice({ transferId: 't', title: 'Puentes', slug: 'puentes', version: 3, adopted: 1, adopterIds: ['a1'] }, 'c');
  expect(notice).toMatchObject({ cause: 'c:transfer:t', link: '/practicas/puentes/cambios?de=1&a=3' });
});
