import 'reflect-metadata';
import { isEmail } from 'class-validator';
import { FirstAdministrator } from '@lib/members';
import { failStart } from './process.js';
import { withApp } from './with-app.js';

/** `npm run admin:invite -- correo@minedu.gob.pe`: the first administrator of a new installation. */
const email = process.argv[2]?.trim().toLowerCase();
if (!isEmail(email)) failStart(new Error('Uso: npm run admin:invite -- correo@ejemplo.gob.pe'));

await withApp(async (app) => {
  const { link } = await app.get(FirstAdministrator, { strict: false }).inviteFirstAdministrator(email);
  process.stdout.write(`\nEnlace de un solo uso para ${email} (vence en 7 días):\n${link}\n\n`);
});
