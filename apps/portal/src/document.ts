import { fullTitle, SITE_NAME, type Head } from './routing/head.js';

export interface DocumentParts {
  body: string;
  path: string;
  /** What someone without JavaScript reads where the page is made by the browser. */
  scriptless: string | null;
  head: Head;
  /** What the browser needs to take the page over: answers by operation and variables. */
  data: Record<string, unknown>;
  origin: string;
  assets: { entry: string; styles: string[]; preload: string[] };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** JSON that cannot close its own script element. */
function dataBlock(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${attribute(content)}">`;
}

function picture(address: string, alt: string, square?: boolean): string[] {
  const [width, height] = square ? ['512', '512'] : ['1200', '630'];
  const size = [property('og:image:width', width), property('og:image:height', height)];
  const card = `<meta name="twitter:card" content="${square ? 'summary' : 'summary_large_image'}">`;
  return [property('og:image', address), property('og:image:type', 'image/png'), ...size, property('og:image:alt', alt), card];
}

function about({ head, origin }: DocumentParts): string {
  const title = fullTitle(head);
  const parts = [`<title>${attribute(title)}</title>`];
  if (head.description) parts.push(`<meta name="description" content="${attribute(head.description)}">`);
  if (head.noIndex || !head.canonical) parts.push('<meta name="robots" content="noindex">');
  if (head.canonical) {
    const address = `${origin}${head.canonical}`;
    parts.push(`<link rel="canonical" href="${attribute(address)}">`, property('og:url', address));
    parts.push(property('og:title', head.title), property('og:type', head.kind ?? 'website'));
    parts.push(property('og:site_name', SITE_NAME), property('og:locale', 'es_PE'));
    if (head.description) parts.push(property('og:description', head.description));
    if (head.image) parts.push(...picture(`${origin}${head.image.path}`, head.image.alt, head.image.square));
  }
  if (head.feed) parts.push(`<link rel="alternate" type="application/atom+xml" title="${attribute(title)}" href="${attribute(head.feed)}">`);
  if (head.jsonLd) {
    const linked = { ...head.jsonLd, url: `${origin}${head.canonical ?? ''}` };
    parts.push(`<script type="application/ld+json">${dataBlock(linked)}</script>`);
  }
  return parts.join('');
}

export function htmlDocument(parts: DocumentParts): string {
  const { assets } = parts;
  const styles = assets.styles.map((path) => `<link rel="stylesheet" href="/${path}">`).join('');
  const preload = assets.preload.map((path) => `<link rel="modulepreload" href="/${path}">`).join('');
  return (
    '<!doctype html><html lang="es-PE"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    `${about(parts)}${styles}${preload}` +
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">' +
    '<link rel="manifest" href="/manifest.webmanifest"><link rel="apple-touch-icon" href="/icono-apple-180.png">' +
    '<meta name="theme-color" content="#8a1c3b">' +
    `</head><body class="tabbed"><div id="app" data-path="${attribute(parts.path)}">${parts.body}</div>` +
    (parts.scriptless ? `<noscript><p class="wrap page">${attribute(parts.scriptless)}</p></noscript>` : '') +
    `<script type="application/json" id="datos">${dataBlock(parts.data)}</script>` +
    `<script type="module" src="/${assets.entry}"></script></body></html>`
  );
}
