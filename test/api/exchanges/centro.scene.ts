import { randomUUID } from 'node:crypto';
import { Role } from '@lib/access';
import { centroData } from '../../../apps/api/src/demo/demo.centro.data.js';
import { comes, crowd, type Invited } from '../../../apps/api/src/demo/demo.crowd.js';
import { factsOf, sheetsData } from '../../../apps/api/src/demo/demo.data.js';
import { publishedSheet } from '../../../apps/api/src/demo/demo.sheet.js';
import { PASSWORD, enroll } from '../access/cast.js';
import { ADMIT, DECLARED, SAVE, START, SUBMIT, succeeded } from '../practices/cast.js';
import { SUBMIT as SUBMIT_FEEDBACK, SAVE as SAVE_FEEDBACK, PUBLISH, draft } from '../feedback/scene.js';
import { createTestApp, type Session, type TestApp } from '../../support/index.js';
import { PLAN, SAVE_ITEM, turn, type DeskShown } from './scene.js';

/** The days of the exchange, and a fortnight before, when instances send their lists. */
export const [BEFORE, FIRST, SECOND, AFTER] = ['2026-04-09', '2026-04-23', '2026-04-24', '2026-04-25'];
export const HUAURA = '150202';
export const PRACTICES = ['huaura-puentes', 'ayacucho-riesgo', 'pasco-impacto'] as const;
export type PracticeKey = (typeof PRACTICES)[number];

type Member = { id: string; igedCode: string; session: Session };
type Presented = { key: PracticeKey; practiceId: string; slug: string; itemId: string; feedbackId: string; author: Member; expert: string };
export type Came = { id: string; n: number; days: [boolean, boolean] };

/** The first exchange of the Centro, entered by its people through both doors. */
export class Centro {
  readonly exchangeId = randomUUID();
  readonly members: Member[] = [];
  presented: Presented[] = [];
  came: Came[] = [];
  slug = '';
  private staff!: Session;
  private constructor(readonly app: TestApp) {}

  static async open(): Promise<Centro> {
    const centro = new Centro(await createTestApp({ now: `${BEFORE}T14:00:00Z` }));
    await enroll(centro.app, { roles: [Role.STAFF], name: 'Especialista de prueba, DIFOCA', email: 'staff@prueba.test', institution: 'DIFOCA' });
    await centro.day(BEFORE);
    return centro;
  }

  /** Nine in the morning in Lima; sessions of the desk end with the night. */
  async day(day: string): Promise<void> {
    this.app.clock.set(`${day}T14:00:00Z`);
    this.staff = await this.app.login('admin', 'staff@prueba.test', PASSWORD);
  }

  async desk<T = Record<string, unknown>>(text: string, variables: object = {}): Promise<T> {
    return succeeded(await this.app.gql<T>('admin', text, variables, this.staff));
  }

  async member<T = Record<string, unknown>>(who: Member | null, text: string, variables: object = {}): Promise<T> {
    return succeeded(await this.app.gql<T>('member', text, variables, who?.session ?? null));
  }

  rows<T extends object = Record<string, unknown>>(text: string, values: unknown[] = [this.exchangeId]): Promise<T[]> {
    return this.app.db.rows<T>({ text, values });
  }

  deskCookie(): Record<string, string> {
    return { cookie: this.staff.cookie };
  }

  async joined(igedCode: string, name: string): Promise<Member> {
    const email = `iged${igedCode}@prueba.test`;
    const id = await enroll(this.app, { roles: [Role.MEMBER], name, email, igedCode });
    const one = { id, igedCode, session: await this.app.login('member', email, PASSWORD) };
    this.members.push(one);
    return one;
  }

  /** On another day, after her session ended. */
  async again(one: Member): Promise<Member> {
    one.session = await this.app.login('member', `iged${one.igedCode}@prueba.test`, PASSWORD);
    return one;
  }

  /** One of its three practices: its sheet as its team writes it, admitted by staff. */
  async practice(key: PracticeKey, author: Member): Promise<{ practiceId: string; slug: string }> {
    const facts = factsOf(key);
    const practiceId = randomUUID();
    const [{ id: themeId }] = await this.rows<{ id: string }>('select id from theme where name = $1', [facts.theme]);
    const below = await this.rows<{ code: string }>(`select code from iged where code = $1 or ($2 and parent_code = $1) order by code`, [facts.lead, facts.igeds === 'all']);
    const team = [author.id, null].map((memberId, at) => ({ id: randomUUID(), memberId, name: `Integrante de prueba ${at + 1}`, post: 'Especialista', igedCode: facts.lead }));
    await this.member(author, START, { input: { id: practiceId, title: facts.title } });
    for (const { section, body } of publishedSheet(facts, sheetsData().practices[key], sheetsData(), themeId, below.map(({ code }) => code), team))
      await this.member(author, SAVE, { input: { practiceId, section, revision: 0, ...body } });
    await this.member(author, SUBMIT, { input: { practiceId, ...DECLARED } });
    const { admitPractice } = await this.desk<{ admitPractice: { slug: string } }>(ADMIT, { input: { practiceId, comment: 'Bienvenida' } });
    return { practiceId, slug: admitPractice.slug };
  }

  /** Its plan and its two days, the practices bound with the expert who comments each one. */
  async planned(): Promise<DeskShown> {
    const { name, hostCode, venue, objective, capacity, igedSeats, invited, moments, methods } = centroData();
    const regions = await this.rows<{ id: string }>(`select id from region where macro_region_id = 'centro'`, []);
    const plan = { number: 1, name, macroRegionId: 'centro', hostCode, venue, address: 'Huacho', objective, capacity, igedSeats };
    const dates = { startsOn: FIRST, endsOn: SECOND, registersUntil: FIRST };
    await this.desk(PLAN, { input: { id: this.exchangeId, revision: 0, ...plan, ...dates, regionIds: [...regions.map(({ id }) => id), ...invited] } });
    const item = { exchangeId: this.exchangeId, revision: 0 };
    for (const [at, starts, ends, kind, title, place, people] of moments)
      await this.desk(SAVE_ITEM, { input: { ...item, id: randomUUID(), day: at === 0 ? FIRST : SECOND, starts, ends, kind, title, place, people } });
    for (const [at, { key, practiceId, itemId, feedbackId, expert, author }] of this.presented.entries()) {
      const presentation = { practiceId, version: 1, igedCode: author.igedCode, method: methods[key], expertId: expert, feedbackId, commentaryDueOn: SECOND };
      const hours = { starts: `1${at}:00`, ends: `1${at}:50` };
      await this.desk(SAVE_ITEM, { input: { ...item, id: itemId, day: FIRST, ...hours, kind: 'PRESENTATION', title: factsOf(key).title.slice(0, 200), place: 'Auditorio', people: '', presentation } });
    }
    const { announceExchange } = await this.desk<{ announceExchange: DeskShown }>(turn('announce'), { id: this.exchangeId });
    this.slug = announceExchange.slug;
    return announceExchange;
  }

  /** What the expert tells the team in its three parts, published by staff. */
  async commented({ key, feedbackId, expert }: Presented): Promise<void> {
    const [{ email }] = await this.rows<{ email: string }>('select email from account where id = $1', [expert]);
    const session = await this.app.login('admin', email, PASSWORD);
    const { key_aspects: keyAspects, improvements, recommendations } = factsOf(key).feedback;
    const words = { keyAspects, improvements: improvements.map((text) => ({ sectionKey: null, text })), recommendations };
    const saved = succeeded(await this.app.gql<{ saveFeedbackDraft: { revision: number } }>('admin', SAVE_FEEDBACK, { input: { id: feedbackId, revision: 0, draft: draft(words) } }, session));
    succeeded(await this.app.gql('admin', SUBMIT_FEEDBACK, { input: { id: feedbackId, revision: saved.saveFeedbackDraft.revision } }, session));
    await this.desk(PUBLISH, { id: feedbackId });
  }

  /** The lists that the instances sent; answers who came, and on which day. */
  async registered(): Promise<void> {
    const { invited, larger, withdrawn } = centroData();
    const igeds = await this.rows<Invited>(
      `select g.code, g.name, g.kind, r.macro_region_id = 'centro' as centro from iged g join region r on r.id = g.region_id
        where g.kind in ('DRE', 'GRE', 'UGEL') and (r.macro_region_id = 'centro' or r.id = any($1)) order by g.kind = 'UGEL', g.code`, [invited]);
    for (const { iged, seats } of larger) if (seats) await this.desk(QUOTA, { input: { exchangeId: this.exchangeId, igedCode: iged, seats } });
    const people = crowd(igeds, centroData()).map((one) => ({ ...one, id: String(randomUUID()) }));
    await atOnce(people, async ({ id, name, igedCode, institution, duty, post, needs }) => {
      await this.desk(AT_DESK, { input: { id, exchangeId: this.exchangeId, name, igedCode, institution, duty, post, needs } });
    });
    for (const { id } of people.filter(({ n }) => withdrawn.includes(n))) await this.desk(WITHDRAW, { input: { id, reason: 'Su instancia avisó que no puede viajar.' } });
    const placed = await this.rows<{ id: string }>(`select id from exchange_registration where exchange_id = $1 and state = 'REGISTERED'`);
    const numbers = new Map(people.map(({ id, n }) => [id, n]));
    this.came = placed.map(({ id }) => ({ id, n: numbers.get(id) ?? 0 })).map(({ id, n }) => ({ id, n, days: [comes(n, 0), comes(n, 1)] }));
  }
}

/** Several at a time, as several people at a desk would. */
export async function atOnce<T>(all: readonly T[], run: (one: T) => Promise<void>, workers = 6): Promise<void> {
  const queue = [...all];
  await Promise.all(Array.from({ length: workers }, async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await run(one);
  }));
}

const QUOTA = `mutation ($input: SetQuotaInput!) { setExchangeQuota(input: $input) { igedCode } }`;
const AT_DESK = `mutation ($input: RegisterAtDeskInput!) { registerAtDesk(input: $input) }`;
const WITHDRAW = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) }`;
