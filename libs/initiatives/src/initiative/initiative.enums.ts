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
