import type { RequestFailure } from '@lib/web-graphql';
import type { SectionBody } from './body.js';

/** Where the text of a section is, besides this device. */
export type SendStatus =
  | { kind: 'still' }
  | { kind: 'waiting' }
  | { kind: 'sending' }
  /** No network or a busy server: tried again by itself. */
  | { kind: 'retrying'; failure: RequestFailure }
  /** The server says that something must be corrected; the text stays here. */
  | { kind: 'refused'; failure: RequestFailure }
  | { kind: 'expired' }
  /** Someone else saved this section since it was read: the person chooses. */
  | { kind: 'conflict'; theirs: SectionBody; revision: number; savedAt: string | null };

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** 2, 4, 8 … 60 s: a phone without signal must not drain its battery. */
export function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1));
}
