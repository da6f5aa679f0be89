import type { PublicWebinarFragment } from './webinars.gql.js';

const STATES: Partial<Record<PublicWebinarFragment['state'], string>> = { CANCELLED: 'EventCancelled' };

/** schema.org for search engines. Where it is entered is left out, and people on purpose. */
export function jsonLdOf({ title, about, startsAt, endsAt, state, slug, topics, recording }: PublicWebinarFragment): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: title,
    description: about,
    inLanguage: 'es-PE',
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `https://schema.org/${STATES[state] ?? 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: `/webinars/${slug}` },
    isAccessibleForFree: true,
    organizer: { '@type': 'GovernmentOrganization', name: 'DIFOCA, Ministerio de Educación' },
    about: topics,
    ...(recording ? { recordedIn: { '@type': 'VideoObject', name: title, url: recording } } : {}),
  };
}
