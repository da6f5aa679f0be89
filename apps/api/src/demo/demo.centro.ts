import { Injectable } from '@nestjs/common';
import { CheckIns, ExchangePlans, ExchangeTurns, Presented, Programme, ProgrammeKind, Registrations } from '@lib/exchanges';
import { limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { centroData } from './demo.centro.data.js';
import { comes, crowd, type Invited } from './demo.crowd.js';
import { sheetsData } from './demo.data.js';
import { DemoFair } from './demo.fair.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import { DemoTestimonials } from './demo.testimonials.js';
import type { Timeline } from './demo.timeline.js';

const INVITED = /* sql */ `
  select g.code, g.name, g.kind, g.region_id = any($1::text[]) is false as centro from iged g join region r on r.id = g.region_id
  where g.enabled and g.kind in ('DRE', 'GRE', 'UGEL') and (r.macro_region_id = 'centro' or r.id = any($1::text[])) order by g.kind <> 'UGEL' desc, g.code`;
const PHONES = 2;
type Came = { registrationId: string; n: number; days: [boolean, boolean] };

/** The first exchange of the Centro, at its true size: 18 regions, 350 people with a place, two days. */
@Injectable()
export class DemoCentro {
  readonly id = demoId('exchange:centro');

  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly plans: ExchangePlans,
    private readonly programme: Programme,
    private readonly presented: Presented,
    private readonly turns: ExchangeTurns,
    private readonly registrations: Registrations,
    private readonly checkIns: CheckIns,
    private readonly fair: DemoFair,
    private readonly testimonials: DemoTestimonials,
  ) {}

  async tell(time: Timeline): Promise<void> {
    const days = [limaDate(time.day(-2)), limaDate(time.day(-1))];
    time.daysAgo(8);
    await this.plan(days);
    const practices = await this.fill(days);
    time.daysAgo(7);
    await this.turns.announce(this.staff(), this.id);
    const came = [...(await this.members()), ...(await this.registered(time))];
    time.daysAgo(4);
    for (const n of centroData().withdrawn)
      await this.registrations.withdrawAtDesk(this.staff(), { id: registration(`${n}`), reason: 'Su instancia avisó que no puede viajar.' });
    await this.fair.prepare(this.id, days);
    for (const at of [0, 1] as const) {
      time.daysAgo(2 - at);
      await this.attend(came, days, at);
      if (at > 0) continue;
      for (const { key, team } of practices) await this.presented.mark(this.staff(), { itemId: demoId(`moment:${key}`), exchangeId: this.id, memberIds: team });
      await this.fair.visit();
    }
    await this.fair.hold();
    await this.testimonials.tell(this.id, days[1]);
    await this.turns.hold(this.staff(), this.id);
  }

  private async plan(days: string[]): Promise<void> {
    const { name, hostCode, venue, objective, capacity, igedSeats, invited } = centroData();
    const regions = await this.db.rows<{ id: string }>({ text: `select id from region where macro_region_id = 'centro' order by id` });
    await this.plans.plan(this.staff(), {
      ...{ id: this.id, revision: 0, number: 1, name, macroRegionId: 'centro', hostCode, venue, address: '', objective, capacity, igedSeats },
      ...{ startsOn: days[0], endsOn: days[1], registersUntil: days[0], regionIds: [...regions.map(({ id }) => id), ...invited] },
    });
    for (const { iged, seats } of centroData().larger)
      if (seats) await this.registrations.setQuota(this.staff(), { exchangeId: this.id, igedCode: iged, seats });
  }

  /** The moments of both days, and the practices in between from ten in the morning, each commented by whoever gave it feedback. */
  private async fill(days: string[]): Promise<{ key: string; team: string[] }[]> {
    for (const [at, starts, ends, kind, title, place, people] of centroData().moments)
      await this.programme.save(this.staff(), { id: momentId(title), exchangeId: this.id, revision: 0, day: days[at], starts, ends, kind, title, place, people });
    const told: { key: string; team: string[] }[] = [];
    for (const [at, [key, { expert, team }]] of Object.entries(sheetsData().practices).entries()) {
      const practiceId = demoId(`practice:${key}`);
      const text = `select p.title, f.version, p.lead_iged_code as "igedCode" from practice p join feedback f on f.practice_id = p.id and f.expert_id = $2 and f.status <> 'WITHDRAWN' where p.id = $1`;
      const expertId = this.people.person(expert).accountId;
      const row = await this.db.one<{ title: string; version: number; igedCode: string }>({ text, values: [practiceId, expertId] });
      if (!row) continue;
      const hour = 10 + at;
      await this.programme.save(this.staff(), {
        ...{ id: demoId(`moment:${key}`), exchangeId: this.id, revision: 0, day: days[0], starts: `${hour}:00`, ends: `${hour}:50` },
        ...{ kind: ProgrammeKind.PRESENTATION, title: row.title.slice(0, 200), place: 'Auditorio', people: '' },
        presentation: { practiceId, version: row.version, igedCode: row.igedCode, method: centroData().methods[key] ?? 'Panel', expertId },
      });
      told.push({ key, team: team.map((member) => this.people.person(member).accountId) });
    }
    return told;
  }

  private async members(): Promise<Came[]> {
    const came: Came[] = [];
    for (const [at, [key, duty, days]] of centroData().members.entries()) {
      const id = registration(key);
      await this.registrations.register(this.people.viewer(key), { id, exchangeId: this.id, duty, needs: key === 'pasco2' ? 'Menú vegetariano' : '' });
      came.push({ registrationId: id, n: at, days: [days > 0, days > 1] });
    }
    return came;
  }

  /** The lists that the instances sent, in the order in which they arrived. */
  private async registered(time: Timeline): Promise<Came[]> {
    const igeds = await this.db.rows<Invited>({ text: INVITED, values: [centroData().invited] });
    const everyone = crowd(igeds, centroData());
    for (const { n, name, igedCode, institution, duty, post, needs } of everyone) {
      time.daysAgo(6 - n / everyone.length);
      await this.registrations.registerAtDesk(this.staff(), { id: registration(`${n}`), exchangeId: this.id, name, igedCode, institution, duty, post, needs });
    }
    const gone = centroData().withdrawn;
    const placed = await this.db.rows<{ id: string }>({ text: `select id from exchange_registration where exchange_id = $1 and state = 'REGISTERED'`, values: [this.id] });
    const has = new Set(placed.map(({ id }) => id));
    return everyone
      .filter(({ n }) => has.has(registration(`${n}`)) && !gone.includes(n))
      .map(({ n }) => ({ registrationId: registration(`${n}`), n, days: [comes(n, 0), comes(n, 1)] }));
  }

  /** Two phones at the door, and somebody whom both read; at the fair and the internship one passes again. */
  private async attend(came: Came[], days: string[], at: 0 | 1): Promise<void> {
    const here = came.filter(({ days: own }) => own[at]);
    const itemId = momentId(at === 0 ? 'Feria de evidencias' : 'Pasantía en la UGEL Huaura');
    for (let phone = 0; phone < PHONES; phone += 1) {
      const stamps = here.flatMap(({ registrationId, n }, order) => {
        if (n % 20 !== 0 && n % PHONES !== phone) return [];
        const stamp = (what: string, hour: number, item: string | null) => ({
          ...{ id: demoId(`stamp:${registrationId}:${at}:${what}:${phone}`), registrationId, day: days[at], itemId: item },
          at: new Date(Date.parse(`${days[at]}T${hour}:00:00Z`) + order * 5000 + phone * 900).toISOString(),
        });
        return n % 4 === 3 ? [stamp('day', 13, null)] : [stamp('day', 13, null), stamp('item', at === 0 ? 20 : 14, itemId)];
      });
      await this.checkIns.sync(this.staff(), { exchangeId: this.id, deviceId: demoId(`phone:${phone}`), stamps });
    }
  }

  private staff(): Viewer {
    return this.people.viewer('especialista');
  }
}

const registration = (key: string): string => demoId(`registration:${key}`);
const momentId = (title: string): string => demoId(`moment:centro:${title}`);
