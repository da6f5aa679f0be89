import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assetsFolder } from './assets-folder.js';

const folder = path.join(assetsFolder(), 'templates');

test.each(readdirSync(folder))('%s evaluates nothing, reads no file and knows no network', (file) => {
  const template = readFileSync(path.join(folder, file), 'utf8');
  expect(template.replace(/^\/\/.*$/gm, '')).not.toMatch(/\beval\s*\(|\bread\s*\(|\bplugin\s*\(|@preview|mode:\s*"markup"/);
});
