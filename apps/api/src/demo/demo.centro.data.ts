import type { Duty, ProgrammeKind, StandContributionKind, TakenTestimonials } from '@lib/exchanges';
import { readDemo } from './demo.data.js';
import type { CrowdPlan } from './demo.crowd.js';

type ConsentHow = Parameters<TakenTestimonials['take']>[1]['consentHow'];
export type DemoStand = { key: string; name: string; iged: string; practice?: string; holders: string[]; photos: string[]; products: string };
export type DemoLeft = { stand: string; kind: StandContributionKind; text: string; by: string; answer?: string; waits?: true };
export type DemoInternship = {
  hostCode: string;
  practice: string;
  starts: string;
  turnMinutes: number;
  crews: number;
  about: string;
  islands: { name: string; place: string; about: string }[];
  schools: string[];
  modules: [ally: string, title: string][];
};
/** `by`: from her own account; otherwise at the desk. */
export type DemoTestimonial = {
  text: string;
  practice?: string;
  /** For what she would replicate it. */
  wishes?: string;
  by?: string;
  hidesName?: true;
  name?: string;
  post?: string;
  iged?: string;
  institution?: string;
  consent?: ConsentHow;
  minor?: true;
  guardian?: string;
  waits?: true;
};
export type DemoMoment = [day: 0 | 1, starts: string, ends: string, kind: ProgrammeKind, title: string, place: string, people: string];
export type DemoCentroData = CrowdPlan & {
  name: string;
  hostCode: string;
  venue: string;
  objective: string;
  capacity: number;
  igedSeats: number;
  invited: string[];
  members: [key: string, duty: Duty, days: number][];
  withdrawn: number[];
  moments: DemoMoment[];
  methods: Record<string, string>;
  stands: DemoStand[];
  left: DemoLeft[];
  internship: DemoInternship;
  testimonials: DemoTestimonial[];
  /** By the key of the text. */
  report: Record<string, string>;
};

export const centroData = (): DemoCentroData => readDemo('centro.yaml');
