import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { DraftService } from '../practice/draft.service.js';
import { SectionStore } from '../practice/section.store.js';
import { emptyBody, type BodyOf, type Filled, type Kind } from '../sheet/body.rules.js';
import { TemplateQueries } from '../template/template.queries.js';
import { originErrors } from './origin.errors.js';
import { placeWith, teamRefusal, teamWith, type Teammate } from './origin.rules.js';

export type OriginKindName = 'INITIATIVE' | 'CHALLENGE' | 'TRANSFER';
export type NewOrigin = {
  kind: OriginKindName;
  /** What it was on the floor above, as 'initiative:<id>'. */
  source: string;
  label: string;
  /** A path of the portal, or ''. */
  link: string;
  /** The practice that is adapted, and its version: both or none. */
  practiceId?: string;
  version?: number;
};
export type SectionBodies = Partial<Record<string, Partial<BodyOf[Kind]>>>;
export type NewPractice = {
  /** Made by the client. */
  id: string;
  title: string;
  /** By key of section. What the template does not have is left out; place and team follow from the people. */
  sections: SectionBodies;
  /** Members, besides the author. */
  teammates: string[];
  origin: NewOrigin;
};
export type ToldOrigin = NewOrigin & { toldBy: string; toldAt: Date };

const TELL = {
  name: 'origin_tell',
  text: /* sql */ `
    insert into practice_origin (practice_id, kind, source, label, link, origin_practice_id, origin_version, told_by, told_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
const OF = {
  name: 'origin_of',
  text: /* sql */ `
    select kind, source, label, link, origin_practice_id as "practiceId", origin_version as version, told_by as "toldBy", told_at as "toldAt"
    from practice_origin where practice_id = $1`,
};
const MATES = {
  name: 'origin_teammates',
  text: /* sql */ `select id, name, post, iged_code as "igedCode", status = 'CONFIRMED' as confirmed
    from member where id = any($1::uuid[]) order by name, id`,
};
const SEEDED = {
  name: 'origin_seeded',
  text: `select section_key as key, body from practice_section where practice_id = $1 and section_key in ('place', 'team')`,
};

type Begun = { place: BodyOf['PLACE']; team: BodyOf['TEAM'] };

/** Practices that begin with what was already written and done somewhere else, and say so for good. */
@Injectable()
export class PracticeOrigins {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly drafts: DraftService,
    private readonly sections: SectionStore,
    private readonly template: TemplateQueries,
  ) {}

  /**
   * A draft of the viewer with the texts and people given, inside the transaction of whoever asks. Asked again it changes nothing.
   * @throws DomainError PRACTICE_NOT_FOUND, PRACTICE_NEEDS_IGED, TEAMMATE_NOT_ELIGIBLE, TEAMMATES_TOO_MANY, IGEDS_TOO_MANY, PRACTICE_BEGUN_OTHERWISE
   */
  async start(viewer: Viewer, { id, title, sections, teammates, origin }: NewPractice): Promise<void> {
    if (!(await this.drafts.start(viewer, { id, title }))) return this.assertSame(id, origin);
    const begun = await this.begun(id);
    const mates = await this.mates([...new Set(teammates)].filter((mate) => mate !== viewer.accountId), begun);
    const write = (key: string, filled: Filled): Promise<void> =>
      this.sections.write({ practiceId: id, accountId: viewer.accountId, at: this.clock.now(), revision: 0, key }, filled);
    for (const { key, kind } of await this.template.sections()) {
      const body = sections[key];
      if (body && kind !== 'PLACE' && kind !== 'TEAM') await write(key, { kind, body: { ...blank(kind, title), ...body } } as Filled);
    }
    if (mates.length > 0) {
      await write('place', { kind: 'PLACE', body: placeWith(begun.place, mates) });
      await write('team', { kind: 'TEAM', body: teamWith(begun.team.team, mates, randomUUID) });
    }
    const { kind, source, label, link, practiceId = null, version = null } = origin;
    await this.db.rows({ ...TELL, values: [id, kind, source, label, link, practiceId, version, viewer.accountId, this.clock.now()] });
  }

  /** null when it began by itself. */
  of(practiceId: string): Promise<ToldOrigin | null> {
    return this.db.one<ToldOrigin>({ ...OF, values: [practiceId] });
  }

  /** The id was used before by this very person: fine when it was for this. */
  private async assertSame(id: string, { source }: NewOrigin): Promise<void> {
    const told = await this.of(id);
    if (told?.source !== source) throw originErrors.PRACTICE_BEGUN_OTHERWISE();
  }

  private async begun(id: string): Promise<Begun> {
    const rows = await this.db.rows<{ key: string; body: unknown }>({ ...SEEDED, values: [id] });
    return Object.fromEntries(rows.map(({ key, body }) => [key, body])) as Begun;
  }

  private async mates(asked: string[], { place }: Begun): Promise<Teammate[]> {
    if (asked.length === 0) return [];
    const found = await this.db.rows<Teammate>({ ...MATES, values: [asked] });
    const refusal = teamRefusal(asked, found, { igedCode: place.leadIgedCode }, await this.template.settings());
    if (refusal?.why === 'NOT_ELIGIBLE') throw originErrors.TEAMMATE_NOT_ELIGIBLE({ names: refusal.names.join(', ') }, 'input.teammates');
    if (refusal?.why === 'TOO_MANY') throw originErrors.TEAMMATES_TOO_MANY({ max: refusal.max }, 'input.teammates');
    if (refusal) throw originErrors.IGEDS_TOO_MANY({ max: refusal.max }, 'input.teammates');
    return found;
  }
}

function blank(kind: Kind, title: string): object {
  return kind === 'BASICS' ? { ...emptyBody(kind), title } : emptyBody(kind);
}
