// Written by scripts/operations.mjs from testimonials.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ConsentWay, DecideTestimonialInput, NoteConsentInput, SetTestimonialPhotoInput, TakeTestimonialInput, TestimonialState, WithdrawTestimonialInput } from '../../graphql/schema.gen.js';

export type DeskTestimonialLineFragment = { id: string; authorName: string; memberName: string; attended: boolean; post: string; igedName: string; institution: string; text: string; practiceTitle: string | null; wishesReplica: boolean; replicaFor: string; minor: boolean; guardianName: string; guardianConsentHow: ConsentWay | null; consentHow: ConsentWay | null; consentOn: string | null; state: TestimonialState; reason: string; takenByName: string; givenAt: string; missingToShow: string[]; photo: { fileId: string; alt: string; authorised: boolean; url: string | null } | null };

export type DeskTestimonialsResult = { deskTestimonials: { items: DeskTestimonialLineFragment[]; nextCursor: string | null } };
export type DeskTestimonialsVariables = { exchangeId: string; state?: TestimonialState | null; search?: string | null; first?: number | null; after?: string | null };
export const DeskTestimonials: Operation<DeskTestimonialsResult, DeskTestimonialsVariables> = {
  name: 'DeskTestimonials',
  kind: 'query',
  hash: 'ef66af7fa92d9159bf789e70560264e81582586eb8a9900fc173a4a87259fcc3',
};

export type TakeTestimonialResult = { takeTestimonial: boolean };
export type TakeTestimonialVariables = { input: TakeTestimonialInput };
export const TakeTestimonial: Operation<TakeTestimonialResult, TakeTestimonialVariables> = {
  name: 'TakeTestimonial',
  kind: 'mutation',
  hash: 'ef5404e44b0b822fb1cf135eb55af13cad092e146284059a809041586e4ba931',
};

export type NoteTestimonialConsentResult = { noteTestimonialConsent: boolean };
export type NoteTestimonialConsentVariables = { input: NoteConsentInput };
export const NoteTestimonialConsent: Operation<NoteTestimonialConsentResult, NoteTestimonialConsentVariables> = {
  name: 'NoteTestimonialConsent',
  kind: 'mutation',
  hash: '11b941f394ebb753a13f5628e8483726fece2323fed3190a1828ba56201e121e',
};

export type DecideTestimonialResult = { decideTestimonial: boolean };
export type DecideTestimonialVariables = { input: DecideTestimonialInput };
export const DecideTestimonial: Operation<DecideTestimonialResult, DecideTestimonialVariables> = {
  name: 'DecideTestimonial',
  kind: 'mutation',
  hash: 'c5428aa7aae297ec0c9559276428164001f73300aeb6d311c6e317792b2f7031',
};

export type WithdrawTestimonialAtDeskResult = { withdrawTestimonialAtDesk: boolean };
export type WithdrawTestimonialAtDeskVariables = { input: WithdrawTestimonialInput };
export const WithdrawTestimonialAtDesk: Operation<WithdrawTestimonialAtDeskResult, WithdrawTestimonialAtDeskVariables> = {
  name: 'WithdrawTestimonialAtDesk',
  kind: 'mutation',
  hash: '29e6a5647e2dabe03656ffc0ecf2e1d378c55ecbff46e27df6f9a1cf1fac4ac8',
};

export type SetTestimonialPhotoResult = { setTestimonialPhoto: boolean };
export type SetTestimonialPhotoVariables = { input: SetTestimonialPhotoInput };
export const SetTestimonialPhoto: Operation<SetTestimonialPhotoResult, SetTestimonialPhotoVariables> = {
  name: 'SetTestimonialPhoto',
  kind: 'mutation',
  hash: '68b17d030ccae760d247202f65cd497479976a38c98ae9484b5005c063739d81',
};

export type RemoveTestimonialPhotoResult = { removeTestimonialPhoto: boolean };
export type RemoveTestimonialPhotoVariables = { id: string };
export const RemoveTestimonialPhoto: Operation<RemoveTestimonialPhotoResult, RemoveTestimonialPhotoVariables> = {
  name: 'RemoveTestimonialPhoto',
  kind: 'mutation',
  hash: '84c68beefe845af02014505e062c27ae2b12ded2291efbeabe88b5ba1afd4ca7',
};
