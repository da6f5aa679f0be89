import { emptyRequest, lacking, stepOf } from './request-form.js';

test('each step asks for its own', () => {
  const form = emptyRequest();
  expect(Object.keys(lacking(form, 0))).toEqual([]);
  expect(Object.keys(lacking(form, 1))).toEqual(['topic', 'themeId']);
  expect(Object.keys(lacking(form, 2))).toEqual(['windows-0-day', 'windows-1-day', 'windows-2-day']);
  const windows = form.windows.map((window, at) => ({ ...window, day: '2026-12-01', time: at === 1 ? '' : '10:00' }));
  expect(Object.keys(lacking({ ...form, windows }, 2))).toEqual(['windows-1-time']);
  expect(Object.keys(lacking({ ...form, topic: 'Medir', themeId: 'x' }, 1))).toEqual([]);
});

test('what the server refuses leads to its step', () => {
  expect(['practiceId', 'topic', 'themeId', 'windows-1-time'].map(stepOf)).toEqual([0, 1, 1, 2]);
});
