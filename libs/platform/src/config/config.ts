import path from 'node:path';
import { EnvReader } from './env-reader.js';

export const CONFIG = Symbol('CONFIG');

export type Config = {
  env: 'development' | 'production' | 'test';
  port: number;
  /** Where the embedded database and files live, absolute. */
  dataDir: string;
  /** Base of every link sent by mail, without a final slash. */
  publicUrl: string;
  /** True when people reach the site by https: decides `__Host-` cookies and HSTS. */
  secure: boolean;
  /** null: the embedded PostgreSQL is used. */
  databaseUrl: string | null;
  poolSize: number;
  /** Who waits longer than this for a connection that is free is told that too many came at once. */
  connectionWaitMs: number;
  smtpUrl: string | null;
  mailFrom: string;
  sessionDays: number;
  /** How long what any visitor may read is kept and may be kept by caches in front; 0: not at all. */
  sharedSeconds: number;
  /** What seals the signing keys of credentials and the second factors: the first seals, all of them open. Empty: one is made in `dataDir`. */
  credentialSecrets: readonly string[];
  /** Whether experts, staff and administrators must prove who they are with a second factor too, or are only offered it. */
  secondFactor: 'required' | 'offered';
  /** Proxies in front whose X-Forwarded-For is believed. */
  trustProxy: number;
  worker: 'inline' | 'off';
  logLevel: string;
  /** `https://key:secret@host/bucket`; null: uploaded files are kept under dataDir. */
  s3Url: string | null;
  s3Region: string;
  /** `tcp://host:3310` of a clamd; null: no scanner, and each file says so. */
  clamdUrl: string | null;
};

const SHORTEST_SECRET = 32;
const CONNECTION_WAIT_MS = 3_000;

/**
 * Reads the environment, the only source of configuration.
 * @throws ConfigError naming every variable that is wrong, in Spanish and English.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = new EnvReader(env);
  const mode = read.oneOf('NODE_ENV', ['development', 'production', 'test'] as const, 'development');
  const port = read.integer('PORT', 3000, 0, 65535);
  const publicUrl = read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`;
  const config: Config = {
    env: mode,
    port,
    dataDir: path.resolve(read.text('DATA_DIR', '.data')),
    publicUrl: publicUrl.replace(/\/+$/, ''),
    secure: publicUrl.startsWith('https:'),
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    poolSize: read.integer('POOL_SIZE', 10, 2, 200),
    connectionWaitMs: CONNECTION_WAIT_MS,
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM', 'Comunidad de Práctica <no-responder@localhost>'),
    sessionDays: read.integer('SESSION_DAYS', 14, 1, 90),
    sharedSeconds: read.integer('SHARED_SECONDS', 5, 0, 60),
    credentialSecrets: read.secrets('CREDENTIALS_SECRET', SHORTEST_SECRET),
    secondFactor: read.oneOf('SECOND_FACTOR', ['required', 'offered'] as const, 'offered'),
    trustProxy: read.integer('TRUST_PROXY', 0, 0, 10),
    worker: read.oneOf('WORKER', ['inline', 'off'] as const, 'inline'),
    logLevel: read.oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const, 'info'),
    s3Url: read.url('S3_URL', ['http:', 'https:']),
    s3Region: read.text('S3_REGION', 'us-east-1'),
    clamdUrl: read.url('CLAMD_URL', ['tcp:']),
  };
  if (config.s3Url && !/^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/?$/.test(new URL(config.s3Url).pathname)) {
    read.problem('S3_URL', 'debe terminar en el nombre de un bucket', 'must end in the name of a bucket');
  }
  if (mode === 'production') checkProduction(config, read, env);
  read.finish();
  return config;
}

function checkProduction(config: Config, read: EnvReader, env: NodeJS.ProcessEnv): void {
  const host = URL.canParse(config.publicUrl) ? new URL(config.publicUrl).hostname : '';
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(host);
  if (!config.secure && !local && env.ALLOW_INSECURE_HTTP !== '1') {
    read.problem('PUBLIC_URL', 'debe empezar con https:// en producción', 'must be https:// in production');
  }
  if (!config.smtpUrl) {
    read.problem('SMTP_URL', 'es obligatoria en producción: sin ella no sale ningún correo', 'is required in production');
  }
  if (config.credentialSecrets.length === 0) {
    read.problem('CREDENTIALS_SECRET', 'es obligatoria en producción: con ella se sellan las llaves que firman insignias', 'is required in production');
  }
}
