import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ReportReason } from '@lib/practices';
import type { IgedConnectivity, IgedSize } from '@lib/territory';

export type DemoPerson = {
  key: string;
  email: string;
  name: string;
  post: string;
  roles: ('MEMBER' | 'EXPERT' | 'STAFF' | 'ADMINISTRATOR')[];
  iged?: string;
  institution?: string;
  /** Shown among the logins of the terminal. */
  login?: string;
};
export type DemoPeople = { password: string; people: DemoPerson[] };

export type PublishedFacts = {
  title: string;
  lead: string;
  igeds: 'all' | string[];
  theme: string;
  problem: string;
  strategy: string[];
  results: { text: string; value: number | string; unit: string; percent?: number; at_least?: boolean }[];
  indicators?: { name: string; unit: string; baseline?: number; result?: number; direction: 'up' | 'down' }[];
  feedback: { key_aspects: string[]; improvements: string[]; recommendations: string[] };
};

export type DemoAnswer = { status: 'DONE' | 'PLANNED' | 'NOT_APPLICABLE'; by: string; text: string; inDays?: number };
type Texts = Record<'summary' | 'context' | 'objective' | 'actions' | 'lessons' | 'sustainability', string>;
export type Complement = Texts & {
  team: string[];
  startedOn: string;
  districts: string[];
  allies: string;
  expert: string;
  observation?: { section: string; text: string };
  answers: DemoAnswer[];
};
export type Generic = Texts & { problem: string; results: string; strategy: { heading: string; text: string }[] };
export type DemoSheets = {
  label: string;
  source: string;
  strategyText: string;
  director: { name: string; post: string };
  practices: Record<string, Complement>;
  generic: Generic;
  rubric: { note: string; scores: number[] };
};

export type Title = {
  key: string;
  title: string;
  lead: string;
  author: string;
  theme: string;
  districts: string[];
  daysAgo: number;
};
export type Admitted = Title & { useful: string[] };
export type Assigned = { practice: string; expert: string; assignedDaysAgo: number; dueInDays: number };
export type DemoTitles = {
  startedOn: string;
  admitted: Admitted[];
  waiting: Title;
  draft: Title;
  feedback: { submitted: { practice: string; expert: string; daysAgo: number }; due: Assigned; late: Assigned };
  sampleFeedback: {
    keyAspects: string[];
    improvements: { sectionKey: string | null; text: string }[];
    recommendations: string[];
  };
};

export type ClimbingPractice = { key: string; author: string; expert: string; daysAgo: number; referent?: boolean };
export type DemoRouteSteps = {
  period: string;
  comment: string;
  indicator: object;
  answer: string;
  intermediate: string[];
  advanced: ClimbingPractice[];
  renewed: { key: string; author: string; daysAgo: number[]; lessons: string[] };
};

export const routeData = (): DemoRouteSteps => read('route.yaml');
export type DemoRemark = { key: string; by: string; daysAgo: number; text: string; useful: string[] };
export type DemoTalk = {
  comments: (DemoRemark & { practice: string; answers: DemoRemark[] })[];
  interests: { key: string; practice: string; by: string; daysAgo: number; message: string }[];
  follows: { practice: string; by: string }[];
  report: { comment: string; by: string; reason: ReportReason; note: string; daysAgo: number };
};

export type DemoLapses = { lapsed: Title; ending: Title; observed: { practice: Title; section: string; text: string }; school: object; indicator: object };

/** `attend`: how many webinars before last Monday, and in all. */
export type DemoTeam = { iged: string; name: string; people: number; connectivity: IgedConnectivity; size: IgedSize; attend: [number, number] };
export type DemoWebinarList = { source: string; titles: string[]; coming: string; teams: DemoTeam[] };

export type DemoSession = {
  key: string;
  by: string;
  theme: string;
  practice?: string;
  kind?: 'TRANSFER';
  topic: string;
  askedDaysAgo: number;
  ends: 'REQUESTED' | 'SCHEDULED' | 'HELD' | 'CLOSED' | 'CANCELLED';
  expert?: string;
  onDay?: number;
  agreements?: string;
  commitment?: string;
  rating?: number;
  comment?: string;
  reason?: string;
};
export type DemoContribution = { by: string; text: string; useful?: true; replies?: { by: string; text: string }[] };
export type DemoInitiative = {
  key: string;
  by: string;
  theme: string;
  daysAgo: number;
  title: string;
  problem: string;
  proposal: string;
  help: string;
  drawing?: string;
  turned?: true;
  contributions?: DemoContribution[];
  accompanied?: { daysAgo: number; note: string }[];
};
export type DemoOffer = { expert: string; themes: string[]; weekly: [number, string, string][] };
export type DemoSessions = { hours: DemoOffer[]; sessions: DemoSession[] };
export type DemoTransfer = {
  key: string;
  practice: string;
  origin: string;
  by: string;
  kind: 'HORIZONTAL' | 'VERTICAL';
  startedDaysAgo: number;
  endedDaysAgo: number;
  until: 'TALKING' | 'AGREED' | 'UNDERWAY' | 'REPORTED' | 'SUSTAINED' | 'ADAPTED' | 'STOPPED';
  own?: string;
  norm?: string;
  indicator?: string;
  baseline?: number;
  result?: number;
  reason?: string;
};
export type DemoTransferTexts = Record<'lesson' | 'agreement' | 'how' | 'why' | 'left', string> & { milestones: string[] };
export type DemoPiece = { key: string; drawing?: string; document?: true; link?: string; caption: string; section: string };
export type DemoEvidenceList = {
  drawn: string;
  practices: Record<string, DemoPiece[]>;
  document: { fileName: string; title: string; footer: string; lead: string; parts: { title: string; lines: string[] }[] };
};
export const evidenceData = (): DemoEvidenceList => read('evidence.yaml');
export const drawing = (name: string): string => readFileSync(path.join(folder(), 'drawings', `${name}.svg`), 'utf8');
export type DemoChallengeTeam = {
  name: string;
  lead: string;
  mates: string[];
  /** What they handed in and was accepted, step by step. */
  done?: string[];
  marks?: number[];
  note?: string;
  draft?: string;
  late?: string;
  returned?: string;
  reason?: string;
};
export type DemoChallenge = {
  key: string;
  title: string;
  statement: string;
  /** Absent: a draft. */
  launchedDaysAgo?: number;
  closedDaysAgo?: number;
  entersInDays: number;
  graceHours: number;
  results: 'LISTED' | 'BY_RUBRIC';
  becomes: 'NOTHING' | 'PRACTICE';
  criteria: string[];
  rubric: string[];
  /** Place, insignia, grade. */
  insignias: [number, string, number][];
  /** Title, days from today, what is asked, files. */
  steps: [string, number, string, number][];
  note?: string;
  teams: DemoChallengeTeam[];
};
export const challengesData = (): { challenges: DemoChallenge[] } => read('challenges.yaml');
export const initiativesData = (): { initiatives: DemoInitiative[] } => read('initiatives.yaml');
export const advisoryData = (): DemoSessions => read('advisory.yaml');
export const transfersData = (): DemoTransferTexts & { transfers: DemoTransfer[] } => read('transfers.yaml');
export const webinarsData = (): DemoWebinarList => read('webinars.yaml');
export const upkeepData = (): DemoLapses => read('upkeep.yaml');
export const conversationData = (): DemoTalk => read('conversation.yaml');
export const peopleData = (): DemoPeople => read('people.yaml');
export const sheetsData = (): DemoSheets => read('sheets.yaml');
export const titlesData = (): DemoTitles => read('titles.yaml');
export const factsOf = (name: string): PublishedFacts => read(`practices/${name}.yaml`);

/** A file of `data/demo`. */
export const readDemo = read;

function read<T>(file: string): T {
  return parse(readFileSync(path.join(folder(), file), 'utf8')) as T;
}

/** The same from `apps/api/src` and from `dist/apps/api/src`. */
function folder(): string {
  for (let dir = import.meta.dirname; dir !== path.dirname(dir); dir = path.dirname(dir)) {
    const found = path.join(dir, 'data', 'demo');
    if (existsSync(found)) return found;
  }
  throw new Error('data/demo is not part of this installation');
}
