import type { OpenColumn } from './open-set.js';

const column = (key: string, type: OpenColumn['type'], about: string): OpenColumn => ({ key, type, about });

export const PRACTICE_COLUMNS: readonly OpenColumn[] = [
  column('codigo', 'texto', 'Código de la práctica.'),
  column('titulo', 'texto', 'Título de la última edición publicada.'),
  column('resumen', 'texto', 'Resumen de la última edición publicada.'),
  column('tema', 'texto', 'Tema o subtema de la práctica.'),
  column('region', 'texto', 'Región de la instancia que la lidera.'),
  column('macrorregion', 'texto', 'Macrorregión a la que hoy pertenece la región.'),
  column('instancia_codigo', 'texto', 'Código oficial de la instancia que la lidera; conserva sus ceros a la izquierda.'),
  column('instancia', 'texto', 'Nombre de la instancia que la lidera.'),
  column('instancia_tipo', 'texto', 'DRE, GRE, UGEL, LOCAL_GOVERNMENT (gobierno local) o MINEDU (sede central).'),
  column('instancias', 'número', 'Cuántas instancias comparten la práctica, con la que la lidera.'),
  column('estadio', 'texto', 'Inicial, Intermedio o Avanzado.'),
  column('referente', 'sí o no', 'Si está designada como práctica referente.'),
  column('vigencia', 'texto', 'vigente o vencida.'),
  column('edicion', 'número', 'Número de la última edición publicada.'),
  column('publicada_el', 'fecha', 'Día de Lima en que se publicó esa edición, AAAA-MM-DD.'),
  column('inicio', 'fecha', 'Día en que empezó a implementarse, AAAA-MM-DD.'),
  column('direccion', 'texto', 'Página de la práctica.'),
];

export const IGED_COLUMNS: readonly OpenColumn[] = [
  column('codigo', 'texto', 'Código oficial de la instancia; conserva sus ceros a la izquierda.'),
  column('nombre', 'texto', 'Nombre de la instancia.'),
  column('tipo', 'texto', 'DRE, GRE, UGEL, LOCAL_GOVERNMENT (gobierno local) o MINEDU (sede central).'),
  column('region', 'texto', 'Región de la instancia.'),
  column('practicas_que_lidera', 'número', 'Prácticas vigentes que lidera.'),
  column('practicas_vigentes', 'número', 'Prácticas vigentes que lidera o comparte.'),
];

export const FIGURE_COLUMNS: readonly OpenColumn[] = [
  column('anio', 'número', 'Año de la cifra.'),
  column('corte', 'fecha', 'Último momento que cuenta, en UTC (ISO 8601).'),
  column('clave', 'texto', 'Clave de la cifra; su definición está en este diccionario.'),
  column('cifra', 'texto', 'Nombre de la cifra.'),
  column('parte_clave', 'texto', 'Clave de la parte; vacía en un total.'),
  column('parte', 'texto', 'Nombre de la parte; vacío en un total.'),
  column('valor', 'número', 'El valor; vacío cuando se reserva.'),
  column('reservado', 'sí o no', 'Si no se publica, porque son menos de {fewest_people} personas o permitiría deducirlo.'),
  column('unidad', 'texto', 'Qué se cuenta.'),
];

const PEOPLE: readonly OpenColumn[] = [
  column('inscritas', 'número', 'Personas que se inscribieron; vacío si son menos de {fewest_people}.'),
  column('asistentes', 'número', 'Personas que asistieron, que no es haberse inscrito; vacío si son menos de {fewest_people}.'),
  column('regiones', 'número', 'Regiones de quienes asistieron; vacío si son menos de {fewest_people}.'),
  column('instancias', 'número', 'Instancias de quienes asistieron; vacío si son menos de {fewest_people}.'),
];

export const WEBINAR_COLUMNS: readonly OpenColumn[] = [
  column('titulo', 'texto', 'Título del webinar.'),
  column('fecha', 'fecha', 'Día de Lima en que se realizó, AAAA-MM-DD.'),
  column('minutos', 'número', 'Minutos que duró, según su plan.'),
  column('temas', 'texto', 'Temas que trató, con punto y coma entre ellos.'),
  ...PEOPLE,
  column('importado', 'sí o no', 'Si vino de una hoja de cálculo anterior a este sitio.'),
  column('direccion', 'texto', 'Página del webinar.'),
];

export const EXCHANGE_COLUMNS: readonly OpenColumn[] = [
  column('nombre', 'texto', 'Número y nombre del intercambio.'),
  column('macrorregion', 'texto', 'Macrorregión a la que convoca.'),
  column('anfitriona', 'texto', 'DRE o GRE anfitriona.'),
  column('inicio', 'fecha', 'Primer día, AAAA-MM-DD.'),
  column('fin', 'fecha', 'Último día, AAAA-MM-DD.'),
  column('practicas', 'número', 'Prácticas que se presentaron.'),
  ...PEOPLE,
  column('direccion', 'texto', 'Página del intercambio.'),
];

export const RANKING_COLUMNS: readonly OpenColumn[] = [
  column('temporada', 'texto', 'Temporada en curso.'),
  column('puesto', 'número', 'Puesto nacional; quienes empatan lo comparten.'),
  column('instancia_codigo', 'texto', 'Código oficial de la instancia; conserva sus ceros a la izquierda.'),
  column('instancia', 'texto', 'Nombre de la instancia.'),
  column('region', 'texto', 'Región de la instancia.'),
  column('puntos_por_persona', 'número', 'Puntos entre personas activas, con un decimal.'),
  column('personas_activas', 'número', 'Personas con puntos en la temporada; vacío si son menos de {fewest_people}.'),
  column('puntos', 'número', 'Suma de sus personas activas; vacío si son menos de {fewest_people}.'),
  column('reservado', 'sí o no', 'Si se reserva cuántas personas son.'),
];
