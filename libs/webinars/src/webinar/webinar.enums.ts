import { registerEnumType } from '@nestjs/graphql';

export enum WebinarState {
  PLANNED = 'PLANNED',
  ANNOUNCED = 'ANNOUNCED',
  HELD = 'HELD',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(WebinarState, {
  name: 'WebinarState',
  description: 'En qué paso está un webinar.',
  valuesMap: {
    PLANNED: { description: 'En preparación: solo lo ve quien lo organiza.' },
    ANNOUNCED: { description: 'Anunciado: su página es pública y hay inscripción.' },
    HELD: { description: 'Realizado: se completa quiénes entraron.' },
    CLOSED: { description: 'Cerrado: la asistencia ya no cambia.' },
    CANCELLED: { description: 'Cancelado, con su motivo.' },
  },
});

export enum WebinarSpeakerKind {
  MEMBER = 'MEMBER',
  EXPERT = 'EXPERT',
  ALLY = 'ALLY',
  GUEST = 'GUEST',
}
registerEnumType(WebinarSpeakerKind, {
  name: 'WebinarSpeakerKind',
  description: 'De dónde viene quien expone.',
  valuesMap: {
    MEMBER: { description: 'Gestora o gestor.' },
    EXPERT: { description: 'Experta o experto.' },
    ALLY: { description: 'Aliado.' },
    GUEST: { description: 'Otra persona invitada.' },
  },
});

export enum ConnectedHow {
  OWN = 'OWN',
  STAFF = 'STAFF',
  IMPORT = 'IMPORT',
}
registerEnumType(ConnectedHow, {
  name: 'ConnectedHow',
  description: 'Cómo se supo que alguien entró a un webinar.',
  valuesMap: {
    OWN: { description: 'Lo marcó al entrar.' },
    STAFF: { description: 'Lo anotó quien organiza.' },
    IMPORT: { description: 'Vino de una hoja de cálculo.' },
  },
});
