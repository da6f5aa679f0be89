import type { INestApplicationContext } from '@nestjs/common';
import { Database, type Config } from '@lib/platform';
import { demoLogins, type DemoLogin } from './demo.js';

/** Where to go now, on the terminal of whoever started it. */
export async function sayReady(config: Config, app: INestApplicationContext): Promise<void> {
  if (config.env !== 'development') return;
  const lines = ['', 'Comunidad de Práctica: lista', `  Portal            ${config.publicUrl}/`, `  Administración    ${config.publicUrl}/admin/`];
  if (!config.smtpUrl) lines.push(`  Correos de prueba ${config.publicUrl}/buzon`);
  lines.push(...(await demoLines(app)), '', 'Para detener: Ctrl+C', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Only accounts that are really there: a database of one's own has no demo. */
async function demoLines(app: INestApplicationContext): Promise<string[]> {
  const logins = demoLogins();
  const found = await app.get(Database).rows<{ email: string }>({
    text: `select a.email::text as email from account a where a.email = any($1::citext[]) and a.status = 'ACTIVE'`,
    values: [logins.map(({ email }) => email)],
  });
  const present = logins.filter(({ email }) => found.some((account) => account.email === email));
  return present.length === 0 ? [] : ['', 'Cuentas de prueba:', ...present.map(line)];
}

function line({ who, email, password, door }: DemoLogin): string {
  const where = door === 'admin' ? 'Administración' : 'Portal';
  return `  ${who.padEnd(28)} ${email.padEnd(34)} contraseña: ${password}   (${where})`;
}

/** Nobody has an account yet: it was just created. */
export async function isEmpty(app: INestApplicationContext): Promise<boolean> {
  return (await app.get(Database).one({ text: 'select 1 from account limit 1' })) === null;
}
