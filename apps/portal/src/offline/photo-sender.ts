import { failureOf, request, RequestFailure } from '@lib/web-graphql';
import type { DraftSync } from '../drafts/sync.js';
import {
  MyEvidence,
  RemoveEvidence,
  SaveEvidence,
  type RemoveEvidenceVariables,
  type SaveEvidenceVariables,
} from '../features/evidence/evidence.gql.js';
import { LineDown, startUpload, UploadRefusal } from '../features/evidence/upload.js';
import { changePhoto, dropPhoto, photoOf, wordsOf, type KeptPhoto } from './photo-store.js';
import { photoTexts as texts } from './photo.texts.js';
import { sameWords, type PhotoWords } from './photo-words.js';
import type { Waiting } from './queue.types.js';

const ROUNDS_MOST = 5;

/** The sections go first: a photo may prove a result that was written without signal too. One that waits for a choice holds nothing back. */
export async function bringPhoto(accountId: string, { id, variables }: Waiting, sync: DraftSync): Promise<void> {
  const { practiceId } = (variables as SaveEvidenceVariables).input;
  await sync.flush();
  for (const { key } of sync.unsent()) {
    const status = sync.status(key);
    if (key.practiceId === practiceId && status.kind === 'retrying') throw status.failure;
  }
  await send(accountId, practiceId, id);
}

/** First the bytes, from where they stopped; then what is said of them, as it is written at that moment. */
async function send(accountId: string, practiceId: string, id: string): Promise<void> {
  const photo = await photoOf(accountId, id);
  if (photo?.file) await bring(accountId, photo, photo.file);
  await tell(accountId, practiceId, id);
  await dropPhoto(accountId, id);
}

async function bring(accountId: string, { id, practiceId, name, location }: KeptPhoto, file: Blob): Promise<void> {
  await changePhoto(accountId, id, { tried: true });
  const onLocation = (next: string) => changePhoto(accountId, id, { location: next });
  try {
    await startUpload(file, { id, practiceId, accountId, name, location, alreadyShrunk: true, queued: { onLocation } }).done;
  } catch (thrown) {
    throw failureFrom(thrown);
  }
  await changePhoto(accountId, id, { file: null });
}

function failureFrom(thrown: unknown): RequestFailure {
  if (thrown instanceof LineDown) return new RequestFailure('OFFLINE', thrown.message);
  // Not even the code that sends could be brought.
  if (!(thrown instanceof UploadRefusal)) return new RequestFailure('UNAVAILABLE', '');
  if (thrown.status === 401) return new RequestFailure('UNAUTHENTICATED', thrown.message);
  if (thrown.status === 429) return new RequestFailure('RATE_LIMITED', thrown.message);
  return new RequestFailure('BAD_USER_INPUT', thrown.message);
}

async function tell(accountId: string, practiceId: string, id: string): Promise<void> {
  let revision = 0;
  for (let round = 0; round < ROUNDS_MOST; round += 1) {
    const words = await wordsOf(accountId, id);
    if (!words) return;
    const told = (await photoOf(accountId, id))?.told ?? [];
    await changePhoto(accountId, id, { told: [...told.filter((one) => !sameWords(one, words)), words] });
    const input: SaveEvidenceVariables['input'] = { id, practiceId, revision, ...words };
    const answer = await request(SaveEvidence, { input }).catch((thrown: unknown) => failureOf(thrown));
    if (answer instanceof RequestFailure) {
      if (answer.reason !== 'EVIDENCE_STALE') throw answer;
      revision = await revisionOfOwn(practiceId, id, [...told, words]);
      continue;
    }
    revision = answer.saveEvidence.items.find((item) => item.id === id)?.revision ?? revision;
    const now = await wordsOf(accountId, id);
    // Nothing that was typed while it was on its way is lost.
    if (!now || sameWords(now, words)) return;
  }
  throw new RequestFailure('RATE_LIMITED', texts.stale);
}

/** Stale may only be the echo of our own words whose answer was lost. What someone else wrote is never overwritten. */
async function revisionOfOwn(practiceId: string, id: string, told: PhotoWords[]): Promise<number> {
  const { myEvidence } = await request(MyEvidence, { practiceId });
  const there = myEvidence?.items.find((item) => item.id === id);
  if (!there || !told.some((words) => sameWords(words, there))) throw new RequestFailure('CONFLICT', texts.stale);
  return there.revision;
}

/** The photo was sent while its words were being typed: they follow it. */
export async function tellAfterwards(practiceId: string, id: string, words: PhotoWords): Promise<void> {
  const { myEvidence } = await request(MyEvidence, { practiceId });
  const there = myEvidence?.items.find((item) => item.id === id);
  if (!there || sameWords(there, words)) return;
  await request(SaveEvidence, { input: { id, practiceId, revision: there.revision, ...words } });
}

/** Out of the server too. One that it never knew, or that somebody took out before, is out already. */
export async function takeOut(variables: unknown): Promise<void> {
  const answer = await request(RemoveEvidence, variables as RemoveEvidenceVariables).catch((thrown: unknown) =>
    failureOf(thrown),
  );
  if (answer instanceof RequestFailure && answer.kind !== 'NOT_FOUND') throw answer;
}
