import { failureOf, request, RequestFailure, type Operation } from '@lib/web-graphql';
import { KEPT, nameOf, readKept, writeKept } from '../drafts/kept-answers.js';
import { HandInChallenge } from '../features/challenges/challenges.gql.js';
import {
  FollowPractice,
  MarkCommentUseful,
  UnfollowPractice,
  UnmarkCommentUseful,
  WantToReplicate,
  WriteComment,
} from '../features/conversation/conversation.gql.js';
import { MyEvidence } from '../features/evidence/evidence.gql.js';
import { GiveTestimonial } from '../features/exchanges/testimonials.gql.js';
import { Contribute } from '../features/initiatives/initiative.gql.js';
import { ShareInitiative } from '../features/initiatives/initiatives.gql.js';
import { StartPractice } from '../features/my-practices/my-practices.gql.js';
import { MarkUseful, UnmarkUseful } from '../features/practice/practice.gql.js';
import { MyPractice, SubmitPractice, type SubmitPracticeVariables } from '../features/sheet/sheet.gql.js';
import { deviceStorage } from './device-storage.js';
import { dropNewPractice } from './new-practices.js';
import { submitTexts } from './offline.texts.js';
import { isPhotoWish } from './photo-wish.js';
import type { SendContext } from './queue-of.js';
import type { SentReceipt, Waiting, WishKind } from './queue.types.js';

const RECEIPTS_KEPT = 10;

/** What a screen asks again once something of this kind arrived; of the others, those of the wall and of a practice. */
const FORGOTTEN: Partial<Record<WishKind, readonly string[]>> = {
  handIn: ['MyChallenge', 'MyChallenges'],
  testimonial: ['MyTestimonials'],
  initiative: ['Initiatives', 'MyInitiatives'],
  contribution: ['InitiativeDetail', 'InitiativeTalk'],
};
const OF_PRACTICES = ['Practice', 'PracticeConversation', 'Wall'];

/** By name and not by the hash that was queued: a newer version of the portal sends its own document. */
const operations: Record<string, Operation<unknown, unknown>> = Object.fromEntries(
  [
    StartPractice,
    WriteComment,
    WantToReplicate,
    MarkUseful,
    UnmarkUseful,
    MarkCommentUseful,
    UnmarkCommentUseful,
    FollowPractice,
    UnfollowPractice,
    HandInChallenge,
    GiveTestimonial,
    ShareInitiative,
    Contribute,
  ].map((operation) => [operation.name, operation as Operation<unknown, unknown>]),
);

export async function sendWish(accountId: string, item: Waiting, context: SendContext): Promise<void> {
  if (item.kind === 'submit') return submit(accountId, item, context);
  if (item.kind === 'photo') return photo(accountId, item, context);
  const operation = operations[item.operation];
  if (!operation) throw new RequestFailure('OUTDATED', item.operation);
  await request(operation, item.variables);
  if (item.kind === 'start') return started(accountId, item.id, context);
  for (const name of FORGOTTEN[item.kind] ?? OF_PRACTICES) context.cache.forget(name);
}

/** The server knows the draft now: its sections may follow. */
async function started(accountId: string, id: string, { cache, sync }: SendContext): Promise<void> {
  dropNewPractice(accountId, id);
  for (const name of ['MyPractice', 'MyPractices', 'HomeMine']) cache.forget(name);
  await sync.flush();
}

/** First what was written, so that what the director signed is what arrives. */
async function sectionsFirst(practiceId: string, { sync }: SendContext): Promise<void> {
  await sync.flush();
  for (const { key } of sync.unsent()) {
    if (key.practiceId !== practiceId) continue;
    const status = sync.status(key);
    if (status.kind === 'conflict') throw new RequestFailure('CONFLICT', submitTexts.conflict);
    if (status.kind === 'refused' || status.kind === 'retrying') throw status.failure;
    throw new RequestFailure('UNAVAILABLE', submitTexts.unsent);
  }
}

async function photo(accountId: string, item: Waiting, { cache, sync }: SendContext): Promise<void> {
  const { bringPhoto, takeOut } = await import('./photo-sender.js');
  await (isPhotoWish(item) ? bringPhoto(accountId, item, sync) : takeOut(item.variables));
  for (const name of ['MyPractice', 'MyEvidence']) cache.forget(name);
}

/** The server looks at each file for a moment before it takes it: until then the practice only waits. */
async function isBeingChecked(practiceId: string): Promise<boolean> {
  const { myEvidence } = await request(MyEvidence, { practiceId });
  return myEvidence?.items.some((piece) => piece.state === 'CHECKING') ?? false;
}

async function sent(variables: SubmitPracticeVariables) {
  try {
    return (await request(SubmitPractice, variables)).submitPractice;
  } catch (thrown) {
    const failure = failureOf(thrown);
    const waits = failure.reason === 'PRACTICE_INCOMPLETE' && (await isBeingChecked(variables.input.practiceId));
    throw waits ? new RequestFailure('RATE_LIMITED', submitTexts.checking) : failure;
  }
}

export function receiptsOf(accountId: string): SentReceipt[] {
  return readKept<SentReceipt[]>(`${KEPT}:${accountId}:constancias`) ?? [];
}

async function submit(accountId: string, item: Waiting, context: SendContext): Promise<void> {
  const variables = item.variables as SubmitPracticeVariables;
  const { practiceId } = variables.input;
  await sectionsFirst(practiceId, context);
  const receipt = await sent(variables);
  const { code, submittedAt, digest } = receipt;
  const receipts = receiptsOf(accountId).filter((one) => one.practiceId !== practiceId);
  writeKept(
    `${KEPT}:${accountId}:constancias`,
    [{ practiceId, title: item.title, code, submittedAt, digest }, ...receipts].slice(0, RECEIPTS_KEPT),
  );
  deviceStorage().removeItem(nameOf(accountId, MyPractice.name, { id: practiceId }));
  for (const name of ['MyPractice', 'MyPractices', 'HomeMine']) context.cache.forget(name);
}
