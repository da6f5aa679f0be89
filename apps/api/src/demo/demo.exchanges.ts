import { Injectable } from '@nestjs/common';
import { CheckIns, Duty, ExchangePlans, ExchangeTurns, Internships, Presented, Programme, ProgrammeKind, Registrations, StandContributionKind, StandContributions, Stands } from '@lib/exchanges';
import { limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { sheetsData } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';
const METHODS = ['Sociodrama', 'Exposición dialogada', 'Panel'];
/** Of UGEL and DRE of the Centro, and how many of the two days each came; the last registered and did not come. */
const COMING: [key: string, duty: Duty, days: number][] = [
  ['gestora', Duty.SPECIALIST, 2],
  ['huaura', Duty.SPECIALIST, 2],
  ['ayacucho', Duty.AREA_HEAD, 2],
  ['huamanga', Duty.AREA_HEAD, 1],
  ['pasco', Duty.DIRECTOR, 2],
  ['pasco2', Duty.SPECIALIST, 1],
  ['lima', Duty.SPECIALIST, 1],
  ['ica', Duty.SPECIALIST, 0],
];

type Moment = [day: number, starts: string, ends: string, kind: ProgrammeKind, title: string];
const MOMENTS: Moment[] = [
  [0, '08:30', '09:00', ProgrammeKind.OPENING, 'Apertura y bienvenida de la DRE anfitriona'],
  [0, '09:00', '10:00', ProgrammeKind.EXPOSITION, 'La ruta de fortalecimiento de las prácticas'],
  [0, '13:00', '14:00', ProgrammeKind.BREAK, 'Almuerzo'],
  [0, '15:00', '17:00', ProgrammeKind.FAIR, 'Feria de evidencias'],
  [1, '09:00', '12:00', ProgrammeKind.INTERNSHIP, 'Pasantía en la UGEL Huaura'],
  [1, '12:00', '13:00', ProgrammeKind.CLOSING, 'Compromisos y clausura'],
];

/** The first exchange of the Centro, held with its three practices; and one of the Sur that people still register for. */
@Injectable()
export class DemoExchanges {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly plans: ExchangePlans,
    private readonly programme: Programme,
    private readonly presented: Presented,
    private readonly turns: ExchangeTurns,
    private readonly registrations: Registrations,
    private readonly checkIns: CheckIns,
    private readonly stands: Stands,
    private readonly contributions: StandContributions,
    private readonly internships: Internships,
  ) {}

  async tell(time: Timeline): Promise<void> {
    await this.held(time);
    await this.open(time);
  }

  private async held(time: Timeline): Promise<void> {
    const days = [limaDate(time.day(-2)), limaDate(time.day(-1))];
    const id = await this.plan(time, 'centro', 8, { number: 1, name: 'Intercambio Macrorregional Centro', macroRegionId: 'centro', hostCode: '150200' }, days, days[0]);
    for (const moment of MOMENTS) await this.moment(id, days, moment);
    const practices = await this.practices(id, days[0]);
    time.daysAgo(7);
    await this.turns.announce(this.staff(), id);
    for (const [key, duty] of COMING)
      await this.registrations.register(this.people.viewer(key), { id: demoId(`registration:${key}`), exchangeId: id, duty, needs: key === 'pasco2' ? 'Menú vegetariano' : '' });
    await this.fair(id, days);
    for (const at of [0, 1]) {
      time.daysAgo(2 - at);
      const stamps = COMING.filter(([, , came]) => came > at).map(([key]) => ({ id: demoId(`stamp:${key}:${at}`), registrationId: demoId(`registration:${key}`), day: days[at], itemId: null, at: time.day(at - 2).toISOString() }));
      await this.checkIns.sync(this.staff(), { exchangeId: id, deviceId: demoId(`phone:${at}`), stamps });
      if (at > 0) continue;
      for (const { key, team } of practices) await this.presented.mark(this.staff(), { itemId: demoId(`moment:${key}`), exchangeId: id, memberIds: team });
    }
    await this.stands.hold(this.staff(), demoId('stand:huaura'));
    await this.turns.hold(this.staff(), id);
  }

  private async open(time: Timeline): Promise<void> {
    const days = [limaDate(time.day(24)), limaDate(time.day(25))];
    const plan = { number: 2, name: 'Intercambio Macrorregional Sur', macroRegionId: 'sur', hostCode: '080000', capacity: 2 };
    const id = await this.plan(time, 'sur', 3, plan, days, limaDate(time.day(20)));
    for (const moment of MOMENTS.filter(([, , , kind]) => kind !== ProgrammeKind.INTERNSHIP)) await this.moment(id, days, moment);
    time.daysAgo(2);
    await this.turns.announce(this.staff(), id);
    for (const key of ['apurimac', 'canchis'])
      await this.registrations.register(this.people.viewer(key), { id: demoId(`registration:sur:${key}`), exchangeId: id, duty: Duty.SPECIALIST, needs: '' });
  }

  private async plan(time: Timeline, key: string, daysAgo: number, plan: { number: number; name: string; macroRegionId: string; hostCode: string; capacity?: number }, days: string[], registersUntil: string): Promise<string> {
    time.daysAgo(daysAgo);
    const id = demoId(`exchange:${key}`);
    const regions = await this.db.rows<{ id: string }>({ text: 'select id from region where macro_region_id = $1 order by id', values: [plan.macroRegionId] });
    await this.plans.plan(this.staff(), {
      ...{ id, revision: 0, capacity: 350, igedSeats: 5, venue: 'Auditorio de la DRE anfitriona', address: '', startsOn: days[0], endsOn: days[1], registersUntil },
      ...{ objective: 'Texto de muestra: compartir prácticas que ya dan resultado y llevarse de vuelta lo que se puede replicar.', ...plan, regionIds: regions.map((region) => region.id) },
    });
    return id;
  }

  private moment(exchangeId: string, days: string[], [at, starts, ends, kind, title]: Moment): Promise<void> {
    const item = { id: demoId(`moment:${exchangeId}:${title}`), exchangeId, revision: 0, day: days[at], starts, ends, kind, title, place: kind === ProgrammeKind.BREAK ? '' : 'Auditorio', people: '' };
    return this.programme.save(this.staff(), item);
  }

  /** One after the other from ten in the morning, each commented by whoever gave it feedback. */
  private async practices(exchangeId: string, day: string): Promise<{ key: string; team: string[] }[]> {
    const told: { key: string; team: string[] }[] = [];
    for (const [at, [key, { expert, team }]] of Object.entries(sheetsData().practices).entries()) {
      const practiceId = demoId(`practice:${key}`);
      const text = `select p.title, f.version, p.lead_iged_code as "igedCode" from practice p join feedback f on f.practice_id = p.id and f.expert_id = $2 and f.status <> 'WITHDRAWN' where p.id = $1`;
      const expertId = this.people.person(expert).accountId;
      const row = await this.db.one<{ title: string; version: number; igedCode: string }>({ text, values: [practiceId, expertId] });
      if (!row) continue;
      const hour = 10 + at;
      await this.programme.save(this.staff(), {
        ...{ id: demoId(`moment:${key}`), exchangeId, revision: 0, day, starts: `${hour}:00`, ends: `${hour}:50`, kind: ProgrammeKind.PRESENTATION, title: row.title.slice(0, 200), place: 'Auditorio', people: '' },
        presentation: { practiceId, version: row.version, igedCode: row.igedCode, method: METHODS[at] ?? 'Panel', expertId },
      });
      told.push({ key, team: team.map((member) => this.people.person(member).accountId) });
    }
    return told;
  }

  private async fair(exchangeId: string, days: string[]): Promise<void> {
    const stand = (key: string, number: number, name: string, igedCode: string, holders: string[], products: string): Promise<void> =>
      this.stands.save(this.staff(), { id: demoId(`stand:${key}`), exchangeId, number, name, igedCode, products, holderIds: holders.map((one) => this.people.person(one).accountId) });
    await stand('huaura', 1, 'Puesto de la UGEL Huaura', '150202', ['gestora', 'huaura'], 'Texto de muestra: convenios, fotos de las ferias de empleo y guías para escuelas.');
    await stand('ayacucho', 2, 'Puesto de la DRE Ayacucho', '050000', ['ayacucho'], 'Texto de muestra: tablero de gestión del riesgo y planes de las UGEL.');
    await this.leave('huaura', 'pregunta', StandContributionKind.QUESTION, '¿Cómo convencieron a las empresas de la zona?', 'lima');
    await this.leave('huaura', 'aporte', StandContributionKind.CONTRIBUTION, 'En nuestra región ayudó firmar el convenio con la cámara de comercio.', 'ica');
    await this.contributions.moderate(this.staff(), { id: demoId('left:pregunta'), show: true });
    await this.contributions.answer(this.people.viewer('gestora'), { id: demoId('left:pregunta'), text: 'Empezamos por dos que ya conocían la escuela.' });
    const islands = ['Acogida y recorrido', 'Taller de empleabilidad', 'Tablero de seguimiento'].map((name) => ({ name, place: 'UGEL Huaura', about: '' }));
    const schools = Array.from({ length: 11 }, (_, at) => ({ name: `Escuela de muestra ${at + 1}`, modularCode: '' }));
    await this.internships.save(this.staff(), { exchangeId, revision: 0, hostCode: '150202', day: days[1], starts: '09:00', turnMinutes: 45, crews: 3, about: '', islands, schools, modules: [] });
  }

  private async leave(standKey: string, key: string, kind: StandContributionKind, text: string, who: string): Promise<void> {
    const stand = await this.db.one<{ code: string }>({ text: 'select code from fair_stand where id = $1', values: [demoId(`stand:${standKey}`)] });
    await this.contributions.leave(this.people.viewer(who), '', { id: demoId(`left:${key}`), code: stand?.code ?? '', kind, text, name: '', comesFrom: '' });
  }

  private staff(): ReturnType<DemoPeople['viewer']> {
    return this.people.viewer(STAFF);
  }
}
