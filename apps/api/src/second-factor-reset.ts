import 'reflect-metadata';
import { isEmail } from 'class-validator';
import { Accounts, SecondFactors, accessErrors } from '@lib/access';
import { Database } from '@lib/platform';
import { failStart } from './process.js';
import { withApp } from './with-app.js';

/** `npm run second-factor:reset -- correo@minedu.gob.pe`: for the only administrator, whom no other can let in. */
const email = process.argv[2]?.trim().toLowerCase();
if (!isEmail(email)) failStart(new Error('Uso: npm run second-factor:reset -- correo@ejemplo.gob.pe'));

await withApp(async (app) => {
  const account = await app.get(Accounts, { strict: false }).byEmail(email);
  if (!account) throw accessErrors.ACCOUNT_NOT_FOUND();
  const factors = app.get(SecondFactors, { strict: false });
  await app.get(Database).transaction(() => factors.reset(account.id, null, 'Se retiró desde la consola del servidor.'));
  process.stdout.write(`\n${email} ingresa ahora con su contraseña sola. Sus sesiones se cerraron y le avisamos por correo.\n\n`);
});
