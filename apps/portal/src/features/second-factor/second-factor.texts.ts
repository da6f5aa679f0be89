import { plural } from '@lib/web-ui';

export const factorTexts = {
  title: 'Ingreso en dos pasos',
  loading: 'Buscando cómo ingresas…',
  off: 'Además de tu contraseña, al ingresar te pediremos un código que solo muestra tu teléfono. Quien adivine tu contraseña no podrá entrar.',
  turnOn: 'Activar el ingreso en dos pasos',
  on: (since: string) => `Activado desde el ${since}. Al ingresar te pedimos tu contraseña y un código de tu teléfono.`,
  codesLeft: (count: number) =>
    count === 0 ? 'No te quedan códigos de recuperación. Crea otros hoy.' : `Te ${count === 1 ? 'queda' : 'quedan'} ${plural(count, 'código', 'códigos')} de recuperación.`,
  renew: 'Crear otros códigos de recuperación',
  renewLead: 'Los códigos anteriores dejarán de servir. Confirma que eres tú.',
  renewSend: 'Crear los códigos',
  turnOff: 'Desactivar o cambiar de teléfono',
  turnOffLead: 'Se borra lo que guarda tu teléfono y se cierran tus otras sesiones. Para usar otro teléfono, actívalo después otra vez. Confirma que eres tú.',
  requiredLead: 'Tu rol lo necesita: al desactivarlo te pediremos activarlo otra vez antes de seguir.',
  turnOffSend: 'Desactivar',
  turnedOff: 'El ingreso en dos pasos quedó desactivado.',
  cancel: 'Cancelar',
  password: 'Tu contraseña',
  problem: 'No pudimos hacerlo',
  proofCode: 'Código de tu aplicación o de recuperación',
};

export const enrolTexts = {
  pageTitle: 'Activa el ingreso en dos pasos',
  pageLead: 'Tu rol decide sobre el trabajo de otras personas, por eso tu cuenta necesita algo más que una contraseña. Toma unos dos minutos y hace falta tu teléfono.',
  leave: 'Salir y hacerlo después',
  passwordTitle: 'Paso 1 de 3: confirma que eres tú',
  next: 'Continuar',
  scanTitle: 'Paso 2 de 3: enlaza tu teléfono',
  install: 'Instala en tu teléfono una aplicación de códigos, como Google Authenticator, Microsoft Authenticator o FreeOTP. Funciona sin internet.',
  scan: 'En la aplicación elige agregar una cuenta y apunta la cámara a este cuadro.',
  qr: 'Código QR para tu aplicación. Si no puedes escanearlo, usa la clave que está debajo.',
  samePhone: 'Estoy en el mismo teléfono: abrir la aplicación',
  byHand: 'O escribe esta clave en la aplicación:',
  codeLead: 'Escribe los 6 números que muestra ahora la aplicación.',
  turnOn: 'Activar',
  checking: 'Comprobando…',
  again: 'Empezar otra vez',
};

export const recoveryTexts = {
  title: 'Guarda tus códigos de recuperación',
  lead: 'Con uno de ellos entras si pierdes tu teléfono. Cada uno sirve una sola vez y no volveremos a mostrarlos: cópialos a un lugar seguro o anótalos en papel.',
  list: 'Códigos de recuperación',
  copy: 'Copiar los códigos',
  copied: 'Copiados.',
  notCopied: 'No se pudieron copiar. Selecciónalos y cópialos a mano.',
  download: 'Descargar',
  file: 'codigos-de-recuperacion.txt',
  kept: 'Ya los guardé',
};
