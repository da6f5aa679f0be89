import { Injectable } from '@nestjs/common';
import { Duty, ExchangePlans, ExchangeTurns, PastExchanges, Programme, ProgrammeKind, Registrations } from '@lib/exchanges';
import { limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { DemoCentro } from './demo.centro.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

type Moment = [day: number, starts: string, ends: string, kind: ProgrammeKind, title: string];
const MOMENTS: Moment[] = [
  [0, '08:30', '09:00', ProgrammeKind.OPENING, 'Apertura y bienvenida de la DRE anfitriona'],
  [0, '09:00', '10:00', ProgrammeKind.EXPOSITION, 'La ruta de fortalecimiento de las prácticas'],
  [0, '13:00', '14:00', ProgrammeKind.BREAK, 'Almuerzo'],
  [0, '15:00', '17:00', ProgrammeKind.FAIR, 'Feria de evidencias'],
  [1, '12:00', '13:00', ProgrammeKind.CLOSING, 'Compromisos y clausura'],
];

/** The first exchange of the Centro, already held; one of the Sur that people still register for; and one of the year before, brought in from records. */
@Injectable()
export class DemoExchanges {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly plans: ExchangePlans,
    private readonly programme: Programme,
    private readonly turns: ExchangeTurns,
    private readonly registrations: Registrations,
    private readonly centro: DemoCentro,
    private readonly past: PastExchanges,
  ) {}

  async tell(time: Timeline): Promise<void> {
    await this.centro.tell(time);
    await this.open(time);
    await this.before(time);
  }

  private async before(time: Timeline): Promise<void> {
    time.daysAgo(1);
    await this.past.bringIn(this.people.viewer('especialista'), {
      ...{ id: demoId('exchange:norte'), revision: 0, number: 1, name: 'Intercambio Macrorregional Norte (de muestra)', macroRegionId: 'norte', hostCode: '060000' },
      ...{ venue: 'Auditorio de la DRE anfitriona', address: '', startsOn: limaDate(time.day(-366)), endsOn: limaDate(time.day(-365)), earns: false },
      objective: 'Texto de muestra: así se ve un encuentro que se hizo antes de esta plataforma.',
      regionIds: await this.regions('norte'),
    });
  }

  private async open(time: Timeline): Promise<void> {
    const staff = this.people.viewer('especialista');
    const id = demoId('exchange:sur');
    const days = [limaDate(time.day(24)), limaDate(time.day(25))];
    time.daysAgo(3);
    await this.plans.plan(staff, {
      ...{ id, revision: 0, number: 2, name: 'Intercambio Macrorregional Sur', macroRegionId: 'sur', hostCode: '080000', capacity: 2, igedSeats: 5 },
      ...{ venue: 'Auditorio de la DRE anfitriona', address: '', startsOn: days[0], endsOn: days[1], registersUntil: limaDate(time.day(20)) },
      objective: 'Texto de muestra: compartir prácticas que ya dan resultado y llevarse de vuelta lo que se puede replicar.',
      regionIds: await this.regions('sur'),
    });
    for (const [at, starts, ends, kind, title] of MOMENTS)
      await this.programme.save(staff, {
        ...{ id: demoId(`moment:${id}:${title}`), exchangeId: id, revision: 0, day: days[at], starts, ends, kind, title, people: '' },
        place: kind === ProgrammeKind.BREAK ? '' : 'Auditorio',
      });
    time.daysAgo(2);
    await this.turns.announce(staff, id);
    for (const key of ['apurimac', 'canchis'])
      await this.registrations.register(this.people.viewer(key), { id: demoId(`registration:sur:${key}`), exchangeId: id, duty: Duty.SPECIALIST, needs: '' });
  }

  private async regions(macroRegionId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>({ text: 'select id from region where macro_region_id = $1 order by id', values: [macroRegionId] });
    return rows.map(({ id }) => id);
  }
}
