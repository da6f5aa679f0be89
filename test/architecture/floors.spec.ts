import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expectedOffences, plantedHouse } from './fixtures/floors.offences.js';
import { plant } from './support/planted.js';
import { root } from './support/repo.js';
import { tool } from './support/tools.js';

type Violation = { from: string; to: string; rule: { name: string } };
type Report = { summary: { violations: Violation[] } };

const config = join(root, '.dependency-cruiser.cjs');

function cruise(cwd: string, folders: string[]): string[] {
  const output = tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', config, '--output-type', 'json', ...folders],
    cwd,
  );
  const report = JSON.parse(output) as Report;
  return report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${short(from)} -> ${short(to)}`).sort();
}

const short = (path: string): string =>
  path.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, '$1').replace(/^(?:libs|apps)\//, '');

describe('The floors of the house', () => {
  let planted: { folder: string; remove: () => void };
  beforeAll(() => (planted = plant(plantedHouse)));
  afterAll(() => planted.remove());

  it('names every planted offence, and nothing else', () => {
    const expected = Object.entries(expectedOffences).flatMap(([rule, offences]) =>
      offences.map((offence) => `${rule}: ${offence}`),
    );
    expect(cruise(planted.folder, ['libs', 'apps'])).toEqual(expected.sort());
  });

  it('has a planted offence for every rule', () => {
    const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };
    expect(Object.keys(expectedOffences).sort()).toEqual([...new Set(forbidden.map((rule) => rule.name))].sort());
  });

  it('finds no offence in this house', () => {
    const folders = ['libs', 'apps', 'migrations'].filter((folder) => existsSync(join(root, folder)));
    expect(cruise(root, folders)).toEqual([]);
  });
});
