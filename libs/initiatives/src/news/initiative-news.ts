import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { InitiativeStep } from '../initiative/initiative.rules.js';

export type InitiativeBrief = {
  id: string;
  title: string;
  state: InitiativeStep;
  authorId: string;
  authorName: string;
  igedName: string;
  reason: string;
  activeAt: Date;
  nudgedAt: Date | null;
};
export type ContributionBrief = {
  id: string;
  text: string;
  authorId: string;
  authorName: string;
  useful: boolean;
  hidden: boolean;
  hiddenReason: string;
  removed: boolean;
  /** Author of what it answers; null when it answers nothing. */
  answeredId: string | null;
  initiative: Pick<InitiativeBrief, 'id' | 'title' | 'authorId' | 'state'>;
};

const BRIEF = {
  name: 'news_initiative',
  text: /* sql */ `
    select i.id, i.title, i.state, i.author_id as "authorId", m.name as "authorName", coalesce(g.name, m.institution, '') as "igedName", i.reason,
      i.active_at as "activeAt", i.nudged_at as "nudgedAt"
    from initiative i join member m on m.id = i.author_id left join iged g on g.code = i.iged_code where i.id = $1`,
};
/** $2: what it answers, as it was asked. */
const CONTRIBUTION = {
  name: 'news_contribution',
  text: /* sql */ `
    select c.id, c.text, c.author_id as "authorId", m.name as "authorName", c.useful_at is not null as useful, c.hidden_at is not null as hidden,
      c.hidden_reason as "hiddenReason", c.removed_at is not null as removed,
      (select a.author_id from initiative_contribution a where a.id = $2::uuid) as "answeredId",
      json_build_object('id', i.id, 'title', i.title, 'authorId', i.author_id, 'state', i.state) as initiative
    from initiative_contribution c join member m on m.id = c.author_id join initiative i on i.id = c.initiative_id where c.id = $1`,
};
const ACCOMPANIMENT = {
  name: 'news_accompaniment',
  text: /* sql */ `select a.note, m.name as "byName" from initiative_accompaniment a join member m on m.id = a.by_id where a.id = $1`,
};
/** Who contributed and can still be read, besides the author: they are told what became of it. */
const CONTRIBUTORS = {
  name: 'news_contributors',
  text: /* sql */ `
    select distinct c.author_id as id from initiative_contribution c join initiative i on i.id = c.initiative_id
    where c.initiative_id = $1 and c.author_id <> i.author_id and c.removed_at is null and c.hidden_at is null`,
};

/** What the floor above tells people about initiatives. */
@Injectable()
export class InitiativeNews {
  constructor(private readonly db: Database) {}

  initiative(id: string): Promise<InitiativeBrief | null> {
    return this.db.one<InitiativeBrief>({ ...BRIEF, values: [id] });
  }

  contribution(id: string, parentId: string | null = null): Promise<ContributionBrief | null> {
    return this.db.one<ContributionBrief>({ ...CONTRIBUTION, values: [id, parentId] });
  }

  accompaniment(id: string): Promise<{ note: string; byName: string } | null> {
    return this.db.one<{ note: string; byName: string }>({ ...ACCOMPANIMENT, values: [id] });
  }

  async contributors(id: string): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...CONTRIBUTORS, values: [id] })).map((row) => row.id);
  }
}
