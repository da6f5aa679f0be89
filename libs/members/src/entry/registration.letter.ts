import type { Letter } from '@lib/access';

/** For whoever registers a mail that already has an account: only the owner of the mailbox learns it. */
export function alreadyRegistered(link: string): Letter {
  return {
    subject: 'Ya tienes una cuenta en la Comunidad de Práctica',
    greeting: 'Hola:',
    lines: ['Recibimos un registro con este correo, pero ya tiene una cuenta. Ingresa con tu contraseña; si no la recuerdas, puedes pedir otra en la misma página.'],
    button: { label: 'Ingresar', link },
    after: ['Si tu cuenta está desactivada, escribe al equipo de la comunidad. Si no fuiste tú, ignora este mensaje.'],
  };
}
