import 'reflect-metadata';
import { CredentialKeys } from '@lib/recognition';
import { withApp } from './with-app.js';

/** `npm run credentials:rotate-key`: a new key signs from here on; the one before stays published. */
await withApp(async (app) => {
  const id = await app.get(CredentialKeys, { strict: false }).rotate();
  process.stdout.write(`\nLlave nueva en uso: ${id}\nLas credenciales ya firmadas se siguen verificando con la anterior.\n\n`);
});
