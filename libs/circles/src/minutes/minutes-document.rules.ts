import { limaDate, limaTime } from '@lib/kernel';
import type { RoleName } from '../circle/circle.rules.js';
import type { Minutes } from './minutes.rules.js';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'setiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const ROLE_WORDS: Record<RoleName, string> = { COORDINATOR: 'Coordinación', MODERATOR: 'Moderación', SECRETARY: 'Secretaría' };
const STATE_WORDS: Record<string, string> = { PENDING: 'Sigue por cumplir', DONE: 'Cumplido', CANCELLED: 'Sin efecto' };
const ORDER: readonly RoleName[] = ['COORDINATOR', 'MODERATOR', 'SECRETARY'];

export type Signature = { digest: string; signedByName: string; signedAt: Date } | null;
export type MinutesPart = { title: string; text: string; bullets: string[] };
export type MinutesDocument = {
  title: string;
  lead: string;
  state: string;
  signed: boolean;
  facts: { label: string; text: string }[];
  programmeTitle: string;
  headers: string[];
  rows: string[][];
  parts: MinutesPart[];
  footer: string;
};

/** `2026-12-05` as people read it. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} de ${MONTHS[month - 1]} de ${year}`;
}

function momentInWords(iso: string): string {
  const moment = new Date(iso);
  return `${dayInWords(limaDate(moment))}, ${limaTime(moment)}`;
}

const named = (text: string, owner: string): string => (owner ? `${text} (${owner})` : text);

/** The words of the document, in its order; a part without anything is left out. */
export function minutesDocument(minutes: Minutes, signature: Signature): MinutesDocument {
  const { circle, number, title, beganAt, heldAt, place, roles, programme } = minutes;
  const people = (list: Minutes['present']): string[] =>
    list.map(({ name, institution }) => (institution ? `${name}, ${institution}` : name));
  const parts: MinutesPart[] = [
    { title: 'Asistieron', text: '', bullets: people(minutes.present) },
    { title: 'No asistieron', text: '', bullets: people(minutes.absent) },
    {
      title: 'Temas propuestos',
      text: '',
      bullets: minutes.topics.map(({ text, votes }) => `${text} (${votes} ${votes === 1 ? 'voto' : 'votos'})`),
    },
    { title: 'Preguntas guía', text: '', bullets: minutes.questions },
    { title: 'Seguimiento de compromisos anteriores', text: '', bullets: minutes.followUps.map(followed) },
    { title: 'Notas', text: minutes.notes, bullets: [] },
    {
      title: 'Prácticas compartidas',
      text: '',
      bullets: minutes.practices.map(
        ({ title: name, by, note }) => `${named(name, `la compartió ${by}`)}${note ? `: ${note}` : ''}`,
      ),
    },
    { title: 'Conclusiones', text: minutes.conclusions, bullets: [] },
    {
      title: 'Compromisos',
      text: '',
      bullets: minutes.commitments.map(({ text, owner, dueOn }) => `${text}: ${owner}, hasta el ${dayInWords(dueOn)}`),
    },
  ];
  const signed = signature
    ? `Firmada por ${signature.signedByName}, ${momentInWords(signature.signedAt.toISOString())}.`
    : 'Borrador: falta la firma de la coordinación.';
  return {
    title: `Acta ${number}: ${title}`,
    lead: circle,
    state: signed,
    signed: signature !== null,
    facts: [
      { label: 'Empezó', text: momentInWords(beganAt) },
      { label: 'Terminó', text: momentInWords(heldAt) },
      ...(place ? [{ label: 'Lugar', text: place }] : []),
      ...ORDER.flatMap((role) => (roles[role] ? [{ label: ROLE_WORDS[role], text: roles[role] }] : [])),
    ],
    programmeTitle: 'Programa',
    headers: ['Punto', 'Previsto', 'Tomó', 'Quién trae qué'],
    rows: programme.map(({ title: name, minutes: planned, taken, brings, owner }) => [
      name,
      `${planned} min`,
      taken > 0 ? `${Math.max(1, Math.round(taken / 60))} min` : '',
      brings ? named(brings, owner) : owner,
    ]),
    parts: parts.filter(({ text, bullets }) => text.trim() !== '' || bullets.length > 0),
    footer: signature ? `Acta ${number} · huella SHA-256 ${signature.digest.slice(0, 16)}…` : `Acta ${number} · borrador`,
  };
}

function followed({ text, owner, state, note }: Minutes['followUps'][number]): string {
  return `${named(text, owner)}: ${STATE_WORDS[state] ?? state}${note ? `. ${note}` : ''}`;
}
