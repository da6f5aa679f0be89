import type { SheetTemplateSection } from '../template/template.types.js';
import type { BasicsContent } from '../sheet/body.rules.js';
import { filledOf } from '../sheet/missing.rules.js';
import type { SheetRow } from '../sheet/sheet.queries.js';
import { bodiesOf, proseOf } from '../sheet/sheet.view.js';
import type { PublicIged, PublicSection, PublicTeamMember } from './public-sheet.types.js';

/** The frozen sheet of a version: shaped like the public page, with the names of its day, so that a read joins nothing. */
export type PublishedSheet = {
  title: string;
  summary: string;
  themeId: string;
  themeName: string;
  regionId: string;
  regionName: string;
  startedOn: string;
  leadIged: PublicIged;
  igeds: PublicIged[];
  districts: string[];
  team: PublicTeamMember[];
  sections: PublicSection[];
};

export type Names = { themeId: string; themeName: string; regionId: string; regionName: string };

export function publishedSheet(row: SheetRow, template: readonly SheetTemplateSection[], names: Names): PublishedSheet {
  const sheet = bodiesOf(row);
  const basics = row.stored.basics.body as BasicsContent;
  const { leadIged, igeds, districts } = row.place;
  return {
    ...names,
    title: basics.title,
    summary: basics.summary,
    startedOn: basics.startedOn ?? '',
    leadIged,
    igeds,
    districts: districts.map(({ name, provinceName }) => `${name}, ${provinceName}`),
    team: row.team.map(({ name, post, igedName }) => ({ name, post, igedName })),
    sections: template
      .filter(({ kind, key }) => !['BASICS', 'PLACE', 'TEAM'].includes(kind) && row.stored[key] !== undefined)
      .filter((plan) => plan.required || !isBlank(filledOf(plan, sheet).body))
      .map((plan) => ({ key: plan.key, title: plan.title, kind: plan.kind, ...proseOf(plan, sheet) })),
  };
}

function isBlank(body: object): boolean {
  return Object.values(body).every((value) => value === null || value === '' || (Array.isArray(value) && value.length === 0));
}

/** To be counted up whenever the texts below change: published practices then learn them (search-words.job). */
export const SEARCH_RECIPE = 1;

/** Weighted texts of the search: title, summary, and the prose of the sheet with the names of whose it is and what it is about. */
export function searchTexts({ title, summary, themeName, regionName, igeds, sections }: PublishedSheet): { a: string; b: string; c: string; names: string } {
  const prose = sections.flatMap(({ text, lines, results, sustainability, resources, school }) => [
    text ?? '',
    ...(lines ?? []).flatMap((line) => [line.heading, line.text]),
    ...(results?.lines ?? []),
    ...(results?.indicators ?? []).map((indicator) => indicator.name),
    sustainability?.text ?? '',
    resources?.text ?? '',
    ...(school ? [school.name, ...school.pairs.flatMap(({ problem, response }) => [problem, response])] : []),
  ]);
  const names = [regionName, themeName, ...igeds.map(({ name }) => name)].join('\n');
  return { a: title, b: summary, c: [names, ...prose].filter(Boolean).join('\n'), names };
}

/** Of the school it is about; null when it is not of one school. */
export function schoolLevelOf({ sections }: PublishedSheet): string | null {
  return sections.find(({ school }) => school)?.school?.level ?? null;
}
