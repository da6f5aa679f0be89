import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { FileForm, FileObject } from '../file/file.types.js';
import { randomName } from '../store/object-store.js';
import { RefusedFile } from './refusals.js';

/** The largest cameras of phones make 108 million points. */
const MOST_POINTS = 120_000_000;
const LONGEST_SIDE = 12_000;
const SECONDS = 60;

const FORMS: { form: FileForm; side: number; webp: boolean; quality: number }[] = [
  { form: 'SMALL', side: 320, webp: true, quality: 72 },
  { form: 'MEDIUM', side: 800, webp: true, quality: 74 },
  { form: 'LARGE', side: 1_600, webp: true, quality: 76 },
  // For documents and programs that do not read WebP.
  { form: 'PRINT', side: 1_600, webp: false, quality: 82 },
];

// Two jobs at a time share two processors with the people who wait for a page.
sharp.concurrency(1);
sharp.cache(false);

export type MadeFile = { path: string; object: FileObject };

/**
 * Draws the picture again in its sizes, upright and without anything that was written beside the points: place, camera, comments, another file.
 * @throws RefusedFile
 */
export async function drawAgain(source: string, folder: string): Promise<MadeFile[]> {
  try {
    const { width = 0, height = 0 } = await opened(source).metadata();
    if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_POINTS) throw new RefusedFile('IMAGE_TOO_LARGE');
    const made: MadeFile[] = [];
    // From the largest down: each is drawn from the one before, not from the bytes that came.
    let from = source;
    for (const each of [...FORMS].reverse()) {
      const drawn = await draw(from, folder, each);
      made.push(drawn);
      if (each.form === 'PRINT') from = drawn.path;
    }
    return made;
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile(/pixel limit/.test(String(error)) ? 'IMAGE_TOO_LARGE' : 'IMAGE_BROKEN');
  }
}

async function draw(source: string, folder: string, { form, side, webp, quality }: (typeof FORMS)[number]): Promise<MadeFile> {
  const upright = opened(source).autoOrient().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const encoded = webp
    ? upright.webp({ quality, effort: 4 })
    : upright.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true });
  const { data, info } = await encoded.timeout({ seconds: SECONDS }).toBuffer({ resolveWithObject: true });
  const name = randomName();
  const target = path.join(folder, name);
  await writeFile(target, data);
  const sha256 = createHash('sha256').update(data).digest('hex');
  const { width, height } = info;
  const mediaType = webp ? 'image/webp' : 'image/jpeg';
  return { path: target, object: { name, form, mediaType, length: data.length, sha256, width, height } };
}

function opened(source: string): Sharp {
  return sharp(source, { limitInputPixels: MOST_POINTS, failOn: 'error', sequentialRead: true, pages: 1, animated: false });
}
