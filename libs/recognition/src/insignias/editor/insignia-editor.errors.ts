import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const editorErrors = defineErrors({
  CRITERION_EMPTY: { kind: 'BAD_USER_INPUT', es: 'Cada grado pide al menos una cosa.' },
  CRITERION_TOO_LONG: { kind: 'BAD_USER_INPUT', es: 'Un grado pide como máximo tres cosas.' },
  CRITERION_KIND_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Uno de esos hechos no existe. Elige de la lista.' },
  CRITERION_WITHOUT_KINDS: { kind: 'BAD_USER_INPUT', es: 'Elige qué hechos se cuentan.' },
  CRITERION_OUT_OF_REACH: { kind: 'BAD_USER_INPUT', es: 'Con ese número nadie llegaría, o todos ya llegaron. Escribe uno mayor que cero y alcanzable.' },
  CRITERION_TOLD_WITHOUT_NUMBER: { kind: 'BAD_USER_INPUT', es: 'La frase debe decir el mismo número que se pide: es lo que las personas leen.' },
  GRADE_NOT_HARDER: { kind: 'BAD_USER_INPUT', es: 'Cada grado pide todo lo del anterior, y más.' },
  FIGURE_MAIN_FAINT: { kind: 'BAD_USER_INPUT', es: 'Ese color se pierde sobre el fondo: a 32 píxeles no se leería. Elige uno más distinto.' },
  FIGURE_SECOND_FAINT: { kind: 'BAD_USER_INPUT', es: 'Ese color casi no se distingue del fondo. Elige otro.' },
  FIGURE_COLOURS_EQUAL: { kind: 'BAD_USER_INPUT', es: 'Ese color ya está en otra parte de la figura, o es el del fondo.' },
  FIGURE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige un motivo y sus colores de la lista.' },
  MOTIF_TAKEN: { kind: 'CONFLICT', es: 'Ese motivo ya es de otra insignia: en una sola tinta serían iguales. Elige otro.' },
  INSIGNIA_NAME_EMPTY: { kind: 'BAD_USER_INPUT', es: 'Escribe un nombre con letras.' },
  INSIGNIA_NAME_TAKEN: { kind: 'CONFLICT', es: 'Ya hay una insignia con ese nombre. Elige otro.' },
  INSIGNIA_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa insignia.' },
  INSIGNIA_CHANGED_MEANWHILE: { kind: 'CONFLICT', es: 'Alguien cambió esta insignia hace un momento. Actualiza la página y revisa antes de guardar.' },
  INSIGNIA_GRADE_HELD: { kind: 'CONFLICT', es: 'Ya hay quien tiene ese grado: no se puede quitar. Puedes cambiar lo que pide de aquí en adelante.' },
});

registerConstraint('one_insignia_per_motif', editorErrors.MOTIF_TAKEN);
registerConstraint('insignia_pkey', editorErrors.INSIGNIA_NAME_TAKEN);
registerConstraint('insignia_version_pkey', editorErrors.INSIGNIA_CHANGED_MEANWHILE);
registerConstraint('insignia_award_has_grade', editorErrors.INSIGNIA_GRADE_HELD);
