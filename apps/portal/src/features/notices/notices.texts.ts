export const noticesTexts = {
  title: 'Qué me avisan',
  back: 'Mi cuenta',
  lead: 'A tu bandeja llega todo. Aquí eliges qué llega también a tu correo y cuándo. Lo de tu cuenta y tu contraseña llega siempre.',
  loading: 'Trayendo lo que elegiste…',
  modes: { AT_ONCE: 'Apenas ocurre', WEEKLY: 'Resumen los lunes', NONE: 'No al correo' },
  saved: (name: string) => `Guardado: ${name}`,
  problem: 'No se guardó',
};

export const feedTexts = {
  title: 'Mi calendario',
  lead: 'Una dirección privada para que Google Calendar, Outlook o tu teléfono muestren tus asesorías y se actualicen solos.',
  none: 'Aún no la creas.',
  since: (day: string) => `Creada el ${day}.`,
  read: (when: string) => `Tu calendario la leyó el ${when}.`,
  unread: 'Ningún calendario la leyó todavía.',
  make: 'Crear mi dirección',
  renew: 'Crear otra dirección',
  revoke: 'Anularla',
  once: 'Cópiala ahora: por seguridad no la volvemos a mostrar. Quien la tenga ve tus sesiones, así que no la compartas.',
  address: 'Dirección de mi calendario',
  how: 'En Google Calendar: «Otros calendarios», «Desde URL». En Outlook: «Agregar calendario», «Suscribirse desde web».',
  copy: 'Copiar',
  copied: 'Copiada',
  revoked: 'Quedó anulada.',
  busy: 'Un momento…',
};
