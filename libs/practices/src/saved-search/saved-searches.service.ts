import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Statement, type Viewer } from '@lib/platform';
import { TemplateQueries } from '../template/template.queries.js';
import { FreshQueries } from './fresh.queries.js';
import { savedSearchErrors as errors } from './saved-search.errors.js';
import type { SaveSearchInput } from './saved-search.inputs.js';
import { filtersNothing, keptFilter } from './saved-search.rules.js';
import type { SavedFilter, SavedSearch, SavedSearches } from './saved-search.types.js';

type Row = { id: string; name: string; filter: SavedFilter; weekly: boolean; savedAt: Date; seenAt: Date };

const LIST = {
  name: 'saved_searches',
  text: /* sql */ `select id, name, filter, weekly, saved_at as "savedAt", seen_at as "seenAt" from saved_search
    where member_id = $1 order by saved_at desc, id desc`,
};

/** A row of someone else with that id changes nothing and answers nothing. */
const SAVE = {
  name: 'saved_search_save',
  text: /* sql */ `insert into saved_search (id, member_id, name, filter, weekly, saved_at, seen_at, told_at)
    values ($1, $2, $3, $4::jsonb, $5, $6, $6, $6)
    on conflict (id) do update set name = excluded.name, filter = excluded.filter, weekly = excluded.weekly
    where saved_search.member_id = excluded.member_id returning id`,
};

const SEEN = {
  name: 'saved_search_seen',
  text: 'update saved_search set seen_at = $3 where id = $1 and member_id = $2 returning id',
};

/** Who turns the notice on is told of what comes from then on. */
const WEEKLY = {
  name: 'saved_search_weekly',
  text: 'update saved_search set weekly = $3, told_at = $4 where id = $1 and member_id = $2 returning id',
};

const REMOVE = { name: 'saved_search_remove', text: 'delete from saved_search where id = $1 and member_id = $2 returning id' };

@Injectable()
export class SavedSearchService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly template: TemplateQueries,
    private readonly fresh: FreshQueries,
  ) {}

  async list(viewer: Viewer): Promise<SavedSearches> {
    const { saved_searches_max: most } = await this.template.settings();
    const items: SavedSearch[] = [];
    for (const row of await this.rows(viewer)) items.push({ ...row, fresh: await this.fresh.since(row.filter, row.seenAt) });
    return { items, most };
  }

  /** @throws DomainError SAVED_SEARCH_EMPTY, SAVED_SEARCH_TOO_MANY, SAVED_SEARCH_NOT_FOUND for an id of someone else */
  save(viewer: Viewer, { id, name, filter, weekly }: SaveSearchInput): Promise<SavedSearches> {
    if (filtersNothing(filter)) throw errors.SAVED_SEARCH_EMPTY({}, 'input.filter');
    return this.db.transaction(async () => {
      // One at a time per person, so that two tabs do not pass the limit together.
      await this.db.rows({ text: 'select id from member where id = $1 for update', values: [viewer.accountId] });
      const { saved_searches_max: most } = await this.template.settings();
      const kept = await this.rows(viewer);
      if (kept.length >= most && !kept.some((row) => row.id === id)) throw errors.SAVED_SEARCH_TOO_MANY({ most });
      const values = [id, viewer.accountId, name, JSON.stringify(keptFilter(filter)), weekly, this.clock.now()];
      await this.found({ ...SAVE, values });
      return this.list(viewer);
    });
  }

  async open(viewer: Viewer, id: string): Promise<SavedSearches> {
    await this.found({ ...SEEN, values: [id, viewer.accountId, this.clock.now()] });
    return this.list(viewer);
  }

  async tellWeekly(viewer: Viewer, id: string, weekly: boolean): Promise<SavedSearches> {
    await this.found({ ...WEEKLY, values: [id, viewer.accountId, weekly, this.clock.now()] });
    return this.list(viewer);
  }

  async remove(viewer: Viewer, id: string): Promise<SavedSearches> {
    await this.found({ ...REMOVE, values: [id, viewer.accountId] });
    return this.list(viewer);
  }

  private rows(viewer: Viewer): Promise<Row[]> {
    return this.db.rows<Row>({ ...LIST, values: [viewer.accountId] });
  }

  /** @throws DomainError SAVED_SEARCH_NOT_FOUND, the same for a random id and for someone else's */
  private async found(statement: Statement): Promise<void> {
    if (!(await this.db.one(statement))) throw errors.SAVED_SEARCH_NOT_FOUND();
  }
}
