import { element, xmlText } from './xml.rules.js';

export type FeedEntry = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  leadIgedName: string;
  themeName: string;
  regionName: string;
  version: number;
  publishedAt: Date;
};

export type Feed = {
  title: string;
  /** Path and query of the feed itself; with the origin it is also its identity. */
  self: string;
  /** Path and query of the page that a person reads. */
  page: string;
  origin: string;
  entries: readonly FeedEntry[];
};

/** Of a feed that has nothing yet: the day the platform began. */
const BEGINNING = '2026-01-01T00:00:00.000Z';

/** RFC 4287. An entry keeps its id through its editions, so that a reader shows it as updated, not as new. */
export function atomFeed({ title, self, page, origin, entries }: Feed): string {
  const updated =
    entries
      .map(({ publishedAt }) => publishedAt.toISOString())
      .sort()
      .at(-1) ?? BEGINNING;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es-PE">',
    element('title', title),
    element('id', `${origin}${self}`),
    element('updated', updated),
    link('self', 'application/atom+xml', `${origin}${self}`),
    link('alternate', 'text/html', `${origin}${page}`),
    ...entries.map((entry) => entryOf(entry, origin)),
    '</feed>',
  ].join('\n');
}

function entryOf(entry: FeedEntry, origin: string): string {
  const address = `${origin}/practicas/${encodeURIComponent(entry.slug)}`;
  return [
    '<entry>',
    element('title', entry.title),
    element('id', `urn:uuid:${entry.id}`),
    link('alternate', 'text/html', address),
    element('updated', entry.publishedAt.toISOString()),
    `<author>${element('name', entry.leadIgedName)}</author>`,
    `<category term="${xmlText(entry.themeName)}"/>`,
    `<category term="${xmlText(entry.regionName)}"/>`,
    `<summary type="text">${xmlText(entry.version > 1 ? `Edición ${entry.version}. ${entry.summary}` : entry.summary)}</summary>`,
    '</entry>',
  ].join('');
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
}
