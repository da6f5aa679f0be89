import { register } from 'node:module';

/** From here on `import()` understands the TypeScript sources and the `@lib/` aliases. For what runs outside jest's own modules. */
register('./typescript.hooks.js', import.meta.url);
