import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { registrationErrors } from './registration.errors.js';
import type { RegisterAtDeskInput, RegisterToExchangeInput, SetQuotaInput, WithdrawRegistrationInput } from './registration.inputs.js';
import { Seats } from './seats.service.js';

/** $1 exchange, $2 member. */
const PERSON = {
  name: 'registration_person',
  text: /* sql */ `
    select m.name, m.post, m.iged_code as "igedCode", coalesce(m.institution, '') as institution, g.kind = 'MINEDU' or g.region_id = h.region_id
      or exists (select 1 from exchange_region er where er.exchange_id = x.id and er.region_id = g.region_id) as invited
    from exchange x join iged h on h.code = x.host_code cross join member m left join iged g on g.code = m.iged_code where x.id = $1 and m.id = $2`,
};
const KNOWN = {
  name: 'registration_known',
  text: `select id, exchange_id as "exchangeId", member_id as "memberId", state, name from exchange_registration where id = $1 or (exchange_id = $2 and member_id = $3)`,
};
const INSERT = {
  name: 'registration_insert',
  text: /* sql */ `insert into exchange_registration (id, exchange_id, member_id, name, iged_code, institution, duty, post, state, queued_at, code, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10)`,
};
const AGAIN = {
  name: 'registration_again',
  text: /* sql */ `update exchange_registration set duty = $2, state = coalesce($3, state), queued_at = case when $3::text is null then queued_at else $4 end, updated_at = $4 where id = $1`,
};
const NEEDS = {
  name: 'registration_needs',
  text: /* sql */ `insert into exchange_registration_private (registration_id, needs) values ($1, $2) on conflict (registration_id) do update set needs = excluded.needs`,
};
const LEAVE = { name: 'registration_leave', text: `update exchange_registration set state = 'CANCELLED', updated_at = $2 where id = $1` };

type Person = { name: string; post: string; igedCode: string | null; institution: string; invited: boolean | null };
type Known = { id: string; exchangeId: string; memberId: string | null; state: string; name: string };

@Injectable()
export class Registrations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly seats: Seats,
    private readonly auditor: Auditor,
  ) {}

  /**
   * With a place while there is one, else in the waiting list. Asked again it is the same registration, with the new duty and needs.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, NOT_INVITED, REGISTRATION_ID_TAKEN
   */
  async register(viewer: Viewer, input: RegisterToExchangeInput): Promise<void> {
    const { exchangeId, id, duty, needs } = input;
    await this.store.allowed('REGISTER', exchangeId);
    const person = await this.db.one<Person>({ ...PERSON, values: [exchangeId, viewer.accountId] });
    if (!person?.invited) throw registrationErrors.NOT_INVITED();
    const known = await this.known(id, exchangeId, viewer.accountId);
    const now = this.clock.now();
    const here = known && known.state !== 'CANCELLED';
    const state = here ? null : (await this.seats.free(exchangeId, person.igedCode)) ? 'REGISTERED' : 'WAITING';
    if (known) await this.db.rows({ ...AGAIN, values: [known.id, duty, state, now] });
    else {
      const who = [viewer.accountId, person.name, person.igedCode, person.institution || (person.igedCode ? '' : person.name)];
      await this.db.rows({ ...INSERT, values: [id, exchangeId, ...who, duty, person.post, state, now, newCode()] });
    }
    const registrationId = known?.id ?? id;
    await this.keepNeeds(registrationId, needs);
    if (state) await this.db.addJob('exchange.registered', { registrationId, at: now.toISOString() });
  }

  /** @throws DomainError REGISTRATION_NOT_FOUND: also for what is somebody else's */
  async leave(viewer: Viewer, id: string): Promise<void> {
    const found = await this.known(id, null, null);
    if (!found || found.memberId !== viewer.accountId) throw registrationErrors.REGISTRATION_NOT_FOUND({ registrationId: found?.id });
    await this.withdraw(found);
  }

  /** Somebody without an account, or who could not: also past the day until which people register. */
  async registerAtDesk(viewer: Viewer, input: RegisterAtDeskInput): Promise<void> {
    const { id, exchangeId, name, institution, duty, post, needs } = input;
    const igedCode = input.igedCode || null;
    const exchange = await this.store.allowed('PLAN', exchangeId);
    if (!igedCode && !institution) throw registrationErrors.IGED_OR_INSTITUTION({}, 'input.igedCode');
    if (igedCode && !(await this.igedName(igedCode))) throw registrationErrors.QUOTA_IGED_UNKNOWN({}, 'input.igedCode');
    const known = await this.known(id, exchangeId, null);
    if (known && known.name !== name) throw registrationErrors.REGISTRATION_ID_TAKEN();
    if (known) return;
    const state = (await this.seats.free(exchangeId, igedCode)) ? 'REGISTERED' : 'WAITING';
    await this.db.rows({ ...INSERT, values: [id, exchangeId, null, name, igedCode, institution, duty, post, state, this.clock.now(), newCode()] });
    await this.keepNeeds(id, needs);
    await this.store.noted(viewer, exchange, 'REGISTER', name);
  }

  async withdrawAtDesk(viewer: Viewer, { id, reason }: WithdrawRegistrationInput): Promise<string> {
    const found = await this.known(id, null, null);
    if (!found) throw registrationErrors.REGISTRATION_NOT_FOUND();
    await this.withdraw(found);
    await this.auditor.record({ actor: viewer.accountId, action: 'exchange.withdraw', target: id, detail: { reason } });
    return found.exchangeId;
  }

  /** More places for an Iged move its waiting list at once; fewer take nobody's away. */
  async setQuota(viewer: Viewer, { exchangeId, igedCode, seats }: SetQuotaInput): Promise<void> {
    const exchange = await this.store.allowed('PLAN', exchangeId);
    const igedName = await this.igedName(igedCode);
    if (!igedName) throw registrationErrors.QUOTA_IGED_UNKNOWN({}, 'input.igedCode');
    const values = [exchangeId, igedCode];
    if (seats === null || seats === undefined)
      await this.db.rows({ name: 'quota_remove', text: 'delete from exchange_quota where exchange_id = $1 and iged_code = $2', values });
    else
      await this.db.rows({
        name: 'quota_set',
        text: /* sql */ `insert into exchange_quota (exchange_id, iged_code, seats) values ($1, $2, $3)
          on conflict (exchange_id, iged_code) do update set seats = excluded.seats`,
        values: [...values, seats],
      });
    await this.store.noted(viewer, exchange, 'QUOTA', `${igedName}: ${seats ?? 'como las demás'}`);
    await this.seats.fill(exchangeId);
  }

  private async withdraw({ id, exchangeId, state }: Known): Promise<void> {
    await this.store.allowed('PLAN', exchangeId);
    if (state === 'CANCELLED') return;
    await this.db.rows({ ...LEAVE, values: [id, this.clock.now()] });
    await this.seats.fill(exchangeId);
  }

  /** @throws DomainError REGISTRATION_ID_TAKEN for an id that is somebody else's */
  private async known(id: string, exchangeId: string | null, memberId: string | null): Promise<Known | null> {
    const rows = await this.db.rows<Known>({ ...KNOWN, values: [id, exchangeId, memberId] });
    const own = rows.find((row) => memberId !== null && row.memberId === memberId && row.exchangeId === exchangeId);
    const other = rows.find((row) => row.id === id);
    if (exchangeId !== null && other && (other.exchangeId !== exchangeId || other.memberId !== memberId)) throw registrationErrors.REGISTRATION_ID_TAKEN();
    return own ?? other ?? null;
  }

  private async keepNeeds(id: string, needs: string): Promise<void> {
    if (needs) return void (await this.db.rows({ ...NEEDS, values: [id, needs] }));
    await this.db.rows({ name: 'registration_no_needs', text: 'delete from exchange_registration_private where registration_id = $1', values: [id] });
  }

  private async igedName(code: string): Promise<string | null> {
    const found = await this.db.one<{ name: string }>({ name: 'registration_iged', text: 'select name from iged where code = $1', values: [code] });
    return found?.name ?? null;
  }
}

function newCode(): string {
  return randomBytes(16).toString('base64url');
}
