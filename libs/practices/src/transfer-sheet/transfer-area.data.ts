type SeededArea = { id: string; name: string; question: string; points: [string, string, string] };

/** The project's own proposal, labelled so on screen; staff may edit it. A conversation, not a score: nobody adds the points up. */
export const TRANSFER_AREAS: readonly SeededArea[] = [
  {
    id: 'problem',
    name: 'Problema y contexto',
    question: '¿Está claro para qué problema y en qué condiciones funciona?',
    points: [
      'Solo lo sabe el equipo.',
      'Está escrito, sin decir qué condiciones hacen falta.',
      'Está escrito, con las condiciones y a quiénes no les serviría.',
    ],
  },
  {
    id: 'results',
    name: 'Resultados',
    question: '¿Otra instancia puede ver qué cambió y cómo se midió?',
    points: [
      'Se cuentan, sin datos.',
      'Hay datos, y cuesta repetir la medición.',
      'Hay datos y el instrumento con que se miden.',
    ],
  },
  {
    id: 'strategy',
    name: 'Estrategia por partes',
    question: '¿Se puede adoptar una parte sin adoptar todo?',
    points: [
      'Es un solo bloque.',
      'Tiene líneas, sin decir cuáles son indispensables.',
      'Tiene líneas, y se sabe cuáles son indispensables y cuáles se adaptan.',
    ],
  },
  {
    id: 'materials',
    name: 'Materiales',
    question: '¿Hay guías, formatos o instrumentos listos para compartir?',
    points: ['No hay todavía.', 'Hay, y están dispersos.', 'Están ordenados y se pueden descargar.'],
  },
  {
    id: 'resources',
    name: 'Recursos y costo',
    question: '¿Se sabe qué cuesta empezar y qué cuesta sostenerla?',
    points: [
      'No se ha calculado.',
      'Se sabe el costo total.',
      'Se sabe qué cuesta empezar, qué cuesta al año y qué se puede ahorrar.',
    ],
  },
  {
    id: 'people',
    name: 'Personas y capacidades',
    question: '¿Se sabe qué debe saber y cuánto tiempo necesita quien la haga?',
    points: [
      'Depende de quienes la crearon.',
      'Se sabe quiénes hacen falta.',
      'Se sabe quiénes, qué deben saber y cómo se prepararon.',
    ],
  },
  {
    id: 'support',
    name: 'Respaldo y acompañamiento',
    question: '¿Tiene respaldo institucional y el equipo puede acompañar a otra instancia?',
    points: ['No por ahora.', 'Tiene respaldo, o puede acompañar.', 'Tiene respaldo y puede acompañar, con un plan.'],
  },
];
