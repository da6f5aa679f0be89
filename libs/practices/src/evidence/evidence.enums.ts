import { registerEnumType } from '@nestjs/graphql';

export enum EvidenceKind {
  PHOTO = 'PHOTO',
  DOCUMENT = 'DOCUMENT',
  VIDEO = 'VIDEO',
  LINK = 'LINK',
}
registerEnumType(EvidenceKind, { name: 'EvidenceKind', description: 'Qué es una evidencia.' });

export enum EvidenceState {
  UPLOADING = 'UPLOADING',
  CHECKING = 'CHECKING',
  READY = 'READY',
  REFUSED = 'REFUSED',
  QUARANTINED = 'QUARANTINED',
}
registerEnumType(EvidenceState, {
  name: 'EvidenceState',
  description: 'En qué va el archivo de una evidencia.',
  valuesMap: {
    UPLOADING: { description: 'Todavía no llega completo.' },
    CHECKING: { description: 'Llegó y se está revisando.' },
    READY: { description: 'Revisado: se puede ver.' },
    REFUSED: { description: 'No se pudo aceptar; dice por qué.' },
    QUARANTINED: { description: 'El antivirus lo apartó.' },
  },
});
