import { filesUnder, read } from './support/repo.js';

const isTest = (path: string): boolean => /\.(?:spec|test)\.tsx?$/.test(path) || path.startsWith('test/');
const lines = (source: string): number => source.replace(/\n$/, '').split('\n').length;

// What a script writes is as long as what it reads.
const paths = ['libs', 'apps', 'test', 'scripts'].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.mjs', '.css'])).filter((path) => !path.endsWith('.gen.ts'));
const sized = paths.map((path) => ({ path, size: lines(read(path)) })).sort((one, other) => one.size - other.size);
const sources = sized.filter(({ path }) => !isTest(path) && !path.endsWith('.css'));

const longer = (limit: number, files: typeof sized): string[] =>
  files.filter(({ size }) => size > limit).map(({ path, size }) => `${size} ${path}`);
const at = (share: number): number => sources[Math.ceil(sources.length * share) - 1]?.size ?? 0;

describe('The size of a file', () => {
  it('is never over 300 lines: a longer noun is two nouns', () => {
    expect(
      longer(
        300,
        sized.filter(({ path }) => !isTest(path)),
      ),
    ).toEqual([]);
  });

  it('is never over 400 lines in a test', () => {
    expect(
      longer(
        400,
        sized.filter(({ path }) => isTest(path)),
      ),
    ).toEqual([]);
  });

  it('is at most 60 lines for the median file', () => expect(at(0.5)).toBeLessThanOrEqual(60));

  it('is at most 200 lines for 95 files of 100', () => expect(at(0.95)).toBeLessThanOrEqual(200));
});
