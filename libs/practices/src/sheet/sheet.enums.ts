import { registerEnumType } from '@nestjs/graphql';

export enum SectionKind {
  BASICS = 'BASICS',
  PLACE = 'PLACE',
  TEAM = 'TEAM',
  TEXT = 'TEXT',
  LINES = 'LINES',
  RESULTS = 'RESULTS',
  SUSTAINABILITY = 'SUSTAINABILITY',
  RESOURCES = 'RESOURCES',
  SCHOOL = 'SCHOOL',
}
registerEnumType(SectionKind, { name: 'SectionKind', description: 'Clase de sección: dice cuál de los contenidos lleva.' });

export enum SectionState {
  EMPTY = 'EMPTY',
  PARTIAL = 'PARTIAL',
  DONE = 'DONE',
}
registerEnumType(SectionState, {
  name: 'SectionState',
  description: 'Avance de una sección.',
  valuesMap: {
    EMPTY: { description: 'Sin empezar.' },
    PARTIAL: { description: 'A medias.' },
    DONE: { description: 'Lista para enviar.' },
  },
});

export enum IndicatorDirection {
  UP = 'UP',
  DOWN = 'DOWN',
}
registerEnumType(IndicatorDirection, {
  name: 'IndicatorDirection',
  description: 'Hacia dónde mejora el indicador: UP subir, DOWN bajar.',
});

export enum ManagementInstrument {
  PEI = 'PEI',
  PAT = 'PAT',
  PCI = 'PCI',
  RI = 'RI',
  POI = 'POI',
  PEI_IGED = 'PEI_IGED',
  PDLC = 'PDLC',
  PER = 'PER',
  OTHER = 'OTHER',
}
registerEnumType(ManagementInstrument, {
  name: 'ManagementInstrument',
  description: 'Instrumento de gestión que sostiene la práctica.',
});

export enum SchoolLevel {
  PRESCHOOL = 'PRESCHOOL',
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
  SPECIAL = 'SPECIAL',
  ALTERNATIVE = 'ALTERNATIVE',
  TECHNICAL = 'TECHNICAL',
}
registerEnumType(SchoolLevel, {
  name: 'SchoolLevel',
  description: 'Nivel de la escuela.',
  valuesMap: {
    PRESCHOOL: { description: 'Inicial.' },
    PRIMARY: { description: 'Primaria.' },
    SECONDARY: { description: 'Secundaria.' },
    SPECIAL: { description: 'Básica especial.' },
    ALTERNATIVE: { description: 'Básica alternativa.' },
    TECHNICAL: { description: 'Técnico-productiva.' },
  },
});

export enum SchoolKind {
  SINGLE_TEACHER = 'SINGLE_TEACHER',
  MULTIGRADE = 'MULTIGRADE',
  FULL = 'FULL',
}
registerEnumType(SchoolKind, {
  name: 'SchoolKind',
  description: 'Tipo de escuela por su número de docentes.',
  valuesMap: {
    SINGLE_TEACHER: { description: 'Unidocente.' },
    MULTIGRADE: { description: 'Multigrado.' },
    FULL: { description: 'Polidocente completo.' },
  },
});

export enum SchoolArea {
  RURAL = 'RURAL',
  URBAN = 'URBAN',
}
registerEnumType(SchoolArea, { name: 'SchoolArea', description: 'Área donde está la escuela.' });
