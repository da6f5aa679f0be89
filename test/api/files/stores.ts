import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';

export type Kept = 'disk' | 's3';
export type StoreInUse = { s3Url: string | null; close(): Promise<void> };

/** Where files go in a test: the disk, or an S3 server that npm brings. */
export async function openStore(kept: Kept): Promise<StoreInUse> {
  if (kept === 'disk') return { s3Url: null, close: async () => {} };
  const directory = mkdtempSync(path.join(os.tmpdir(), 'cop-s3-'));
  const buckets = [{ name: 'cop-archivos' }];
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: buckets });
  const { port } = await server.run();
  return {
    s3Url: `http://S3RVER:S3RVER@127.0.0.1:${port}/cop-archivos`,
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
