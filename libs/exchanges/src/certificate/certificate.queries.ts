import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES } from '@lib/platform';
import type { DeskCertificatesArgs, MyCertificatesArgs } from './certificate.inputs.js';
import { deedOf, type CertificateContent } from './certificate.rules.js';
import { SHEETS_A_FILE, type CertificatesToPrint, type DeskCertificate, type MyCertificate, type VerifiedCertificate } from './certificate.types.js';
import { entitled } from './entitled.queries.js';

const sized = (text: (limit: number) => string): Record<number, string> => Object.fromEntries(PAGE_SIZES.map((size) => [size, text(size + 1)]));
const ROW = /* sql */ `c.id, c.code, c.kind, c.content->>'exchange' as exchange, c.content->>'slug' as slug, c.issued_at as "issuedAt", coalesce(v.reason, '') as reason`;
const WITH = /* sql */ `left join certificate_revocation v on v.certificate_id = c.id`;
/** What was issued stays as it is; who was erased since is not named by it any more. */
const GONE = /* sql */ `exists (select from member g where g.id = c.member_id and g.erased_at is not null)`;
const NAME = /* sql */ `case when ${GONE} then 'Persona retirada' else c.content->>'name' end`;
const CURSOR = `($2::timestamptz is null or (c.issued_at, c.id) < ($2::timestamptz, $3::uuid))`;
const LATEST = `order by c.issued_at desc, c.id desc`;

/** $1 member, $2-$3 cursor, $4 exchange or null. */
const MINE = sized((limit) => /* sql */ `select ${ROW} from certificate c ${WITH} where c.member_id = $1 and ${CURSOR} and ($4::uuid is null or c.exchange_id = $4) ${LATEST} limit ${limit}`);
/** $1 exchange, $2-$3 cursor, $4 kind or null, $5 what is searched for or null, $6 days that attendance asks. */
const DESK = sized(
  (limit) => /* sql */ `with entitled as materialized (${entitled('$6::int')})
    select ${ROW}, ${NAME} as name, c.content->>'institution' as institution, c.content->>'task' as task, c.issue, c.member_id is not null as "hasAccount",
      c.kind = 'ORGANISATION' or exists (select 1 from entitled e where e.kind = c.kind and e.holder = c.holder) as entitled
    from certificate c ${WITH} where c.exchange_id = $1 and ${CURSOR} and ($4::text is null or c.kind = $4)
      and ($5::text is null or fold(${NAME}) like '%' || fold($5) || '%') ${LATEST} limit ${limit}`,
);
const VERIFIED = {
  name: 'certificate_verified',
  text: /* sql */ `select c.code, case when ${GONE} then jsonb_set(c.content, '{name}', '"Persona retirada"') else c.content end as content, c.digest, c.issued_at as "issuedAt", v.revoked_at as "revokedAt", coalesce(v.reason, '') as reason
    from certificate c ${WITH} where c.code = $1`,
};
/** Of a file: all at once, a few hundred people. */
const ALL = {
  name: 'certificate_all',
  text: /* sql */ `select c.kind, c.code, ${NAME} as name, c.content->>'institution' as institution, c.issued_at as "issuedAt", coalesce(v.reason, '') as reason
    from certificate c ${WITH} where c.exchange_id = $1 order by c.kind, c.content->>'name', c.id limit 10000`,
};

/** The order of a pile: by kind, by Iged and by name. */
const PILE = `array_position(array['ATTENDANCE', 'PRESENTATION', 'ORGANISATION'], c.kind), fold(c.content->>'institution'), c.content->>'institution', fold(c.content->>'name'), c.id`;
/** $1 exchange, $2 kind or null, $3 institution or null, $4 how many come before. What was revoked is never among them. */
const STANDING = {
  name: 'certificate_standing',
  text: /* sql */ `select c.code, c.content, c.digest, c.issued_at as "issuedAt", null as "revokedAt", '' as reason from certificate c
    where c.exchange_id = $1 and ($2::text is null or c.kind = $2) and ($3::text is null or c.content->>'institution' = $3)
      and not exists (select 1 from certificate_revocation v where v.certificate_id = c.id) order by ${PILE} limit ${SHEETS_A_FILE} offset $4`,
};
const TO_PRINT = {
  name: 'certificate_to_print',
  text: /* sql */ `select c.kind, c.content->>'institution' as institution, count(*)::int as standing from certificate c
    where c.exchange_id = $1 and not exists (select 1 from certificate_revocation v where v.certificate_id = c.id)
    group by c.kind, c.content->>'institution' order by fold(c.content->>'institution'), c.content->>'institution', c.kind`,
};

export type WholeCertificate = { code: string; content: CertificateContent; digest: string; issuedAt: Date; revokedAt: Date | null; reason: string };
export type ListedCertificate = { kind: string; code: string; name: string; institution: string; issuedAt: Date; reason: string };

@Injectable()
export class CertificateQueries {
  constructor(private readonly db: Database) {}

  /** null for a code that is none. */
  whole(code: string): Promise<WholeCertificate | null> {
    return this.db.one<WholeCertificate>({ ...VERIFIED, values: [code] });
  }

  async verified(code: string): Promise<VerifiedCertificate | null> {
    const row = await this.whole(code);
    if (!row) return null;
    const { content, ...rest } = row;
    const { kind, name, institution, exchange, slug, startsOn, endsOn, hostName, signatories } = content;
    return { ...rest, kind: kind as VerifiedCertificate['kind'], name, institution, exchange, slug, startsOn, endsOn, hostName, signatories, deed: deedOf(content) };
  }

  mine(memberId: string, { exchangeId = null, first, after }: MyCertificatesArgs): Promise<Page<MyCertificate>> {
    return this.page<MyCertificate>(`certificates_mine_${first}`, MINE, first, [memberId, ...placeOf(after), exchangeId]);
  }

  /** @param needed days that attendance asks of somebody */
  desk({ exchangeId, kind = null, search, first, after }: DeskCertificatesArgs, needed: number): Promise<Page<DeskCertificate>> {
    const sought = search ? search.replace(/[\\%_]/g, '\\$&') : null;
    return this.page<DeskCertificate>(`certificates_desk_${first}`, DESK, first, [exchangeId, ...placeOf(after), kind, sought, needed]);
  }

  /** A file of those that stand, as they are piled. */
  standing(exchangeId: string, { kind, institution, from }: { kind: string | null; institution: string | null; from: number }): Promise<WholeCertificate[]> {
    return this.db.rows<WholeCertificate>({ ...STANDING, values: [exchangeId, kind, institution, from] });
  }

  toPrint(exchangeId: string): Promise<CertificatesToPrint[]> {
    return this.db.rows<CertificatesToPrint>({ ...TO_PRINT, values: [exchangeId] });
  }

  all(exchangeId: string): Promise<ListedCertificate[]> {
    return this.db.rows<ListedCertificate>({ ...ALL, values: [exchangeId] });
  }

  private async page<T extends { id: string; issuedAt: Date }>(name: string, texts: Record<number, string>, first: number, values: unknown[]): Promise<Page<T>> {
    const found = await this.db.rows<T>({ name, text: texts[first], values });
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.issuedAt.toISOString(), last.id]) : null };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}
