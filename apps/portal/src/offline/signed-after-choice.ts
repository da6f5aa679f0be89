import { isShared } from './device-storage.js';
import { laneOf } from './discard.js';
import { queueOf } from './queue-of.js';

/** What the director signed was kept: it goes on by itself. Another text was not read by her: the practice is a draft again. */
export async function signedAfterChoice(accountId: string, practiceId: string, side: 'mine' | 'theirs'): Promise<void> {
  if (isShared()) return;
  const queue = queueOf(accountId);
  for (const { id, kind, lane } of await queue.items()) {
    if (kind !== 'submit' || lane !== laneOf(practiceId)) continue;
    await (side === 'mine' ? queue.retry(id) : queue.discard(id));
  }
}
