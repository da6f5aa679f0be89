import 'reflect-metadata';
import { loadConfig } from '@lib/platform';
import { loadDemo } from './demo.js';
import { failStart } from './process.js';
import { withApp } from './with-app.js';

/** `npm run demo`: the sample practices and accounts, never in production. */
if (loadConfig({ ...process.env }).env === 'production') failStart(new Error('Los datos de prueba no se cargan en producción.'));

await withApp(async (app) => {
  const loaded = await loadDemo(app);
  process.stdout.write(loaded ? 'Datos de prueba cargados.\n' : 'Los datos de prueba ya estaban cargados.\n');
});
