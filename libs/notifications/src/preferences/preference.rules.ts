export type Mode = 'AT_ONCE' | 'WEEKLY' | 'NONE';
export type Delivery = 'AT_ONCE' | 'DIGEST' | 'INBOX';

type About = { name: string; about: string; prefixes: readonly string[] };

/** What people choose about. A new space adds its line here, and its word to the enum of the doors. */
export const TOPICS = {
  PRACTICES: {
    name: 'Prácticas',
    about: 'Decisiones de admisión, estadios, vigencia, lo que tu equipo responde y tus búsquedas guardadas.',
    prefixes: ['practice.', 'stage.', 'validity.', 'improvement.', 'search.'],
  },
  FEEDBACK: { name: 'Retroalimentación', about: 'Lo que se encarga, se envía y se publica.', prefixes: ['feedback.'] },
  CONVERSATION: {
    name: 'Comentarios',
    about: 'Respuestas, prácticas que sigues y moderación.',
    prefixes: ['comment.', 'moderation.'],
  },
  RECOGNITION: {
    name: 'Puntos e insignias',
    about: 'Insignias que recibes y cambios en tus puntos.',
    prefixes: ['insignia.', 'points.'],
  },
  ADVISORY: { name: 'Asesorías', about: 'Pedidos, invitaciones, recordatorios y cierres.', prefixes: ['advisory.'] },
  INITIATIVES: {
    name: 'Iniciativas',
    about: 'Aportes, acompañamiento y avisos de las que compartiste o ayudaste.',
    prefixes: ['initiative.'],
  },
  EXCHANGES: {
    name: 'Intercambios y webinars',
    about: 'Anuncios, tu inscripción, cambios del programa, tus testimonios y constancias.',
    prefixes: ['exchange.', 'webinar.', 'stand.', 'testimonial.', 'certificate.', 'report.'],
  },
  COMMITMENTS: { name: 'Compromisos', about: 'Recordatorios de lo que tu equipo quedó en hacer.', prefixes: ['commitment.'] },
  CIRCLES: { name: 'Círculos', about: 'Invitaciones, reuniones, actas y compromisos de tus círculos.', prefixes: ['circle.'] },
  CHALLENGES: {
    name: 'Desafíos',
    about: 'Los que se lanzan para tu instancia, sus plazos y lo que DIFOCA responde a tu equipo.',
    prefixes: ['challenge.'],
  },
  TRANSFERS: {
    name: 'Transferencias',
    about: 'Firmas, pasos y resultados de lo que adopta una instancia, y cambios de lo que adoptaste.',
    prefixes: ['transfer.'],
  },
  OTHER: { name: 'Otros', about: 'Lo que no entra en lo anterior.', prefixes: [] },
} as const satisfies Record<string, About>;

export type Topic = keyof typeof TOPICS;

export const TOPIC_KEYS = Object.keys(TOPICS) as Topic[];

/** What concerns one's own account is always told: nobody can turn it off, nor turn it off for somebody else. */
const ALWAYS = ['member.', 'account.', 'session.'];

/** Of use only in its hour: in a letter of Monday it would be noise. */
const MOMENTARY = ['advisory.reminder', 'challenge.reminder', 'circle.reminder', 'webinar.reminder'];

/** null: always told. */
export function topicOf(kind: string): Topic | null {
  if (ALWAYS.some((prefix) => kind.startsWith(prefix))) return null;
  return TOPIC_KEYS.find((key) => TOPICS[key].prefixes.some((prefix) => kind.startsWith(prefix))) ?? 'OTHER';
}

/** What a weekly reader gets of this kind: the Monday letter, or only the inbox. */
export function weeklyDelivery(kind: string): Delivery {
  return MOMENTARY.includes(kind) ? 'INBOX' : 'DIGEST';
}

/** The Monday of the week of a day `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
