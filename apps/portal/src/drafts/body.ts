import type { SaveSectionInput, SectionKind } from '../graphql/schema.gen.js';
import type { SheetSectionFragment } from '../features/sheet/sheet.gql.js';

type Place = NonNullable<SheetSectionFragment['place']>;

/** What a person writes in a section, with the names needed to show it without network. Exactly one key is set. */
export type SectionBody = Partial<{
  basics: NonNullable<SheetSectionFragment['basics']>;
  /** Without a lead only while the person has not chosen one. */
  place: Omit<Place, 'leadIged'> & { leadIged: Place['leadIged'] | null };
  team: NonNullable<SheetSectionFragment['team']>;
  text: string;
  lines: NonNullable<SheetSectionFragment['lines']>;
  results: NonNullable<SheetSectionFragment['results']>;
  sustainability: NonNullable<SheetSectionFragment['sustainability']>;
  resources: NonNullable<SheetSectionFragment['resources']>;
  school: NonNullable<SheetSectionFragment['school']>;
}>;

export const emptySchool: NonNullable<SectionBody['school']> = {
  modularCode: '', name: '', level: null, kind: null, area: null, students: null, teachers: null, supportStaff: null,
  population: '', economy: '', pairs: [],
};

export function bodyOf(section: SheetSectionFragment): SectionBody {
  const kind: SectionKind = section.kind;
  switch (kind) {
    case 'BASICS':
      return { basics: section.basics ?? { title: '', summary: '', themeId: null, startedOn: null } };
    case 'PLACE':
      return { place: section.place ?? { leadIged: null, igeds: [], districts: [] } };
    case 'TEAM':
      return { team: section.team ?? [] };
    case 'TEXT':
      return { text: section.text ?? '' };
    case 'LINES':
      return { lines: section.lines ?? [] };
    case 'RESULTS':
      return { results: section.results ?? { lines: [], indicators: [] } };
    case 'SUSTAINABILITY':
      return { sustainability: section.sustainability ?? { text: '', instruments: [], resolutions: [] } };
    case 'RESOURCES':
      return { resources: section.resources ?? { text: '', costSoles: null, videoUrl: null } };
    case 'SCHOOL':
      return { school: section.school ?? emptySchool };
  }
}

type SectionInput = Omit<SaveSectionInput, 'practiceId' | 'section' | 'revision'>;
const filled = (...texts: string[]) => texts.some((text) => text.trim() !== '');

/** Rows that are still wholly empty stay on the screen and are not sent. */
export function inputOf(body: SectionBody): SectionInput {
  if (body.basics) return { basics: { ...body.basics, startedOn: body.basics.startedOn || null } };
  if (body.place)
    return {
      place: {
        leadIgedCode: body.place.leadIged?.code ?? '',
        igedCodes: body.place.igeds.map((iged) => iged.code),
        districts: body.place.districts.map((district) => district.ubigeo),
      },
    };
  if (body.team)
    return { team: body.team.map(({ id, memberId, name, post, igedCode }) => ({ id, memberId, name, post, igedCode })) };
  if (body.lines) return { lines: body.lines.filter((line) => filled(line.heading, line.text)) };
  if (body.results)
    return {
      results: {
        lines: body.results.lines.filter((line) => filled(line)),
        indicators: body.results.indicators.filter(
          (one) => filled(one.name, one.unit, one.source) || one.baseline !== null || one.result !== null,
        ),
      },
    };
  if (body.sustainability)
    return {
      sustainability: {
        ...body.sustainability,
        resolutions: body.sustainability.resolutions.filter((one) => filled(one.number, one.about)),
      },
    };
  if (body.resources) return { resources: { ...body.resources, videoUrl: body.resources.videoUrl?.trim() || null } };
  if (body.school) return { school: { ...body.school, pairs: body.school.pairs.filter((pair) => filled(pair.problem, pair.response)) } };
  return { text: body.text ?? '' };
}

/** The server trims what it keeps, so blank edges are no difference. */
export function sameBody(one: SectionBody, other: SectionBody): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint(body: SectionBody): string {
  return JSON.stringify(inputOf(body), (_key, value: unknown) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value));
}
