import { registerEnumType } from '@nestjs/graphql';

export enum ImportKind {
  MEMBERS = 'MEMBERS',
  PRACTICES = 'PRACTICES',
  ADVISORY = 'ADVISORY',
  ATTENDANCE = 'ATTENDANCE',
}

export enum ImportState {
  READ = 'READ',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  BRINGING = 'BRINGING',
  DONE = 'DONE',
  ABANDONED = 'ABANDONED',
}

registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'Qué trae una hoja de cálculo',
  valuesMap: {
    MEMBERS: { description: 'Gestoras y gestores' },
    PRACTICES: { description: 'Prácticas' },
    ADVISORY: { description: 'Asesorías realizadas' },
    ATTENDANCE: { description: 'Asistencia a webinars, intercambios y asesorías' },
  },
});
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'En qué va una hoja que se trae',
  valuesMap: {
    READ: { description: 'Leída: falta decir qué columna es cuál' },
    CHECKING: { description: 'Se revisa fila por fila' },
    CHECKED: { description: 'Revisada: aún no se trajo nada' },
    BRINGING: { description: 'Se está trayendo' },
    DONE: { description: 'Traída' },
    ABANDONED: { description: 'Se dejó sin traer' },
  },
});
