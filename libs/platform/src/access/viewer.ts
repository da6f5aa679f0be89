/** Names are owned by the access lib; the platform only carries them. */
export type Role = string;
export type Audience = 'member' | 'admin';

export type Viewer = {
  accountId: string;
  roles: readonly Role[];
  permissions: ReadonlySet<string>;
  igedCode: string | null;
  sessionId: string;
  audience: Audience;
  name: string;
  /** Until she has the second factor that her roles need: only what is `@DuringEnrolment()` knows her, the rest sees a visitor. */
  mustEnrol?: boolean;
};
