import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import { exchangeTitle } from '../exchange/exchange.rules.js';
import { canonicalCertificate, type CertificateContent, type Signatory } from './certificate.rules.js';

export type CertificateFrame = Pick<CertificateContent, 'exchange' | 'slug' | 'startsOn' | 'endsOn' | 'hostName' | 'venue' | 'hours' | 'signatories'> & { attendancePercent: number };
export type NewCertificate = {
  id: string;
  exchangeId: string;
  holder: string;
  memberId: string | null;
  issue: number;
  content: CertificateContent;
  runId: string | null;
  issuedBy: string;
};

const PLAN = /* sql */ `coalesce(o.attendance_percent, d.attendance_percent) as "attendancePercent", o.hours, coalesce(o.signatories, d.signatories) as signatories`;
export const PLANS = /* sql */ `join certificate_plan d on d.exchange_id is null left join certificate_plan o on o.exchange_id = x.id`;

const FRAME = {
  name: 'certificate_frame',
  text: /* sql */ `select x.number, x.name, x.slug, x.starts_on::text as "startsOn", x.ends_on::text as "endsOn", h.name as "hostName", x.venue, ${PLAN}
    from exchange x join iged h on h.code = x.host_code ${PLANS} where x.id = $1`,
};
const INSERT = {
  name: 'certificate_insert',
  text: /* sql */ `
    insert into certificate (id, exchange_id, kind, holder, member_id, issue, code, content, digest, run_id, issued_by, issued_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict on constraint one_certificate_per_holder_and_issue do nothing returning id`,
};

type FrameRow = Omit<CertificateFrame, 'exchange'> & { number: number; name: string; signatories: Signatory[] };

@Injectable()
export class CertificateStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** What every certificate of an exchange says. @throws DomainError EXCHANGE_NOT_FOUND */
  async frame(exchangeId: string): Promise<CertificateFrame> {
    const row = await this.db.one<FrameRow>({ ...FRAME, values: [exchangeId] });
    if (!row) throw exchangeErrors.EXCHANGE_NOT_FOUND();
    const { number, name, ...frame } = row;
    return { ...frame, exchange: exchangeTitle(number, name) };
  }

  /** Whether it was added: two issues of the same one at once leave one. */
  async add(one: NewCertificate): Promise<boolean> {
    const { id, exchangeId, holder, memberId, issue, content, runId, issuedBy } = one;
    const code = randomBytes(16).toString('base64url');
    const digest = createHash('sha256').update(canonicalCertificate(code, content)).digest('hex');
    const values = [id, exchangeId, content.kind, holder, memberId, issue, code, JSON.stringify(content), digest, runId, issuedBy, this.clock.now()];
    return (await this.db.one({ ...INSERT, values })) !== null;
  }
}

/** What one says, of what all of them say. */
export function contentOf(frame: CertificateFrame, own: Pick<CertificateContent, 'kind' | 'name' | 'institution'> & Partial<CertificateContent>): CertificateContent {
  const { attendancePercent: _rule, ...shown } = frame;
  return { days: [], practices: [], task: '', ...shown, hours: own.kind === 'ATTENDANCE' ? frame.hours : null, ...own };
}
