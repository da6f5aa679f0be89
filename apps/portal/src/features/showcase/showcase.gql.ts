// Written by scripts/operations.mjs from showcase.graphql.
import type { Operation } from '@lib/web-graphql';
import type { MyShowcaseInput } from '../../graphql/schema.gen.js';

export type MyShowcaseSettingsFragment = { memberId: string; open: boolean; showIged: boolean; showLevel: boolean; showPoints: boolean; insigniasShown: number };

export type ShowcasePageResult = { showcase: { memberId: string; name: string; igedName: string | null; seasonName: string; levelName: string | null; points: number | null; insignias: { awardId: string; insigniaId: string; name: string; grade: number; criterion: string; awardedAt: string }[] } | null };
export type ShowcasePageVariables = { id: string };
export const ShowcasePage: Operation<ShowcasePageResult, ShowcasePageVariables> = {
  name: 'ShowcasePage',
  kind: 'query',
  hash: 'd29a2ae5975c0234b7520590a2b2313a91c6a7e98e81a91890c2c16cb24908d1',
};

export type MyShowcaseResult = { myShowcase: MyShowcaseSettingsFragment };
export type MyShowcaseVariables = Record<string, never>;
export const MyShowcase: Operation<MyShowcaseResult, MyShowcaseVariables> = {
  name: 'MyShowcase',
  kind: 'query',
  hash: '289f92a7002df45a201cb7dccf25d2ae67848fc01e11f78fb634f533bf0f2e3c',
};

export type SaveMyShowcaseResult = { saveMyShowcase: MyShowcaseSettingsFragment };
export type SaveMyShowcaseVariables = { input: MyShowcaseInput };
export const SaveMyShowcase: Operation<SaveMyShowcaseResult, SaveMyShowcaseVariables> = {
  name: 'SaveMyShowcase',
  kind: 'mutation',
  hash: 'e4c98c3cf101d759b98e4cbf2ff4d49ce8d8b35cfc3000f6294b4b3a2d05c97b',
};
