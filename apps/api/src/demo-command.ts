import 'reflect-metadata';
import { loadConfig } from '@lib/platform';
import { demoLogins, loadDemo } from './demo.js';
import { failStart } from './process.js';
import { withApp } from './with-app.js';

/** `npm run demo`: the sample practices and accounts, whose passwords anyone can read: only on a database of one's own. */
const { env, databaseUrl } = loadConfig();
if (env === 'production' || databaseUrl) failStart(new Error('Los datos de muestra solo se cargan en la base incluida, nunca en producción ni con DATABASE_URL.'));

await withApp(async (app) => {
  const loaded = await loadDemo(app, 'in-use');
  const logins = demoLogins().map(({ who, email, password }) => `  ${who.padEnd(22)} ${email.padEnd(28)} ${password}`);
  process.stdout.write(`\n${loaded ? 'Datos de muestra cargados.' : 'Los datos de muestra ya estaban: nada cambió.'}\n${logins.join('\n')}\n\n`);
});
