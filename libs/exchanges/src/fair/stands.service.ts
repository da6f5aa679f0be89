import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Files } from '@lib/files';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { conflictErrors, ownsInstitution } from '@lib/practices';
import { Facts } from '@lib/recognition';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { noonOf } from '../past/past.rules.js';
import { fairErrors } from './fair.errors.js';
import type { AddStandPhotoInput, SaveStandInput } from './fair.types.js';
import { PHOTO_PURPOSE } from './stand-photo.guard.js';

const FIND = {
  name: 'stand_find',
  text: /* sql */ `select s.id, s.exchange_id as "exchangeId", s.name, s.code, s.iged_code as "igedCode", s.stand_digest as digest, s.held_at as "heldAt",
    array(select h.member_id::text from fair_stand_holder h where h.stand_id = s.id order by 1) as "holderIds" from fair_stand s where s.id = $1 and s.removed_at is null`,
};
const SAVE = {
  name: 'stand_save',
  text: /* sql */ `
    insert into fair_stand (id, exchange_id, number, name, iged_code, practice_id, products, code, stand_digest, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict (id) do update set number = excluded.number, name = excluded.name, iged_code = excluded.iged_code, practice_id = excluded.practice_id,
      products = excluded.products, stand_digest = excluded.stand_digest, updated_at = excluded.updated_at`,
};
const KNOWN = {
  name: 'stand_known',
  text: /* sql */ `select exists (select 1 from iged where code = $1) as iged, $2::uuid is null or exists (select 1 from practice where id = $2 and published_version is not null) as practice,
    (select count(*)::int from member where id = any($3::uuid[]) and iged_code = $1 and status = 'CONFIRMED') as holders`,
};
const PHOTO = {
  name: 'stand_photo_file',
  text: `select 1 from stored_file where id = $1 and purpose = '${PHOTO_PURPOSE}' and subject_id = $2 and released_at is null and state <> 'REFUSED'`,
};

type Found = { id: string; exchangeId: string; name: string; code: string; igedCode: string; digest: string; heldAt: Date | null; holderIds: string[] };

/** The stands of a fair: who attends them, what they show, and that they were held. */
@Injectable()
export class Stands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly facts: Facts,
    private readonly files: Files,
  ) {}

  /**
   * The same stand sent again changes nothing. Once the exchange closed it is a mend, and whoever was counted as attending it stays.
   * @throws DomainError STAND_IGED_UNKNOWN, PRACTICE_NOT_PUBLISHED, HOLDER_UNKNOWN, STAND_HOLDERS_COUNTED, STAND_NUMBER_TAKEN, MEND_REASON_MISSING
   */
  async save(viewer: Viewer, input: SaveStandInput): Promise<void> {
    const { reason, ...plain } = input;
    const exchange = await this.store.changing('PROGRAMME', input.exchangeId, reason);
    const { id, exchangeId, number, name, igedCode, practiceId = null, products } = input;
    const holderIds = [...new Set(input.holderIds)].sort();
    const digest = createHash('sha256').update(JSON.stringify({ ...plain, holderIds })).digest('hex');
    const before = await this.find(id);
    if (before && before.exchangeId !== exchangeId) throw exchangeErrors.EXCHANGE_ID_TAKEN();
    if (before?.digest === digest) return;
    // Who attends it may be of another institution today; of a stand that becomes another's only whoever was already counted stays.
    const stays = before && (before.igedCode === igedCode || (exchange.reason !== '' && before.heldAt)) ? before.holderIds : [];
    const fresh = holderIds.filter((one) => !stays.includes(one));
    if (exchange.reason && before?.heldAt && holderIds.join() !== before.holderIds.join()) throw fairErrors.STAND_HOLDERS_COUNTED({}, 'input.holderIds');
    const known = await this.db.one<{ iged: boolean; practice: boolean; holders: number }>({ ...KNOWN, values: [igedCode, practiceId, fresh] });
    if (!known?.iged) throw fairErrors.STAND_IGED_UNKNOWN({}, 'input.igedCode');
    if (!known.practice) throw exchangeErrors.PRACTICE_NOT_PUBLISHED({}, 'input.practiceId');
    if (known.holders !== fresh.length) throw fairErrors.HOLDER_UNKNOWN({}, 'input.holderIds');
    const code = before?.code ?? randomBytes(9).toString('base64url');
    await this.db.rows({ ...SAVE, values: [id, exchangeId, number, name, igedCode, practiceId, products, code, digest, this.clock.now()] });
    await this.db.rows({ name: 'stand_holders_clear', text: 'delete from fair_stand_holder where stand_id = $1', values: [id] });
    await this.db.rows({ name: 'stand_holders', text: 'insert into fair_stand_holder (stand_id, member_id) select $1, m from unnest($2::uuid[]) m', values: [id, holderIds] });
    await this.store.noted(viewer, exchange, 'STAND', `${number}. ${name}`);
  }

  /** Whoever attended it is counted once. @throws DomainError STAND_NOT_FOUND, OWN_INSTITUTION, STAND_WITHOUT_HOLDERS */
  async hold(viewer: Viewer, id: string): Promise<string> {
    const stand = await this.reachable(id);
    const exchange = await this.store.allowed('RECORD', stand.exchangeId);
    if (ownsInstitution(viewer, [stand.igedCode], stand.holderIds)) throw conflictErrors.OWN_INSTITUTION();
    if (stand.holderIds.length === 0) throw fairErrors.STAND_WITHOUT_HOLDERS();
    const detail = { title: `${exchange.title}: puesto «${stand.name}»`, link: `/intercambios/puesto/${stand.code}` };
    const occurredWhen = exchange.broughtIn ? { occurredAt: noonOf(exchange.endsOn) } : {};
    const facts = stand.holderIds.map((memberId) => ({ kind: 'stand.held' as const, source: `stand:${id}`, memberId, detail, ...occurredWhen }));
    if (exchange.earns) await this.facts.recordAll(facts);
    if (stand.heldAt) return stand.exchangeId;
    await this.db.rows({ name: 'stand_hold', text: 'update fair_stand set held_at = $2 where id = $1', values: [id, this.clock.now()] });
    await this.store.noted(viewer, exchange, 'STAND_HELD', stand.name);
    return stand.exchangeId;
  }

  /** @throws DomainError STAND_NOT_FOUND, STAND_PHOTO_UNKNOWN */
  async addPhoto(viewer: Viewer, { standId, fileId, caption, reason }: AddStandPhotoInput): Promise<string> {
    const stand = await this.reachable(standId);
    const exchange = await this.store.changing('PROGRAMME', stand.exchangeId, reason);
    if (!(await this.db.one({ ...PHOTO, values: [fileId, standId] }))) throw fairErrors.STAND_PHOTO_UNKNOWN({}, 'input.fileId');
    const text = 'insert into fair_stand_photo (file_id, stand_id, caption, added_at) values ($1, $2, $3, $4) on conflict (file_id) do nothing returning file_id';
    const added = await this.db.one({ name: 'stand_photo_add', text, values: [fileId, standId, caption, this.clock.now()] });
    await this.files.attach([fileId]);
    if (added) await this.store.noted(viewer, exchange, 'STAND_PHOTO', stand.name);
    return stand.exchangeId;
  }

  /** @throws DomainError STAND_NOT_FOUND, MEND_REASON_MISSING */
  async removePhoto(viewer: Viewer, fileId: string, reason: string | null | undefined): Promise<string> {
    const text = 'select stand_id as "standId" from fair_stand_photo where file_id = $1 and removed_at is null';
    const photo = await this.db.one<{ standId: string }>({ name: 'stand_photo_find', text, values: [fileId] });
    const stand = await this.reachable(photo?.standId ?? fileId);
    const exchange = await this.store.changing('PROGRAMME', stand.exchangeId, reason, 'reason');
    await this.db.rows({ name: 'stand_photo_remove', text: 'update fair_stand_photo set removed_at = $2 where file_id = $1', values: [fileId, this.clock.now()] });
    await this.files.release([fileId]);
    await this.store.noted(viewer, exchange, 'STAND_PHOTO_REMOVE', stand.name);
    return stand.exchangeId;
  }

  private find(id: string): Promise<Found | null> {
    return this.db.one<Found>({ ...FIND, values: [id] });
  }

  private async reachable(id: string): Promise<Found> {
    const stand = await this.find(id);
    if (!stand) throw fairErrors.STAND_NOT_FOUND();
    return stand;
  }
}
