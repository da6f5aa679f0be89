import { SubmitPractice, type SubmitPracticeVariables } from '../features/sheet/sheet.gql.js';
import { laneOf } from './discard.js';
import { isShared } from './device-storage.js';
import { enqueue } from './enqueue.js';
import { queueOf } from './queue-of.js';

export async function hasWaiting(accountId: string, practiceId: string): Promise<boolean> {
  if (isShared()) return false;
  const items = await queueOf(accountId)
    .items()
    .catch(() => []);
  return items.some((item) => item.lane === laneOf(practiceId) && item.kind !== 'submit');
}

/**
 * The practice waits, signed, for the network. The key of the operation is its id in the queue: however often it is asked, it is sent once.
 * @throws RequestFailure with the sentence when this device cannot keep it
 */
export async function leaveReady(
  accountId: string,
  operationKey: string,
  title: string,
  input: SubmitPracticeVariables['input'],
): Promise<void> {
  const { name, hash } = SubmitPractice;
  const { practiceId } = input;
  await enqueue(accountId, {
    kind: 'submit',
    id: operationKey,
    operation: name,
    hash,
    variables: { input: { ...input, operationKey } } satisfies SubmitPracticeVariables,
    title,
    href: `/mis-practicas/${practiceId}`,
    lane: laneOf(practiceId),
    slot: `submit:${practiceId}`,
  });
}
