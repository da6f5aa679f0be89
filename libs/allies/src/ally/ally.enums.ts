import { registerEnumType } from '@nestjs/graphql';

export enum AllyKind {
  INTERNATIONAL = 'INTERNATIONAL',
  UNIVERSITY = 'UNIVERSITY',
  FOUNDATION = 'FOUNDATION',
  CIVIL_SOCIETY = 'CIVIL_SOCIETY',
  COMPANY = 'COMPANY',
  STATE = 'STATE',
  OTHER = 'OTHER',
}
registerEnumType(AllyKind, {
  name: 'AllyKind',
  description: 'Qué tipo de institución es un aliado.',
  valuesMap: {
    INTERNATIONAL: { description: 'Organismo internacional.' },
    UNIVERSITY: { description: 'Universidad o instituto.' },
    FOUNDATION: { description: 'Fundación.' },
    CIVIL_SOCIETY: { description: 'Asociación de la sociedad civil.' },
    COMPANY: { description: 'Empresa.' },
    STATE: { description: 'Entidad del Estado.' },
    OTHER: { description: 'Otra.' },
  },
});

export enum AllyState {
  LISTED = 'LISTED',
  RETIRED = 'RETIRED',
}
registerEnumType(AllyState, {
  name: 'AllyState',
  description: 'Si un aliado está en el directorio.',
  valuesMap: { LISTED: { description: 'En el directorio.' }, RETIRED: { description: 'Retirado, con su motivo.' } },
});

export enum ContributionKind {
  EXCHANGE = 'EXCHANGE',
  CHALLENGE = 'CHALLENGE',
  ADVISORY = 'ADVISORY',
  WEBINAR = 'WEBINAR',
}
registerEnumType(ContributionKind, {
  name: 'ContributionKind',
  description: 'A qué aportó un aliado.',
  valuesMap: {
    EXCHANGE: { description: 'Un intercambio.' },
    CHALLENGE: { description: 'Un desafío.' },
    ADVISORY: { description: 'Una asesoría.' },
    WEBINAR: { description: 'Un webinar.' },
  },
});
