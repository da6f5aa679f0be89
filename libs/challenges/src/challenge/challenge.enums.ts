import { registerEnumType } from '@nestjs/graphql';

export enum ChallengeState {
  DRAFT = 'DRAFT',
  LAUNCHED = 'LAUNCHED',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ChallengeState, {
  name: 'ChallengeState',
  description: 'En qué paso va un desafío.',
  valuesMap: {
    DRAFT: { description: 'Se está componiendo; nadie más lo ve.' },
    LAUNCHED: { description: 'Abierto: recibe equipos y entregas.' },
    CLOSED: { description: 'Terminó; sus resultados son públicos.' },
    WITHDRAWN: { description: 'Retirado, con su motivo.' },
  },
});

export enum ChallengeOutcome {
  NOTHING = 'NOTHING',
  PRACTICE = 'PRACTICE',
  INITIATIVE = 'INITIATIVE',
}
registerEnumType(ChallengeOutcome, {
  name: 'ChallengeOutcome',
  description: 'En qué se convierte lo que un equipo completa.',
  valuesMap: {
    NOTHING: { description: 'En nada más: queda en el desafío.' },
    PRACTICE: { description: 'En el borrador de una práctica.' },
    INITIATIVE: { description: 'En una iniciativa del muro, del tema que el desafío dice.' },
  },
});

export enum ChallengeResultsOrder {
  LISTED = 'LISTED',
  BY_RUBRIC = 'BY_RUBRIC',
}
registerEnumType(ChallengeResultsOrder, {
  name: 'ChallengeResultsOrder',
  description: 'Cómo se publican los resultados.',
  valuesMap: {
    LISTED: { description: 'En una lista, por nombre.' },
    BY_RUBRIC: { description: 'En puestos, por el promedio de la rúbrica.' },
  },
});

export enum ChallengeNoteKind {
  EXTENSION = 'EXTENSION',
  CLARIFICATION = 'CLARIFICATION',
}
registerEnumType(ChallengeNoteKind, {
  name: 'ChallengeNoteKind',
  description: 'Lo único que se agrega a un desafío lanzado.',
  valuesMap: {
    EXTENSION: { description: 'Un paso vence más tarde.' },
    CLARIFICATION: { description: 'Una aclaración publicada.' },
  },
});
