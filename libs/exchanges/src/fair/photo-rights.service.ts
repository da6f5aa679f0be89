import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { fairErrors } from './fair.errors.js';
import { PhotoRights, type DeskPhotoRights, type NotePhotoRightsInput } from './photo-rights.types.js';

const OF_EXCHANGE = {
  name: 'stand_photo_rights',
  text: /* sql */ `
    select p.file_id as "fileId", case when p.minors is false then 'NO_MINORS' when p.minors then case when p.authorised then 'AUTHORISED' else 'MISSING' end end as rights
    from fair_stand_photo p join fair_stand s on s.id = p.stand_id and s.removed_at is null where s.exchange_id = $1 and p.removed_at is null`,
};
const FIND = {
  name: 'stand_photo_exchange',
  text: /* sql */ `select s.exchange_id as "exchangeId", p.caption from fair_stand_photo p join fair_stand s on s.id = p.stand_id and s.removed_at is null
    where p.file_id = $1 and p.removed_at is null`,
};
const NOTE = { name: 'stand_photo_note', text: 'update fair_stand_photo set minors = $2, authorised = $3 where file_id = $1' };

const WORDS: Record<PhotoRights, string> = { NO_MINORS: 'no se reconoce a menores', AUTHORISED: 'menores, con autorización', MISSING: 'menores, sin autorización' };

/** Whether each photo of the fair may be shown. It may be said after the exchange closed too: that is when its report is written. */
@Injectable()
export class StandPhotoRights {
  constructor(
    private readonly db: Database,
    private readonly store: ExchangeStore,
  ) {}

  ofExchange(exchangeId: string): Promise<DeskPhotoRights[]> {
    return this.db.rows<DeskPhotoRights>({ ...OF_EXCHANGE, values: [exchangeId] });
  }

  /** @throws DomainError STAND_PHOTO_UNKNOWN */
  async note(viewer: Viewer, { fileId, rights }: NotePhotoRightsInput): Promise<void> {
    const photo = await this.db.one<{ exchangeId: string; caption: string }>({ ...FIND, values: [fileId] });
    if (!photo) throw fairErrors.STAND_PHOTO_UNKNOWN({}, 'input.fileId');
    const exchange = await this.store.reachable(photo.exchangeId);
    const minors = rights !== PhotoRights.NO_MINORS;
    await this.db.rows({ ...NOTE, values: [fileId, minors, minors ? rights === PhotoRights.AUTHORISED : null] });
    await this.store.noted(viewer, exchange, 'STAND_PHOTO_RIGHTS', `${photo.caption}: ${WORDS[rights]}`);
  }
}
