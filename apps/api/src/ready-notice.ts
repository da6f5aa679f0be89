import type { INestApplicationContext } from '@nestjs/common';
import { Database, type Config } from '@lib/platform';

/** Where to go now, on the terminal of whoever started it. */
export async function sayReady(config: Config, app: INestApplicationContext): Promise<void> {
  if (config.env !== 'development') return;
  const lines = ['', 'Comunidad de Práctica: lista', `  Portal            ${config.publicUrl}/`, `  Administración    ${config.publicUrl}/admin/`];
  if (!config.smtpUrl) lines.push(`  Correos de prueba ${config.publicUrl}/buzon`);
  lines.push(...(await demoLogins(app)), '', 'Para detener: Ctrl+C', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

type DemoLogin = { name: string; email: string };

/** Accounts that `npm run demo` made; they exist only on an embedded database that was empty. */
async function demoLogins(app: INestApplicationContext): Promise<string[]> {
  const logins = await app.get(Database).rows<DemoLogin>({
    text: `select m.name, a.email::text as email from account a join member m on m.account_id = a.id
           where a.email like '%@demo.local' and a.status = 'ACTIVE' order by a.created_at limit 12`,
  });
  if (logins.length === 0) return [];
  return ['', 'Cuentas de prueba (la contraseña está en el README):', ...logins.map(({ name, email }) => `  ${email.padEnd(34)} ${name}`)];
}
