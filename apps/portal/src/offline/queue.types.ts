/** What may wait: each is safe to send again (docs/adr, retries of a phone). */
export type WishKind = 'start' | 'comment' | 'reply' | 'interest' | 'useful' | 'commentUseful' | 'follow' | 'photo' | 'submit' | 'handIn' | 'initiative' | 'contribution' | 'testimonial';

export interface Wish {
  kind: WishKind;
  /** Also the id of the row that it makes, or the operation key. */
  id: string;
  operation: string;
  hash: string;
  variables: unknown;
  /** What it is about, in the person's words: a title or the beginning of a text. */
  title: string;
  href: string;
  /** Wishes of one lane follow one another: where one stops, those behind it wait. */
  lane: string;
  /** A newer wish about the same thing takes the place of the older. */
  slot: string;
}

/** A wish in the queue. */
export interface Waiting extends Wish {
  order: number;
  at: string;
  /** The server's sentence, when it refused: then the person decides. */
  refusal: string | null;
  tries: number;
  /** Not asked again before this moment. */
  nextAt: number;
  /** Until then nothing behind it goes either: the line is down, and what was done first goes first. */
  holdsAll?: boolean;
}

/** Sent for good: what the person is shown afterwards. */
export interface SentReceipt {
  practiceId: string;
  title: string;
  code: string;
  submittedAt: string;
  digest: string;
}
