export type RuleChange = {
  points: number;
  dailyCap: number | null;
  enabled: boolean;
  validFrom: string;
  validTo: string | null;
};

export type RuleProblem = { field: string; code: 'RULE_STARTS_TOMORROW' | 'RULE_ENDS_TOO_SOON' | 'RULE_CAP_TOO_LOW' };

/** The first thing that stands against a change, or null. A change starts after today: each day has one rule, so a rebuild pays the same. */
export function problemOf({ points, dailyCap, enabled, validFrom, validTo }: RuleChange, today: string): RuleProblem | null {
  if (validFrom <= today) return { field: 'input.validFrom', code: 'RULE_STARTS_TOMORROW' };
  if (validTo !== null && validTo < validFrom) return { field: 'input.validTo', code: 'RULE_ENDS_TOO_SOON' };
  if (enabled && dailyCap !== null && dailyCap < points) return { field: 'input.dailyCap', code: 'RULE_CAP_TOO_LOW' };
  return null;
}
