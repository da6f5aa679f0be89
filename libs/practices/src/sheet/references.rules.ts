import type { PlaceContent, TeamEntry } from './body.rules.js';
import type { Problem } from './problems.rules.js';

export type KnownIged = { code: string; name: string; enabled: boolean; regionId: string | null };
export type KnownMember = { id: string; name: string; igedCode: string | null; confirmed: boolean };

/** `igeds`: those of the place that exist; `ownIged`: the one of the practice's author, which always takes part. */
export function placeProblems(
  place: PlaceContent,
  igeds: readonly KnownIged[],
  districts: ReadonlySet<string>,
  ownIged: string | null,
): Problem[] {
  const known = new Map(igeds.filter(({ enabled }) => enabled).map((iged) => [iged.code, iged]));
  const problems: Problem[] = [];
  const lead = known.get(place.leadIgedCode);
  if (!place.igedCodes.includes(place.leadIgedCode)) {
    problems.push(at('leadIgedCode', 'LEAD_IGED_NOT_LISTED', 'La instancia que lidera debe ser una de las que participan.'));
  } else if (!lead) {
    problems.push(at('leadIgedCode', 'IGED_UNKNOWN', 'Esa instancia no existe o ya no participa. Elige una de la lista.'));
  } else if (lead.regionId === null) {
    problems.push(
      at(
        'leadIgedCode',
        'LEAD_IGED_WITHOUT_REGION',
        'Debe liderar una instancia de una región: así la práctica aparece en el mapa.',
      ),
    );
  }
  const unknown = place.igedCodes.filter((code) => !known.has(code));
  if (unknown.length > 0) {
    problems.push(at('igedCodes', 'IGED_UNKNOWN', `No existe o ya no participa: ${unknown.join(', ')}. Elige de la lista.`));
  }
  if (ownIged !== null && !place.igedCodes.includes(ownIged)) {
    problems.push(
      at('igedCodes', 'OWN_IGED_MISSING', 'La instancia de quien empezó la práctica debe estar entre las que participan.'),
    );
  }
  const lost = place.districts.filter((ubigeo) => !districts.has(ubigeo));
  if (lost.length > 0) {
    problems.push(at('districts', 'DISTRICT_UNKNOWN', `No conocemos el distrito ${lost.join(', ')}. Elige de la lista.`));
  }
  return problems;
}

function at(field: string, code: string, message: string): Problem {
  return { path: `input.place.${field}`, code, message };
}

export type TeamContext = {
  members: ReadonlyMap<string, KnownMember>;
  igedCodes: ReadonlySet<string>;
  authorId: string;
  maxPerIged: number;
};

/** A person with an account is confirmed and of the Iged said; only the author may still be pending. */
export function teamProblems(team: readonly TeamEntry[], context: TeamContext): Problem[] {
  const problems: Problem[] = [];
  const perIged = new Map<string, number>();
  const seen = new Set<string>();
  team.forEach((entry, index) => {
    const path = `input.team.${index}`;
    const many = (perIged.get(entry.igedCode) ?? 0) + 1;
    perIged.set(entry.igedCode, many);
    if (many === context.maxPerIged + 1) {
      problems.push({ path, code: 'TEAM_TOO_MANY', message: `Pon como máximo ${context.maxPerIged} personas por instancia.` });
    }
    if (!context.igedCodes.has(entry.igedCode)) {
      problems.push({
        path: `${path}.igedCode`,
        code: 'IGED_NOT_LISTED',
        message: 'Elige una instancia de las que participan en la práctica.',
      });
    }
    if (entry.memberId !== null && !isEligible(entry.memberId, entry.igedCode, context)) {
      problems.push({
        path: `${path}.memberId`,
        code: 'MEMBER_UNKNOWN',
        message: 'Esa persona no está confirmada en esa instancia. Búscala otra vez o ponla con su nombre.',
      });
    }
    const keys = [`line ${entry.id}`, ...(entry.memberId === null ? [] : [`member ${entry.memberId}`])];
    if (keys.some((key) => seen.has(key))) {
      problems.push({ path, code: 'TEAM_REPEATED', message: 'Esta persona está dos veces en el equipo.' });
    }
    keys.forEach((key) => seen.add(key));
  });
  return problems;
}

function isEligible(memberId: string, igedCode: string, { members, authorId }: TeamContext): boolean {
  const member = members.get(memberId);
  if (!member || member.igedCode !== igedCode) return false;
  return member.confirmed || memberId === authorId;
}
