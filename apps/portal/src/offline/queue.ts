import { failureOf, type RequestFailure } from '@lib/web-graphql';
import { pauseAfter } from '../drafts/status.js';
import type { Waiting, Wish } from './queue.types.js';

export interface QueuePorts {
  all: () => Promise<Waiting[]>;
  put: (item: Waiting) => Promise<void>;
  /** In one transaction: what was sent or discarded meanwhile does not come back. False when it is not there any more. */
  change: (id: string, to: (item: Waiting) => Waiting) => Promise<boolean>;
  remove: (id: string) => Promise<void>;
  /** Brings one to the server; throws RequestFailure. */
  send: (item: Waiting) => Promise<void>;
  /** One runner among tabs and the service worker: gives false when another one is at it. */
  alone: (work: () => Promise<void>) => Promise<boolean>;
  onChange: () => void;
  onExpired: () => void;
  now: () => number;
}

type Verdict = 'next' | 'lane' | 'stop';

const isSame = (one: Waiting, other: Waiting): boolean => one.operation === other.operation;

/** What waits for the network, in the order in which the person did it. */
export class WaitingQueue {
  sending: string | null = null;

  constructor(private readonly ports: QueuePorts) {}

  async items(): Promise<Waiting[]> {
    return (await this.ports.all()).sort((one, other) => one.order - other.order);
  }

  async add(wish: Wish): Promise<void> {
    const known = await this.items();
    const same = known.find((item) => item.id === wish.id);
    const order = same?.order ?? Math.max(this.ports.now(), ...known.map((item) => item.order + 1));
    await this.ports.put({ ...wish, order, at: new Date(this.ports.now()).toISOString(), refusal: null, tries: 0, nextAt: 0 });
    for (const item of known) if (item.slot === wish.slot && item.id !== wish.id) await this.ports.remove(item.id);
    this.ports.onChange();
  }

  /** The same thing was done with network meanwhile: the older wish must not undo it. */
  async forget(slot: string): Promise<void> {
    for (const item of await this.items()) if (item.slot === slot) await this.discard(item.id);
  }

  async discard(id: string): Promise<void> {
    await this.ports.remove(id);
    this.ports.onChange();
  }

  async retry(id: string): Promise<void> {
    await this.ports.change(id, (item) => ({ ...item, refusal: null, tries: 0, nextAt: 0 }));
    this.ports.onChange();
    await this.run();
  }

  /** By hand or when the signal is back: what only waited its turn is asked at once. */
  async runNow(): Promise<void> {
    for (const { id, nextAt, refusal } of await this.items())
      if (nextAt > 0 && !refusal) await this.ports.change(id, (item) => ({ ...item, nextAt: 0 }));
    await this.run();
  }

  async run(): Promise<void> {
    const next = await this.nextMoment();
    if (next === null || next > this.ports.now()) return;
    await this.ports.alone(async () => {
      const blocked = new Set<string>();
      for (const { id } of await this.items()) {
        // Read again: it may have been discarded while the one before it was on its way.
        const item = (await this.ports.all()).find((one) => one.id === id);
        if (!item || blocked.has(item.lane)) continue;
        const verdict = this.rest(item) ?? (await this.attempt(item));
        if (verdict === 'stop') return;
        if (verdict === 'lane') blocked.add(item.lane);
      }
    });
  }

  /** When the next attempt is due by itself; null when all that waits, waits for the person. */
  async nextMoment(): Promise<number | null> {
    const blocked = new Set<string>();
    const due: number[] = [];
    for (const item of await this.items()) {
      if (blocked.has(item.lane)) continue;
      if (!item.refusal) due.push(item.nextAt);
      const rest = this.rest(item);
      if (rest === 'stop') break;
      if (rest === 'lane') blocked.add(item.lane);
    }
    return due.length > 0 ? Math.min(...due) : null;
  }

  /** Changes what will be sent; false when it was sent or discarded meanwhile. */
  async amend(id: string, change: Pick<Wish, 'variables' | 'title'>): Promise<boolean> {
    const found = await this.ports.change(id, (item) => ({ ...item, ...change, refusal: null, nextAt: item.refusal ? 0 : item.nextAt }));
    this.ports.onChange();
    return found;
  }

  /** What keeps it from being asked now, if anything. */
  private rest({ refusal, nextAt, holdsAll }: Waiting): Verdict | null {
    if (refusal) return 'lane';
    return nextAt > this.ports.now() ? (holdsAll ? 'stop' : 'lane') : null;
  }

  private async attempt(item: Waiting): Promise<Verdict> {
    this.sending = item.id;
    this.ports.onChange();
    try {
      await this.ports.send(item);
      const now = (await this.ports.all()).find(({ id }) => id === item.id);
      // Another wish may have taken its place while it was on its way: a photo that is taken back.
      if (now && isSame(now, item)) await this.ports.remove(item.id);
      return 'next';
    } catch (thrown) {
      return await this.failed(item, failureOf(thrown));
    } finally {
      this.sending = null;
      this.ports.onChange();
    }
  }

  private async failed(item: Waiting, failure: RequestFailure): Promise<Verdict> {
    if (failure.kind === 'UNAUTHENTICATED') {
      this.ports.onExpired();
      return 'stop';
    }
    if (failure.kind === 'OUTDATED') return 'stop';
    if (failure.passing || failure.kind === 'INTERNAL') {
      const tries = item.tries + 1;
      const holdsAll = failure.kind === 'OFFLINE' || failure.kind === 'UNAVAILABLE';
      const nextAt = this.ports.now() + pauseAfter(tries);
      await this.ports.change(item.id, (now) => (isSame(now, item) ? { ...now, tries, nextAt, holdsAll } : now));
      return holdsAll ? 'stop' : 'lane';
    }
    const sentences = failure.fields.map((field) => field.message);
    const refusal = sentences.length > 0 ? [...new Set(sentences)].join(' ') : failure.message;
    await this.ports.change(item.id, (now) => (isSame(now, item) ? { ...now, refusal, nextAt: 0 } : now));
    return 'lane';
  }
}
