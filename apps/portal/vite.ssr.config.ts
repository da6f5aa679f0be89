import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { shared } from './vite.config.js';

/** The same components as one folder the api imports: every dependency inside, so that there is one Preact. */
export default defineConfig({
  ...shared,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: fileURLToPath(new URL('../../dist/portal-ssr', import.meta.url)),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { input: fileURLToPath(new URL('src/entry-server.tsx', import.meta.url)) },
  },
});
