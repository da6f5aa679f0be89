// Written by scripts/operations.mjs from scales.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ScaleKind, UpdateScaleInput } from '../../graphql/schema.gen.js';

export type ScaleLineFragment = { id: string; kind: ScaleKind; name: string; description: string; points: string[]; enabled: boolean; revision: number };

export type RouteScalesResult = { routeScales: ScaleLineFragment[] };
export type RouteScalesVariables = Record<string, never>;
export const RouteScales: Operation<RouteScalesResult, RouteScalesVariables> = {
  name: 'RouteScales',
  kind: 'query',
  hash: 'e1cb6ccd53e7a410babf7a397a654a3a3f5c07e48091956c0d69b5cc91bb7eea',
};

export type UpdateScaleResult = { updateScale: ScaleLineFragment[] };
export type UpdateScaleVariables = { input: UpdateScaleInput };
export const UpdateScale: Operation<UpdateScaleResult, UpdateScaleVariables> = {
  name: 'UpdateScale',
  kind: 'mutation',
  hash: '904d2b0a752ded18950724d3bced02645e8ae213901eac6544db33104bf8d749',
};
