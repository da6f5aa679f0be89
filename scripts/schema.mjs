/** `npm run schema`: writes the contract of both doors from the resolvers in the sources; needs no database. */
import '../test/support/typescript.js';
import { join } from 'node:path';
import { root } from './freshness.mjs';

await import('reflect-metadata');
const { writeSchemas } = await import('../apps/api/src/schema.ts');
await writeSchemas(join(root, 'apps/api/schema'));
