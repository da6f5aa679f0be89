export const loginTexts = {
  title: 'Ingresar',
  email: 'Correo electrónico',
  password: 'Contraseña',
  enter: 'Ingresar',
  entering: 'Ingresando…',
  forgot: 'Olvidé mi contraseña',
  register: '¿Aún no tienes cuenta? Únete',
  expiredTitle: 'Tu sesión terminó',
  expired: 'Lo que escribiste está guardado en este equipo. Ingresa otra vez y se enviará solo.',
  problem: 'No pudimos ingresar',
  later: 'Seguir sin enviar',
};
