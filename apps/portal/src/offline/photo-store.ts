import { databaseOf } from './databases.js';
import { isPhotoWish } from './photo-wish.js';
import { wordsIn, type PhotoWords } from './photo-words.js';
import type { Waiting } from './queue.types.js';

/** A photo taken without signal. It stays until the server has the photo and what is said of it. */
export interface KeptPhoto {
  id: string;
  practiceId: string;
  name: string;
  /** As the device shrank it; null once the last byte arrived. */
  file: Blob | null;
  /** A data address: the policy of the page shows no other kind that is not on the server. */
  thumb: string;
  location: string | null;
  /** It was once on its way: the server may know it, whatever it answered. */
  tried: boolean;
  /** Everything that was ever sent of it: an answer that was lost is recognised as one's own. */
  told: PhotoWords[];
  /** What the screen of evidence sends by itself has true here. */
  half: false;
}

export async function allPhotos(accountId: string): Promise<KeptPhoto[]> {
  const all = await (await databaseOf(accountId)).all<{ half: boolean }>('photos');
  return all.filter((item): item is KeptPhoto => !item.half);
}

export async function photosOf(accountId: string, practiceId: string): Promise<KeptPhoto[]> {
  return (await allPhotos(accountId)).filter((photo) => photo.practiceId === practiceId);
}

export async function photoOf(accountId: string, id: string): Promise<KeptPhoto | undefined> {
  return (await databaseOf(accountId)).get<KeptPhoto>('photos', id);
}

export async function changePhoto(accountId: string, id: string, change: Partial<KeptPhoto>): Promise<void> {
  await (await databaseOf(accountId)).change<KeptPhoto>('photos', id, (photo) => ({ ...photo, ...change }));
}

export async function dropPhoto(accountId: string, id: string): Promise<void> {
  await (await databaseOf(accountId)).remove('photos', id);
}

/** What is told of a photo now; null when it was sent or discarded meanwhile. */
export async function wordsOf(accountId: string, id: string): Promise<PhotoWords | null> {
  const item = await (await databaseOf(accountId)).get<Waiting>('queue', id);
  return item && isPhotoWish(item) ? wordsIn(item.variables) : null;
}
