import path from 'node:path';

/** Where the build leaves the web apps and the manifests of operations. */
export const DIST = path.resolve(process.env.DIST_DIR ?? 'dist');
