import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { allyErrors } from './ally.errors.js';
import type { RetireAllyInput, SaveAllyInput } from './ally.inputs.js';
import { allySlug, isWebAddress } from './ally.rules.js';
import { AllyStore } from './ally.store.js';

export type AllyChoice = { id: string; name: string; slug: string };

const CHOICES = {
  name: 'ally_choices',
  text: `select id, name, slug from ally where state = 'LISTED' order by fold(name), id limit 500`,
};
const TAKEN = { name: 'ally_slugs', text: `select slug from ally where slug = $1 or slug ~ ('^' || $1 || '-[0-9]+$')` };
const INSERT = {
  name: 'ally_insert',
  text: /* sql */ `insert into ally (id, slug, name, kind, description, link, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7)
    on conflict (id) do nothing returning id`,
};
const UPDATE = {
  name: 'ally_update',
  text: 'update ally set name = $2, kind = $3, description = $4, link = $5, revision = revision + 1, updated_at = $6 where id = $1',
};
const SAME = {
  name: 'ally_same',
  text: /* sql */ `select 1 from ally a where a.id = $1 and a.name = $2 and a.kind = $3 and a.description = $4 and a.link = $5
    and array(select r.region_id from ally_region r where r.ally_id = a.id order by 1) = (select coalesce(array_agg(x order by x), '{}') from unnest($6::text[]) x)
    and array(select t.theme_id from ally_theme t where t.ally_id = a.id order by 1) = (select coalesce(array_agg(x order by x), '{}') from unnest($7::text[]) x)`,
};
const CLEAR = {
  name: 'ally_places_clear',
  text: 'with r as (delete from ally_region where ally_id = $1) delete from ally_theme where ally_id = $1',
};
const PLACES = {
  name: 'ally_places',
  text: /* sql */ `with r as (insert into ally_region (ally_id, region_id) select $1, unnest($2::text[]))
    insert into ally_theme (ally_id, theme_id) select $1, unnest($3::text[])`,
};
const UNKNOWN = {
  name: 'ally_places_unknown',
  text: /* sql */ `select exists (select from unnest($1::text[]) x where not exists (select from region where id = x)) as region,
    exists (select from unnest($2::text[]) x where not exists (select from theme where id = x)) as theme`,
};
const STATE = {
  name: 'ally_state',
  text: 'update ally set state = $2, retired_reason = $3, revision = revision + 1, updated_at = $4 where id = $1',
};

/** What staff do with the directory, and what other spaces pick from. */
@Injectable()
export class Allies {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: AllyStore,
  ) {}

  /** Those in the directory, by name: for pickers. */
  choices(): Promise<AllyChoice[]> {
    return this.db.rows<AllyChoice>(CHOICES);
  }

  /**
   * A new ally with a client-made id, or a change upon the revision that was on the screen. The same again changes nothing.
   * @throws DomainError ALLY_NOT_FOUND, ALLY_CHANGED, ALLY_NAME_TAKEN, ALLY_STEP_REFUSED and those of its fields
   */
  async save(viewer: Viewer, input: SaveAllyInput): Promise<void> {
    const regions = [...new Set(input.regionIds)];
    const themes = [...new Set(input.themeIds)];
    await this.check(input, regions, themes);
    const { id, name, kind, description, link } = input;
    if (input.basedOn === 0) {
      if (await this.create(input)) return this.place(viewer, id, regions, themes, 'CREATE');
      if (await this.same(input, regions, themes)) return;
      throw allyErrors.ALLY_ID_TAKEN();
    }
    const ally = await this.store.held(id, 'SAVE');
    if (await this.same(input, regions, themes)) return;
    if (ally.revision !== input.basedOn) throw allyErrors.ALLY_CHANGED();
    await this.db.rows({ ...UPDATE, values: [id, name, kind, description, link, this.clock.now()] });
    await this.db.rows({ ...CLEAR, values: [id] });
    await this.place(viewer, id, regions, themes, 'SAVE');
  }

  /** @throws DomainError ALLY_NOT_FOUND, ALLY_STEP_REFUSED */
  async retire(viewer: Viewer, { id, reason }: RetireAllyInput): Promise<void> {
    await this.store.held(id, 'RETIRE');
    await this.db.rows({ ...STATE, values: [id, 'RETIRED', reason, this.clock.now()] });
    await this.store.moved(viewer, id, 'RETIRE', reason);
  }

  /** @throws DomainError ALLY_NOT_FOUND, ALLY_STEP_REFUSED, ALLY_NAME_TAKEN when another has its name now */
  async restore(viewer: Viewer, id: string): Promise<void> {
    await this.store.held(id, 'RESTORE');
    await this.db.rows({ ...STATE, values: [id, 'LISTED', '', this.clock.now()] });
    await this.store.moved(viewer, id, 'RESTORE');
  }

  private async create({ id, name, kind, description, link }: SaveAllyInput): Promise<boolean> {
    const plain = allySlug(name, []);
    const taken = await this.db.rows<{ slug: string }>({ ...TAKEN, values: [plain] });
    const slug = allySlug(
      name,
      taken.map((one) => one.slug),
    );
    const made = await this.db.one({ ...INSERT, values: [id, slug, name, kind, description, link, this.clock.now()] });
    return made !== null;
  }

  private async place(viewer: Viewer, id: string, regions: string[], themes: string[], action: string): Promise<void> {
    await this.db.rows({ ...PLACES, values: [id, regions, themes] });
    await this.store.moved(viewer, id, action);
  }

  private async same(
    { id, name, kind, description, link }: SaveAllyInput,
    regions: string[],
    themes: string[],
  ): Promise<boolean> {
    return (await this.db.one({ ...SAME, values: [id, name, kind, description, link, regions, themes] })) !== null;
  }

  private async check({ link }: SaveAllyInput, regions: string[], themes: string[]): Promise<void> {
    if (link !== '' && !isWebAddress(link)) throw allyErrors.ALLY_LINK_INVALID({}, 'input.link');
    const unknown = await this.db.one<{ region: boolean; theme: boolean }>({ ...UNKNOWN, values: [regions, themes] });
    if (unknown?.region) throw allyErrors.ALLY_REGION_UNKNOWN({}, 'input.regionIds');
    if (unknown?.theme) throw allyErrors.ALLY_THEME_UNKNOWN({}, 'input.themeIds');
  }
}
