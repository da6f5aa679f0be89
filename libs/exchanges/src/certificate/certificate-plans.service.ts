import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { daysOf, missingTo } from '../exchange/exchange.rules.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { certificateErrors } from './certificate.errors.js';
import type { SaveCertificatePlanInput } from './certificate.inputs.js';
import { daysNeeded } from './certificate.rules.js';
import { CertificateStore } from './certificate.store.js';
import type { CertificateCount, CertificateRun, DeskCertificatePlan } from './certificate.types.js';
import { entitled } from './entitled.queries.js';

const SAVE = {
  name: 'certificate_plan_save',
  text: /* sql */ `
    insert into certificate_plan (exchange_id, attendance_percent, hours, signatories, updated_by, updated_at) values ($1, $2, $3, $4, $5, $6)
    on conflict on constraint one_certificate_plan_per_exchange do update set attendance_percent = excluded.attendance_percent, hours = excluded.hours,
      signatories = excluded.signatories, updated_by = excluded.updated_by, updated_at = excluded.updated_at, revision = certificate_plan.revision + 1`,
};
const STANDING = {
  name: 'certificate_plan_standing',
  text: /* sql */ `
    with entitled as (${entitled('$2')})
    select coalesce((select o.revision from certificate_plan o where o.exchange_id = $1), 0) as revision,
      coalesce((select sum(extract(epoch from i.ends - i.starts)) / 3600 from programme_item i where i.exchange_id = $1 and i.removed_at is null and i.kind <> 'BREAK'), 0)::float as "programmeHours",
      (select json_agg(json_build_object('kind', k.kind, 'entitled', (select count(*) from entitled e where e.kind = k.kind),
        'issued', (select count(*) from certificate c where c.exchange_id = $1 and c.kind = k.kind and not exists (select 1 from certificate_revocation v where v.certificate_id = c.id))) order by k.at)
        from unnest(array['ATTENDANCE', 'PRESENTATION', 'ORGANISATION']) with ordinality k(kind, at)) as counts,
      (select count(*)::int from exchange_registration r where r.exchange_id = $1 and r.walk_in and r.settled_at is null and r.merged_into is null) as undecided,
      (select json_build_object('id', r.id, 'finished', r.state = 'DONE', 'total', r.total, 'issued', r.issued) from certificate_run r
        where r.exchange_id = $1 order by r.position desc limit 1) as run`,
};

type Standing = { revision: number; programmeHours: number; undecided: number; counts: CertificateCount[]; run: CertificateRun | null };

/** What the certificates of an exchange say, who signs them, and from how much attendance. */
@Injectable()
export class CertificatePlans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly exchanges: ExchangeStore,
    private readonly store: CertificateStore,
  ) {}

  /** null: no such exchange. */
  async plan(exchangeId: string): Promise<DeskCertificatePlan | null> {
    const exchange = await this.exchanges.read(exchangeId);
    if (!exchange) return null;
    const { attendancePercent, hours, signatories, startsOn, endsOn } = await this.store.frame(exchangeId);
    const days = daysOf(startsOn, endsOn).length;
    const needed = daysNeeded(days, attendancePercent);
    const standing = await this.db.one<Standing>({ ...STANDING, values: [exchangeId, needed] });
    if (!standing) return null;
    const missing = [...missingTo('CERTIFY', exchange, limaDate(this.clock.now())), ...(signatories.length === 0 ? ['Di quién las firma.'] : [])];
    const programmeHours = Math.round(standing.programmeHours);
    return { ...standing, programmeHours, attendancePercent, daysNeeded: needed, days, hours, signatories, missing };
  }

  /** Days that somebody must have come to; of no exchange, one. */
  async needed(exchangeId: string): Promise<number> {
    if (!(await this.exchanges.read(exchangeId))) return 1;
    const { attendancePercent, startsOn, endsOn } = await this.store.frame(exchangeId);
    return daysNeeded(daysOf(startsOn, endsOn).length, attendancePercent);
  }

  /** What was issued stays as it is. @throws DomainError EXCHANGE_NOT_FOUND, CERTIFICATE_PLAN_CHANGED */
  async save(viewer: Viewer, input: SaveCertificatePlanInput): Promise<void> {
    const { exchangeId, revision, attendancePercent, hours = null, forNext } = input;
    const exchange = await this.exchanges.reachable(exchangeId);
    const signatories = JSON.stringify(input.signatories.map(({ name, post }) => ({ name, post })));
    const text = 'select revision, attendance_percent as percent, hours, signatories from certificate_plan where exchange_id = $1';
    const before = await this.db.one<{ revision: number; percent: number; hours: number | null; signatories: object }>({ name: 'certificate_plan_before', text, values: [exchangeId] });
    const same = before?.percent === attendancePercent && before.hours === hours && JSON.stringify(before.signatories) === signatories;
    if (!same && (before?.revision ?? 0) !== revision) throw certificateErrors.CERTIFICATE_PLAN_CHANGED();
    const by = [viewer.accountId, this.clock.now()];
    if (forNext) await this.db.rows({ ...SAVE, values: [null, attendancePercent, null, signatories, ...by] });
    if (same) return;
    await this.db.rows({ ...SAVE, values: [exchangeId, attendancePercent, hours, signatories, ...by] });
    await this.exchanges.noted(viewer, exchange, 'CERTIFICATE_PLAN', `Asistencia desde ${attendancePercent} % de los días`);
  }
}
