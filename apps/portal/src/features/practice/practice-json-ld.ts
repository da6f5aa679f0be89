import type { PracticeResult } from './practice.gql.js';

/** schema.org for search engines: a report by institutions. People are left out on purpose. */
export function jsonLdOf(practice: NonNullable<PracticeResult['practice']>): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: practice.title,
    abstract: practice.summary,
    identifier: practice.code,
    version: String(practice.version),
    datePublished: practice.publishedAt,
    inLanguage: 'es-PE',
    about: practice.themeName,
    spatialCoverage: practice.regionName,
    author: practice.igeds.map((iged) => ({ '@type': 'GovernmentOrganization', name: iged.name, identifier: iged.code })),
  };
}
