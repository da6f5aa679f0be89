import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(?:js|css|svg|webmanifest)$/;
const WORTH_IT = 300;

/** Compresses once, at the best quality, what the server would compress in haste at each request. */
export function precompress(folder: string): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    closeBundle() {
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!COMPRESSIBLE.test(path)) continue;
        const text = readFileSync(join(folder, path));
        if (text.length < WORTH_IT) continue;
        writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
        writeFileSync(join(folder, `${path}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}
