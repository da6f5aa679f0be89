import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';
import { LEVELS, RULES, RULES_VALID_FROM } from './points/rules.data.js';
import { Seasons } from './seasons/seasons.service.js';

/** First version of rules and levels, and the season of today; what is there stays as it is. */
@Injectable()
@ReferenceData(40)
export class RecognitionReference implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly seasons: Seasons,
  ) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({
      text: `insert into points_rule (id, kind, version, name, points, daily_cap, valid_from)
        select gen_random_uuid(), kind, 1, name, points, "dailyCap", $2::date
        from jsonb_to_recordset($1::jsonb) as r(kind text, name text, points int, "dailyCap" int) on conflict do nothing`,
      values: [JSON.stringify(RULES), RULES_VALID_FROM],
    });
    await this.db.rows({
      text: `insert into member_level_version (version, level, name, min_points, min_kinds, any_of_kinds, position, created_at)
        select 1, level, name, "minPoints", "minKinds", "anyOfKinds", position, $2::timestamp at time zone 'America/Lima' from jsonb_to_recordset($1::jsonb)
          as l(level text, name text, "minPoints" int, "minKinds" int, "anyOfKinds" text[], position int)
        where not exists (select 1 from member_level_version)`,
      values: [JSON.stringify(LEVELS), RULES_VALID_FROM],
    });
    await this.seasons.open();
  }
}
