export const bookletsTexts = {
  title: 'Cartillas de casos',
  description: 'Casos de escuelas: su contexto, sus desafíos, lo que respondieron, cómo lo hicieron y lo que lograron.',
  lead: 'Casos de escuelas, contados por quienes los hicieron: su contexto, sus desafíos y lo que respondieron.',
  loading: 'Cargando las cartillas…',
  empty: 'Todavía no hay cartillas publicadas',
  emptyText: 'Cuando se publique la primera, la leerás aquí. Mientras tanto, busca casos de escuelas en el muro.',
  wall: 'Ir al muro de prácticas',
  more: 'Ver más cartillas',
  kind: 'Cartilla de casos',
  cases: (count: number) => (count === 1 ? '1 caso' : `${count} casos`),
  published: (day: string) => `Publicada el ${day}`,
  edition: (number: number) => `Edición ${number}`,
};
