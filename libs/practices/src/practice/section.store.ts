import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '@lib/platform';
import type { BodyOf, Filled } from '../sheet/body.rules.js';

export type Saving = { practiceId: string; key: string; accountId: string; at: Date; revision: number };

const WRITE = {
  name: 'practice_section_write',
  text: /* sql */ `
    insert into practice_section (practice_id, section_key, body, revision, updated_by, updated_at)
    values ($1, $2, $3::jsonb, $4, $5, $6)
    on conflict (practice_id, section_key) do update
      set body = excluded.body, revision = excluded.revision, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
};

const PLACE = {
  name: 'practice_section_place',
  text: `select body from practice_section where practice_id = $1 and section_key = 'place'`,
};

const IS_PUBLISHED = {
  name: 'practice_is_published',
  // Also while moderation hides it: then it has no published version, but it has versions.
  text: 'select exists (select 1 from practice_version where practice_id = $1) as published',
};

/** Writes a section and what hangs from it: Iged, districts and team are also rows, so that rights and lists can ask. */
@Injectable()
export class SectionStore {
  constructor(private readonly db: Database) {}

  async write({ practiceId, key, accountId, at, revision }: Saving, filled: Filled): Promise<void> {
    await this.db.rows({ ...WRITE, values: [practiceId, key, JSON.stringify(filled.body), revision, accountId, at] });
    const waits = filled.kind === 'PLACE' && (await this.isPublished(practiceId));
    if (!waits) for (const statement of projections(practiceId, filled)) await this.db.rows(statement);
    await this.db.rows({
      name: 'practice_touch',
      text: 'update practice set updated_at = $2 where id = $1',
      values: [practiceId, at],
    });
  }

  /** The place of a new edition reaches the wall, and the rights that follow from it, when it is admitted. */
  async projectPlace(practiceId: string): Promise<void> {
    const place = await this.db.one<{ body: BodyOf['PLACE'] }>({ ...PLACE, values: [practiceId] });
    if (place) for (const statement of placeRows(practiceId, place.body)) await this.db.rows(statement);
  }

  private async isPublished(practiceId: string): Promise<boolean> {
    const row = await this.db.one<{ published: boolean }>({ ...IS_PUBLISHED, values: [practiceId] });
    return row?.published ?? false;
  }
}

function projections(practiceId: string, filled: Filled): Statement[] {
  switch (filled.kind) {
    case 'BASICS':
      // The title and summary of a published practice belong to the wall until the next admission.
      return [
        {
          text: /* sql */ `update practice set title = $2, summary = $3, theme_id = $4, started_on = $5
            where id = $1 and not exists (select 1 from practice_version v where v.practice_id = $1)`,
          values: [practiceId, filled.body.title, filled.body.summary, filled.body.themeId, filled.body.startedOn],
        },
      ];
    case 'PLACE':
      return placeRows(practiceId, filled.body);
    case 'TEAM':
      return teamRows(practiceId, filled.body);
    case 'TEXT':
    case 'LINES':
    case 'RESULTS':
    case 'SUSTAINABILITY':
    case 'RESOURCES':
    case 'SCHOOL':
      return [];
  }
}

function placeRows(practiceId: string, { leadIgedCode, igedCodes, districts }: BodyOf['PLACE']): Statement[] {
  return [
    { text: 'update practice set lead_iged_code = $2 where id = $1', values: [practiceId, leadIgedCode] },
    { text: 'delete from practice_iged where practice_id = $1', values: [practiceId] },
    {
      text: /* sql */ `insert into practice_iged (practice_id, iged_code, position)
        select $1, code, place from unnest($2::text[]) with ordinality as t(code, place)`,
      values: [practiceId, igedCodes],
    },
    { text: 'delete from practice_district where practice_id = $1', values: [practiceId] },
    {
      text: 'insert into practice_district select $1, ubigeo from unnest($2::text[]) as t(ubigeo)',
      values: [practiceId, districts],
    },
  ];
}

function teamRows(practiceId: string, { team }: BodyOf['TEAM']): Statement[] {
  return [
    { text: 'delete from practice_team where practice_id = $1', values: [practiceId] },
    {
      text: /* sql */ `insert into practice_team (id, practice_id, member_id, name, post, iged_code, position)
        select (t.e->>'id')::uuid, $1, (t.e->>'memberId')::uuid, t.e->>'name', t.e->>'post', t.e->>'igedCode', t.place
        from jsonb_array_elements($2::jsonb) with ordinality as t(e, place)`,
      values: [practiceId, JSON.stringify(team)],
    },
  ];
}
