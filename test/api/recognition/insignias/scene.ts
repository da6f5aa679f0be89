import { gunzipSync } from 'node:zlib';
import { decodeJwt, type JWTPayload } from 'jose';
import type { Session, TestApp } from '../../../support/index.js';
import { PASSWORD, stage, type Cast } from '../../access/cast.js';
import { fact, facts } from '../people.js';

export type Scene = { app: TestApp; cast: Cast; gestora: Session; staff: Session; awardId: string };

/** A gestora who won her first Semilla, hidden still. The public address is what the credentials say, not where the test listens. */
export async function insigniaScene(): Promise<Scene> {
  const { app, cast } = await stage({ now: '2026-03-02T15:00:00Z', config: { publicUrl: 'https://cop.prueba.pe' } });
  const gestora = await app.login('member', cast.member.email, PASSWORD);
  const staff = await app.login('admin', cast.staff.email, PASSWORD);
  await facts(app).record(fact('practice.admitted', cast.member.id, 'practice:1:v1'));
  await app.drainJobs();
  const award = await app.db.one<{ id: string }>({
    text: `select id from insignia_award where member_id = $1 and insignia_id = 'semilla' and grade = 1`,
    values: [cast.member.id],
  });
  if (!award) throw new Error('The deed gave no insignia');
  return { app, cast, gestora, staff, awardId: award.id };
}

export async function show({ app, gestora }: Scene, shown = true): Promise<void> {
  const { errors } = await app.gql(
    'member',
    'mutation ($shown: Boolean!) { showInsignia(id: "semilla", shown: $shown) }',
    { shown },
    gestora,
  );
  if (errors) throw new Error(errors[0]?.message);
}

/** Asks as whoever holds this session, or as a stranger. */
export function get({ app }: Scene, path: string, session?: Session): Promise<Response> {
  return fetch(`${app.url}${path}`, { headers: session ? { cookie: session.cookie } : {} });
}

export async function jwtOf(scene: Scene): Promise<string> {
  const response = await get(scene, `/verificar/${scene.awardId}/credencial.jwt`, scene.gestora);
  if (response.status !== 200) throw new Error(`No credential: ${response.status}`);
  return response.text();
}

type StatusEntry = { statusListCredential: string; statusListIndex: string };

/** The bit of this credential in the public list, read as a stranger reads it. */
export async function isRevoked(scene: Scene, credential: JWTPayload): Promise<boolean> {
  const { statusListCredential, statusListIndex } = credential.credentialStatus as StatusEntry;
  const response = await get(scene, new URL(statusListCredential).pathname);
  const { credentialSubject } = decodeJwt<{ credentialSubject: { encodedList: string } }>(await response.text());
  const bits = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'));
  const index = Number(statusListIndex);
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}
