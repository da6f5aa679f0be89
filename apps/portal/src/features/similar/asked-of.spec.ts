import { askedOf } from './asked-of.js';

const practice = {
  id: 'p',
  sections: [
    { key: 'basics', basics: { title: 'Leer en casa', summary: 'Una mochila viaja', themeId: 't' } },
    { key: 'problem', text: 'Nadie lee con los niños' },
  ],
};

test('what is being typed goes with what was saved of the other section', () => {
  const basics = { title: 'Leer en familia', summary: '', themeId: null, startedOn: null };
  expect(askedOf(practice, 'basics', { basics })).toEqual({
    practiceId: 'p',
    title: 'Leer en familia',
    summary: '',
    problem: 'Nadie lee con los niños',
    themeId: null,
  });
  expect(askedOf(practice, 'problem', { text: 'No hay libros' })).toMatchObject({
    title: 'Leer en casa',
    problem: 'No hay libros',
  });
});

test('a section that does not tell what it is about asks nothing, nor do two words', () => {
  expect(askedOf(practice, 'lessons', { text: 'Empezar antes' })).toBeNull();
  expect(askedOf({ id: 'p', sections: [] }, 'problem', { text: 'La lectura' })).toBeNull();
});

test('a very long text is cut to what the server takes', () => {
  expect(askedOf(practice, 'problem', { text: 'palabra '.repeat(1000) })?.problem).toHaveLength(2000);
});
