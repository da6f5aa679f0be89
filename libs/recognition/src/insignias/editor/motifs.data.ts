/** A drawing that a new insignia may take, in the signs of the family (see `tocapu.rules.ts`). `says` helps to choose. */
export type Motif = { name: string; says: string; rows: readonly string[] };

export const MOTIFS = {
  ojo: { name: 'Ojo', says: 'Mirar con atención, observar, acompañar.', rows: ['...2', '..2a', '.2ab', '2abc', '4abc', '.4ab', '..4a', '...4'] },
  rio: { name: 'Río', says: 'Lo que fluye y llega lejos.', rows: ['aa..', '.aa.', 'b.aa', '.aa.', 'aa.c', '.aa.', 'b.aa', '.aa.'] },
  flor: { name: 'Kantuta', says: 'Lo que florece después de cuidarlo.', rows: ['.bb.', 'bbb.', 'bb2a', '.2ac', '.4ac', 'bb4a', 'bbb.', '.bb.'] },
  mazorca: { name: 'Mazorca', says: 'La cosecha, muchos granos juntos.', rows: ['...a', '..ab', '..ba', 'c.ab', 'ccba', '4cab', '.4cc', '...c'] },
  red: { name: 'Red', says: 'Personas que se sostienen entre sí.', rows: ['a..a', '.aa.', '.aab', 'a..b', 'a..b', '.aab', '.aa.', 'a..a'] },
  amaru: { name: 'Amaru', says: 'La sabiduría, el agua que vuelve.', rows: ['aaa.', 'c.a.', '..a.', 'aaa.', 'a...', 'a..b', 'aaab', '..bb'] },
  puerta: { name: 'Puerta', says: 'Abrir camino, recibir a otros.', rows: ['aaaa', 'aaaa', 'aa..', 'aa.b', 'aa.b', 'aa.b', 'aa.b', 'aacc'] },
  lluvia: { name: 'Lluvia', says: 'Lo que llega a todos.', rows: ['..2a', '.2aa', '2aaa', 'aaaa', '....', 'b.b.', '.b.c', 'b.b.'] },
  vasija: { name: 'Vasija', says: 'Guardar y compartir lo aprendido.', rows: ['.aaa', '..aa', '..bb', '.2aa', '2aab', 'aabb', '4aaa', '.4aa'] },
  copa: { name: 'Qero', says: 'Celebrar con otros lo logrado.', rows: ['aaaa', 'abbb', 'aaaa', '4acc', '.aaa', '.aaa', '.abb', '.aaa'] },
  casa: { name: 'Casa', says: 'La escuela, la institución, el hogar.', rows: ['...2', '..2a', '.2aa', '2aaa', '.bbb', '.b.b', '.b.c', '.bbc'] },
} as const satisfies Record<string, Motif>;

export type MotifName = keyof typeof MOTIFS;

export const isMotif = (name: string): name is MotifName => Object.hasOwn(MOTIFS, name);
