import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, JobGivenUp, JobHandler, type Viewer } from '@lib/platform';
import { daysOf } from '../exchange/exchange.rules.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { CertificateKind } from './certificate.enums.js';
import { certificateErrors } from './certificate.errors.js';
import type { IssueCertificatesInput } from './certificate.inputs.js';
import { daysNeeded } from './certificate.rules.js';
import { CertificateStore, contentOf } from './certificate.store.js';
import { entitled, type EntitledPerson } from './entitled.queries.js';

const KINDS: Record<CertificateKind, string> = { ATTENDANCE: 'de asistencia', PRESENTATION: 'de presentación', ORGANISATION: 'de organización' };
/** Each transaction makes this many, so that progress is seen and a stop loses little. */
const AT_ONCE = 40;

/** $1 exchange, $2 days needed, $3 kinds: who has a right and never had one; what was revoked is not issued again by itself. */
const LACKING = /* sql */ `from (${entitled('$2')}) e where e.kind = any($3::text[])
  and not exists (select 1 from certificate c where c.exchange_id = $1 and c.kind = e.kind and c.holder = e.holder)`;
const COUNT = { name: 'certificate_lacking_count', text: `select count(*)::int as total ${LACKING}` };
const NEXT = { name: 'certificate_lacking', text: `select e.* ${LACKING} order by e.kind, e.holder limit ${AT_ONCE}` };
const KNOWN = { name: 'certificate_run_known', text: 'select exchange_id as "exchangeId" from certificate_run where id = $1' };
const BEGIN = {
  name: 'certificate_run_begin',
  text: /* sql */ `insert into certificate_run (id, exchange_id, kinds, state, total, asked_by, asked_at) values ($1, $2, $3, 'WAITING', $4, $5, $6)`,
};
const HOLD = { name: 'certificate_run_hold', text: 'select id from certificate_run where id = $1 for update' };
const FIND = {
  name: 'certificate_run_find',
  text: `select id, exchange_id as "exchangeId", kinds, asked_by as "askedBy" from certificate_run where id = $1 and state = 'WAITING'`,
};
const STEP = { name: 'certificate_run_step', text: 'update certificate_run set issued = issued + $2 where id = $1' };
const END = { name: 'certificate_run_end', text: `update certificate_run set state = 'DONE', finished_at = $2 where id = $1` };

type Run = { id: string; exchangeId: string; kinds: CertificateKind[]; askedBy: string };

/** Certificates issued together, as a job that says how far it is and goes on where it stopped. */
@Injectable()
export class CertificateRuns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly exchanges: ExchangeStore,
    private readonly store: CertificateStore,
  ) {}

  /** @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, SIGNATORY_MISSING, CERTIFICATES_RUNNING, CERTIFICATE_ID_TAKEN */
  async ask(viewer: Viewer, { id, exchangeId, kinds }: IssueCertificatesInput): Promise<void> {
    const exchange = await this.exchanges.allowed('CERTIFY', exchangeId);
    const known = await this.db.one<{ exchangeId: string }>({ ...KNOWN, values: [id] });
    if (known && known.exchangeId !== exchangeId) throw certificateErrors.CERTIFICATE_ID_TAKEN();
    if (known) return;
    const frame = await this.store.frame(exchangeId);
    if (frame.signatories.length === 0) throw certificateErrors.SIGNATORY_MISSING();
    const asked = [...new Set(kinds)].filter((kind) => kind !== CertificateKind.ORGANISATION);
    const counted = await this.db.one<{ total: number }>({ ...COUNT, values: [exchangeId, daysNeeded(daysOf(frame.startsOn, frame.endsOn).length, frame.attendancePercent), asked] });
    await this.db.rows({ ...BEGIN, values: [id, exchangeId, asked, counted?.total ?? 0, viewer.accountId, this.clock.now()] });
    await this.db.addJob('certificate.run', { runId: id }, { key: `certificate.run:${id}` });
    await this.exchanges.noted(viewer, exchange, 'CERTIFICATES', asked.map((kind) => KINDS[kind]).join(' y '));
  }

  @JobHandler('certificate.run')
  async go({ runId }: { runId: string }): Promise<void> {
    let more = true;
    while (more) more = await this.db.transaction(() => this.step(runId));
  }

  /** It ends with those it could issue; the desk sees that some are missing, and asks for them again. */
  @JobGivenUp('certificate.run')
  giveUp({ runId }: { runId: string }): Promise<void> {
    return this.db.transaction(async () => {
      await this.db.rows({ ...HOLD, values: [runId] });
      if (await this.db.one({ ...FIND, values: [runId] })) await this.end(runId);
    });
  }

  private async end(runId: string): Promise<void> {
    await this.db.rows({ ...END, values: [runId, this.clock.now()] });
    await this.db.addJob('certificate.issued', { runId });
  }

  /** Whether there is more to do. */
  private async step(runId: string): Promise<boolean> {
    await this.db.rows({ ...HOLD, values: [runId] });
    const run = await this.db.one<Run>({ ...FIND, values: [runId] });
    if (!run) return false;
    const frame = await this.store.frame(run.exchangeId);
    const needed = daysNeeded(daysOf(frame.startsOn, frame.endsOn).length, frame.attendancePercent);
    const people = await this.db.rows<EntitledPerson>({ ...NEXT, values: [run.exchangeId, needed, run.kinds] });
    let issued = 0;
    for (const { holder, memberId, ...own } of people) {
      const one = { id: randomUUID(), exchangeId: run.exchangeId, holder, memberId, issue: 1, runId, issuedBy: run.askedBy };
      if (await this.store.add({ ...one, content: contentOf(frame, own) })) issued += 1;
    }
    await this.db.rows({ ...STEP, values: [runId, issued] });
    if (people.length === AT_ONCE) return true;
    await this.end(runId);
    return false;
  }
}
