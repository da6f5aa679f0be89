import './typescript.js';

/** One server per run; the schema and the reference data once, in the database that each test clones. */
export default async function globalSetup() {
  if (globalThis.testCluster) return;
  const { startTestCluster, prepareTemplate } = await import('./cluster.ts');
  globalThis.testCluster = await startTestCluster();
  process.env.TEST_DATABASE_URL = globalThis.testCluster.url;
  await prepareTemplate(globalThis.testCluster.url);
}
