import { emptyForm, inputOf, lacking, NO_PHOTO } from './share-form.js';

const whole = { ...emptyForm('i'), title: 'Radio en quechua', problem: 'No llegan las tareas a casa', proposal: ' Un programa semanal de radio ', themeId: 't' };

test('An initiative says at each field what it lacks, and a photo asks who is in it', () => {
  expect(Object.keys(lacking(emptyForm('i')))).toEqual(['title', 'problem', 'proposal', 'themeId']);
  expect(lacking(whole)).toEqual({});
  const photo = { ...NO_PHOTO, id: 'p' };
  expect(Object.keys(lacking(whole, photo))).toEqual(['minors']);
  expect(lacking(whole, { ...photo, minors: 'unsure' }).minors).toContain('autorización');
  expect(lacking(whole, { ...photo, minors: 'yes' })).toEqual({});
});

test('What is sent has no spaces around it', () => {
  expect(inputOf(whole).proposal).toBe('Un programa semanal de radio');
});
