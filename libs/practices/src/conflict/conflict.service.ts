import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { conflictErrors } from './conflict.errors.js';
import { ownsInstitution, type Involved, type Onlooker } from './conflict.rules.js';

/** Columns "involvedIgeds" and "involvedMembers" of the practice `alias`, so that lists ask the same rule. */
export function involvedColumns(alias: string): string {
  return /* sql */ `
    array(select i.iged_code from practice_iged i where i.practice_id = ${alias}.id
      union select ${alias}.lead_iged_code
      union select jsonb_array_elements_text(s.body->'igedCodes') from practice_section s
        where s.practice_id = ${alias}.id and s.section_key = 'place'
      union select m.iged_code from member m where m.id = ${alias}.created_by
      union select t.iged_code from practice_team t where t.practice_id = ${alias}.id
      union select m.iged_code from practice_team t join member m on m.id = t.member_id where t.practice_id = ${alias}.id
    ) as "involvedIgeds",
    array(select t.member_id::text from practice_team t where t.practice_id = ${alias}.id and t.member_id is not null
      union select ${alias}.created_by::text
      union select unnest(h.members_before)::text from practice_handover h where h.practice_id = ${alias}.id) as "involvedMembers"`;
}

export type InvolvedColumns = { involvedIgeds: string[]; involvedMembers: string[] };

/** The rule over a row that carries `involvedColumns`. */
export function isOwnInstitution(viewer: Onlooker, row: InvolvedColumns): boolean {
  return ownsInstitution(viewer, row.involvedIgeds, row.involvedMembers);
}

@Injectable()
export class Conflicts {
  constructor(private readonly db: Database) {}

  /** null when there is no such practice. */
  async involved(practiceId: string): Promise<Involved | null> {
    const row = await this.db.one<InvolvedColumns>({
      name: 'practice_involved',
      text: `select ${involvedColumns('p')} from practice p where p.id = $1`,
      values: [practiceId],
    });
    return row && { igedCodes: row.involvedIgeds, memberIds: row.involvedMembers };
  }

  /** @throws DomainError OWN_INSTITUTION, administrators too */
  async assertNone(viewer: Onlooker, practiceId: string): Promise<void> {
    const involved = await this.involved(practiceId);
    if (involved && ownsInstitution(viewer, involved.igedCodes, involved.memberIds)) {
      throw conflictErrors.OWN_INSTITUTION({ practiceId });
    }
  }
}
