import { decimal, plural } from '@lib/web-ui';

const MOST_FRESH = 100;

export const savedSearchTexts = {
  back: 'Yo',
  title: 'Mis búsquedas guardadas',
  lead: 'Te decimos qué se publicó en cada una desde la última vez que la abriste.',
  save: 'Guardar esta búsqueda',
  name: 'Nombre de la búsqueda',
  nameHint: 'Por ejemplo: lectura en mi región.',
  weekly: 'Avísame cada lunes si hay algo nuevo',
  confirm: 'Guardar',
  saved: 'Búsqueda guardada.',
  see: 'Ver mis búsquedas guardadas',
  login: 'Ingresa para guardar esta búsqueda',
  emptyTitle: 'Todavía no guardas ninguna búsqueda',
  empty: 'Busca o filtra en el muro y elige «Guardar esta búsqueda»: aquí verás lo nuevo de cada una.',
  toWall: 'Ir al muro',
  fresh: (count: number) => (count >= MOST_FRESH ? `${decimal(MOST_FRESH)} nuevas o más` : plural(count, 'nueva', 'nuevas')),
  nothingNew: 'Sin novedades',
  savedOn: (date: string) => `Guardada el ${date}`,
  weeklyOf: (name: string) => `Avísame cada lunes de lo nuevo en ${name}`,
  weeklyShort: 'Aviso de los lunes',
  remove: 'Eliminar',
  removeOf: (name: string) => `Eliminar la búsqueda ${name}`,
  room: (count: number, most: number) => `Guardas ${decimal(count)} de ${decimal(most)}.`,
  loading: 'Buscando lo nuevo…',
};
