/** What Vite writes about each chunk in .vite/manifest.json. */
export interface ManifestChunk {
  file: string;
  css?: string[];
  imports?: string[];
}
export type Manifest = Record<string, ManifestChunk>;

const ENTRY = 'src/entry-client.tsx';
/** Their table of addresses comes before their pages (`routing/space-routes.ts`). */
const SPACES = 'src/routing/space-routes.ts';
const SPACE_PAGE = /^(?:spaces|advisory|initiatives|challenges|transfers|circles|allies|exchanges|webinars|figures|reports)\//;

function collect(manifest: Manifest, key: string, files: Set<string>, styles: Set<string>): void {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.css?.forEach((path) => styles.add(path));
  chunk.imports?.forEach((imported) => collect(manifest, imported, files, styles));
}

/** Files of the entry and of the page's own chunk, so that the browser fetches them at once instead of one after another. */
export function assetsOf(manifest: Manifest, page: string | null): { entry: string; styles: string[]; preload: string[] } {
  const entry = manifest[ENTRY];
  if (!entry) throw new Error('dist/portal has no entry: run «npm run build:portal»');
  const files = new Set<string>();
  const styles = new Set<string>();
  collect(manifest, ENTRY, files, styles);
  if (page) collect(manifest, `src/features/${page}.tsx`, files, styles);
  if (page && SPACE_PAGE.test(page)) collect(manifest, SPACES, files, styles);
  files.delete(entry.file);
  return { entry: entry.file, styles: [...styles], preload: [...files] };
}
