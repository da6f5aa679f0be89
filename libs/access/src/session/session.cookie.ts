import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '@lib/platform';

const NAMES: Record<Audience, string> = { member: 'cop_member', admin: 'cop_admin' };
/** 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

/**
 * `__Host-` binds the cookie to this very host, over https only. Browsers refuse it over plain http,
 * so on http://localhost the same cookie goes by its bare name and without `Secure`.
 */
export function cookieName(audience: Audience, secure: boolean): string {
  return secure ? `__Host-${NAMES[audience]}` : NAMES[audience];
}

/** The token this door was given, or null when there is none or it cannot be one of ours. */
export function readToken(request: FastifyRequest, audience: Audience, secure: boolean): string | null {
  return read(request, cookieName(audience, secure));
}

export function writeToken(reply: FastifyReply, audience: Audience, secure: boolean, token: string, seconds: number): void {
  write(reply, cookieName(audience, secure), secure, token, seconds);
}

/** Of a login half way through: never taken for a session, and each door has its own. */
export function readStep(request: FastifyRequest, audience: Audience, secure: boolean): string | null {
  return read(request, stepName(audience, secure));
}

export function writeStep(reply: FastifyReply, audience: Audience, secure: boolean, token: string, seconds: number): void {
  write(reply, stepName(audience, secure), secure, token, seconds);
}

const stepName = (audience: Audience, secure: boolean): string => `${cookieName(audience, secure)}_step`;

function write(reply: FastifyReply, name: string, secure: boolean, token: string, seconds: number): void {
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  void reply.header('set-cookie', `${name}=${token}; Max-Age=${seconds}; ${flags}`);
}

function read(request: FastifyRequest, name: string): string | null {
  const header = request.headers.cookie ?? '';
  const found = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  // Two cookies of one name mean that somebody planted one: neither is believed.
  return found.length === 1 && found[0] !== undefined && TOKEN.test(found[0]) ? found[0] : null;
}
