// Written by scripts/operations.mjs from writing-kit.graphql.
import type { Operation } from '@lib/web-graphql';
import type { IgedKind, SectionKind } from '../graphql/schema.gen.js';

export type WritingKitResult = { writingKit: { sections: { key: string; kind: SectionKind; title: string; verb: string; help: string; example: string; limit: number; required: boolean }[]; declaration: { version: string; paragraphs: string[] }; teamMinimum: number; ownIged: { code: string; name: string; kind: IgedKind; regionName: string | null } | null; igeds: ({ code: string; name: string; kind: IgedKind; regionName: string | null })[]; districts: { ubigeo: string; name: string; provinceName: string; regionName: string }[]; post: string } };
export type WritingKitVariables = Record<string, never>;
export const WritingKit: Operation<WritingKitResult, WritingKitVariables> = {
  name: 'WritingKit',
  kind: 'query',
  hash: '7fd218881693a8660776bba55c09c8a5580dcf01da73288eaf0a85ed959590bf',
};
