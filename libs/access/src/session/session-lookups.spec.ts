import type { Clock } from '@lib/kernel';
import type { Database, Statement } from '@lib/platform';
import { SessionLookups } from './session-lookups.js';

type Answered = { hashes: string[]; give(): void; fail(error: Error): void };

/** A database that answers when it is told to, with a viewer for each hash that does not begin with x. */
function staged(inTransaction = false): { lookups: SessionLookups; asked: Answered[] } {
  const asked: Answered[] = [];
  const rows = ({ values = [] }: Statement): Promise<unknown[]> =>
    new Promise((give, fail) => {
      const hashes = (values[0] as Buffer[]).map(String);
      // Rows come in any order.
      const found = hashes.flatMap((hash, at) => (hash.startsWith('x') ? [] : [{ at: at + 1, accountId: hash }])).reverse();
      asked.push({ hashes, give: () => give(found), fail });
      if (inTransaction) give(found);
    });
  return { lookups: new SessionLookups({ rows, inTransaction } as unknown as Database, { now: () => new Date(0) } as Clock), asked };
}
const turn = (): Promise<void> => new Promise((next) => setImmediate(next));
const who = (lookups: SessionLookups, hash: string): Promise<unknown> =>
  lookups.viewer({ hash: Buffer.from(hash), audience: 'member' }).then((viewer) => viewer?.accountId ?? null);

test('those who came in one turn share a statement, and each gets her own answer', async () => {
  const { lookups, asked } = staged();
  const answers = Promise.all(['a', 'x', 'b', 'a'].map((hash) => who(lookups, hash)));
  await turn();
  expect(asked.map(({ hashes }) => hashes)).toEqual([['a', 'x', 'b', 'a']]);
  asked[0].give();
  expect(await answers).toEqual(['a', null, 'b', 'a']);
});

test('nobody is answered by a statement that was sent before she came', async () => {
  const { lookups, asked } = staged();
  const first = who(lookups, 'a');
  await turn();
  const second = who(lookups, 'a');
  asked[0].give();
  expect(await first).toBe('a');
  await turn();
  expect(asked).toHaveLength(2);
  asked[1].give();
  expect(await second).toBe('a');
});

test('four statements that do not come back hold the rest until one does', async () => {
  const { lookups, asked } = staged();
  const answers: Promise<unknown>[] = [];
  for (const hash of ['a', 'b', 'c', 'd', 'e', 'f']) {
    answers.push(who(lookups, hash));
    await turn();
  }
  expect(asked.map(({ hashes }) => hashes)).toEqual([['a'], ['b'], ['c'], ['d']]);
  asked[2].give();
  await turn();
  await turn();
  expect(asked[4].hashes).toEqual(['e', 'f']);
  for (const one of asked) one.give();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('a statement that fails is told to those of it alone', async () => {
  const { lookups, asked } = staged();
  const first = Promise.allSettled([who(lookups, 'a'), who(lookups, 'b')]);
  await turn();
  asked[0].fail(new Error('gone'));
  expect((await first).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const next = who(lookups, 'c');
  await turn();
  asked[1].give();
  expect(await next).toBe('c');
});

test('inside a transaction its own connection is asked, at once', async () => {
  const { lookups, asked } = staged(true);
  expect(await who(lookups, 'a')).toBe('a');
  expect(asked).toHaveLength(1);
});
