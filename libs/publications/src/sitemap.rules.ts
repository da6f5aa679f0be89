import { xmlText } from './xml.rules.js';

/** Pages for everyone, beside those of practices. */
export const PUBLIC_PAGES = ['/', '/muro', '/ranking', '/ranking/instituciones', '/ranking/comparacion', '/ranking/como-se-gana', '/insignias', '/cifras', '/datos-abiertos', '/privacidad'] as const;
/** Prefixes that a search engine has nothing to do at. */
const PRIVATE = [
  '/admin/',
  '/graphql',
  '/avisos',
  '/mis-practicas',
  '/moderacion/',
  '/yo',
  '/activar',
  '/restablecer',
  '/buzon',
] as const;

export type PublishedPage = { slug: string; publishedAt: Date };
/** A page of another lib, from the root of the site. */
export type PublishedAddress = { path: string; publishedAt: Date };

/** sitemaps.org 0.9. */
export function sitemap(origin: string, practices: readonly PublishedPage[], others: readonly PublishedAddress[] = []): string {
  const urls = [
    ...PUBLIC_PAGES.map((path) => url(`${origin}${path}`)),
    ...practices.map(({ slug, publishedAt }) => url(`${origin}/practicas/${encodeURIComponent(slug)}`, publishedAt)),
    ...others.map(({ path, publishedAt }) => url(`${origin}${path}`, publishedAt)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>`;
}

function url(address: string, changed?: Date): string {
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
  return `<url><loc>${xmlText(address)}</loc>${lastmod}</url>`;
}

export function robots(origin: string): string {
  return ['User-agent: *', ...PRIVATE.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}
