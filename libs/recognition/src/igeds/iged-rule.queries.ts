import type { Statement } from '@lib/platform';

export const ruleStatement: Statement = {
  name: 'recognition_iged_rule',
  text: `select min_members as "minMembers", min_igeds as "minIgeds", active_definition as "activeDefinition", updated_at as "updatedAt" from iged_ranking_rule`,
};

export const changeRuleStatement = (minMembers: number, minIgeds: number, by: string, at: string): Statement => ({
  text: 'update iged_ranking_rule set min_members = $1, min_igeds = $2, updated_by = $3::uuid, updated_at = $4::timestamptz',
  values: [minMembers, minIgeds, by, at],
});
