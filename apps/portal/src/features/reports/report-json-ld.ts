import { SITE_NAME } from '../../routing/head.js';
import type { PublicReportFragment } from './reports.gql.js';
import { reportsTexts as texts } from './reports.texts.js';

/** schema.org for search engines and the national aggregator. People are left out on purpose. */
export function jsonLdOf(report: PublicReportFragment): Record<string, unknown> {
  const { slug, title, number, publishedAt, description, takenBack, parts } = report;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: `${texts.kind}: ${title}`,
    description,
    inLanguage: 'es-PE',
    datePublished: publishedAt,
    version: String(number),
    url: `/reportes/${slug}`,
    publisher: { '@type': 'GovernmentOrganization', name: SITE_NAME },
    encoding: [
      ...(takenBack > 0 ? [] : [{ '@type': 'MediaObject', encodingFormat: 'application/pdf', contentUrl: `/reportes/${slug}/reporte.pdf?edicion=${number}` }]),
      { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: `/reportes/${slug}/datos.json?edicion=${number}` },
    ],
    hasPart: parts.filter(({ level }) => level === 2).map((part) => ({ '@type': 'Chapter', name: part.title, url: `/reportes/${slug}#${part.id}` })),
  };
}
