import { request, type Operation, type QueryCache } from '@lib/web-graphql';
import { PracticeConversation } from '../features/conversation/conversation.gql.js';
import { PracticeEvidence, type PracticeEvidenceResult } from '../features/practice/gallery.gql.js';
import { Practice, type PracticeResult } from '../features/practice/practice.gql.js';
import { PracticeRoute } from '../features/route/route.gql.js';
import { Similar } from '../features/similar/similar.gql.js';
import { databaseOf } from './databases.js';

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
  /** Addresses of the photos that are kept with it; none in what an older portal saved. */
  photos?: string[];
  answers: { operation: string; variables: unknown; data: unknown }[];
}

const asked = [Practice, PracticeRoute, PracticeConversation, Similar, PracticeEvidence].map(
  (operation) => operation as Operation<unknown, { slug: string }>,
);
const photosOf = (accountId: string) => `cop-fotos-${accountId}`;

/** The gallery with the smallest size of each photo only: what the page then asks for is what is kept. */
export function smallGallery({ practiceEvidence }: PracticeEvidenceResult): PracticeEvidenceResult {
  return { practiceEvidence: practiceEvidence.map((piece) => ({ ...piece, images: piece.images.slice(0, 1) })) };
}

/** As the server re-encoded them, up to a cap. What was kept before and is in the gallery no more goes. */
async function keepPhotos(accountId: string, addresses: string[], before: string[]): Promise<{ photos: string[]; bytes: number }> {
  if (typeof caches === 'undefined') return { photos: [], bytes: 0 };
  const cache = await caches.open(photosOf(accountId));
  const photos: string[] = [];
  let bytes = 0;
  for (const address of addresses.slice(0, PHOTOS_MOST)) {
    const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
    // The line went down meanwhile: what was kept of it before stays.
    if (response === null && before.includes(address)) photos.push(address);
    if (!response?.ok) continue;
    const size = (await response.clone().blob()).size;
    if (bytes + size > PHOTO_BYTES_MOST) break;
    await cache.put(address, response);
    photos.push(address);
    bytes += size;
  }
  for (const address of before) if (!photos.includes(address)) await cache.delete(address);
  return { photos, bytes };
}

export async function savedPractices(accountId: string): Promise<SavedPractice[]> {
  const all = await (await databaseOf(accountId)).all<SavedPractice>('saved');
  return all.sort((one, other) => other.at.localeCompare(one.at));
}

export async function isSaved(accountId: string, slug: string): Promise<boolean> {
  return (await (await databaseOf(accountId)).get('saved', slug)) !== undefined;
}

/** @throws RequestFailure without network; DeviceRefusal when the device cannot keep it */
export async function savePractice(accountId: string, slug: string): Promise<void> {
  const answers: SavedPractice['answers'] = [];
  for (const operation of asked) {
    const data = await request(operation, { slug });
    const kept = operation.name === PracticeEvidence.name ? smallGallery(data as PracticeEvidenceResult) : data;
    answers.push({ operation: operation.name, variables: { slug }, data: kept });
  }
  const practice = (answers[0]?.data as PracticeResult).practice;
  if (!practice) return dropSaved(accountId, slug);
  const gallery = answers.find(({ operation }) => operation === PracticeEvidence.name)?.data as PracticeEvidenceResult;
  const addresses = gallery.practiceEvidence.flatMap(({ images }) => images.map(({ url }) => url));
  const store = await databaseOf(accountId);
  const before = (await store.get<SavedPractice>('saved', slug))?.photos ?? [];
  const { photos, bytes } = await keepPhotos(accountId, addresses, before);
  const saved: SavedPractice = {
    id: slug,
    title: practice.title,
    by: practice.leadIged.name,
    at: new Date().toISOString(),
    bytes: JSON.stringify(answers).length + bytes,
    photos,
    answers,
  };
  await store.put('saved', saved);
  await navigator.storage?.persist?.().catch(() => false);
}

export async function dropSaved(accountId: string, slug: string): Promise<void> {
  const store = await databaseOf(accountId);
  const photos = (await store.get<SavedPractice>('saved', slug))?.photos ?? [];
  await store.remove('saved', slug);
  if (photos.length > 0 && typeof caches !== 'undefined') await keepPhotos(accountId, [], photos);
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
