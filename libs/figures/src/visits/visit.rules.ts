/** Public pages by kind: nothing finer is counted, so that no counter is of one person. */
export const PAGE_KINDS = [
  { kind: 'HOME', label: 'Inicio', pattern: /^\/$/ },
  { kind: 'WALL', label: 'Muro', pattern: /^\/muro$/ },
  { kind: 'PRACTICE', label: 'Páginas de prácticas', pattern: /^\/practicas\// },
  { kind: 'RANKING', label: 'Ranking', pattern: /^\/ranking(?:\/|$)/ },
  { kind: 'INSIGNIAS', label: 'Insignias', pattern: /^\/insignias(?:\/|$)/ },
  { kind: 'FIGURES', label: 'La CoP en cifras y datos abiertos', pattern: /^\/(?:cifras|datos-abiertos)$/ },
  { kind: 'OTHER', label: 'Otras páginas', pattern: /^/ },
] as const;

export type PageKind = (typeof PAGE_KINDS)[number]['kind'];

const BOT = /bot|crawl|spider|slurp|preview|scan|monitor|check|lighthouse|headless|facebookexternalhit|whatsapp|telegram|curl|wget|python|java\/|okhttp|go-http|node|axios|undici|libwww|http-?client|feed/i;

export type PageAsked = { path: string; userAgent: string | undefined; purpose: string | undefined };

/** null: a program asked, or a browser that only prepares what nobody has opened yet. */
export function kindOfVisit({ path, userAgent, purpose }: PageAsked): PageKind | null {
  if (!userAgent || BOT.test(userAgent) || (purpose !== undefined && /prefetch|prerender/i.test(purpose))) return null;
  const known = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return PAGE_KINDS.find(({ pattern }) => pattern.test(known))?.kind ?? null;
}
