import { atomFeed } from './atom.rules.js';
import { robots, sitemap } from './sitemap.rules.js';
import { xmlText } from './xml.rules.js';

const feed = {
  title: 'Prácticas',
  self: '/muro.atom?region=ica&tema=x',
  page: '/muro?region=ica&tema=x',
  origin: 'https://cop.pe',
};
const entry = {
  id: 'i',
  slug: 'puentes',
  title: 'A & <b>',
  summary: 'Une ]]> la escuela',
  leadIgedName: 'UGEL "Santa"',
  themeName: 'T',
  regionName: 'Ica',
  version: 2,
  publishedAt: new Date('2026-03-01T10:00:00Z'),
};

test('texts of people are text, whatever they hold', () => {
  const xml = atomFeed({ ...feed, entries: [entry] });
  expect(xml).toContain('<title>A &amp; &lt;b&gt;</title>');
  expect(xml).toContain('Edición 2. Une ]]&gt; la escuela');
  expect(xml).toContain('href="https://cop.pe/muro.atom?region=ica&amp;tema=x"');
  expect(xmlText('a\u0000\u0008b')).toBe('ab');
});

test('the feed was updated when its newest edition was', () => {
  const older = { ...entry, publishedAt: new Date('2025-01-01T00:00:00Z') };
  expect(atomFeed({ ...feed, entries: [older, entry] })).toContain('<updated>2026-03-01T10:00:00.000Z</updated>');
  expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
});

test('the sitemap names public pages and practices, and robots keeps the rest out', () => {
  expect(sitemap('https://cop.pe', [entry])).toContain(
    '<url><loc>https://cop.pe/practicas/puentes</loc><lastmod>2026-03-01T10:00:00.000Z</lastmod></url>',
  );
  expect(robots('https://cop.pe')).toContain('Disallow: /mis-practicas\n');
  expect(robots('https://cop.pe')).toContain('Sitemap: https://cop.pe/sitemap.xml');
});
