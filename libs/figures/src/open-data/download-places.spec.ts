import { PassThrough } from 'node:stream';
import { DownloadPlaces } from './download-places.js';

const LIMITS = { atOnce: 3, ofOne: 2, stallMs: 60_000, longestMs: 60_000 };
const closed = (stream: PassThrough): Promise<void> => new Promise((resolve) => stream.once('close', resolve).destroy());

test('one network has its part of the places, and all of them have a limit; whoever ends frees hers', async () => {
  const downloads = new DownloadPlaces(LIMITS);
  const take = (network: string): PassThrough => {
    const stream = new PassThrough();
    downloads.hold(network, stream);
    return stream;
  };
  const first = take('10.0.0.1');
  take('10.0.0.1');
  expect([downloads.refusal('10.0.0.1'), downloads.refusal('10.0.0.2')]).toEqual(['YOURS', null]);
  const other = take('10.0.0.2');
  expect([downloads.refusal('10.0.0.1'), downloads.refusal('10.0.0.2'), downloads.refusal('10.0.0.3')]).toEqual(['YOURS', 'BUSY', 'BUSY']);
  await closed(other);
  expect(downloads.refusal('10.0.0.3')).toBeNull();
  await closed(first);
  expect(downloads.refusal('10.0.0.1')).toBeNull();
});

test('pieces pass as they are, and who does not take the next one is cut', async () => {
  async function* pieces(): AsyncGenerator<number> {
    yield* [1, 2, 3];
  }
  const taken: number[] = [];
  let cuts = 0;
  for await (const piece of new DownloadPlaces(LIMITS).paced(pieces(), () => (cuts += 1))) taken.push(piece);
  expect([taken, cuts]).toEqual([[1, 2, 3], 0]);
  const asleep = new DownloadPlaces({ ...LIMITS, stallMs: 1 });
  await new Promise<void>((cut) => void asleep.paced(pieces(), cut).next());
  const endless = new DownloadPlaces({ ...LIMITS, longestMs: 1 });
  await new Promise<void>((cut) => void endless.paced(pieces(), cut).next());
});
