import { missingToProgress, type ProgressStep } from './activity.rules.js';

const none = { text: '', link: '', fileId: null };
test.each<[ProgressStep, ProgressStep, object, number]>([
  ['INITIAL', 'INTERMEDIATE', {}, 0],
  ['INITIAL', 'CONCLUDED', {}, 1],
  ['INTERMEDIATE', 'CONCLUDED', { text: 'Lista firmada' }, 0],
  ['INTERMEDIATE', 'CONCLUDED', { link: 'https://x.pe' }, 0],
  ['INTERMEDIATE', 'CONCLUDED', { fileId: 'x' }, 0],
  ['CONCLUDED', 'INITIAL', { text: 'Lista' }, 1],
  ['CONCLUDED', 'INTERMEDIATE', {}, 0],
])('from %s to %s with %p: %i sentences are missing', (from, to, means, missing) => {
  expect(missingToProgress(from, to, { ...none, ...means })).toHaveLength(missing);
});
