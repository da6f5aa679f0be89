import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, ReferenceData, type ReferenceDataLoader, type Viewer } from '@lib/platform';
import { OutOfReach } from '../practice/out-of-reach.js';
import { PracticeLock } from '../practice/practice.lock.js';
import { canSee } from '../practice/practice.rules.js';
import { TRANSFER_AREAS } from './transfer-area.data.js';
import { transferSheetErrors } from './transfer-sheet.errors.js';
import type { MarkTransferAreaInput } from './transfer-sheet.inputs.js';
import type { TransferArea, TransferSheet } from './transfer-sheet.types.js';

const SHEET = {
  name: 'transfer_sheet',
  text: /* sql */ `
    select p.id as "practiceId", p.title, p.created_by as "authorId",
      array(select t.member_id::text from practice_team t where t.practice_id = p.id and t.member_id is not null) as "memberIds",
      coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'question', a.question, 'points', a.points, 'point', m.point,
          'note', coalesce(m.note, ''), 'revision', coalesce(m.revision, 0)) order by a.position, a.id)
        from transfer_area a left join transfer_mark m on m.area_id = a.id and m.practice_id = p.id where a.enabled), '[]') as areas
    from practice p where p.id = $1 and p.published_version is not null`,
};

const MARK = {
  name: 'transfer_mark',
  text: /* sql */ `
    insert into transfer_mark (practice_id, area_id, point, note, revision, marked_by, marked_at) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (practice_id, area_id) do update set point = excluded.point, note = excluded.note, revision = excluded.revision,
      marked_by = excluded.marked_by, marked_at = excluded.marked_at`,
};

// What staff edited afterwards is never overwritten.
const SEED = /* sql */ `
  insert into transfer_area (id, name, question, points, position)
  select id, name, question, points, position from jsonb_to_recordset($1::jsonb) as x(id text, name text, question text, points jsonb, position integer)
  on conflict do nothing`;

type Row = Omit<TransferSheet, 'filled'> & { authorId: string; memberIds: string[] };

/** The transfer readiness of a practice: begun here by its team; a transfer, on the floor above, takes it from `of()`. */
@Injectable()
@ReferenceData(62)
export class TransferSheets implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly outOfReach: OutOfReach,
  ) {}

  /** Whoever asks: the caller knows who may. null while it is not published. */
  async of(practiceId: string): Promise<TransferSheet | null> {
    const row = await this.row(practiceId);
    return row && shown(row);
  }

  /** null when it does not exist or is of another team. */
  async mine(viewer: Viewer, practiceId: string): Promise<TransferSheet | null> {
    const row = await this.row(practiceId);
    if (!row || canSee(viewer.accountId, row)) return row && shown(row);
    await this.outOfReach.note(viewer, 'practice.transferSheet', practiceId);
    return null;
  }

  /** @throws DomainError TRANSFER_AREA_STALE when a colleague marked it since; the same mark sent again is accepted */
  mark(viewer: Viewer, { practiceId, areaId, revision, point, note }: MarkTransferAreaInput): Promise<void> {
    return this.lock.transaction(viewer, 'practice.transferSheet', async () => {
      const practice = await this.lock.ofTeam(viewer, practiceId);
      if (practice.publishedVersion === null) throw transferSheetErrors.TRANSFER_SHEET_NOT_YET();
      const area = (await this.row(practiceId))?.areas.find(({ id }) => id === areaId);
      if (!area) throw transferSheetErrors.TRANSFER_AREA_UNKNOWN({}, 'input.areaId');
      if (area.revision === revision + 1 && same(area, { point, note })) return;
      if (area.revision !== revision) throw transferSheetErrors.TRANSFER_AREA_STALE({ revision: area.revision });
      await this.db.rows({
        ...MARK,
        values: [practiceId, areaId, point, note, revision + 1, viewer.accountId, this.clock.now()],
      });
    });
  }

  async loadReferenceData(): Promise<void> {
    const rows = TRANSFER_AREAS.map((area, position) => ({ ...area, position }));
    await this.db.rows({ text: SEED, values: [JSON.stringify(rows)] });
  }

  private row(practiceId: string): Promise<Row | null> {
    return this.db.one<Row>({ ...SHEET, values: [practiceId] });
  }
}

function shown({ practiceId, title, areas }: Row): TransferSheet {
  return { practiceId, title, areas, filled: areas.filter(({ point }) => point !== null).length };
}

function same(area: TransferArea, { point, note }: { point: number; note: string }): boolean {
  return area.point === point && area.note === note;
}
