import { request, type QueryCache } from '@lib/web-graphql';
import type { DraftSync } from '../drafts/sync.js';
import { CurrentViewer } from '../session/session.gql.js';
import { databaseOf } from './databases.js';
import { WaitingQueue } from './queue.js';
import type { Waiting } from './queue.types.js';
import { sendWish } from './senders.js';
import { mirrorCount } from './waiting-count.js';

/** What sending needs of the page that is open. */
export interface SendContext {
  cache: QueryCache;
  sync: DraftSync;
  expire: () => void;
}

let context: SendContext | null = null;
const queues = new Map<string, WaitingQueue>();

export function setSendContext(next: SendContext): void {
  context = next;
}

async function sameViewer(accountId: string): Promise<boolean> {
  const { viewer } = await request(CurrentViewer, {});
  if (!viewer) context?.expire();
  return viewer?.id === accountId && !viewer.mustEnrol;
}

/** Someone else may have logged in on this browser meanwhile: nothing is sent in another person's name. */
async function alone(accountId: string, work: () => Promise<void>): Promise<boolean> {
  const guarded = async () => {
    if (await sameViewer(accountId)) await work();
  };
  if (!navigator.locks) {
    // Old phones: two tabs may ask twice for the same row, which is harmless.
    await guarded();
    return true;
  }
  return navigator.locks.request(`cop-cola-${accountId}`, { ifAvailable: true }, async (lock) => {
    if (lock) await guarded();
    return lock !== null;
  });
}

export function queueOf(accountId: string): WaitingQueue {
  const known = queues.get(accountId);
  if (known) return known;
  const open = () => databaseOf(accountId);
  const all = async () => (await open()).all<Waiting>('queue');
  const queue = new WaitingQueue({
    all,
    put: async (item) => (await open()).put('queue', item),
    change: async (id, to) => (await open()).change<Waiting>('queue', id, to),
    remove: async (id) => (await open()).remove('queue', id),
    send: (item) => (context ? sendWish(accountId, item, context) : Promise.reject(new Error('no page'))),
    alone: (work) => alone(accountId, work),
    onChange: () =>
      void all().then(
        (items) => mirrorCount(accountId, items.length),
        () => undefined,
      ),
    onExpired: () => context?.expire(),
    now: () => Date.now(),
  });
  queues.set(accountId, queue);
  return queue;
}
