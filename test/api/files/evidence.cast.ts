import { randomUUID } from 'node:crypto';
import { openStage, succeeded, type Stage, type Who } from '../practices/cast.js';
import { Wire } from './tus.js';

export const EVIDENCE = `query ($id: ID!) { myEvidence(practiceId: $id) { canEdit usedMegabytes maxPieces missing { section text }
  targets { sectionKey result }
  items { id kind name state refusal caption sectionKey sectionTitle result link minors authorised revision published gaps
    images { url width height } file { url name mediaType bytes } } } }`;
export const SAVE_EVIDENCE = `mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { items { id revision caption link } missing { text } } }`;
export const REMOVE_EVIDENCE = `mutation ($practiceId: ID!, $id: ID!) { removeEvidence(practiceId: $practiceId, id: $id) { items { id } } }`;

export type Piece = {
  id: string;
  kind: string;
  name: string;
  state: string | null;
  refusal: string | null;
  caption: string;
  revision: number;
  published: boolean;
  gaps: string[];
  images: { url: string; width: number; height: number }[];
  file: { url: string; name: string; mediaType: string; bytes: number } | null;
};

export const piecesOf = async (stage: Stage, practiceId: string, who: Who = 'author'): Promise<Piece[]> =>
  succeeded(await stage.ask<{ myEvidence: { items: Piece[] } }>(who, EVIDENCE, { id: practiceId })).myEvidence.items;

export async function wireOf(stage: Stage, who: Who | null): Promise<Wire> {
  const session = who === null ? null : (await stage.who(who)).session;
  const desk: (Who | null)[] = ['staff', 'otherStaff', 'neighbour', 'administrator', 'expert'];
  return new Wire(stage.app.url, session, desk.includes(who) ? '/admin' : '');
}

/** Sends a file as the author's phone would, and lets the worker look at it. Answers the piece. */
export async function sent(stage: Stage, practiceId: string, filename: string, bytes: Buffer): Promise<Piece> {
  const id = randomUUID();
  await (await wireOf(stage, 'author')).upload({ id, subject: practiceId, filename }, bytes);
  await stage.app.drainJobs();
  const piece = (await piecesOf(stage, practiceId)).find((each) => each.id === id);
  if (!piece) throw new Error(`${filename} is not among the evidence`);
  return piece;
}

export const TOLD = { caption: 'La feria de empleo en la plaza', sectionKey: 'results', minors: false };

/** A photo with everything that is asked of it. */
export async function toldPhoto(stage: Stage, practiceId: string, bytes: Buffer, change: object = {}): Promise<Piece> {
  const piece = await sent(stage, practiceId, 'feria.jpg', bytes);
  succeeded(await stage.ask('author', SAVE_EVIDENCE, { input: { id: piece.id, practiceId, revision: 0, ...TOLD, ...change } }));
  return piece;
}

export { openStage };
