import type { TokenPurpose } from '../token/one-time-tokens.service.js';
import type { Letter } from './letter.js';

const NOT_YOU = 'Si no fuiste tú, ignora este mensaje: nada cambia en tu cuenta.';

export function greetingTo(name: string): string {
  return name ? `Hola, ${name}:` : 'Hola:';
}

/** The letter that carries a one-time link. */
export function linkLetter(purpose: TokenPurpose, name: string, link: string): Letter {
  const greeting = greetingTo(name);
  switch (purpose) {
    case 'INVITATION':
      return {
        subject: 'Te invitaron a la Comunidad de Práctica',
        greeting,
        lines: ['El equipo de la Comunidad de Práctica de la gestión educativa preparó una cuenta para ti. Solo falta que elijas tu contraseña.'],
        button: { label: 'Activar mi cuenta', link },
        after: ['El enlace sirve una sola vez y vence en 7 días. Si no esperabas esta invitación, ignora este mensaje.'],
      };
    case 'ACTIVATION':
      return {
        subject: 'Confirma tu correo para entrar a la Comunidad de Práctica',
        greeting,
        lines: ['Recibimos tu registro. Confirma que este correo es tuyo y elige tu contraseña.'],
        button: { label: 'Confirmar mi correo', link },
        after: [`El enlace sirve una sola vez y vence en 48 horas. ${NOT_YOU}`],
      };
    case 'PASSWORD_RESET':
      return {
        subject: 'Cambia tu contraseña de la Comunidad de Práctica',
        greeting,
        lines: ['Alguien pidió cambiar la contraseña de tu cuenta. Si fuiste tú, elige una nueva.'],
        button: { label: 'Elegir una contraseña nueva', link },
        after: [`El enlace sirve una sola vez y vence en 1 hora. Al usarlo se cierran todas tus sesiones. ${NOT_YOU}`],
      };
  }
}
