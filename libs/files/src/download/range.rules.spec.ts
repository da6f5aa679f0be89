import { rangeOf } from './range.rules.js';

test.each([
  [undefined, null],
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=100-', { start: 100, end: 999 }],
  ['bytes=-10', { start: 990, end: 999 }],
  ['bytes=0-5000', { start: 0, end: 999 }],
  ['bytes=1000-', 'NONE'],
  ['bytes=-0', 'NONE'],
  ['bytes=5-1', 'NONE'],
  ['bytes=0-1,5-9', null],
  ['items=0-1', null],
])('%s of 1000 bytes is %j', (header, range) => {
  expect(rangeOf(header, 1000)).toEqual(range);
});
