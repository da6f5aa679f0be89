import type { TeamEntry } from '../sheet/body.rules.js';
import { teamAfter, whyNotAsk, type Standing } from './handover.rules.js';

const practice = { published: true, leadIgedCode: '150202', authorId: 'author', memberIds: ['author', 'colleague', null] };
const asker = { accountId: 'new', igedCode: '150202', confirmed: true };

test.each([
  ['someone of the Iged that leads', asker, practice, null],
  ['someone of another Iged', { ...asker, igedCode: '010001' }, practice, 'OTHER_IGED'],
  ['someone of none', { ...asker, igedCode: null }, practice, 'OTHER_IGED'],
  ['someone not yet confirmed', { ...asker, confirmed: false }, practice, 'NOT_CONFIRMED'],
  ['its author', { ...asker, accountId: 'author' }, practice, 'OWN_TEAM'],
  ['a colleague of the team', { ...asker, accountId: 'colleague' }, practice, 'OWN_TEAM'],
  ['what is not published', asker, { ...practice, published: false }, 'NOT_PUBLISHED'],
])('%s: %#', (_title, who, what, expected) => {
  expect(whyNotAsk(who, what)).toBe(expected);
});

const line = (memberId: string | null, igedCode = '150202'): TeamEntry => ({
  id: `l-${memberId}`,
  memberId,
  name: 'x',
  post: 'y',
  igedCode,
});
const people = new Map<string, Standing>([
  ['stays', { id: 'stays', igedCode: '150202', active: true }],
  ['moved', { id: 'moved', igedCode: '010001', active: true }],
  ['gone', { id: 'gone', igedCode: '150202', active: false }],
  ['new', { id: 'new', igedCode: '150202', active: true }],
]);

test('whoever moved or has no active account leaves; whoever is there, or was only named, stays', () => {
  const team = [line('stays'), line('moved'), line('gone'), line('unknown'), line(null)];
  expect(teamAfter(line('new'), team, people).map(({ memberId }) => memberId)).toEqual(['new', 'stays', null]);
});

test('the newcomer is there once', () => {
  expect(teamAfter(line('new'), [line('new'), line('stays')], people).map(({ memberId }) => memberId)).toEqual(['new', 'stays']);
});
