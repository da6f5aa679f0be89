/** Who looks: the account and the institution it works for (null: none of the listed ones). */
export type Onlooker = { accountId: string; igedCode: string | null };

/** Everyone a practice belongs to: every Iged (its own, its author's, its team's) and every account (author, team). */
export type Involved = { igedCodes: readonly (string | null)[]; memberIds: readonly (string | null)[] };

/**
 * A person never reviews, admits or rewards what belongs to their own institution, whatever their role.
 * `igedCodes`: every Iged of the practice, of its author and of its team; `memberIds`: author and team.
 */
export function ownsInstitution(
  viewer: Onlooker,
  igedCodes: readonly (string | null)[],
  memberIds: readonly (string | null)[],
): boolean {
  if (memberIds.includes(viewer.accountId)) return true;
  return viewer.igedCode !== null && igedCodes.includes(viewer.igedCode);
}
