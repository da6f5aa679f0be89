import { loadConfig } from './config.js';
import { ConfigError } from './env-reader.js';

const production = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example:25', PUBLIC_URL: 'https://copge.example.pe', CREDENTIALS_SECRET: 'a'.repeat(32) };

test('nothing needs to be set to try it out', () => {
  expect(loadConfig({})).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000', databaseUrl: null, secure: false, worker: 'inline', secondFactor: 'offered' });
});

test('production reached by https is accepted', () => {
  expect(loadConfig(production)).toMatchObject({ env: 'production', secure: true, publicUrl: 'https://copge.example.pe' });
});

test.each([
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: '3000x' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ WORKER: 'yes' }, 'WORKER'],
  [{ SECOND_FACTOR: 'yes' }, 'SECOND_FACTOR'],
  [{ ...production, SMTP_URL: '' }, 'SMTP_URL'],
  [{ ...production, PUBLIC_URL: 'http://copge.example.pe' }, 'PUBLIC_URL'],
  [{ ...production, CREDENTIALS_SECRET: '' }, 'CREDENTIALS_SECRET'],
  [{ CREDENTIALS_SECRET: `${'a'.repeat(32)},corto` }, 'CREDENTIALS_SECRET'],
])('%j is refused, naming the variable', (env, name) => {
  expect(() => loadConfig(env)).toThrow(ConfigError);
  expect(() => loadConfig(env)).toThrow(new RegExp(`^  ${name}: `, 'm'));
});

test('a refused address is not printed: it may hold a password', () => {
  expect(() => loadConfig({ DATABASE_URL: 'mysql://u:secreto@x' })).toThrow(expect.not.objectContaining({ message: expect.stringContaining('secreto') }));
});
