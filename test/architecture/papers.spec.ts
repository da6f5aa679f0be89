import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesUnder, read, root } from './support/repo.js';

const papers = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs', ['.md']), ...filesUnder('libs', ['README.md'])];
const variables = [...read('libs/platform/src/config/config.ts').matchAll(/(?:read\.\w+\(|env\.)'?([A-Z][A-Z_]+)\b/g)].map(
  (match) => match[1] ?? '',
);

function brokenLinks(paper: string): string[] {
  const links = [...read(paper).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const local = links.filter((link) => !/^[a-z]+:/.test(link));
  return local
    .filter((link) => !existsSync(join(root, normalize(join(dirname(paper), link)))))
    .map((link) => `${paper}: ${link}`);
}

describe('The papers', () => {
  it('link only to what exists', () => expect(papers.flatMap(brokenLinks)).toEqual([]));

  it('name only npm commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = papers.flatMap((paper) =>
      [...read(paper).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map((match) => [paper, match[1] ?? ''] as const),
    );
    expect(named.filter(([, name]) => !(name in scripts))).toEqual([]);
  });

  it.each(['README.md', '.env.example'])('explain every variable of the configuration in %s', (paper) => {
    expect(variables.length).toBeGreaterThan(8);
    expect([...new Set(variables)].filter((name) => !new RegExp(`\\b${name}\\b`).test(read(paper)))).toEqual([]);
  });

  it('give only logins that the sample data have', () => {
    const people = read('data/demo/people.yaml');
    const told = [...read('README.md').matchAll(/`([a-z.]+@demo\.pe|practica-[a-z0-9-]+)`/g)].map((match) => match[1] ?? '');
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter((word) => !people.includes(word))).toEqual([]);
  });

  it('give each decision a date and one page', () => {
    const decisions = filesUnder('docs/adr', ['.md']);
    const lines = (path: string): number => read(path).split('\n').length;
    expect(decisions.filter((path) => !/\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/.test(path) || lines(path) > 60)).toEqual([]);
  });

  it('give every lib a README of its own', () => {
    const libs = new Set(filesUnder('libs', ['.ts', '.tsx']).map((path) => path.split('/')[1] ?? ''));
    expect([...libs].filter((lib) => !existsSync(join(root, 'libs', lib, 'README.md')))).toEqual([]);
  });
});
