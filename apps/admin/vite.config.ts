import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlineFiles } from './offline-files.js';
import { themeCss } from './theme-css.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://localhost:3000';

export default defineConfig({
  root: here('.'),
  base: '/admin/',
  plugins: [themeCss(), offlineFiles(here('../../dist/admin'))],
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: here('../../dist/admin'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Small data: URIs would ask for a wider img-src than the policy of the server gives.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)) },
  },
  server: { port: 5174, proxy: { '/admin/graphql': api } },
});
