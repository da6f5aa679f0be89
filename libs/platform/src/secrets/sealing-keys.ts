import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config/config.js';
import { sealingKey, type SealPurpose, type SealingKey } from './seal.js';

const FILE = 'credentials.secret';

/**
 * The first seals; all of them open. They come from CREDENTIALS_SECRET; outside production, when there is none, from a file of DATA_DIR
 * that is made once.
 */
export function sealingKeys(config: Config, purpose: SealPurpose): readonly [SealingKey, ...SealingKey[]] {
  const [first = ownSecret(config.dataDir), ...others] = config.credentialSecrets;
  return [sealingKey(first, purpose), ...others.map((secret) => sealingKey(secret, purpose))];
}

function ownSecret(dataDir: string): string {
  const file = path.join(dataDir, FILE);
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
