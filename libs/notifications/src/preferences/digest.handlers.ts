import { Inject, Injectable } from '@nestjs/common';
import { Letters, greetingTo } from '@lib/access';
import { Clock, limaDate } from '@lib/kernel';
import { CONFIG, Database, JobHandler, type Config } from '@lib/platform';
import { mondayOf } from './preference.rules.js';
import { Unsubscribe } from './unsubscribe.service.js';

/** Monday at 8 in Lima. */
const MONDAY = '0 13 * * 1';
const AT_ONCE = 500;
const SHOWN = 30;

/** Whoever waits for a letter and has none of this week: it is made, its notices are put in it, and nobody else takes them. */
const MAKE = {
  name: 'notice_digest_make',
  text: /* sql */ `
    with waiting as (
      select distinct n.account_id from notification n
      where n.delivery = 'DIGEST' and n.digest_id is null
        and not exists (select 1 from notice_digest d where d.account_id = n.account_id and d.week = $1)
      order by n.account_id limit ${AT_ONCE}
    ), made as (
      insert into notice_digest (id, account_id, week, made_at) select gen_random_uuid(), account_id, $1, $2 from waiting
      on conflict on constraint one_digest_per_week_and_account do nothing returning id, account_id
    ), taken as (
      update notification n set digest_id = m.id from made m
      where n.account_id = m.account_id and n.delivery = 'DIGEST' and n.digest_id is null returning n.id
    )
    select id, (select count(*) from taken) as taken from made`,
};

const DIGEST = {
  name: 'notice_digest',
  text: /* sql */ `
    select a.id as "accountId", a.email::text as email, coalesce(m.name, '') as name,
      coalesce((select json_agg(json_build_object('title', n.title, 'link', n.link) order by n.created_at desc, n.id)
        from notification n where n.digest_id = d.id and n.read_at is null), '[]') as items
    from notice_digest d join account a on a.id = d.account_id and a.status = 'ACTIVE' left join member m on m.id = a.id where d.id = $1`,
};

type Row = { accountId: string; email: string; name: string; items: { title: string; link: string }[] };

/** The letter of Monday, for whoever prefers one. */
@Injectable()
export class DigestHandlers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly letters: Letters,
    private readonly unsubscribe: Unsubscribe,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** By the calendar; run twice in a week it makes nothing more. */
  @JobHandler('notifications.weekly', { cron: MONDAY })
  async weekly(): Promise<void> {
    const now = this.clock.now();
    const week = mondayOf(limaDate(now));
    while ((await this.makeSome(week, now)) === AT_ONCE);
  }

  /** What was read meanwhile is left out; when nothing is left there is no letter. */
  @JobHandler('mail.digest')
  async send({ digestId }: { digestId: string }): Promise<void> {
    const row = await this.db.one<Row>({ ...DIGEST, values: [digestId] });
    if (!row || row.items.length === 0) return;
    const { publicUrl } = this.config;
    const more = row.items.length - SHOWN;
    const letter = {
      subject:
        row.items.length === 1 ? 'Tu resumen de la semana: 1 aviso' : `Tu resumen de la semana: ${row.items.length} avisos`,
      greeting: greetingTo(row.name),
      lines: ['Esto pasó en la comunidad y te espera en tu bandeja:'],
      items: row.items.slice(0, SHOWN).map(({ title, link }) => ({ label: title, link: `${publicUrl}${link}` })),
      after: more > 0 ? [`Y ${more} más en tu bandeja.`] : [],
      foot: {
        text: 'Recibes este resumen porque así lo elegiste.',
        label: 'Dejar de recibirlo',
        link: await this.unsubscribe.link(row.accountId, 'WEEKLY'),
      },
    };
    const headers = await this.unsubscribe.headers(row.accountId, 'WEEKLY');
    await this.letters.post(row.email, letter, `digest.${digestId}`, { headers });
  }

  private makeSome(week: string, now: Date): Promise<number> {
    return this.db.transaction(async () => {
      const made = await this.db.rows<{ id: string }>({ ...MAKE, values: [week, now] });
      await this.db.addJobs('mail.digest', made.map(({ id }) => ({ payload: { digestId: id }, key: `mail.digest:${id}` })), 'MASS');
      return made.length;
    });
  }
}
