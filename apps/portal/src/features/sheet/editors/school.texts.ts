import { schoolTexts } from '../../practice/school.texts.js';

export const schoolEditorTexts = {
  ...schoolTexts,
  name: 'Nombre de la escuela',
  codeHint: 'Siete dígitos, con sus ceros a la izquierda.',
  level: 'Nivel',
  kind: 'Tipo',
  area: 'Área',
  choose: 'Elige uno',
  pairs: 'Problemas y respuestas',
  pairsHint: 'Cada problema que identificaron, con la respuesta que le dieron. Sin nombres ni datos de estudiantes.',
  pair: (position: number) => `Problema ${position}`,
  problem: 'Problema identificado',
  addPair: 'Agregar un problema y su respuesta',
  optional: 'Si tu práctica no es de una sola escuela, deja esta sección vacía.',
};
