// Written by scripts/operations.mjs from erasures.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ErasureReason, ErasureState, RefuseErasureInput, SavePrivacySettingInput } from '../../graphql/schema.gen.js';

export type ErasureRowFragment = { id: string; memberId: string; name: string; igedName: string | null; state: ErasureState; cause: ErasureReason; askedAt: string; dueAt: string; answerBy: string; daysLeft: number; decidedAt: string | null; reason: string; practices: number; leftIn: { label: string; link: string }[] };

export type ErasuresResult = { erasures: { items: ErasureRowFragment[]; nextCursor: string | null; waiting: number } };
export type ErasuresVariables = { first?: number | null; after?: string | null };
export const Erasures: Operation<ErasuresResult, ErasuresVariables> = {
  name: 'Erasures',
  kind: 'query',
  hash: 'e092328c2db149e95816e485248285826d93e4eda3797d1e3be5b1f6946b1c7c',
};

export type RefuseErasureResult = { refuseErasure: boolean };
export type RefuseErasureVariables = { input: RefuseErasureInput };
export const RefuseErasure: Operation<RefuseErasureResult, RefuseErasureVariables> = {
  name: 'RefuseErasure',
  kind: 'mutation',
  hash: 'e896dd41df355b94572c551362d7d43261ae6ca1559b53a40a9715b36a784a3f',
};

export type PrivacySettingsResult = { privacySettings: { key: string; name: string; value: number; least: number; most: number; revision: number }[] };
export type PrivacySettingsVariables = Record<string, never>;
export const PrivacySettings: Operation<PrivacySettingsResult, PrivacySettingsVariables> = {
  name: 'PrivacySettings',
  kind: 'query',
  hash: '828bb90f3d080cb182fe03d69f9f009a16bb61f3b76f31665d90e79e35c3ce95',
};

export type SavePrivacySettingResult = { savePrivacySetting: { key: string; name: string; value: number; least: number; most: number; revision: number }[] };
export type SavePrivacySettingVariables = { input: SavePrivacySettingInput };
export const SavePrivacySetting: Operation<SavePrivacySettingResult, SavePrivacySettingVariables> = {
  name: 'SavePrivacySetting',
  kind: 'mutation',
  hash: '50ddd60827b6006b4bb0d36f0868736df7210365c937e3e8157f92ee0471ce05',
};
