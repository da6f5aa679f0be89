import type { RoleName } from '../circle/circle.rules.js';

export type MinutesPerson = { name: string; institution: string };

/** What the minutes of a meeting say; frozen when they are signed. */
export type Minutes = {
  circle: string;
  number: number;
  title: string;
  startsAt: string;
  beganAt: string;
  heldAt: string;
  place: string;
  roles: Partial<Record<RoleName, string>>;
  present: MinutesPerson[];
  absent: MinutesPerson[];
  questions: string[];
  programme: { title: string; minutes: number; taken: number; brings: string; owner: string }[];
  topics: { text: string; votes: number }[];
  practices: { title: string; slug: string; by: string; note: string }[];
  notes: string;
  conclusions: string;
  commitments: { text: string; owner: string; dueOn: string }[];
  followUps: { text: string; owner: string; state: string; note: string }[];
};

/** The same text for the same content, whatever the order in which a database keeps the keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
