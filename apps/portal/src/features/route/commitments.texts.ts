export const commitmentTexts = {
  title: 'Compromisos del equipo',
  state: { PENDING: 'Por cumplir', DONE: 'Cumplido', CANCELLED: 'Sin efecto' },
  overdue: 'Vencido',
  by: (mine: boolean, owner: string, due: string, origin: string) =>
    `${mine ? 'A tu cargo' : `A cargo de ${owner}`} · para el ${due} · ${origin}`,
  tell: 'Decir cómo quedó',
  how: '¿Cómo quedó?',
  choices: { DONE: 'Lo cumplimos', CANCELLED: 'Queda sin efecto' },
  done: 'Qué hicieron (opcional)',
  why: 'Por qué queda sin efecto',
  save: 'Guardar',
  saving: 'Guardando…',
  problem: 'No se guardó',
};
