/** Something to tell: the same words to each recipient. */
export type Notice = {
  kind: string;
  /** Stable per event: with it a repeated job tells nobody twice. */
  cause: string;
  audience: 'member' | 'admin';
  accountIds: readonly string[];
  title: string;
  /** Plain text, a line per paragraph. */
  body: string;
  /** Path from the root of the site. */
  link: string;
};
