/** What activities may state; a rule of the same kind says what it is worth. */
export const FACT_KINDS = [
  'practice.admitted',
  'stage.intermediate',
  'stage.advanced',
  'practice.referent',
  'feedback.submitted',
  'improvement.done',
  'comment.posted',
  'comment.useful',
  'initiative.shared',
  'challenge.entry_accepted',
  'challenge.completed',
  'advisory.attended',
  'exchange.attended',
  'exchange.presented',
  'stand.held',
  'webinar.attended',
  'transfer.completed',
  'circle.meeting_run',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

export type NewFact = {
  kind: FactKind;
  /** Stable name of the cause, such as `practice:<id>:v1`: one effect per kind, source and member. */
  source: string;
  memberId: string;
  /** Now unless told. Decides season, rule version and day. */
  occurredAt?: Date;
  /** What the member reads beside the points; `link` is a path of the portal. */
  detail: { title: string; link: string | null };
};

export type Withdrawal = {
  kind: FactKind;
  source: string;
  /** Everyone's unless told. */
  memberId?: string;
  /** Spanish sentence that the member reads beside the reversal. */
  reason: string;
  authorId?: string;
};

export type Award = {
  memberId: string;
  kind: FactKind;
  source: string;
  /** False when the fact was already there. */
  recorded: boolean;
  points: number;
  /** Total of the season after this award; null when nothing was paid. */
  total: number | null;
};
