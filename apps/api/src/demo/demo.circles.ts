import { Injectable } from '@nestjs/common';
import {
  ActivityProgress,
  Attendance,
  CircleCommitments,
  CircleMeetings,
  CirclePlans,
  CircleRole,
  CircleRoles,
  Circles,
  Logbooks,
  MeetingNotes,
  MeetingProgrammes,
  MeetingTopics,
  Memberships,
  MinutesSigning,
  RunningMeetings,
} from '@lib/circles';
import { limaDate, limaTime } from '@lib/kernel';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

type DemoCircle = {
  key: string;
  name: string;
  purpose: string;
  people: string[];
  invited: string[];
  since: number;
  listed: boolean;
};

/** All of it is a sample. The first coordinates, then who moderates and who keeps the notes. */
const CIRCLES: readonly DemoCircle[] = [
  {
    key: 'riesgo',
    name: 'Círculo de gestión del riesgo',
    purpose: 'Compartir cada mes cómo aseguramos que las escuelas sigan cuando hay lluvias, huaicos o sismos.',
    people: ['huamanga', 'gestora', 'ayacucho', 'huanta'],
    invited: ['pasco'],
    since: 70,
    listed: true,
  },
  {
    key: 'lenguas',
    name: 'Círculo de educación intercultural',
    purpose: 'Pensar juntas y juntos cómo acompañar a docentes que enseñan en lenguas originarias.',
    people: ['canchis', 'gestora', 'apurimac'],
    invited: [],
    since: 12,
    listed: false,
  },
  {
    key: 'quieto',
    name: 'Círculo que dejó de reunirse',
    purpose: 'Conversar sobre planificación institucional entre direcciones regionales; hace tiempo que no se juntan.',
    people: ['cajamarca', 'loreto'],
    invited: [],
    since: 95,
    listed: false,
  },
];

/** Circles in several moments: with signed minutes and a plan, with a meeting to come, and one that went quiet. */
@Injectable()
export class DemoCircles {
  constructor(
    private readonly people: DemoPeople,
    private readonly circles: Circles,
    private readonly memberships: Memberships,
    private readonly roles: CircleRoles,
    private readonly meetings: CircleMeetings,
    private readonly topics: MeetingTopics,
    private readonly programmes: MeetingProgrammes,
    private readonly running: RunningMeetings,
    private readonly notes: MeetingNotes,
    private readonly attendance: Attendance,
    private readonly commitments: CircleCommitments,
    private readonly signing: MinutesSigning,
    private readonly plans: CirclePlans,
    private readonly logbooks: Logbooks,
  ) {}

  async tell(time: Timeline): Promise<void> {
    for (const circle of CIRCLES) await this.begin(circle, time);
    await this.signed(time);
    await this.plan(time);
    const [first, second] = CIRCLES;
    await this.toCome(first, 'La temporada de lluvias que viene', 5, time);
    await this.toCome(second, 'Materiales en quechua que sí se usan', 9, time);
  }

  private async begin({ key, name, purpose, people, invited, since, listed }: DemoCircle, time: Timeline): Promise<void> {
    const id = demoId(`circle:${key}`);
    const [first, ...others] = people;
    const viewer = this.people.viewer(first);
    const idOf = (one: string): string => this.people.person(one).accountId;
    time.daysAgo(since);
    await this.circles.create(viewer, { id, name, purpose });
    await this.memberships.invite(viewer, { id, memberIds: others.map(idOf) });
    time.daysAgo(since - 1);
    for (const one of others) await this.memberships.answer(this.people.viewer(one), { id, accept: true });
    const roles = [CircleRole.MODERATOR, CircleRole.SECRETARY];
    for (const [at, one] of others.slice(0, 2).entries())
      await this.roles.rotate(viewer, { id, role: roles[at], memberId: idOf(one) });
    if (listed) for (const one of people) await this.circles.wish(this.people.viewer(one), { id, wants: true });
    time.daysAgo(1);
    if (invited.length > 0) await this.memberships.invite(viewer, { id, memberIds: invited.map(idOf) });
  }

  /** The first circle, from topics to minutes that are signed and confirmed. */
  private async signed(time: Timeline): Promise<void> {
    const [{ key, people }] = CIRCLES;
    const circleId = demoId(`circle:${key}`);
    const id = demoId(`meeting:${key}:1`);
    const [coordinator, moderator, secretary, fourth] = people.map((one) => this.people.viewer(one));
    const day = 22;
    time.daysAgo(30);
    const at = time.day(-day);
    const input = {
      id,
      circleId,
      title: 'Avisar a tiempo',
      day: limaDate(at),
      time: limaTime(at),
      minutes: 90,
      link: 'https://reunion.example.pe/circulo-de-muestra',
      place: '',
    };
    await this.meetings.plan(coordinator, input);
    const topic = demoId(`topic:${key}`);
    await this.topics.propose(fourth, { id: topic, meetingId: id, text: 'Cómo avisar a las escuelas sin señal' });
    for (const viewer of [coordinator, moderator]) await this.topics.vote(viewer, { id: topic, wants: true });
    const items = [
      {
        id: demoId(`item:${key}:1`),
        title: 'Lo que hicimos en la última emergencia',
        minutes: 40,
        brings: 'La lista de escuelas',
        ownerId: fourth.accountId,
      },
      { id: demoId(`item:${key}:2`), title: 'Acuerdos', minutes: 20, brings: '', ownerId: null },
    ];
    await this.programmes.save(moderator, { id, basedOn: 0, questions: ['¿Quién se enteró tarde, y por qué?'], items });
    time.daysAgo(day);
    await this.running.begin(moderator, id);
    await this.running.treat(moderator, { id, itemId: items[0].id });
    const notes = 'Cada instancia contó cómo avisó. Donde hubo radio comunitaria, nadie se enteró tarde.';
    await this.notes.save(secretary, {
      id,
      revision: 0,
      notes,
      conclusions: 'Sumar la radio comunitaria al protocolo de aviso.',
    });
    await this.attendance.mark(secretary, { id, memberIds: people.map((one) => this.people.person(one).accountId) });
    const dueOn = limaDate(time.day(20));
    await this.commitments.add(secretary, {
      id: demoId(`promise:${key}`),
      meetingId: id,
      text: 'Enviar la lista de radios de cada provincia',
      ownerId: fourth.accountId,
      dueOn,
    });
    time.daysAgo(day - 0.05);
    await this.running.end(moderator, id);
    time.daysAgo(day - 2);
    await this.signing.sign(coordinator, id);
    for (const viewer of [coordinator, secretary, fourth]) await this.attendance.confirm(viewer, { id, attended: true });
    const entry = {
      id: demoId(`logbook:${key}`),
      circleId,
      meetingId: id,
      basedOn: 0,
      prompt: '¿Qué voy a probar esta semana, y con quién?',
    };
    await this.logbooks.save(moderator, { ...entry, text: 'Llamar a la radio de mi provincia antes del viernes.' });
  }

  private async plan(time: Timeline): Promise<void> {
    const [{ key, people }] = CIRCLES;
    const circleId = demoId(`circle:${key}`);
    const viewer = this.people.viewer(people[0]);
    const year = limaDate(time.day(0)).slice(0, 4);
    const activities: [string, ActivityProgress, string][] = [
      ['Mapa de radios comunitarias por provincia', ActivityProgress.CONCLUDED, 'Mapa publicado en la carpeta compartida.'],
      ['Simulacro de aviso en diez escuelas', ActivityProgress.INTERMEDIATE, ''],
      ['Guía breve de aviso para directoras y directores', ActivityProgress.INITIAL, ''],
    ];
    time.daysAgo(15);
    for (const [at, [title, progress, meansText]] of activities.entries()) {
      const id = demoId(`activity:${key}:${at}`);
      const planned = {
        id,
        circleId,
        basedOn: 0,
        title,
        dueOn: `${year}-12-${10 + at}`,
        ownerId: null,
        meansPlanned: 'Acta o documento compartido',
      };
      await this.plans.save(viewer, planned);
      if (progress !== ActivityProgress.INITIAL)
        await this.plans.progress(viewer, { id, basedOn: 1, progress, meansText, meansLink: '' });
    }
  }

  private async toCome({ key, people }: DemoCircle, title: string, inDays: number, time: Timeline): Promise<void> {
    const circleId = demoId(`circle:${key}`);
    const id = demoId(`meeting:${key}:next`);
    time.daysAgo(1);
    const day = limaDate(time.day(inDays));
    await this.meetings.plan(this.people.viewer(people[0]), {
      id,
      circleId,
      title,
      day,
      time: '16:00',
      minutes: 60,
      link: '',
      place: 'Por videollamada, enlace por enviar',
    });
    const topic = { id: demoId(`topic:${key}:next`), meetingId: id, text: 'Qué probamos desde la última vez' };
    await this.topics.propose(this.people.viewer(people[1]), topic);
  }
}
