import type { PublicExchangeFragment } from './exchanges.gql.js';

const ENDS: Partial<Record<PublicExchangeFragment['state'], string>> = { CANCELLED: 'EventCancelled' };

/** The moment of Lima as schema.org asks for it. */
const at = (day: string, time: string): string => `${day}T${time}:00-05:00`;

/** schema.org for search engines. People are left out on purpose. */
export function jsonLdOf(exchange: PublicExchangeFragment): Record<string, unknown> {
  const { programme, startsOn, endsOn } = exchange;
  const last = programme.filter(({ day }) => day === endsOn).map(({ ends }) => ends);
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: exchange.title,
    description: exchange.objective || exchange.title,
    inLanguage: 'es-PE',
    startDate: programme[0] ? at(programme[0].day, programme[0].starts) : startsOn,
    endDate: last.length > 0 ? at(endsOn, last.sort()[last.length - 1] ?? '18:00') : endsOn,
    eventStatus: `https://schema.org/${ENDS[exchange.state] ?? 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: exchange.venue, address: exchange.address || exchange.venue },
    organizer: { '@type': 'GovernmentOrganization', name: exchange.hostName },
    about: programme.flatMap(({ presentation }) => (presentation ? [presentation.title] : [])),
  };
}
