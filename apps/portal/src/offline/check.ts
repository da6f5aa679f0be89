import { decimal, lengthOf } from '@lib/web-ui';
import { bodyOf, sameBody, type SectionBody } from '../drafts/body.js';
import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';
import type { SectionKind } from '../graphql/schema.gen.js';

/** What the check of a section needs from the others. */
export interface Surroundings {
  title: string;
  leadCode: string;
  igedCodes: readonly string[];
  teamMinimum: number;
}

const all = (...checks: [boolean, string][]): string[] => checks.filter(([missing]) => missing).map(([, text]) => text);
const blank = (text: string | null | undefined) => !text?.trim();

type Indicator = NonNullable<SectionBody['results']>['indicators'][number];

/** A row that is still wholly empty is not sent. */
function isBegun({ name, unit, source, baseline, result }: Indicator): boolean {
  return !blank(name) || !blank(unit) || !blank(source) || baseline !== null || result !== null;
}

/** An optional section that nobody touched lacks nothing. */
export function isUntouched(section: SheetSectionFragment, body: SectionBody): boolean {
  const nothing = { basics: null, place: null, team: null, text: null, lines: null, results: null, sustainability: null, resources: null, school: null };
  return sameBody(body, bodyOf({ ...section, ...nothing }) ?? {});
}

function indicatorIsDone(one: Indicator): boolean {
  return !blank(one.name) && !blank(one.unit) && !blank(one.source) && (one.baseline !== null || one.result !== null);
}

/**
 * What a section lacks, in the server's own sentences (libs/practices missing.rules): the check of a sheet where there is no
 * network. The server has the last word, so a kind that is not known here lacks nothing.
 */
export function gapsOf(kind: SectionKind, body: SectionBody, around: Surroundings): string[] {
  const { basics, place, team, lines, results, sustainability, school } = body;
  switch (kind) {
    case 'BASICS':
      return all(
        [blank(basics?.title), 'Ponle un título a tu práctica.'],
        [blank(basics?.summary), 'Escribe el resumen.'],
        [!basics?.themeId, 'Elige un tema.'],
        [!basics?.startedOn, 'Indica desde cuándo se implementa.'],
      );
    case 'PLACE':
      return all(
        [!place?.leadIged, 'Elige la instancia que lidera.'],
        [!place?.districts.length, 'Indica al menos un distrito donde se aplica.'],
      );
    case 'TEAM':
      return teamGaps(team ?? [], around);
    case 'TEXT':
      return all([blank(body.text), `Completa «${around.title}».`]);
    case 'LINES': {
      const written = (lines ?? []).filter(({ heading, text }) => !blank(heading) || !blank(text));
      return all(
        [written.length === 0, 'Describe al menos una línea de la estrategia.'],
        [written.some(({ heading, text }) => blank(heading) || blank(text)), 'Hay líneas sin título o sin explicación.'],
      );
    }
    case 'RESULTS':
      return all(
        [!results?.lines.some((line) => !blank(line)), 'Cuenta al menos un resultado.'],
        [!(results?.indicators ?? []).filter(isBegun).every(indicatorIsDone), 'Hay indicadores sin nombre, unidad, valor o fuente.'],
      );
    case 'SUSTAINABILITY':
      return all(
        [blank(sustainability?.text), 'Cuenta cómo se sostiene la práctica.'],
        [
          (sustainability?.resolutions ?? [])
            .filter(({ number, about }) => !blank(number) || !blank(about))
            .some(({ number, date, about }) => blank(number) || !date || blank(about)),
          'Hay resoluciones sin número, fecha o asunto.',
        ],
      );
    case 'SCHOOL':
      return school ? schoolGaps(school) : [];
    default:
      return [];
  }
}

/** Asked for only once the team began it: a practice need not be of one school. */
function schoolGaps(school: NonNullable<SectionBody['school']>): string[] {
  const { modularCode, name, level, kind, area, students, teachers } = school;
  const pairs = school.pairs.filter(({ problem, response }) => !blank(problem) || !blank(response));
  return all(
    [blank(modularCode) || blank(name), 'Escribe el nombre de la escuela y su código modular.'],
    [!level || !kind || !area, 'Elige el nivel, el tipo y el área de la escuela.'],
    [students === null || teachers === null, 'Di cuántos estudiantes y docentes tiene.'],
    [pairs.length === 0, 'Escribe al menos un problema con la respuesta que le dieron.'],
    [pairs.some(({ problem, response }) => blank(problem) || blank(response)), 'Hay problemas sin respuesta, o respuestas sin problema.'],
  );
}

function teamGaps(team: NonNullable<SectionBody['team']>, { leadCode, igedCodes, teamMinimum }: Surroundings): string[] {
  const ofLead = team.filter(({ igedCode }) => igedCode === leadCode).length;
  return all(
    [ofLead < teamMinimum, `Suma al equipo al menos ${teamMinimum} personas de la instancia que lidera.`],
    [team.some(({ name, post }) => blank(name) || blank(post)), 'Hay personas del equipo sin nombre o sin cargo.'],
    [
      team.some(({ igedCode }) => !igedCodes.includes(igedCode)),
      'Hay personas del equipo de una instancia que ya no está en la práctica.',
    ],
  );
}

/** A text over its limit would come back from the server: what is left ready must be able to arrive. */
export function overLimit({ basics, text, lines, results, sustainability, resources, school }: SectionBody, limit: number): string[] {
  const texts = [
    basics?.summary,
    text,
    ...(lines ?? []).map((line) => line.text),
    ...(results?.lines ?? []),
    sustainability?.text,
    resources?.text,
    school?.population,
    school?.economy,
    ...(school?.pairs ?? []).flatMap(({ problem, response }) => [problem, response]),
  ];
  const longest = Math.max(0, ...texts.map((one) => lengthOf((one ?? '').trim())));
  return longest > limit ? [`Acorta el texto: pasa de ${decimal(limit)} caracteres.`] : [];
}
