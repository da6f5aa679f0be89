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
};
