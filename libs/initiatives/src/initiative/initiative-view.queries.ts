import { Injectable } from '@nestjs/common';
import { limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { SimilarQueries, type SimilarPractice } from '@lib/practices';
import { refusalSentence } from '@lib/files';
import { allPhotos, photoImages, type ImageJson } from '../photo/photo.view.js';
import { InitiativeSettings } from '../upkeep/initiative-settings.js';
import { archivesAt } from '../upkeep/upkeep.rules.js';
import { InitiativeDoor } from './initiative-door.js';
import { canRead, missingTo, originOf, type InitiativeFacts, type InitiativeStep } from './initiative.rules.js';
import type { Initiative, MyInitiative } from './initiative.types.js';

const ONE = {
  name: 'initiative_one',
  text: /* sql */ `
    select i.id, i.state, i.title, i.problem, i.proposal, i.help, i.theme_id as "themeId", t.name as "themeName", i.region_id as "regionId",
      coalesce(r.name, '') as "regionName", coalesce(g.name, m.institution, '') as "igedName", m.name as "authorName", m.post as "authorPost",
      i.shared_at as "sharedAt", i.edited_at is not null as edited, i.contribution_count as "contributionCount",
      i.accompaniment_count as "accompanimentCount", i.source, i.source_label as "sourceLabel", i.source_link as "sourceLink",
      i.author_id as "authorId", case when p.published_version is not null then p.slug end as "practiceSlug",
      coalesce((select h.caption from initiative_photo h where h.initiative_id = i.id and h.removed_at is null), '') as caption, ${allPhotos('i')} as images
    from initiative i join theme t on t.id = i.theme_id join member m on m.id = i.author_id left join iged g on g.code = i.iged_code
      left join region r on r.id = i.region_id left join practice p on p.id = i.practice_id
    where i.id = $1`,
  isoTimes: true,
};

/** The dated log of who accompanies, oldest first. */
export const LOG = /* sql */ `
  coalesce((select json_agg(json_build_object('id', a.id, 'heldOn', a.held_on, 'byName', b.name, 'note', a.note) order by a.held_on, a.noted_at, a.id)
    from initiative_accompaniment a join member b on b.id = a.by_id where a.initiative_id = i.id), '[]')`;
export const MOVES = /* sql */ `
  coalesce((select json_agg(json_build_object('action', h.action, 'at', h.made_at, 'byName', coalesce(b.name, ''), 'note', h.note) order by h.position)
    from initiative_move h left join member b on b.id = h.made_by where h.initiative_id = i.id), '[]')`;

const MINE = {
  name: 'initiative_mine',
  text: /* sql */ `
    select i.id, i.state, i.problem, i.proposal, i.reason, i.practice_id as "practiceId", i.active_at as "activeAt", i.nudged_at as "nudgedAt",
      i.practice_id is not null and not exists (select 1 from practice p where p.id = i.practice_id) as "practiceGone",
      s.state as "photoState", s.refusal as "photoRefusal", ${LOG} as accompaniments, ${MOVES} as moves,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'igedName', coalesce(g.name, m.institution, ''),
          'eligible', m.status = 'CONFIRMED' and m.iged_code is not null) order by m.name, m.id)
        from member m left join iged g on g.code = m.iged_code where m.id <> i.author_id and m.id in (
          select c.author_id from initiative_contribution c where c.initiative_id = i.id and c.removed_at is null and c.hidden_at is null)), '[]') as contributors
    from initiative i left join initiative_photo h on h.initiative_id = i.id and h.removed_at is null left join stored_file s on s.id = h.file_id
    where i.id = $1 and i.author_id = $2`,
  isoTimes: true,
};

type OneRow = Omit<Initiative, 'photo' | 'mine' | 'origin'> & { source: string | null; authorId: string; caption: string; images: ImageJson[] };
type Computed = 'canEdit' | 'canContinue' | 'canWithdraw' | 'canMark' | 'missingToTurn' | 'archivesOn' | 'photoRefusal';
type MineRow = Omit<MyInitiative, Computed> &
  Pick<InitiativeFacts, 'problem' | 'proposal' | 'practiceGone'> & { activeAt: string; photoRefusal: string | null };

@Injectable()
export class InitiativeView {
  constructor(
    private readonly db: Database,
    private readonly door: InitiativeDoor,
    private readonly similar: SimilarQueries,
    private readonly settings: InitiativeSettings,
  ) {}

  /** null when unknown, and when it is out of this viewer's sight: nobody learns which. */
  async one(viewer: Viewer | null, id: string): Promise<Initiative | null> {
    const row = await this.db.one<OneRow>({ ...ONE, values: [id] });
    if (!row) return null;
    const { authorId, caption, images, source, ...rest } = row;
    const accountId = viewer?.accountId ?? null;
    if (!canRead({ accountId, accompanies: false }, { state: row.state as InitiativeStep, authorId })) {
      if (viewer) await this.door.note(viewer, 'initiative.read', id);
      return null;
    }
    const shown = photoImages(images, 'member');
    const origin = originOf(source) as Initiative['origin'];
    return { ...rest, origin, photo: shown.length > 0 ? { caption, images: shown } : null, mine: accountId === authorId };
  }

  /** null when it is not the viewer's. */
  async mine(viewer: Viewer, id: string): Promise<MyInitiative | null> {
    const row = await this.db.one<MineRow>({ ...MINE, values: [id, viewer.accountId] });
    if (!row) return null;
    const { problem, proposal, practiceGone, activeAt, photoRefusal, ...rest } = row;
    const facts: InitiativeFacts = { state: row.state as InitiativeStep, problem, proposal, practiceGone };
    const may = (verb: Parameters<typeof missingTo>[0]): boolean => missingTo(verb, facts).length === 0;
    const archives = may('ARCHIVE') && archivesAt(new Date(activeAt), row.nudgedAt === null ? null : new Date(row.nudgedAt), await this.settings.limits());
    return {
      ...rest,
      practiceId: practiceGone ? null : row.practiceId,
      canEdit: may('EDIT'),
      canContinue: may('CONTINUE'),
      canWithdraw: may('WITHDRAW'),
      canMark: may('MARK'),
      missingToTurn: missingTo('TURN', facts),
      archivesOn: archives ? limaDate(archives) : null,
      photoRefusal: refusalSentence(photoRefusal) ?? '',
    };
  }

  /** Published practices near to what it says; none for what is out of sight. */
  async similarTo(viewer: Viewer | null, id: string): Promise<SimilarPractice[]> {
    const initiative = await this.one(viewer, id);
    if (!initiative) return [];
    const { title, proposal, problem, themeId } = initiative;
    return this.similar.toText({ title, summary: proposal, problem, themeId });
  }
}
