// Written by scripts/operations.mjs from edition.graphql.
import type { Operation } from '@lib/web-graphql';

export type StartNextEditionResult = { startNextEdition: { id: string; edition: number } };
export type StartNextEditionVariables = { practiceId: string };
export const StartNextEdition: Operation<StartNextEditionResult, StartNextEditionVariables> = {
  name: 'StartNextEdition',
  kind: 'mutation',
  hash: '9686fcc4ce239f59b634d7f412eec06be9a8411901a2be56e7bd6c424d372427',
};

export type WhatChangedResult = { whatChanged: { slug: string; title: string; from: number; to: number; editions: { number: number; publishedAt: string }[]; parts: { title: string; removed: string[]; added: string[] }[] } | null };
export type WhatChangedVariables = { slug: string; from?: number | null; to?: number | null };
export const WhatChanged: Operation<WhatChangedResult, WhatChangedVariables> = {
  name: 'WhatChanged',
  kind: 'query',
  hash: 'c68f864b199f496b27b00724d9b93e2422902054432c1399a75a0cd32a195d62',
};
