import { RequestFailure } from '@lib/web-graphql';
import { SaveEvidence, type SaveEvidenceVariables } from '../features/evidence/evidence.gql.js';
import { drawnAt } from '../features/evidence/shrink.js';
import { databaseOf } from './databases.js';
import { laneOf } from './discard.js';
import { enqueue, refusalOf } from './enqueue.js';
import { deviceTexts } from './offline.texts.js';
import { photoTexts as texts } from './photo.texts.js';
import { allPhotos, dropPhoto, type KeptPhoto } from './photo-store.js';
import { noWords, type PhotoWords } from './photo-words.js';
import { queueOf } from './queue-of.js';

const LONGEST_SIDE = 1_600;
const THUMB_SIDE = 320;
const MEGABYTE = 1_048_576;
/** Of one account on one device: a phone has room for more, a morning in a school does not need it. */
export const PHOTOS_MOST = 30;
export const PHOTO_MEGABYTES_MOST = 30;

export function addressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new RequestFailure('UNAVAILABLE', texts.unreadable));
    reader.readAsDataURL(picture);
  });
}

/** Shrunk and without what the phone wrote beside it, or not at all. */
async function prepared(given: Blob): Promise<{ file: Blob; thumb: string }> {
  const file = await drawnAt(given, LONGEST_SIDE);
  const small = file && (await drawnAt(file, THUMB_SIDE, 0.7));
  if (!file || !small) throw new RequestFailure('BAD_USER_INPUT', texts.unreadable);
  return { file, thumb: await addressOf(small) };
}

/** A photo that was just taken, with the answer without which this device keeps none: minors who are recognised, only with the yes of their families. */
export interface AnsweredPhoto {
  id: string;
  name: string;
  file: Blob;
  minors: boolean;
}

/**
 * Keeps a photo on this device and in the queue. The id is that of the file and of its evidence: however often it is sent, it is one.
 * @throws RequestFailure with the sentence when the device cannot keep it
 */
export async function keepPhoto(accountId: string, practiceId: string, given: AnsweredPhoto): Promise<void> {
  const { id } = given;
  const name = `${given.name.replace(/\.[^.]+$/, '') || 'foto'}.jpg`;
  const { file, thumb } = await prepared(given.file);
  try {
    const kept = (await allPhotos(accountId)).filter((photo) => photo.id !== id);
    const bytes = kept.reduce((sum, photo) => sum + (photo.file?.size ?? 0), file.size);
    if (kept.length >= PHOTOS_MOST || bytes > PHOTO_MEGABYTES_MOST * MEGABYTE)
      throw new RequestFailure('BAD_USER_INPUT', texts.tooMany(PHOTOS_MOST, PHOTO_MEGABYTES_MOST));
    const photo: KeptPhoto = { id, practiceId, name, file, thumb, location: null, tried: false, told: [], half: false };
    await (await databaseOf(accountId)).put('photos', photo);
  } catch (thrown) {
    throw photoRefusal(thrown);
  }
  try {
    const answer = { minors: given.minors, authorised: given.minors ? true : null };
    await enqueue(accountId, wishOf(practiceId, id, name, { ...noWords, ...answer }));
  } catch (thrown) {
    await dropPhoto(accountId, id).catch(() => undefined);
    throw photoRefusal(thrown);
  }
}

function photoRefusal(thrown: unknown): RequestFailure {
  const failure = thrown instanceof RequestFailure ? thrown : refusalOf(thrown);
  return failure.message === deviceTexts.full ? new RequestFailure('UNAVAILABLE', texts.full) : failure;
}

function wishOf(practiceId: string, id: string, name: string, words: PhotoWords) {
  const variables: SaveEvidenceVariables = { input: { id, practiceId, revision: 0, ...words } };
  return {
    kind: 'photo' as const,
    id,
    operation: SaveEvidence.name,
    hash: SaveEvidence.hash,
    variables,
    title: words.caption.trim().slice(0, 80) || name,
    href: `/mis-practicas/${practiceId}/evidence`,
    lane: laneOf(practiceId),
    slot: `photo:${id}`,
  };
}

/** Changes what is told of a photo that waits; false when it was sent or discarded meanwhile. */
export async function tellOfPhoto(
  accountId: string,
  practiceId: string,
  id: string,
  name: string,
  words: PhotoWords,
): Promise<boolean> {
  const { variables, title } = wishOf(practiceId, id, name, words);
  return queueOf(accountId).amend(id, { variables, title });
}
