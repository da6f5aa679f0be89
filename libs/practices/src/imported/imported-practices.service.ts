import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { emptyBody } from '../sheet/body.rules.js';
import { Versions } from '../version/version.service.js';

export type ImportedPractice = {
  id: string;
  title: string;
  summary: string;
  themeId: string;
  igedCode: string;
  /** With the leading one. */
  igedCodes: string[];
  startedOn: string;
  publishedOn: string | null;
  stage: 'INITIAL' | 'INTERMEDIATE' | 'ADVANCED';
  /** Prose by the key of its section: those with nothing are left out. */
  texts: Record<string, string>;
  team: { memberId: string; name: string; post: string; igedCode: string }[];
};

/** The practice, its working sheet and its rows in one statement: it is as if the team had written it, and then admitted. */
const INSERT = {
  name: 'practice_bring',
  text: /* sql */ `
    with born as (
      insert into practice (id, code, status, title, summary, theme_id, started_on, created_by, created_at, updated_at, submitted_at, lead_iged_code, stage, stage_since, template_number)
      values ($1, 'BPGE-' || $2::text || '-' || to_char(nextval('practice_number'), 'FM99990000'), 'ADMITTED', $3, $4, $5, $6, $7, $8, $8, $8, $9, $10,
        case when $10::text = 'INITIAL' then null else $8::timestamptz end, (select max(number) from sheet_template)) returning id, code
    ), sections as (
      insert into practice_section (practice_id, section_key, body, revision, updated_by, updated_at)
        select $1, s.key, s.body, 1, $7, $8 from jsonb_to_recordset($11::jsonb) as s(key text, body jsonb) join sheet_section t on t.key = s.key
    ), team as (
      insert into practice_team (id, practice_id, member_id, name, post, iged_code, position)
        select (t.e->>'id')::uuid, $1, (t.e->>'memberId')::uuid, t.e->>'name', t.e->>'post', t.e->>'igedCode', t.place
        from jsonb_array_elements($12::jsonb) with ordinality as t(e, place)
    ), steps as (
      insert into practice_decision (id, practice_id, edition, from_status, to_status, comment, decided_by, decided_at)
        select gen_random_uuid(), $1, 1, d.a, d.b, d.c, $13::uuid, $8 from (values ('DRAFT', 'SUBMITTED', ''), ('SUBMITTED', 'ADMITTED', $14::text)) d(a, b, c)
    )
    select code from born`,
};

const STAGES = {
  name: 'practice_bring_stage',
  text: /* sql */ `insert into stage_decision (id, practice_id, version, from_step, to_step, comment, decided_by, decided_at)
    select gen_random_uuid(), $1, 1, s.a, s.b, $3, $4, $5 from (values ('INITIAL', 'INTERMEDIATE', 1), ('INTERMEDIATE', 'ADVANCED', 2)) s(a, b, at)
    where s.at <= case $2::text when 'ADVANCED' then 2 else 1 end order by s.at`,
};

/** Practices that were admitted before this platform: published as they are in the sheet of staff, with where they come from in their history. */
@Injectable()
export class ImportedPractices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly versions: Versions,
  ) {}

  /** In the caller's transaction. Its team earns nothing unless `withPoints`. */
  async bring(by: string, given: ImportedPractice, { note, withPoints }: { note: string; withPoints: boolean }): Promise<void> {
    const { id, title, summary, themeId, igedCode, startedOn, stage, team } = given;
    const at = given.publishedOn ? new Date(`${given.publishedOn}T12:00:00-05:00`) : this.clock.now();
    const members = team.map((one) => ({ id: randomUUID(), ...one }));
    const author = members[0]?.memberId ?? by;
    const year = at.getUTCFullYear();
    const sections = JSON.stringify(sectionsOf(given, members));
    const values = [id, String(year), title, summary, themeId, startedOn, author, at, igedCode, stage, sections, JSON.stringify(members), by, note];
    const born = await this.db.one<{ code: string }>({ ...INSERT, values });
    if (stage !== 'INITIAL') await this.db.rows({ ...STAGES, values: [id, stage, note, by, at] });
    const memberIds = members.map(({ memberId }) => memberId);
    await this.versions.publish({ id, code: born?.code ?? '', edition: 1, first: withPoints, memberIds, admittedBy: by, at });
  }
}

function sectionsOf({ title, summary, themeId, startedOn, igedCode, igedCodes, texts }: ImportedPractice, team: object[]): { key: string; body: object }[] {
  const prose = Object.entries(texts).filter(([, text]) => text !== '');
  return [
    { key: 'basics', body: { title, summary, themeId, startedOn } },
    { key: 'place', body: { leadIgedCode: igedCode, igedCodes, districts: [] } },
    { key: 'team', body: { team } },
    ...prose.map(([key, text]) => ({ key, body: bodyOf(key, text) })),
  ];
}

/** Each section in the shape of its kind. */
function bodyOf(key: string, text: string): object {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  if (key === 'strategy') return { lines: lines.map((line, at) => ({ heading: `Línea ${at + 1}`, text: line })) };
  if (key === 'results') return { ...emptyBody('RESULTS'), lines };
  if (key === 'sustainability') return { ...emptyBody('SUSTAINABILITY'), text };
  return { text };
}
