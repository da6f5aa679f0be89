export const editionTexts = {
  nextTitle: 'Una nueva edición',
  next: (edition: number) =>
    `¿Cambió algo o tienes nuevos resultados? Prepara la edición ${edition}: la ficha se abre otra vez y lo publicado sigue a la vista hasta que DIFOCA la admita.`,
  start: (edition: number) => `Preparar la edición ${edition}`,
  starting: 'Abriendo la ficha…',
  underWay: (edition: number, published: number) =>
    `Estás preparando la edición ${edition}. La edición ${published} sigue publicada hasta que DIFOCA admita esta.`,
  title: 'Qué cambió',
  lead: (from: number, to: number) => `De la edición ${from} a la edición ${to}.`,
  same: 'Las dos ediciones dicen lo mismo.',
  removed: 'Antes',
  added: 'Ahora',
  compare: 'Comparar',
  from: 'La edición',
  to: 'Con la edición',
  option: (number: number, date: string) => `Edición ${number}, ${date}`,
  toPractice: 'Volver a la práctica',
  crumbs: 'Dónde estás',
  wall: 'Muro',
};
