// Written by scripts/operations.mjs from photo-rights.graphql.
import type { Operation } from '@lib/web-graphql';
import type { NotePhotoRightsInput, PhotoRights } from '../../graphql/schema.gen.js';

export type StandPhotoRightsResult = { standPhotoRights: ({ fileId: string; rights: PhotoRights | null })[] };
export type StandPhotoRightsVariables = { exchangeId: string };
export const StandPhotoRights: Operation<StandPhotoRightsResult, StandPhotoRightsVariables> = {
  name: 'StandPhotoRights',
  kind: 'query',
  hash: '2552fdb13f77864d2e3c164685a5af91447d9fcad1f06523d74b7b2dd9495440',
};

export type NoteStandPhotoRightsResult = { noteStandPhotoRights: boolean };
export type NoteStandPhotoRightsVariables = { input: NotePhotoRightsInput };
export const NoteStandPhotoRights: Operation<NoteStandPhotoRightsResult, NoteStandPhotoRightsVariables> = {
  name: 'NoteStandPhotoRights',
  kind: 'mutation',
  hash: '982ccea68f520c1559f06f20e3f827d194b9d312ad96db19ca1458bf3b7862f0',
};
