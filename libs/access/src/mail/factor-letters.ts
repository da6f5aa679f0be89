import { greetingTo } from './account-letters.js';
import type { Letter } from './letter.js';

export type FactorAct = 'ON' | 'OFF' | 'RESET' | 'CODES_RENEWED' | 'RECOVERY_USED' | 'CODES_FAILED';

const NOT_YOU = 'Si no fuiste tú, cambia tu contraseña ahora y escribe al equipo de la comunidad.';

const TOLD: Record<FactorAct, { subject: string; line: string; after: string }> = {
  ON: {
    subject: 'Se activó el ingreso en dos pasos de tu cuenta',
    line: 'Desde ahora, al ingresar se te pedirá tu contraseña y un código de tu teléfono. Cerramos tus demás sesiones.',
    after: `Guarda tus códigos de recuperación: con ellos entras si pierdes el teléfono. ${NOT_YOU}`,
  },
  OFF: {
    subject: 'Se desactivó el ingreso en dos pasos de tu cuenta',
    line: 'Desde ahora, para ingresar basta tu contraseña. Los códigos de tu teléfono y los de recuperación ya no sirven.',
    after: NOT_YOU,
  },
  RESET: {
    subject: 'Retiramos el ingreso en dos pasos de tu cuenta',
    line: 'Una persona administradora de la comunidad lo retiró y cerramos todas tus sesiones. Ingresa con tu contraseña y actívalo otra vez con tu teléfono.',
    after: 'Si no lo pediste, cambia tu contraseña ahora y escribe al equipo de la comunidad.',
  },
  CODES_RENEWED: {
    subject: 'Tienes códigos de recuperación nuevos',
    line: 'Se crearon otros códigos de recuperación para tu cuenta. Los anteriores ya no sirven.',
    after: NOT_YOU,
  },
  CODES_FAILED: {
    subject: 'Alguien conoce tu contraseña y no pudo ingresar',
    line: 'En un ingreso a tu cuenta la contraseña fue correcta y el código falló cinco veces seguidas. No se abrió ninguna sesión.',
    after: 'Si fuiste tú, espera el código siguiente y revisa que la hora de tu teléfono esté en automático. Si no fuiste tú, cambia tu contraseña ahora.',
  },
  RECOVERY_USED: {
    subject: 'Se usó un código de recuperación de tu cuenta',
    line: 'Alguien ingresó a tu cuenta con tu contraseña y un código de recuperación. Ese código ya no sirve.',
    after: `Si te quedan pocos, crea otros en «Mi cuenta». ${NOT_YOU}`,
  },
};

/** What happened to one's second factor: without links, since a mail that asks to log in is what thieves write. */
export function factorLetter(act: FactorAct, name: string, reason?: string): Letter {
  const { subject, line, after } = TOLD[act];
  return { subject, greeting: greetingTo(name), lines: [line, ...(reason ? [`Motivo: ${reason}`] : [])], after: [after] };
}
