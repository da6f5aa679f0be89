import type { DraftSync } from '../drafts/sync.js';
import { unsentWorks } from '../features/challenges/work-draft.js';
import { allHalfSent } from '../features/evidence/half-sent.js';
import { sectionName } from '../features/offline/waiting-sections.js';
import { labelOf } from '../features/offline/waiting-row.js';
import { isShared } from './device-storage.js';
import { keptPieces } from './kept-pieces.js';
import { queueTexts, unsentTexts } from './offline.texts.js';
import { queueOf } from './queue-of.js';

/** Everything that would be lost, each in one line: what a warning must list. */
export async function whatIsUnsent(accountId: string, sync: DraftSync | null): Promise<string[]> {
  const sections = (sync?.unsent() ?? []).map(
    ({ key, record }) => `${sectionName(accountId, key.practiceId, key.section)} («${record.title}»)`,
  );
  const pieces = [...keptPieces(accountId).map((caption) => unsentTexts.piece(caption)), ...unsentWorks(accountId).map((title) => unsentTexts.work(title))];
  if (isShared()) return [...sections, ...pieces];
  const items = await queueOf(accountId)
    .items()
    .catch(() => []);
  const half = (await allHalfSent(accountId)).map((item) => `${queueTexts.halfSent} («${item.name}»)`);
  return [...sections, ...pieces, ...items.map((item) => `${labelOf(item)} («${item.title}»)`), ...half];
}

/** Sends what it can; gives what is left. */
export async function sendEverything(accountId: string, sync: DraftSync | null): Promise<string[]> {
  await sync?.flush();
  if (!isShared())
    await queueOf(accountId)
      .runNow()
      .catch(() => undefined);
  return whatIsUnsent(accountId, sync);
}
