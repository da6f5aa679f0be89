// Written by scripts/operations.mjs from testimonials.graphql.
import type { Operation } from '@lib/web-graphql';
import type { GiveTestimonialInput, TestimonialState, WallFilter } from '../../graphql/schema.gen.js';

export type ShownFragment = { id: string; authorName: string; post: string; igedName: string; institution: string; text: string; practiceTitle: string | null; practiceSlug: string | null; photo: { url: string; alt: string } | null };

export type ExchangeTestimonialsResult = { exchangeTestimonials: { items: ShownFragment[]; nextCursor: string | null } };
export type ExchangeTestimonialsVariables = { slug: string; after?: string | null };
export const ExchangeTestimonials: Operation<ExchangeTestimonialsResult, ExchangeTestimonialsVariables> = {
  name: 'ExchangeTestimonials',
  kind: 'query',
  hash: '07d5517bd6dfc90a61e2cf01170eb3ec5bc60deea5956c338c668c6dc855d2bd',
};

export type TestimonialSceneResult = { exchange: { id: string; slug: string; title: string; programme: ({ presentation: { practiceId: string; title: string; slug: string | null } | null })[] } | null };
export type TestimonialSceneVariables = { slug: string };
export const TestimonialScene: Operation<TestimonialSceneResult, TestimonialSceneVariables> = {
  name: 'TestimonialScene',
  kind: 'query',
  hash: '560607bd3ebad02358bc325180ee4c8798c99809396baf29809f060c6f1d914e',
};

export type TestimonialPracticeResult = { practice: { id: string; slug: string; title: string } | null };
export type TestimonialPracticeVariables = { slug: string };
export const TestimonialPractice: Operation<TestimonialPracticeResult, TestimonialPracticeVariables> = {
  name: 'TestimonialPractice',
  kind: 'query',
  hash: 'c2aae879d8760e5b60f1306384eb2eb4660584904e6ddecd5c08fda6c5200896',
};

export type TestimonialPracticesResult = { wall: { items: { id: string; title: string; leadIgedName: string }[] } };
export type TestimonialPracticesVariables = { filter?: WallFilter | null };
export const TestimonialPractices: Operation<TestimonialPracticesResult, TestimonialPracticesVariables> = {
  name: 'TestimonialPractices',
  kind: 'query',
  hash: 'e83341b5f6378a898c13409dcc62640b021170a742f9c05b446eb961b102ecc2',
};

export type MineFragment = { missing: string | null; post: string; items: ({ id: string; authorName: string; post: string; igedName: string; institution: string; text: string; practiceTitle: string | null; state: TestimonialState; reason: string; consented: boolean; wishesReplica: boolean; givenAt: string })[] };

export type MyTestimonialsResult = { myTestimonials: MineFragment };
export type MyTestimonialsVariables = { exchangeId: string };
export const MyTestimonials: Operation<MyTestimonialsResult, MyTestimonialsVariables> = {
  name: 'MyTestimonials',
  kind: 'query',
  hash: '52a5e334a7c905c38d643af38c95fe06f8a1fb860e6fad17a005607ff0f235be',
};

export type GiveTestimonialResult = { giveTestimonial: MineFragment };
export type GiveTestimonialVariables = { input: GiveTestimonialInput };
export const GiveTestimonial: Operation<GiveTestimonialResult, GiveTestimonialVariables> = {
  name: 'GiveTestimonial',
  kind: 'mutation',
  hash: '24dce83585331ec731960df92f5fa0b5c64a666c00b99698a77a452392af93b3',
};

export type WithdrawTestimonialResult = { withdrawTestimonial: MineFragment };
export type WithdrawTestimonialVariables = { id: string };
export const WithdrawTestimonial: Operation<WithdrawTestimonialResult, WithdrawTestimonialVariables> = {
  name: 'WithdrawTestimonial',
  kind: 'mutation',
  hash: '1cc5f772ff4bbf74c3431c31ed0fc03f146c5b3fe7ddcfd86a9dfe69e75c5fd0',
};
