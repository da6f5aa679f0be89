import type { DistrictChoice, IgedChoice } from '@lib/territory';
import type { Filled } from './body.rules.js';
import type { TeamLine } from './sheet.types.js';

const IGED_JSON = `json_build_object('code', i.code, 'name', i.name, 'kind', i.kind, 'regionName', r.name)`;

/** The working sheet of the practice `alias` as one row: bodies by section key, and the names its codes stand for. */
export function sheetColumns(alias: string): string {
  // From the section, not from the rows: those are of the published edition while the next one is written.
  const place = `s.practice_id = ${alias}.id and s.section_key = 'place'`;
  return /* sql */ `
    coalesce((select json_object_agg(s.section_key, json_build_object('body', s.body, 'revision', s.revision,
        'savedAt', s.updated_at, 'savedBy', s.updated_by))
      from practice_section s where s.practice_id = ${alias}.id), '{}') as stored,
    json_build_object(
      'leadIged', (select ${IGED_JSON} from practice_section s join iged i on i.code = s.body->>'leadIgedCode'
        left join region r on r.id = i.region_id where ${place}),
      'igeds', coalesce((select json_agg(${IGED_JSON} order by g.place, i.code) from practice_section s
        cross join lateral jsonb_array_elements_text(s.body->'igedCodes') with ordinality as g(code, place)
        join iged i on i.code = g.code left join region r on r.id = i.region_id where ${place}), '[]'),
      'districts', coalesce((select json_agg(json_build_object('ubigeo', d.ubigeo, 'name', d.name, 'provinceName', v.name,
          'regionName', r.name) order by r.name, v.name, d.name)
        from practice_section s cross join lateral jsonb_array_elements_text(s.body->'districts') as k(ubigeo)
        join district d on d.ubigeo = k.ubigeo join province v on v.ubigeo = d.province_ubigeo
        join region r on r.id = v.region_id where ${place}), '[]')) as place,
    coalesce((select json_agg(json_build_object('id', t.id, 'memberId', t.member_id, 'name', t.name, 'post', t.post,
        'igedCode', t.iged_code, 'igedName', i.name) order by t.position, t.id)
      from practice_team t join iged i on i.code = t.iged_code where t.practice_id = ${alias}.id), '[]') as team`;
}

export type Place = { leadIged: IgedChoice; igeds: IgedChoice[]; districts: DistrictChoice[] };
export type StoredSection = { body: Filled['body']; revision: number; savedAt: string; savedBy: string };
export type SheetRow = { stored: Record<string, StoredSection>; place: Place; team: TeamLine[] };
