import { registerEnumType } from '@nestjs/graphql';

export enum InitiativeState {
  SHARED = 'SHARED',
  ACCOMPANIED = 'ACCOMPANIED',
  TURNED = 'TURNED',
  ARCHIVED = 'ARCHIVED',
  WITHDRAWN = 'WITHDRAWN',
  HIDDEN = 'HIDDEN',
}
registerEnumType(InitiativeState, {
  name: 'InitiativeState',
  description: 'En qué paso está una iniciativa.',
  valuesMap: {
    SHARED: { description: 'Compartida: recibe aportes.' },
    ACCOMPANIED: { description: 'DIFOCA la acompaña.' },
    TURNED: { description: 'Ya es una práctica, o el borrador de una.' },
    ARCHIVED: { description: 'Nadie la movió en mucho tiempo; quien la compartió puede retomarla.' },
    WITHDRAWN: { description: 'La retiró quien la compartió.' },
    HIDDEN: { description: 'DIFOCA la ocultó, con su motivo.' },
  },
});

/** Where an initiative was born, when it was not on the wall. */
export enum InitiativeOrigin {
  CHALLENGE = 'CHALLENGE',
  ELSEWHERE = 'ELSEWHERE',
}
registerEnumType(InitiativeOrigin, {
  name: 'InitiativeOrigin',
  description: 'Dónde nació una iniciativa que no nació en el muro.',
  valuesMap: {
    CHALLENGE: { description: 'En lo que un equipo completó en un desafío.' },
    ELSEWHERE: { description: 'En otro espacio.' },
  },
});
