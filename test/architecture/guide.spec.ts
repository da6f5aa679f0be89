import { filesUnder, read } from './support/repo.js';

const folders = ['apps/portal', 'apps/admin', 'libs/practices', 'libs/web-ui'];
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('The user guide', () => {
  it('names buttons and titles with the words that the screens have', () => {
    const screens = folders.flatMap((folder) => filesUnder(folder, ['.ts', '.tsx'])).map((path) => oneLine(read(path)));
    const quoted = [...oneLine(read('docs/guia-de-uso.md')).matchAll(/«([^»]+)»/g)].map((match) => match[1] ?? '');
    const words = [...new Set(quoted)].filter((word) => word !== 'comillas');
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word) => !screens.some((screen) => screen.includes(word)))).toEqual([]);
  });
});
