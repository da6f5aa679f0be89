import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlineFiles } from './offline-files.js';
import { precompress } from './precompress.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const shared = {
  root: at('.'),
  resolve: { alias: { '@lib/web-ui': at('../../libs/web-ui/src/index.ts'), '@lib/web-graphql': at('../../libs/web-graphql/src/index.ts') } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** Old phones: Android 8 with a Chrome of 2021. */
const targets = ['chrome91', 'firefox88', 'safari14.1'];

export default defineConfig({
  ...shared,
  plugins: [offlineFiles(at('../../dist/portal')), precompress(at('../../dist/portal'))],
  build: {
    outDir: at('../../dist/portal'),
    emptyOutDir: true,
    manifest: true,
    target: targets,
    cssTarget: targets,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: { input: at('src/entry-client.tsx') },
  },
});
