import { freshSearchNotices } from './search.texts.rules.js';

const news = { memberId: 'm', toldAt: '2026-03-02T12:30:00.000Z' };

test('one search is named; several are counted and listed', () => {
  expect(freshSearchNotices({ ...news, searches: [{ name: 'Lectura en Ica', fresh: 1 }] })).toEqual([
    expect.objectContaining({
      title: 'Hay prácticas nuevas en «Lectura en Ica»',
      body: '«Lectura en Ica»: 1 nueva.',
      accountIds: ['m'],
      link: '/yo/busquedas',
    }),
  ]);
  const [notice] = freshSearchNotices({
    ...news,
    searches: Array.from({ length: 12 }, (_, n) => ({ name: `B${n}`, fresh: 99 + n })),
  });
  expect(notice?.title).toBe('Hay prácticas nuevas en 12 de tus búsquedas');
  expect(notice?.body.split('\n')).toEqual([
    '«B0»: 99 nuevas.',
    '«B1»: 100 nuevas o más.',
    ...Array.from({ length: 8 }, (_, n) => `«B${n + 2}»: 100 nuevas o más.`),
    'Y 2 más.',
  ]);
});

test('nothing new is told to nobody', () => expect(freshSearchNotices({ ...news, searches: [] })).toEqual([]));
