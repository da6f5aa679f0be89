import { registerEnumType } from '@nestjs/graphql';

export enum RegistrationState {
  REGISTERED = 'REGISTERED',
  WAITING = 'WAITING',
  CANCELLED = 'CANCELLED',
}
registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  description: 'En qué paso está una inscripción. Estar inscrito no es haber asistido.',
  valuesMap: {
    REGISTERED: { description: 'Con lugar.' },
    WAITING: { description: 'En lista de espera.' },
    CANCELLED: { description: 'Se retiró.' },
  },
});

export enum Duty {
  DIRECTOR = 'DIRECTOR',
  AREA_HEAD = 'AREA_HEAD',
  SPECIALIST = 'SPECIALIST',
  PRINCIPAL = 'PRINCIPAL',
  TEACHER = 'TEACHER',
  OTHER = 'OTHER',
}
registerEnumType(Duty, {
  name: 'Duty',
  description: 'Qué cargo tiene quien asiste.',
  valuesMap: {
    DIRECTOR: { description: 'Directora o director de la DRE, GRE o UGEL.' },
    AREA_HEAD: { description: 'Jefa o jefe de área.' },
    SPECIALIST: { description: 'Especialista.' },
    PRINCIPAL: { description: 'Directora o director de escuela.' },
    TEACHER: { description: 'Docente.' },
    OTHER: { description: 'Otro cargo.' },
  },
});
