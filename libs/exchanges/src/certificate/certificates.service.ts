import { Injectable } from '@nestjs/common';
import { Clock, foldText } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { CertificateKind } from './certificate.enums.js';
import { certificateErrors } from './certificate.errors.js';
import type { CorrectCertificateInput, GiveCertificateInput, RevokeCertificateInput } from './certificate.inputs.js';
import type { CertificateContent } from './certificate.rules.js';
import { CertificateStore, contentOf } from './certificate.store.js';

const FIND = {
  name: 'certificate_find',
  text: /* sql */ `select c.id, c.exchange_id as "exchangeId", c.holder, c.member_id as "memberId", c.issue, c.content,
    exists (select 1 from certificate_revocation v where v.certificate_id = c.id) as revoked from certificate c where c.id = $1`,
};
const MEMBER = {
  name: 'certificate_member',
  text: `select m.name, coalesce(g.name, m.institution, '') as institution from member m left join iged g on g.code = m.iged_code where m.id = $1 and m.status = 'CONFIRMED'`,
};
const ISSUES = {
  name: 'certificate_issues',
  text: /* sql */ `select coalesce(max(c.issue), 0)::int as issue, coalesce(bool_or(v.certificate_id is null), false) as standing
    from certificate c left join certificate_revocation v on v.certificate_id = c.id where c.exchange_id = $1 and c.kind = $2 and c.holder = $3`,
};
const REVOKE = {
  name: 'certificate_revoke',
  text: 'insert into certificate_revocation (certificate_id, reason, revoked_by, revoked_at) values ($1, $2, $3, $4) on conflict do nothing returning certificate_id',
};

type Found = { id: string; exchangeId: string; holder: string; memberId: string | null; issue: number; content: CertificateContent; revoked: boolean };

/** One by one: of who organised, with a corrected name, revoked. Each holds the row of the exchange, so that two at once are one. */
@Injectable()
export class Certificates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly exchanges: ExchangeStore,
    private readonly store: CertificateStore,
    private readonly auditor: Auditor,
  ) {}

  /**
   * To who organised; nobody to themselves. Sent again, it is the same one.
   * @throws DomainError EXCHANGE_STEP_REFUSED, SIGNATORY_MISSING, ORGANISER_UNKNOWN, ORGANISER_HAS_ONE, OWN_CERTIFICATE, CERTIFICATE_ID_TAKEN
   */
  async give(viewer: Viewer, { id, exchangeId, memberId = null, name, institution, task }: GiveCertificateInput): Promise<void> {
    const exchange = await this.exchanges.allowed('CERTIFY', exchangeId);
    if (memberId === viewer.accountId) throw certificateErrors.OWN_CERTIFICATE();
    const person = memberId ? await this.db.one<{ name: string; institution: string }>({ ...MEMBER, values: [memberId] }) : { name, institution };
    if (!person || person.name.length < 3) throw certificateErrors.ORGANISER_UNKNOWN({}, memberId ? 'input.memberId' : 'input.name');
    const holder = memberId ? `member:${memberId}` : `name:${foldText(person.name)}`;
    const known = await this.find(id);
    if (known && (known.exchangeId !== exchangeId || known.holder !== holder || known.content.task !== task)) throw certificateErrors.CERTIFICATE_ID_TAKEN();
    if (known) return;
    const frame = await this.store.frame(exchangeId);
    if (frame.signatories.length === 0) throw certificateErrors.SIGNATORY_MISSING();
    const before = await this.db.one<{ issue: number; standing: boolean }>({ ...ISSUES, values: [exchangeId, CertificateKind.ORGANISATION, holder] });
    if (before?.standing) throw certificateErrors.ORGANISER_HAS_ONE({}, memberId ? 'input.memberId' : 'input.name');
    const content = contentOf(frame, { kind: 'ORGANISATION', ...person, task });
    const one = { id, exchangeId, holder, memberId, issue: (before?.issue ?? 0) + 1, content, runId: null, issuedBy: viewer.accountId };
    if (!(await this.store.add(one))) throw certificateErrors.CERTIFICATE_ID_TAKEN();
    await this.db.addJob('certificate.issued', { certificateId: id });
    await this.exchanges.noted(viewer, exchange, 'CERTIFICATE', person.name);
  }

  /** A corrected name is a new one, with a code of its own; the one before no longer stands. @throws DomainError CERTIFICATE_NOT_FOUND, CERTIFICATE_REVOKED, SAME_NAME */
  async correct(viewer: Viewer, { id, newId, name }: CorrectCertificateInput): Promise<string> {
    const found = await this.held(viewer, id);
    const { exchangeId, holder, memberId, content } = found;
    const known = await this.find(newId);
    if (known && (known.exchangeId !== exchangeId || known.holder !== holder || known.content.name !== name)) throw certificateErrors.CERTIFICATE_ID_TAKEN();
    if (known) return exchangeId;
    if (found.revoked) throw certificateErrors.CERTIFICATE_REVOKED();
    if (content.name === name) throw certificateErrors.SAME_NAME({}, 'input.name');
    await this.end(viewer, found, 'Se emitió otra con el nombre corregido.');
    const one = { id: newId, exchangeId, holder, memberId, issue: found.issue + 1, content: { ...content, name }, runId: null, issuedBy: viewer.accountId };
    if (!(await this.store.add(one))) throw certificateErrors.CERTIFICATE_ID_TAKEN();
    await this.db.addJob('certificate.issued', { certificateId: newId });
    return exchangeId;
  }

  /** Whoever verifies it reads why; who holds it is told. Said again, nothing changes. @throws DomainError CERTIFICATE_NOT_FOUND, OWN_CERTIFICATE */
  async revoke(viewer: Viewer, { id, reason }: RevokeCertificateInput): Promise<string> {
    const found = await this.held(viewer, id);
    if (found.revoked) return found.exchangeId;
    await this.end(viewer, found, reason);
    await this.db.addJob('certificate.revoked', { certificateId: id });
    return found.exchangeId;
  }

  /** With the row of its exchange held. */
  private async held({ accountId }: Viewer, id: string): Promise<Found> {
    const seen = await this.find(id);
    if (!seen) throw certificateErrors.CERTIFICATE_NOT_FOUND();
    await this.exchanges.allowed('CERTIFY', seen.exchangeId);
    const found = await this.find(id);
    if (!found) throw certificateErrors.CERTIFICATE_NOT_FOUND();
    if (found.memberId === accountId) throw certificateErrors.OWN_CERTIFICATE();
    return found;
  }

  private async end(viewer: Viewer, { id, content }: Found, reason: string): Promise<void> {
    await this.db.rows({ ...REVOKE, values: [id, reason, viewer.accountId, this.clock.now()] });
    await this.auditor.record({ actor: viewer.accountId, action: 'certificate.revoke', target: id, detail: { reason, kind: content.kind } });
  }

  private find(id: string): Promise<Found | null> {
    return this.db.one<Found>({ ...FIND, values: [id] });
  }
}
