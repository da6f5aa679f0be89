import { join, relative } from 'node:path';
import { expectedFindings, plantedSources } from './fixtures/lint.offences.js';
import { plant } from './support/planted.js';
import { root } from './support/repo.js';
import { tool } from './support/tools.js';

type Report = { filePath: string; messages: { ruleId: string | null; severity: number }[] }[];

describe('The lint of the house', () => {
  it('names every planted offence, and an inline comment cannot silence it', () => {
    const planted = plant(plantedSources);
    try {
      const args = ['--config', join(root, 'eslint.config.js'), '--format', 'json', 'libs'];
      const report = JSON.parse(tool('eslint/bin/eslint.js', args, planted.folder)) as Report;
      const errors = report.flatMap(({ filePath, messages }) =>
        messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => `${relative(planted.folder, filePath)} ${ruleId}`),
      );
      expect(errors.sort()).toEqual(expectedFindings);
    } finally {
      planted.remove();
    }
  });
});
