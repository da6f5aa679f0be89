import { jest } from '@jest/globals';
import { RequestFailure, type FailureKind } from '@lib/web-graphql';
import { WaitingQueue } from './queue.js';
import type { Waiting, Wish } from './queue.types.js';

const wish = (id: string, more: Partial<Wish> = {}): Wish => ({
  kind: 'comment',
  id,
  operation: 'WriteComment',
  hash: 'h',
  variables: {},
  title: id,
  href: '/',
  lane: id,
  slot: id,
  ...more,
});

/** `answers` by id: what the server says each time, in turn; nothing left means yes. `meanwhile`: what happens before it answers. */
function given(answers: Record<string, FailureKind[]> = {}, meanwhile: (id: string) => Promise<void> = async () => undefined) {
  const kept = new Map<string, Waiting>();
  const sent: string[] = [];
  let now = 1_000;
  const onExpired = jest.fn();
  const queue = new WaitingQueue({
    all: async () => [...kept.values()],
    put: async (item) => void kept.set(item.id, item),
    change: async (id, to) => {
      const item = kept.get(id);
      if (item) kept.set(id, to(item));
      return item !== undefined;
    },
    remove: async (id) => void kept.delete(id),
    send: async ({ id }) => {
      sent.push(id);
      await meanwhile(id);
      const kind = answers[id]?.shift();
      if (kind) throw new RequestFailure(kind, 'No se pudo');
    },
    alone: async (work) => {
      await work();
      return true;
    },
    onChange: () => undefined,
    onExpired,
    now: () => now,
  });
  return { queue, kept, sent, onExpired, pass: (ms: number) => (now += ms) };
}

describe('The queue of what waits', () => {
  it('is sent in the order in which it was done', async () => {
    const { queue, sent, kept } = given();
    for (const id of ['c', 'a', 'b']) await queue.add(wish(id));
    await queue.run();
    expect(sent).toEqual(['c', 'a', 'b']);
    expect(kept.size).toBe(0);
  });

  it('stops without a network and asks again after longer and longer pauses, or at once by hand', async () => {
    const { queue, sent, pass } = given({ a: ['OFFLINE', 'OFFLINE'] });
    await queue.add(wish('a'));
    await queue.add(wish('b'));
    await queue.run();
    await queue.run();
    // The younger does not go first while the older waits for its moment.
    expect(sent).toEqual(['a']);
    expect(await queue.nextMoment()).toBe(3_000);
    pass(2_000);
    await queue.run();
    expect(sent).toEqual(['a', 'a']);
    pass(2_000);
    await queue.run();
    expect(sent).toHaveLength(2);
    await queue.runNow();
    expect(sent).toEqual(['a', 'a', 'a', 'b']);
    expect(await queue.items()).toEqual([]);
  });

  it('waits alone for what the server asked to be patient about, and for nothing that waits for the person', async () => {
    const { queue, sent } = given({ a: ['RATE_LIMITED'], b: ['FORBIDDEN'] });
    await queue.add(wish('a'));
    await queue.add(wish('b', { lane: 'practice' }));
    await queue.add(wish('after', { lane: 'practice' }));
    await queue.add(wish('c'));
    await queue.run();
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(await queue.nextMoment()).toBe(3_000);
    await queue.discard('a');
    expect(await queue.nextMoment()).toBeNull();
  });

  it('does not bring back what was discarded while it was on its way, and keeps what was told of it meanwhile', async () => {
    const { queue, kept } = given({ a: ['OFFLINE'], b: ['OFFLINE'] });
    await queue.add(wish('a'));
    const going = queue.run();
    await queue.discard('a');
    await going;
    expect(kept.size).toBe(0);
    await queue.add(wish('b'));
    const again = queue.run();
    await queue.amend('b', { variables: { input: 'new words' }, title: 'b' });
    await again;
    expect((await queue.items()).map(({ variables }) => variables)).toEqual([{ input: 'new words' }]);
    expect(await queue.amend('a', { variables: {}, title: 'a' })).toBe(false);
  });

  it('keeps what was refused with the sentence, lets the others pass, and holds back what hangs from it', async () => {
    const { queue, sent } = given({ start: ['FORBIDDEN'] });
    await queue.add(wish('start', { lane: 'practice' }));
    await queue.add(wish('submit', { lane: 'practice' }));
    await queue.add(wish('other'));
    await queue.run();
    expect(sent).toEqual(['start', 'other']);
    expect((await queue.items()).map(({ id, refusal }) => [id, refusal])).toEqual([
      ['start', 'No se pudo'],
      ['submit', null],
    ]);
    await queue.retry('start');
    expect(sent).toEqual(['start', 'other', 'start', 'submit']);
  });

  it('keeps the wish that took the place of one on its way', async () => {
    const { queue } = given({ b: ['FORBIDDEN'] }, (id) => queue.add(wish(id, { operation: 'RemoveEvidence' })));
    for (const id of ['a', 'b']) {
      await queue.add(wish(id, { operation: 'SaveEvidence' }));
      await queue.run();
      expect(await queue.items()).toMatchObject([{ operation: 'RemoveEvidence', refusal: null }]);
      await queue.discard(id);
    }
  });

  it('has one wish about one thing: the last', async () => {
    const { queue, sent } = given();
    await queue.add(wish('mark', { slot: 'useful:1' }));
    await queue.add(wish('unmark', { slot: 'useful:1' }));
    await queue.run();
    expect(sent).toEqual(['unmark']);
  });

  it('asks for login when the session ended, and loses nothing', async () => {
    const { queue, onExpired } = given({ a: ['UNAUTHENTICATED'] });
    await queue.add(wish('a'));
    await queue.run();
    expect(onExpired).toHaveBeenCalledTimes(1);
    expect(await queue.items()).toHaveLength(1);
  });
});
