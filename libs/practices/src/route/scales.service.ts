import { Injectable } from '@nestjs/common';
import { defineErrors } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import type { UpdateScaleInput } from './scale.inputs.js';
import { ScaleKind, type DeskScale } from './scale.types.js';

export const scaleErrors = defineErrors({
  SCALE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese criterio.' },
  SCALE_STALE: { kind: 'CONFLICT', es: 'Otra persona lo cambió mientras lo editabas. Actualiza la página para ver lo último.' },
  SCALE_POINTS: { kind: 'BAD_USER_INPUT', es: (p) => `Esta escala tiene ${String(p.count)} puntos: describe cada uno.` },
  SCALE_LAST: { kind: 'CONFLICT', es: 'Es el último que queda: no se puede apagar.' },
});

type Place = { table: string; columns: string; points: number; set: string };

/** Where each scale is kept. Names of the code: nothing here comes from outside. */
const PLACES: Record<ScaleKind, Place> = {
  RUBRIC: {
    table: 'rubric_criterion',
    columns: 'id, name, description, levels as points, enabled, revision',
    points: 4,
    set: 'description = $3, levels = $4::text[]',
  },
  TRANSFER: {
    table: 'transfer_area',
    columns: 'id, name, question as description, points, enabled, revision',
    points: 3,
    set: 'question = $3, points = to_jsonb($4::text[])',
  },
};

/** The words of the rubric and of the transfer sheet. Decisions already taken keep those of their day. */
@Injectable()
export class Scales {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  async all(): Promise<DeskScale[]> {
    return [...(await this.of(ScaleKind.RUBRIC)), ...(await this.of(ScaleKind.TRANSFER))];
  }

  /** @throws DomainError SCALE_NOT_FOUND, SCALE_STALE, SCALE_POINTS, SCALE_LAST */
  update(viewer: Viewer, { kind, id, revision, name, description, points, enabled }: UpdateScaleInput): Promise<DeskScale[]> {
    return this.db.transaction(async () => {
      const { table, points: count, set } = PLACES[kind];
      await this.db.rows({ text: `select id from ${table} order by id for update` });
      const scales = await this.of(kind);
      const before = scales.find((scale) => scale.id === id);
      if (!before) throw scaleErrors.SCALE_NOT_FOUND();
      if (before.revision !== revision) throw scaleErrors.SCALE_STALE({ revision: before.revision });
      if (points.length !== count) throw scaleErrors.SCALE_POINTS({ count }, 'input.points');
      if (!enabled && !scales.some((scale) => scale.enabled && scale.id !== id))
        throw scaleErrors.SCALE_LAST({}, 'input.enabled');
      const values = [id, name, description, points, enabled];
      await this.db.rows({
        text: `update ${table} set name = $2, ${set}, enabled = $5, revision = revision + 1 where id = $1`,
        values,
      });
      const detail = { kind, before: { name: before.name, enabled: before.enabled }, after: { name, enabled } };
      await this.auditor.record({ actor: viewer.accountId, action: 'route.scale', target: id, detail });
      return this.all();
    });
  }

  private async of(kind: ScaleKind): Promise<DeskScale[]> {
    const { table, columns } = PLACES[kind];
    const rows = await this.db.rows<Omit<DeskScale, 'kind'>>({
      name: `scales_${table}`,
      text: `select ${columns} from ${table} order by position, id`,
    });
    return rows.map((row) => ({ ...row, kind }));
  }
}
