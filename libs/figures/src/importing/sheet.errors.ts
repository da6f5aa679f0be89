import { defineErrors } from '@lib/kernel';

export const importErrors = defineErrors({
  IMPORT_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa hoja. Actualiza la lista.' },
  IMPORT_STATE: { kind: 'CONFLICT', es: 'Esta hoja ya está en otro paso. Actualiza la página para ver en qué va.' },
  IMPORT_COLUMN_MISSING: { kind: 'BAD_USER_INPUT', es: (p) => `Di qué columna es «${String(p.label)}»: sin ese dato no se puede traer.` },
  IMPORT_COLUMN_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Una de las columnas elegidas no está en la hoja. Elige otra vez.' },
  ROW_FAILED: { kind: 'CONFLICT', es: 'No pudimos traer esta fila por una falla nuestra. Avisa al equipo y tráela otra vez en una hoja aparte.' },
  SHEET_KIND: {
    kind: 'BAD_USER_INPUT',
    es: (p) =>
      p.named
        ? `El archivo se llama .${String(p.named)}, pero por dentro no lo es. Ábrelo con tu programa de hojas de cálculo, guárdalo como .xlsx o .csv y vuelve a intentarlo.`
        : 'Trae una hoja de cálculo .xlsx o un archivo .csv.',
  },
  SHEET_NOTHING: { kind: 'BAD_USER_INPUT', es: 'El archivo está vacío: tiene 0 bytes. Revisa que se haya guardado o descargado completo.' },
  SHEET_OLD: { kind: 'BAD_USER_INPUT', es: 'La hoja está en el formato antiguo de Excel (.xls), aunque se llame de otro modo. Ábrela, guárdala como .xlsx y vuelve a intentarlo.' },
  SHEET_QUOTES: { kind: 'BAD_USER_INPUT', es: (p) => `La fila ${String(p.row)} abre comillas que no se cierran. Corrígela y vuelve a intentarlo.` },
  SHEET_TOO_LARGE: { kind: 'BAD_USER_INPUT', es: (p) => `La hoja es demasiado grande${p.row ? ` en la fila ${String(p.row)}` : ''}: el máximo son ${String(p.max)}. Divídela y tráela por partes.` },
  SHEET_EMPTY: { kind: 'BAD_USER_INPUT', es: 'La hoja no tiene filas: la primera lleva los títulos y las demás los datos. Se lee la primera hoja visible del libro.' },
  SHEET_BROKEN: { kind: 'BAD_USER_INPUT', es: 'No pudimos leer la hoja. Ábrela, guárdala otra vez como .xlsx o .csv y vuelve a intentarlo.' },
  SHEET_PROGRAMS: { kind: 'BAD_USER_INPUT', es: 'La hoja tiene macros u objetos activos. Guárdala sin ellos y vuelve a intentarlo.' },
  SHEET_BOMB: { kind: 'BAD_USER_INPUT', es: 'Al abrirse, la hoja ocupa demasiado. Copia solo los datos a una hoja nueva y vuelve a intentarlo.' },
  SHEET_ENCRYPTED: { kind: 'BAD_USER_INPUT', es: 'La hoja está protegida con contraseña. Guárdala sin protección y vuelve a intentarlo.' },
});
