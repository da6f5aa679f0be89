// Written by scripts/operations.mjs from writing-kit.graphql.
import type { Operation } from '@lib/web-graphql';
import type { IgedKind, SectionKind } from '../graphql/schema.gen.js';

export type WritingKitResult = { writingKit: { sections: { key: string; kind: SectionKind; title: string; verb: string; help: string; example: string; limit: number; required: boolean }[]; templateNumber: number; declaration: { version: string; paragraphs: string[] }; teamMinimum: number; ownIged: { code: string; name: string; kind: IgedKind; regionName: string | null } | null; igeds: ({ code: string; name: string; kind: IgedKind; regionName: string | null })[]; districts: { ubigeo: string; name: string; provinceName: string; regionName: string }[]; post: string } };
export type WritingKitVariables = Record<string, never>;
export const WritingKit: Operation<WritingKitResult, WritingKitVariables> = {
  name: 'WritingKit',
  kind: 'query',
  hash: 'ab90e2ed0442b974cca52dc333f7ec0e4e85656db70f7c8f655342537a182f5e',
};
