/** Draws the icons of the installed portal from its sign (apps/portal/public/favicon.svg). Run by hand when the sign changes. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'apps/portal/public');
const sign = readFileSync(join(folder, 'favicon.svg'));
const BRAND = '#8a1c3b';
/** A mask may cut a circle of 80 %: the spiral then stays whole. */
const SAFE = 0.62;

async function drawn(size, room) {
  const inner = Math.floor((size * room) / 8) * 8;
  const image = await sharp(sign, { density: 72 * (inner / 8) }).resize(inner, inner, { kernel: 'nearest' }).png().toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background: BRAND } })
    .composite([{ input: image, gravity: 'centre' }])
    .png({ palette: true, compressionLevel: 9 });
}

for (const size of [192, 512]) {
  await (await drawn(size, 1)).toFile(join(folder, `icono-${size}.png`));
  await (await drawn(size, SAFE)).toFile(join(folder, `icono-recortable-${size}.png`));
}
await (await drawn(180, 0.85)).toFile(join(folder, 'icono-apple-180.png'));
