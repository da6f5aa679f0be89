import { startEmbedded, type Config } from '@lib/platform';

export type DatabaseInUse = { url: string; stop(): Promise<void> };

/** The configured PostgreSQL, or the embedded one of the data folder. */
export async function databaseFor(config: Config): Promise<DatabaseInUse> {
  if (config.databaseUrl) return { url: config.databaseUrl, stop: async () => {} };
  return startEmbedded({ dataDir: config.dataDir });
}
