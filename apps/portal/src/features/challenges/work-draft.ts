import { KEPT, readKept, writeKept } from '../../drafts/kept-answers.js';
import { deviceStorage, namesUnder } from '../../offline/device-storage.js';

/** The text of a step as it stands on this device. */
export interface WorkDraft {
  text: string;
  /** Revision of the server that it was written upon. */
  base: number;
  savedAt: string;
  /** True while the server has not acknowledged this text. */
  dirty: boolean;
  title: string;
}

const placeOf = (accountId: string): string => `${KEPT}:${accountId}:desafio:`;

export function readDraft(accountId: string, workId: string): WorkDraft | null {
  return readKept<WorkDraft>(placeOf(accountId) + workId) ?? null;
}

/** False when the device refuses: the screen must say so. */
export function writeDraft(accountId: string, workId: string, draft: WorkDraft): boolean {
  writeKept(placeOf(accountId) + workId, draft);
  return readDraft(accountId, workId)?.text === draft.text;
}

export function dropDraft(accountId: string, workId: string): void {
  deviceStorage().removeItem(placeOf(accountId) + workId);
}

/** What of a challenge is only on this device, by the title of its step. */
export function unsentWorks(accountId: string): string[] {
  return namesUnder(placeOf(accountId)).flatMap((name) => {
    const draft = readKept<WorkDraft>(name);
    return draft?.dirty ? [draft.title] : [];
  });
}
