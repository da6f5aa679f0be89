type SeededCriterion = { id: string; name: string; description: string; levels: [string, string, string, string] };

/**
 * The project's own proposal, drawn from published frameworks on good practices and labelled so; staff may edit it.
 * Scale 0-3, one sentence per level.
 */
export const RUBRIC: readonly SeededCriterion[] = [
  {
    id: 'relevance',
    name: 'Pertinencia',
    description: 'Responde a un problema real y prioritario de su territorio.',
    levels: [
      'El problema no se describe.',
      'El problema se describe, sin datos que lo sustenten.',
      'El problema se sustenta con datos propios y se explica por qué es prioritario.',
      'Además, se analizan sus causas con las personas afectadas y se alinea con la política educativa.',
    ],
  },
  {
    id: 'design',
    name: 'Diseño y sistematización',
    description: 'La estrategia es clara y otra instancia podría seguirla.',
    levels: [
      'No se entiende qué se hizo.',
      'Se listan actividades sueltas.',
      'Las líneas de acción se conectan con el objetivo y tienen responsables y tiempos.',
      'Además, está documentada con instrumentos y lecciones que permiten replicarla.',
    ],
  },
  {
    id: 'effectiveness',
    name: 'Efectividad',
    description: 'Logró los cambios que buscaba.',
    levels: [
      'Sin datos.',
      'Testimonios o productos.',
      'Antes y después, con datos propios.',
      'Dos o más periodos, o revisión externa.',
    ],
  },
  {
    id: 'efficiency',
    name: 'Eficiencia',
    description: 'Usa bien el tiempo, las personas y el dinero.',
    levels: [
      'No se mencionan los recursos.',
      'Se mencionan recursos, sin cantidades.',
      'Se detallan recursos y costo, proporcionados a los resultados.',
      'Además, se muestra cómo ahorra o aprovecha lo que ya existe.',
    ],
  },
  {
    id: 'participation',
    name: 'Participación',
    description: 'La comunidad educativa decide, no solo asiste.',
    levels: [
      'No se menciona participación.',
      'Se informa a la comunidad educativa.',
      'La comunidad educativa opina y sus aportes se usan.',
      'La comunidad educativa codecide y da seguimiento.',
    ],
  },
  {
    id: 'alliances',
    name: 'Alianzas',
    description: 'Suma a otras instituciones con compromisos claros.',
    levels: [
      'Sin aliados.',
      'Apoyos puntuales.',
      'Aliados con compromisos escritos o aportes definidos.',
      'Trabajo articulado entre sectores o niveles de gobierno, sostenido en el tiempo.',
    ],
  },
  {
    id: 'ethics',
    name: 'Ética y equidad',
    description: 'Cuida a las personas y llega a quienes más lo necesitan.',
    levels: [
      'No se considera.',
      'Declara principios, sin acciones concretas.',
      'Tiene acciones para poblaciones en desventaja y cuida los datos y la imagen de las personas.',
      'Además, muestra resultados por grupo y corrige las brechas que encuentra.',
    ],
  },
  {
    id: 'sustainability',
    name: 'Sostenibilidad e institucionalización',
    description: 'Puede continuar aunque cambien las personas.',
    levels: [
      'Depende de una sola persona.',
      'Hay voluntad de continuar, sin documentos.',
      'Está en un instrumento de gestión o tiene resolución.',
      'Está en instrumentos de gestión, con presupuesto y responsables estables.',
    ],
  },
];
