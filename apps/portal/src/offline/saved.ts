import { request, type Operation, type QueryCache } from '@lib/web-graphql';
import { PracticeConversation } from '../features/conversation/conversation.gql.js';
import { Practice, type PracticeResult } from '../features/practice/practice.gql.js';
import { PracticeRoute } from '../features/route/route.gql.js';
import { databaseOf } from './queue-of.js';

export const SAVED_MOST = 30;
const PHOTO_BYTES_MOST = 4 * 1024 * 1024;
const PHOTOS_MOST = 12;

/** What the page of a practice asks, with its answers: enough to read it without a network. */
export interface SavedPractice {
  /** Its slug. */
  id: string;
  title: string;
  by: string;
  at: string;
  bytes: number;
  answers: { operation: string; variables: unknown; data: unknown }[];
}

const asked = [Practice, PracticeRoute, PracticeConversation].map(
  (operation) => operation as Operation<unknown, { slug: string }>,
);
const photosOf = (accountId: string) => `cop-fotos-${accountId}`;

/** Pictures of the page as the server re-encoded them, in the size that this screen uses, up to a cap. */
async function keepPhotos(accountId: string, addresses: string[]): Promise<number> {
  if (typeof caches === 'undefined') return 0;
  const cache = await caches.open(photosOf(accountId));
  let bytes = 0;
  for (const address of addresses.slice(0, PHOTOS_MOST)) {
    const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
    if (!response?.ok) continue;
    const size = (await response.clone().blob()).size;
    if (bytes + size > PHOTO_BYTES_MOST) break;
    await cache.put(address, response);
    bytes += size;
  }
  return bytes;
}

export async function savedPractices(accountId: string): Promise<SavedPractice[]> {
  const all = await (await databaseOf(accountId)).all<SavedPractice>('saved');
  return all.sort((one, other) => other.at.localeCompare(one.at));
}

export async function isSaved(accountId: string, slug: string): Promise<boolean> {
  return (await (await databaseOf(accountId)).get('saved', slug)) !== undefined;
}

/** @throws RequestFailure without network; DeviceRefusal when the device cannot keep it */
export async function savePractice(accountId: string, slug: string, photos: string[]): Promise<void> {
  const answers: SavedPractice['answers'] = [];
  for (const operation of asked)
    answers.push({ operation: operation.name, variables: { slug }, data: await request(operation, { slug }) });
  const practice = (answers[0]?.data as PracticeResult).practice;
  if (!practice) return dropSaved(accountId, slug);
  const bytes = JSON.stringify(answers).length + (await keepPhotos(accountId, photos));
  const saved: SavedPractice = {
    id: slug,
    title: practice.title,
    by: practice.leadIged.name,
    at: new Date().toISOString(),
    bytes,
    answers,
  };
  await (await databaseOf(accountId)).put('saved', saved);
  await navigator.storage?.persist?.().catch(() => false);
}

export async function dropSaved(accountId: string, slug: string): Promise<void> {
  await (await databaseOf(accountId)).remove('saved', slug);
}

/** Puts what was saved where the page looks for it. Gives when it was saved, or null. */
export async function readSaved(accountId: string, slug: string, cache: QueryCache): Promise<string | null> {
  const saved = await (await databaseOf(accountId)).get<SavedPractice>('saved', slug);
  if (!saved) return null;
  for (const { operation, variables, data } of saved.answers) {
    const known = asked.find((one) => one.name === operation);
    if (known) cache.write(known, variables as { slug: string }, data);
  }
  return saved.at;
}
