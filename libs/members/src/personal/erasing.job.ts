import { Injectable } from '@nestjs/common';
import { Standing } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Auditor, Database, JobHandler, log, personalData, personalStatement } from '@lib/platform';
import { erasingStatements } from './erasing.statements.js';
import { ErasureStore, type Trace } from './erasure.store.js';

const HOURLY = '41 * * * *';
/** Longer than any request or job of hers that was under way can last. */
const AGAIN_MS = 5 * 60_000;
/** Copies of a name are looked for in tables that have no index for it. */
const PATIENCE_MS = 10 * 60_000;

type Person = { id: string; name: string; email: string };

/** Behind the counter: a person is erased in one transaction, in every table that some lib stated. */
@Injectable()
export class ErasingJob {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ErasureStore,
    private readonly standing: Standing,
    private readonly auditor: Auditor,
  ) {}

  @JobHandler('members.erasures', { cron: HOURLY })
  async due(): Promise<void> {
    for (const erasureId of await this.store.due(this.clock.now())) await this.db.addJob('members.erase', { erasureId }, { key: `members.erase:${erasureId}` });
  }

  /** Whoever took it back, was refused or is the only administrator by now is left as she is. */
  @JobHandler('members.erase')
  async erase({ erasureId }: { erasureId: string }): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.rows({ text: `set local statement_timeout = ${PATIENCE_MS}` });
      const now = this.clock.now();
      const held = await this.store.hold(erasureId);
      if (held?.state !== 'WAITING' || held.dueAt > now) return;
      if (await this.standing.isLastAdministrator(held.memberId)) return log.warn({ erasureId }, 'the only administrator is not erased');
      const person = await this.person(held.memberId);
      const left = await this.traces(person);
      await this.db.addJob('members.erased_letter', { erasureId, email: person.email, name: person.name });
      await this.write(person, now);
      await this.store.settle(erasureId, 'DONE', person.id, now, '', left);
      await this.auditor.record({ actor: person.id, action: 'data.erased', target: person.id, detail: { cause: held.cause } });
      if (left.length > 0) await this.db.addJob('member.erased', { erasureId });
      await this.db.addJob('members.erase_again', { memberId: person.id }, { runAt: new Date(now.getTime() + AGAIN_MS) });
      for (const task of personalData().tasks) await this.db.addJob(task, { memberId: person.id });
    });
  }

  /** What she was writing in the moment she was erased was committed after it: everything is done once more. */
  @JobHandler('members.erase_again')
  async eraseAgain({ memberId }: { memberId: string }): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.rows({ text: `set local statement_timeout = ${PATIENCE_MS}` });
      const erased = await this.db.one({ name: 'erasure_was_done', text: 'select 1 from member where id = $1 and erased_at is not null', values: [memberId] });
      if (erased) await this.write(await this.person(memberId), this.clock.now());
    });
  }

  private async write(person: Person, now: Date): Promise<void> {
    const { tables, copies } = personalData();
    for (const text of erasingStatements(tables, copies)) await this.db.rows({ ...personalStatement(text, { ...person, now }), patienceMs: PATIENCE_MS });
  }

  private async traces(person: Person): Promise<Trace[]> {
    const found: Trace[] = [];
    const given = { ...person, now: this.clock.now() };
    for (const { finds } of personalData().traces) found.push(...(await this.db.rows<Trace>({ ...personalStatement(finds, given), patienceMs: PATIENCE_MS })));
    return found;
  }

  private async person(id: string): Promise<Person> {
    const person = await this.db.one<Person>({
      name: 'erasure_person',
      text: 'select m.id, m.name, a.email::text as email from member m join account a on a.id = m.id where m.id = $1 for update',
      values: [id],
    });
    if (!person) throw new Error(`Nobody to erase: ${id}`);
    return person;
  }
}
