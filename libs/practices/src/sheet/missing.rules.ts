import type { BodyOf, Filled, IndicatorContent, Kind, SectionPlan, Settings } from './body.rules.js';
import { canonical, emptyBody } from './body.rules.js';

export type MissingPart = { section: string; text: string };
export type Sheet = Readonly<Record<string, Filled['body'] | undefined>>;
export type Progress = 'EMPTY' | 'PARTIAL' | 'DONE';

/** What is missing to submit. The screen shows this list and the service refuses with it. */
export function missingToSubmit(sheet: Sheet, template: readonly SectionPlan[], settings: Settings): MissingPart[] {
  const place = placeOf(sheet, template);
  return template.flatMap((plan) => {
    const filled = filledOf(plan, sheet);
    if (!plan.required && isEmpty(filled)) return [];
    return gaps(filled, place, settings, plan.title).map((text) => ({ section: plan.key, text }));
  });
}

/** How far a section is; an optional one nobody touched is EMPTY and is not missed. */
export function progressOf(plan: SectionPlan, sheet: Sheet, template: readonly SectionPlan[], settings: Settings): Progress {
  const filled = filledOf(plan, sheet);
  if (isEmpty(filled)) return 'EMPTY';
  return gaps(filled, placeOf(sheet, template), settings, plan.title).length === 0 ? 'DONE' : 'PARTIAL';
}

/** The stored body is of the kind of its plan: it is only ever written under that plan. */
export function filledOf(plan: SectionPlan, sheet: Sheet): Filled {
  return { kind: plan.kind, body: { ...emptyBody<Kind>(plan.kind), ...sheet[plan.key] } } as Filled;
}

function placeOf(sheet: Sheet, template: readonly SectionPlan[]): BodyOf['PLACE'] {
  const plan = template.find(({ kind }) => kind === 'PLACE');
  return { ...emptyBody('PLACE'), ...(plan && (sheet[plan.key] as BodyOf['PLACE'] | undefined)) };
}

function isEmpty({ kind, body }: Filled): boolean {
  return canonical(body) === canonical(emptyBody<Kind>(kind));
}

function gaps({ kind, body }: Filled, place: BodyOf['PLACE'], settings: Settings, title: string): string[] {
  switch (kind) {
    case 'BASICS':
      return all(
        [!body.title, 'Ponle un título a tu práctica.'],
        [!body.summary, 'Escribe el resumen.'],
        [!body.themeId, 'Elige un tema.'],
        [!body.startedOn, 'Indica desde cuándo se implementa.'],
      );
    case 'PLACE':
      return all(
        [!body.leadIgedCode, 'Elige la instancia que lidera.'],
        [body.districts.length === 0, 'Indica al menos un distrito donde se aplica.'],
      );
    case 'TEAM':
      return teamGaps(body.team, place, settings);
    case 'TEXT':
      return all([!body.text, `Completa «${title}».`]);
    case 'LINES':
      return all(
        [body.lines.length === 0, 'Describe al menos una línea de la estrategia.'],
        [body.lines.some(({ heading, text }) => !heading || !text), 'Hay líneas sin título o sin explicación.'],
      );
    case 'RESULTS':
      return all(
        [!body.lines.some((line) => line !== ''), 'Cuenta al menos un resultado.'],
        [!body.indicators.every(indicatorIsDone), 'Hay indicadores sin nombre, unidad, valor o fuente.'],
      );
    case 'SUSTAINABILITY':
      return all(
        [!body.text, 'Cuenta cómo se sostiene la práctica.'],
        [
          body.resolutions.some(({ number, date, about }) => !number || !date || !about),
          'Hay resoluciones sin número, fecha o asunto.',
        ],
      );
    case 'RESOURCES':
      return [];
    case 'SCHOOL':
      return schoolGaps(body);
  }
}

/** Asked for only once the team began it: a practice need not be of one school. */
function schoolGaps(school: BodyOf['SCHOOL']): string[] {
  const { modularCode, name, level, kind, area, students, teachers, pairs } = school;
  return all(
    [!modularCode || !name, 'Escribe el nombre de la escuela y su código modular.'],
    [!level || !kind || !area, 'Elige el nivel, el tipo y el área de la escuela.'],
    [students === null || teachers === null, 'Di cuántos estudiantes y docentes tiene.'],
    [pairs.length === 0, 'Escribe al menos un problema con la respuesta que le dieron.'],
    [pairs.some(({ problem, response }) => !problem || !response), 'Hay problemas sin respuesta, o respuestas sin problema.'],
  );
}

function teamGaps(team: BodyOf['TEAM']['team'], place: BodyOf['PLACE'], settings: Settings): string[] {
  const ofLead = team.filter(({ igedCode }) => igedCode === place.leadIgedCode).length;
  const min = settings.team_min_lead_iged;
  const strangers = team.filter(({ igedCode }) => !place.igedCodes.includes(igedCode));
  return all(
    [ofLead < min, `Suma al equipo al menos ${min} personas de la instancia que lidera.`],
    [team.some(({ name, post }) => !name || !post), 'Hay personas del equipo sin nombre o sin cargo.'],
    [strangers.length > 0, 'Hay personas del equipo de una instancia que ya no está en la práctica.'],
  );
}

export function indicatorIsDone({ name, unit, baseline, result, source }: IndicatorContent): boolean {
  return name !== '' && unit !== '' && source !== '' && (baseline !== null || result !== null);
}

function all(...checks: [boolean, string][]): string[] {
  return checks.filter(([missing]) => missing).map(([, text]) => text);
}
