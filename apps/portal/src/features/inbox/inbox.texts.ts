export const inboxTexts = {
  title: 'Avisos',
  loading: 'Trayendo tus avisos…',
  markAll: 'Marcar todo como leído',
  empty: 'No tienes avisos',
  emptyText: 'Aquí llega cada decisión sobre tus prácticas y cada retroalimentación. También te escribimos al correo.',
  unread: 'Sin leer',
  choose: 'Elegir qué me llega al correo',
  more: 'Ver anteriores',
};
