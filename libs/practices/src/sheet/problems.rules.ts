import { TITLE_MAX, type BodyOf, type Filled, type ResolutionContent, type Settings } from './body.rules.js';
import { hasDni } from './personal.rules.js';

/** A refusal at its field: `path` is the dotted path of the input. */
export type Problem = { path: string; code: string; message: string };
export type Limits = Settings & { limit: number; today: string };

const HEADING_MAX = 160;
const NAME_MAX = 200;
const UNIT_MAX = 60;
const SOURCE_MAX = 300;
const DISTRICTS_MAX = 400;
const COST_MAX = 1_000_000_000;
const VIDEO_MAX = 500;
const PEOPLE_MAX = 100_000;
const PLACES_MAX = 10_000;
/** No figure of a practice is larger; beyond it charts and sums would say «Infinity». */
const FIGURE_MAX = 1e12;
const DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;

type Found = (Problem | null)[];

/**
 * What cannot be saved, even half written: over-long texts, too many lines, dates that have not come.
 * What is merely missing is told by `missingToSubmit`.
 */
export function sheetProblems(filled: Filled, limits: Limits): Problem[] {
  return problemsOf(filled, limits).filter((problem) => problem !== null);
}

function problemsOf({ kind, body }: Filled, limits: Limits): Found {
  switch (kind) {
    case 'BASICS':
      return [
        ...prose('input.basics.title', body.title, TITLE_MAX),
        ...prose('input.basics.summary', body.summary, limits.limit),
        future('input.basics.startedOn', body.startedOn, limits.today),
      ];
    case 'PLACE':
      return [
        tooMany('input.place.igedCodes', body.igedCodes, limits.igeds_max, 'instancias'),
        tooMany('input.place.districts', body.districts, DISTRICTS_MAX, 'distritos'),
      ];
    case 'TEAM':
      return [
        tooMany('input.team', body.team, limits.igeds_max * limits.team_max_per_iged, 'personas'),
        ...body.team.flatMap(({ name, post }, at) => [
          personal(`input.team.${at}.name`, name),
          personal(`input.team.${at}.post`, post),
        ]),
      ];
    case 'TEXT':
      return prose('input.text', body.text, limits.limit);
    case 'LINES':
      return [
        tooMany('input.lines', body.lines, limits.lines_max, 'líneas'),
        ...body.lines.flatMap((line, at) => [
          ...prose(`input.lines.${at}.heading`, line.heading, HEADING_MAX),
          ...prose(`input.lines.${at}.text`, line.text, limits.limit),
        ]),
      ];
    case 'RESULTS':
      return resultProblems(body, limits);
    case 'SUSTAINABILITY':
      return [
        ...prose('input.sustainability.text', body.text, limits.limit),
        tooMany('input.sustainability.resolutions', body.resolutions, limits.lines_max, 'resoluciones'),
        ...body.resolutions.flatMap((resolution, at) => resolutionProblems(resolution, at, limits)),
      ];
    case 'RESOURCES':
      return [
        ...prose('input.resources.text', body.text, limits.limit),
        costProblem('input.resources.costSoles', body.costSoles),
        videoProblem('input.resources.videoUrl', body.videoUrl),
      ];
    case 'SCHOOL':
      return schoolProblems(body, limits);
  }
}

function resultProblems(body: BodyOf['RESULTS'], limits: Limits): Found {
  return [
    tooMany('input.results.lines', body.lines, limits.lines_max, 'líneas'),
    ...body.lines.flatMap((line, at) => prose(`input.results.lines.${at}`, line, limits.limit)),
    tooMany('input.results.indicators', body.indicators, limits.indicators_max, 'indicadores'),
    ...body.indicators.flatMap((indicator, at) => {
      const path = `input.results.indicators.${at}`;
      const upsideDown = indicator.baselineOn && indicator.resultOn && indicator.resultOn < indicator.baselineOn;
      return [
        ...prose(`${path}.name`, indicator.name, NAME_MAX),
        tooLong(`${path}.unit`, indicator.unit, UNIT_MAX),
        ...prose(`${path}.source`, indicator.source, SOURCE_MAX),
        ...prose(`${path}.checkedBy`, indicator.checkedBy, NAME_MAX),
        figureProblem(`${path}.baseline`, indicator.baseline),
        figureProblem(`${path}.result`, indicator.result),
        placesProblem(`${path}.places`, indicator.places),
        future(`${path}.baselineOn`, indicator.baselineOn, limits.today),
        future(`${path}.resultOn`, indicator.resultOn, limits.today),
        upsideDown
          ? problem(`${path}.resultOn`, 'RESULT_BEFORE_BASELINE', 'El resultado no puede ser anterior al dato de partida.')
          : null,
      ];
    }),
  ];
}

function schoolProblems(body: BodyOf['SCHOOL'], limits: Limits): Found {
  const path = 'input.school';
  const texts = [
    ['population', body.population],
    ['economy', body.economy],
    ...body.pairs.flatMap(({ problem: told, response }, at) => [
      [`pairs.${at}.problem`, told],
      [`pairs.${at}.response`, response],
    ]),
  ];
  return [
    body.modularCode === '' || /^\d{7}$/.test(body.modularCode)
      ? null
      : problem(
          `${path}.modularCode`,
          'MODULAR_CODE_INVALID',
          'El código modular tiene 7 dígitos, con sus ceros a la izquierda.',
        ),
    ...prose(`${path}.name`, body.name, NAME_MAX),
    people(`${path}.students`, body.students),
    people(`${path}.teachers`, body.teachers),
    people(`${path}.supportStaff`, body.supportStaff),
    tooMany(`${path}.pairs`, body.pairs, limits.lines_max, 'problemas'),
    ...texts.flatMap(([name, text]) => prose(`${path}.${name}`, text, limits.limit)),
  ];
}

function people(path: string, number: number | null): Problem | null {
  if (number === null || (Number.isInteger(number) && number >= 0 && number <= PEOPLE_MAX)) return null;
  return problem(path, 'NUMBER_OUT_OF_RANGE', 'Escribe cuántas personas son, en número entero.');
}

function prose(path: string, text: string, max: number): Found {
  return [tooLong(path, text, max), personal(path, text)];
}

/** Of a pupil it may not be published, and of nobody is it needed here. */
function personal(path: string, text: string): Problem | null {
  if (!hasDni(text)) return null;
  return problem(
    path,
    'PERSONAL_DATA',
    'Parece haber un número de DNI. No pongas datos personales de estudiantes ni de nadie más.',
  );
}

function resolutionProblems({ number, date, about }: ResolutionContent, at: number, limits: Limits): Found {
  const path = `input.sustainability.resolutions.${at}`;
  return [
    tooLong(`${path}.number`, number, NAME_MAX),
    ...prose(`${path}.about`, about, SOURCE_MAX),
    date !== '' && !isDay(date)
      ? problem(`${path}.date`, 'DATE_INVALID', 'Escribe una fecha que exista, con día, mes y año.')
      : future(`${path}.date`, date, limits.today),
  ];
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function tooLong(path: string, text: string, max: number): Problem | null {
  const length = Array.from(text).length;
  return length <= max ? null : problem(path, 'TEXT_TOO_LONG', `Escribe como máximo ${max} caracteres; ahora tiene ${length}.`);
}

function tooMany(path: string, list: readonly unknown[], max: number, what: string): Problem | null {
  return list.length <= max ? null : problem(path, 'TOO_MANY', `Pon como máximo ${max} ${what}; ahora hay ${list.length}.`);
}

function future(path: string, date: string | null, today: string): Problem | null {
  return date === null || date <= today ? null : problem(path, 'DATE_IN_THE_FUTURE', 'La fecha no puede ser posterior a hoy.');
}

function placesProblem(path: string, places: number | null): Problem | null {
  if (places === null || (Number.isInteger(places) && places >= 1 && places <= PLACES_MAX)) return null;
  return problem(path, 'NUMBER_OUT_OF_RANGE', 'Escribe en cuántos lugares se midió, en número entero.');
}

function figureProblem(path: string, value: number | null): Problem | null {
  if (value === null || Math.abs(value) <= FIGURE_MAX) return null;
  return problem(path, 'NUMBER_OUT_OF_RANGE', 'Escribe un número más corto: cámbialo de unidad, por ejemplo a miles o millones.');
}

function costProblem(path: string, cost: number | null): Problem | null {
  if (cost === null || (cost >= 0 && cost <= COST_MAX)) return null;
  return problem(path, 'NUMBER_OUT_OF_RANGE', 'Escribe el costo en soles, desde cero.');
}

/** Only http and https: a `javascript:` link would run in the reader's browser. */
function videoProblem(path: string, url: string | null): Problem | null {
  if (url === null) return null;
  if (url.length > VIDEO_MAX || !/^https?:\/\/[^\s"'<>\\]+$/i.test(url) || !URL.canParse(url))
    return problem(path, 'LINK_INVALID', 'Pega un enlace que empiece con https://, como el de un video público.');
  const { username, password } = new URL(url);
  if (username === '' && password === '') return null;
  return problem(path, 'LINK_WITH_PASSWORD', 'Ese enlace lleva un usuario o una contraseña, que todos leerían. Pega el enlace público.');
}

function problem(path: string, code: string, message: string): Problem {
  return { path, code, message };
}
