import { Injectable } from '@nestjs/common';
import { Allies, AllyExperts, AllyKind, Contributions, ContributionKind } from '@lib/allies';
import { limaDate } from '@lib/kernel';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';

type DemoAlly = {
  key: string;
  name: string;
  kind: AllyKind;
  description: string;
  themes: string[];
  experts: string[];
  deed?: [kind: ContributionKind, title: string, what: string, daysAgo: number];
  retired?: string;
};

/** Names by what they are: no real institution is said to be an ally. */
const ALLIES: readonly DemoAlly[] = [
  {
    key: 'consejo',
    name: 'Consejo de muestra para la educación',
    kind: AllyKind.STATE,
    description:
      'Entidad de muestra. Aporta consejeras y consejeros que acompañan a los equipos en asesorías y retroalimentaciones.',
    themes: ['tecnico-productiva-e-inclusion', 'convivencia-y-bienestar'],
    experts: ['experta'],
  },
  {
    key: 'organismo',
    name: 'Organismo internacional de muestra',
    kind: AllyKind.INTERNATIONAL,
    description: 'Organismo de muestra. Acompaña a las instancias en la continuidad del servicio cuando hay emergencias.',
    themes: ['riesgo-y-continuidad'],
    experts: ['odenaged'],
    deed: [
      ContributionKind.EXCHANGE,
      'Encuentro macrorregional de muestra',
      'Llevó un módulo sobre gestión del riesgo y dos especialistas.',
      200,
    ],
  },
  {
    key: 'universidad',
    name: 'Universidad de muestra, facultad de educación',
    kind: AllyKind.UNIVERSITY,
    description: 'Universidad de muestra. Ayuda a sistematizar las prácticas y a medir sus resultados con las instancias.',
    themes: [],
    experts: [],
    deed: [ContributionKind.CHALLENGE, 'Desafío de muestra: medir para decidir', 'Dos docentes fueron parte del jurado.', 120],
  },
  {
    key: 'fundacion',
    name: 'Fundación de muestra que terminó su convenio',
    kind: AllyKind.FOUNDATION,
    description: 'Fundación de muestra. Apoyó con materiales para las escuelas rurales hasta que terminó su convenio.',
    themes: [],
    experts: [],
    retired: 'Terminó su convenio.',
  },
];

/** A directory with its experts linked before the sessions happen, so that each session counts for its ally. */
@Injectable()
export class DemoAllies {
  constructor(
    private readonly people: DemoPeople,
    private readonly allies: Allies,
    private readonly experts: AllyExperts,
    private readonly contributions: Contributions,
  ) {}

  async tell(time: Timeline): Promise<void> {
    time.daysAgo(30);
    for (const ally of ALLIES) await this.ally(ally, time);
  }

  private async ally({ key, name, kind, description, themes, experts, deed, retired }: DemoAlly, time: Timeline): Promise<void> {
    const staff = this.people.viewer(STAFF);
    const id = demoId(`ally:${key}`);
    await this.allies.save(staff, { id, basedOn: 0, name, kind, description, link: '', regionIds: [], themeIds: themes });
    const expertIds = experts.map((expert) => this.people.person(expert).accountId);
    if (expertIds.length > 0) await this.experts.link(staff, { id, expertIds });
    if (deed) {
      const [of, title, what, daysAgo] = deed;
      const on = limaDate(time.day(-daysAgo));
      const told = {
        id: demoId(`contribution:${key}`),
        allyId: id,
        kind: of,
        title,
        what,
        link: '',
        source: 'Informe de muestra',
        on,
      };
      await this.contributions.addByHand(staff, told);
    }
    if (retired) await this.allies.retire(staff, { id, reason: retired });
  }
}
