import { guessed } from './import.field.js';

test('headings are recognised without accents, signs or capitals, each column once', () => {
  const fields = [
    { key: 'email', label: 'Correo', about: '', required: true, example: '', aliases: ['Correo electrónico'] },
    { key: 'name', label: 'Nombres y apellidos', about: '', required: true, example: '' },
  ];
  expect(guessed(fields, ['N°', 'NOMBRES Y  APELLIDOS', 'correo_electronico', 'Correo'])).toEqual({ email: 2, name: 1 });
  expect(guessed(fields, ['otra'])).toEqual({});
});
