import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assetsFolder } from './assets-folder.js';
import { inertData, type DocumentData } from './inert-data.rules.js';

/** Images by the name that the template calls them: `qr.svg`, `photo-1.jpg`. */
export type DocumentAssets = Readonly<Record<string, Uint8Array>>;

/** A request in the form the compiler takes. */
export type Asked = { template: string; data: string; assets: { name: string; bytes: Uint8Array }[]; madeAt: number };

const TEMPLATE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ASSET = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png|jpg|webp)$/;

/** @throws Error for names that only a mistake in the code can give */
export function prepared(template: string, data: DocumentData, images: DocumentAssets, madeAt: Date): Asked {
  const assets = Object.entries(images).map(([name, bytes]) => ({ name, bytes }));
  const wrong = [
    ...(TEMPLATE.test(template) ? [] : [template]),
    ...assets.map(({ name }) => name).filter((name) => !ASSET.test(name)),
  ];
  if (wrong.length > 0) throw new Error(`Not the name of a template or an image: ${wrong.join(', ')}`);
  return { template, data: JSON.stringify(inertData(data)), assets, madeAt: Math.floor(madeAt.getTime() / 1000) };
}

export function fingerprintOf({ template, data, assets, madeAt }: Asked): string {
  const hash = createHash('sha256').update(`${style()}\n${template}\n${madeAt}\n${data}\n`);
  for (const { name, bytes } of assets) hash.update(`${name}\n${bytes.byteLength}\n`).update(bytes);
  return hash.digest('base64url');
}

let styleHash: string | undefined;

/** Of the templates of this version: what was made with others is not the same. */
function style(): string {
  const folder = path.join(assetsFolder(), 'templates');
  styleHash ??= readdirSync(folder)
    .sort()
    .reduce((hash, file) => hash.update(file).update(readFileSync(path.join(folder, file))), createHash('sha256'))
    .digest('base64url');
  return styleHash;
}
