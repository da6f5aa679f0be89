import type { FactKind } from '../facts/fact.types.js';
import type { Criterion, Need } from './criterion.rules.js';
import type { FigureName } from './figures.data.js';

type Entry = { id: FigureName; name: string; deed: string; meaning: string; grades: readonly Criterion[] };

const facts = (kinds: readonly FactKind[], ...steps: [number, string][]): Criterion[] =>
  steps.map(([min, told]) => [{ measure: 'facts', kinds, min, told }]);
const steps = (measure: Exclude<Need['measure'], 'facts'>, ...all: [number, string][]): Criterion[] =>
  all.map(([min, told]) => [{ measure, min, told }]);

/** The insignias of the first day, in the order of the gallery. Once loaded they are rows that staff can change. */
export const CATALOGUE: readonly Entry[] = [
  {
    id: 'semilla',
    name: 'Semilla',
    deed: 'Comparte con todo el país las prácticas de su equipo.',
    meaning: 'Un brote de dos hojas sobre el surco: lo que se comparte crece en otra chacra.',
    grades: facts(['practice.admitted'], [1, '1 práctica admitida'], [3, '3 prácticas admitidas'], [6, '6 prácticas admitidas']),
  },
  {
    id: 'andenes',
    name: 'Andenes',
    deed: 'Fortalece sus prácticas, escalón por escalón.',
    meaning: 'Andenes que suben y una puerta abierta en la base.',
    grades: facts(
      ['stage.intermediate', 'stage.advanced'],
      [1, '1 avance de estadio'],
      [2, '2 avances de estadio'],
      [5, '5 avances de estadio'],
    ),
  },
  {
    id: 'sol',
    name: 'Sol referente',
    deed: 'Sus prácticas orientan a otras instancias.',
    meaning: 'El sol y sus rayos: da luz sin gastarse.',
    grades: facts(
      ['practice.referent'],
      [1, '1 práctica referente'],
      [2, '2 prácticas referentes'],
      [3, '3 prácticas referentes'],
    ),
  },
  {
    id: 'laguna',
    name: 'Laguna',
    deed: 'Se mira en la retroalimentación y mejora.',
    meaning: 'El cerro y su reflejo en la laguna: quien se mira con calma ve qué cambiar.',
    grades: facts(['improvement.done'], [3, '3 mejoras atendidas'], [10, '10 mejoras atendidas'], [25, '25 mejoras atendidas']),
  },
  {
    id: 'quipu',
    name: 'Quipu',
    deed: 'Sus comentarios les sirven a otras personas.',
    meaning: 'Cuerdas con nudos: cada palabra útil queda atada a la memoria común.',
    grades: facts(
      ['comment.useful'],
      [5, '5 comentarios que sirvieron'],
      [20, '20 comentarios que sirvieron'],
      [60, '60 comentarios que sirvieron'],
    ),
  },
  {
    id: 'chispa',
    name: 'Chispa',
    deed: 'Propone iniciativas antes de tener todas las respuestas.',
    meaning: 'Una chispa de cuatro puntas en la noche.',
    grades: facts(
      ['initiative.shared'],
      [1, '1 iniciativa compartida'],
      [4, '4 iniciativas compartidas'],
      [10, '10 iniciativas compartidas'],
    ),
  },
  {
    id: 'cumbre',
    name: 'Cumbre',
    deed: 'Acepta desafíos y llega hasta el final.',
    meaning: 'Laderas que suben una sobre otra hasta la cima.',
    grades: facts(
      ['challenge.completed'],
      [1, '1 desafío completado'],
      [3, '3 desafíos completados'],
      [6, '6 desafíos completados'],
    ),
  },
  {
    id: 'ayni',
    name: 'Ayni',
    deed: 'Transfiere prácticas de una instancia a otra.',
    meaning: 'Dos grecas que se abrazan y cambian de color: hoy por ti, mañana por mí.',
    grades: facts(
      ['transfer.completed'],
      [1, '1 transferencia completada'],
      [2, '2 transferencias completadas'],
      [4, '4 transferencias completadas'],
    ),
  },
  {
    id: 'puente',
    name: 'Puente',
    deed: 'Presenta su práctica en los intercambios.',
    meaning: 'Un puente colgante de ichu sobre el río: se vuelve a tejer cada año, entre todos.',
    grades: facts(
      ['exchange.presented'],
      [1, '1 práctica presentada'],
      [3, '3 prácticas presentadas'],
      [6, '6 prácticas presentadas'],
    ),
  },
  {
    id: 'chasqui',
    name: 'Chasqui',
    deed: 'Llega a los encuentros y lleva lo aprendido a su instancia.',
    meaning: 'Los pies del chasqui, que no dejan de andar.',
    grades: facts(
      ['exchange.attended', 'webinar.attended'],
      [3, '3 encuentros a los que asistió'],
      [10, '10 encuentros a los que asistió'],
      [30, '30 encuentros a los que asistió'],
    ),
  },
  {
    id: 'tejido',
    name: 'Tejido',
    deed: 'Conduce las reuniones de su círculo.',
    meaning: 'Hilos que pasan por encima y por debajo: nadie teje solo.',
    grades: facts(
      ['circle.meeting_run'],
      [1, '1 reunión de círculo conducida'],
      [5, '5 reuniones de círculo conducidas'],
      [12, '12 reuniones de círculo conducidas'],
    ),
  },
  {
    id: 'feria',
    name: 'Feria',
    deed: 'Atiende un stand en la feria de evidencias.',
    meaning: 'Un toldo a rayas y la mesa servida con lo que se tiene para mostrar.',
    grades: facts(['stand.held'], [1, '1 stand atendido'], [3, '3 stands atendidos'], [6, '6 stands atendidos']),
  },
  {
    id: 'dialogo',
    name: 'Diálogo',
    deed: 'Pide asesoría y conversa para mejorar.',
    meaning: 'Dos aves frente a frente comparten un grano.',
    grades: facts(
      ['advisory.attended'],
      [1, '1 asesoría recibida'],
      [4, '4 asesorías recibidas'],
      [10, '10 asesorías recibidas'],
    ),
  },
  {
    id: 'chacana',
    name: 'Chacana',
    deed: 'Participa de muchas maneras distintas.',
    meaning: 'La cruz andina: cuatro caminos que se encuentran en un centro.',
    grades: steps(
      'kinds',
      [4, '4 tipos de actividad distintos'],
      [7, '7 tipos de actividad distintos'],
      [10, '10 tipos de actividad distintos'],
    ),
  },
  {
    id: 'estaciones',
    name: 'Estaciones',
    deed: 'Vuelve a participar temporada tras temporada.',
    meaning: 'Un año dentro de otro, como los anillos de un árbol.',
    grades: steps('seasons', [2, 'puntos en 2 temporadas'], [3, 'puntos en 3 temporadas'], [5, 'puntos en 5 temporadas']),
  },
  {
    id: 'condor',
    name: 'Cóndor',
    deed: 'Llega lejos en una temporada.',
    meaning: 'El cóndor abre las alas y mira el valle entero.',
    grades: steps(
      'level',
      [1, 'llegar al primer nivel de una temporada'],
      [2, 'llegar al segundo nivel de una temporada'],
      [3, 'llegar al tercer nivel de una temporada'],
    ),
  },
];
