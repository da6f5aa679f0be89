/** Who goes first of the jobs that wait; among equals, who came first. Graphile-worker takes the smallest number. */
export const PRIORITIES = {
  /** Somebody stands before a closed door: a password, an invitation. */
  URGENT: -10,
  ORDINARY: 0,
  /** The same to thousands of people. */
  MASS: 10,
  /** What writes more of that: only once what was written before is on its way, so that the queue stays short. */
  NEXT_PART: 20,
} as const;

export type JobPriority = keyof typeof PRIORITIES;
