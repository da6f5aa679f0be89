// Written by scripts/operations.mjs from settings.graphql.
import type { Operation } from '@lib/web-graphql';
import type { SaveChallengeSettingInput } from '../../graphql/schema.gen.js';

export type ChallengeSettingsResult = { challengeSettings: { key: string; name: string; value: number; revision: number }[] };
export type ChallengeSettingsVariables = Record<string, never>;
export const ChallengeSettings: Operation<ChallengeSettingsResult, ChallengeSettingsVariables> = {
  name: 'ChallengeSettings',
  kind: 'query',
  hash: '713dc365a6440086697a1200d349d0b8265874f755dd0554bf8d9c9804b090a7',
};

export type SaveChallengeSettingResult = { saveChallengeSetting: { key: string; name: string; value: number; revision: number }[] };
export type SaveChallengeSettingVariables = { input: SaveChallengeSettingInput };
export const SaveChallengeSetting: Operation<SaveChallengeSettingResult, SaveChallengeSettingVariables> = {
  name: 'SaveChallengeSetting',
  kind: 'mutation',
  hash: '3ffc1b07eeda4fb0de56b69b136cd36116439ed7e0d5f74dc43761ab4310fd48',
};
