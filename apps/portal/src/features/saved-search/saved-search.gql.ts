// Written by scripts/operations.mjs from saved-search.graphql.
import type { Operation } from '@lib/web-graphql';
import type { SaveSearchInput, SchoolLevel, Stage } from '../../graphql/schema.gen.js';

export type SavedSearchLineFragment = { id: string; name: string; weekly: boolean; savedAt: string; fresh: number; filter: { search: string | null; stages: Stage[] | null; themes: string[] | null; regions: string[] | null; macroRegions: string[] | null; iged: string | null; year: number | null; levels: SchoolLevel[] | null; referent: boolean | null; lapsed: boolean | null } };

export type MySavedSearchesResult = { mySavedSearches: { most: number; items: SavedSearchLineFragment[] } };
export type MySavedSearchesVariables = Record<string, never>;
export const MySavedSearches: Operation<MySavedSearchesResult, MySavedSearchesVariables> = {
  name: 'MySavedSearches',
  kind: 'query',
  hash: '090ef6e53a8e53fbd2c809f74fd842d90ad0807a54653132782a5502d54587cc',
};

export type SaveSearchResult = { saveSearch: { items: { id: string }[] } };
export type SaveSearchVariables = { input: SaveSearchInput };
export const SaveSearch: Operation<SaveSearchResult, SaveSearchVariables> = {
  name: 'SaveSearch',
  kind: 'mutation',
  hash: '38fc92d7291f4df7948b69091c3e66679c1713221529ea526cba39c81d2db971',
};

export type OpenSavedSearchResult = { openSavedSearch: { most: number; items: SavedSearchLineFragment[] } };
export type OpenSavedSearchVariables = { id: string };
export const OpenSavedSearch: Operation<OpenSavedSearchResult, OpenSavedSearchVariables> = {
  name: 'OpenSavedSearch',
  kind: 'mutation',
  hash: '6a87efba217e0c93128b082b770f0f7c9f74c2457287429ae7e9947f6aeb3347',
};

export type SetSavedSearchWeeklyResult = { setSavedSearchWeekly: { most: number; items: SavedSearchLineFragment[] } };
export type SetSavedSearchWeeklyVariables = { id: string; weekly: boolean };
export const SetSavedSearchWeekly: Operation<SetSavedSearchWeeklyResult, SetSavedSearchWeeklyVariables> = {
  name: 'SetSavedSearchWeekly',
  kind: 'mutation',
  hash: '0423bf1bead0b95910a0471af0d450e447670a51c8716dc7ae5bdf57a29c3f32',
};

export type RemoveSavedSearchResult = { removeSavedSearch: { most: number; items: SavedSearchLineFragment[] } };
export type RemoveSavedSearchVariables = { id: string };
export const RemoveSavedSearch: Operation<RemoveSavedSearchResult, RemoveSavedSearchVariables> = {
  name: 'RemoveSavedSearch',
  kind: 'mutation',
  hash: '35b775295a7fe65b7e496656ea2e7dc54883c9af136aab1167b089aca482f512',
};
