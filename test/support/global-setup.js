import './typescript.js';

/** One server per run; the schema and the reference data once, in the database that each test clones. */
export default async function globalSetup() {
  if (globalThis.testCluster) return;
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const { startTestCluster, prepareTemplate } = await import('./cluster.ts');
  globalThis.testCluster = await startTestCluster();
  process.env.TEST_DATABASE_URL = globalThis.testCluster.url;
  try {
    await prepareTemplate(globalThis.testCluster.url);
  } catch (error) {
    // jest calls no teardown after a setup that failed.
    await globalThis.testCluster.stop();
    throw error;
  }
  // jest hands our globals to tests that run in this process: they must not find the metadata that Nest left here.
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!before.has(name) && name !== 'testCluster') delete globalThis[name];
}
