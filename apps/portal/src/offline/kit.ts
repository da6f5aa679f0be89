import { request } from '@lib/web-graphql';
import { nameOf, readKept, writeKept } from '../drafts/kept-answers.js';
import type { DistrictsResult } from '../features/sheet/sheet.gql.js';
import { Themes } from '../features/sheet/sheet.gql.js';
import { isShared } from './device-storage.js';
import { WritingKit, type WritingKitResult } from './writing-kit.gql.js';

export type Kit = WritingKitResult['writingKit'];
const FRESH_MS = 86_400_000;

interface KeptKit {
  kit: Kit;
  at: number;
}

const place = (accountId: string) => nameOf(accountId, WritingKit.name, {});

export function kitOf(accountId: string): Kit | null {
  return readKept<KeptKit>(place(accountId))?.kit ?? null;
}

/** Once a day, with signal: what it takes to begin and fill a sheet where there is none. */
export async function keepKit(accountId: string): Promise<void> {
  const kept = readKept<KeptKit>(place(accountId));
  if (isShared() || (kept && Date.now() - kept.at < FRESH_MS)) return;
  try {
    const { writingKit } = await request(WritingKit, {});
    writeKept(nameOf(accountId, Themes.name, {}), await request(Themes, {}));
    writeKept(place(accountId), { kit: writingKit, at: Date.now() } satisfies KeptKit);
  } catch {
    // The next visit with signal brings it.
  }
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A search among what the device keeps: those whose name begins so, then those that contain it. */
function among<Item extends { name: string }>(items: Item[], search: string, shown: number): Item[] {
  const wanted = fold(search.trim());
  const within = items.filter((item) => fold(item.name).includes(wanted));
  const rank = (item: Item) => (fold(item.name).startsWith(wanted) ? 0 : 1);
  return within.sort((one, other) => rank(one) - rank(other)).slice(0, shown);
}

export function districtsInKit(accountId: string, search: string): DistrictsResult['districts'] {
  return among(kitOf(accountId)?.districts ?? [], search, 12);
}

export function igedsInKit(accountId: string, search: string): Kit['igeds'] {
  return among(kitOf(accountId)?.igeds ?? [], search, 10);
}
