import { loadConfig, type Config } from '@lib/platform';

export function testConfig(databaseUrl: string, more: Partial<Config> = {}): Config {
  return { ...loadConfig({ NODE_ENV: 'test', DATABASE_URL: databaseUrl, POOL_SIZE: '4' }), worker: 'off', sharedSeconds: 0, credentialSecrets: ['solo de prueba, nunca en una máquina de verdad'], ...more };
}
