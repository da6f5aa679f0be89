// Written by scripts/operations.mjs from levels.graphql.
import type { Operation } from '@lib/web-graphql';
import type { LevelsInput, MemberLevelName } from '../../graphql/schema.gen.js';

export type LevelVersionLineFragment = { version: number; inForce: boolean; reason: string | null; createdBy: string | null; createdAt: string; levels: { level: MemberLevelName; name: string; minPoints: number; minKinds: number; anyOfKinds: string[]; anyOfNames: string[] }[] };

export type LevelVersionsResult = { levelVersions: LevelVersionLineFragment[]; pointsRuleHistory: { kind: string; name: string; version: number }[] };
export type LevelVersionsVariables = Record<string, never>;
export const LevelVersions: Operation<LevelVersionsResult, LevelVersionsVariables> = {
  name: 'LevelVersions',
  kind: 'query',
  hash: '2e6aee60891e9912b1775e57ef8cd64f56fbf8e06cd414c33f789a53c80496f5',
};

export type LevelsPreviewResult = { levelsPreview: { seasonName: string | null; members: number; up: number; down: number; levels: { level: MemberLevelName; before: number; after: number }[] } };
export type LevelsPreviewVariables = { input: LevelsInput };
export const LevelsPreview: Operation<LevelsPreviewResult, LevelsPreviewVariables> = {
  name: 'LevelsPreview',
  kind: 'query',
  hash: 'ffa857803bb3fb1ee95130603da9c4be9d22258710b98ef0b591f8164e681713',
};

export type ChangeLevelsResult = { changeLevels: LevelVersionLineFragment[] };
export type ChangeLevelsVariables = { input: LevelsInput };
export const ChangeLevels: Operation<ChangeLevelsResult, ChangeLevelsVariables> = {
  name: 'ChangeLevels',
  kind: 'mutation',
  hash: '97a3c2de0a3902c01c766cc5f3d02a2005d5066da68dbadef47bf26ecf933f25',
};
