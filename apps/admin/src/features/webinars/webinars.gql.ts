// Written by scripts/operations.mjs from webinars.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AddWebinarMaterialInput, CancelWebinarInput, ConnectedHow, MarkWebinarAttendanceInput, PasteWebinarAttendanceInput, PlanWebinarInput, SaveWebinarSettingInput, SetWebinarRecordingInput, WebinarSpeakerKind, WebinarState } from '../../graphql/schema.gen.js';

export type DeskWebinarLineFragment = { id: string; title: string; state: WebinarState; startsAt: string; speakerNames: string[]; recorded: boolean };

export type DeskWebinarsResult = { deskWebinars: { items: DeskWebinarLineFragment[]; nextCursor: string | null } };
export type DeskWebinarsVariables = { state?: WebinarState | null; first?: number | null; after?: string | null };
export const DeskWebinars: Operation<DeskWebinarsResult, DeskWebinarsVariables> = {
  name: 'DeskWebinars',
  kind: 'query',
  hash: '24f361e4f99f88b6c1b1c602c3dd9349f01adbc4df71dc3d86b0bca60e1cda01',
};

export type DeskWebinarFullFragment = { id: string; slug: string; title: string; about: string; topics: string[]; state: WebinarState; startsAt: string; endsAt: string; link: string; capacity: number | null; reason: string; recording: string; revision: number; imported: boolean; registeredCount: number; connectedCount: number; deskSpeakers: ({ kind: WebinarSpeakerKind; memberId: string | null; allyId: string | null; name: string; post: string })[]; materials: ({ id: string; title: string; url: string | null; isFile: boolean; length: number | null })[]; moves: { action: string; at: string; byName: string; note: string }[]; missingToAnnounce: string[]; missingToHold: string[]; missingToClose: string[]; canPlan: boolean; canCancel: boolean; canAttend: boolean; canAddMaterial: boolean };

export type DeskWebinarResult = { deskWebinar: DeskWebinarFullFragment | null };
export type DeskWebinarVariables = { id: string };
export const DeskWebinar: Operation<DeskWebinarResult, DeskWebinarVariables> = {
  name: 'DeskWebinar',
  kind: 'query',
  hash: '1c2342e16987105b2a50e7c15a25d22194b1fcc41449c6e132cf90eea261662a',
};

export type WebinarSpeakerChoicesResult = { webinarSpeakerChoices: { kind: WebinarSpeakerKind; id: string; name: string; about: string }[] };
export type WebinarSpeakerChoicesVariables = { search?: string | null };
export const WebinarSpeakerChoices: Operation<WebinarSpeakerChoicesResult, WebinarSpeakerChoicesVariables> = {
  name: 'WebinarSpeakerChoices',
  kind: 'query',
  hash: '3e87bd27115ed258222c039222e10394e53d4693b748ed0247ea4e58289b9d6b',
};

export type WebinarSettingsResult = { webinarSettings: { key: string; name: string; value: number; revision: number }[] };
export type WebinarSettingsVariables = Record<string, never>;
export const WebinarSettings: Operation<WebinarSettingsResult, WebinarSettingsVariables> = {
  name: 'WebinarSettings',
  kind: 'query',
  hash: 'e2da602f05ffb6f7d43e80a17fab811e0bfd5bf6c51611b845e46f151a53b1cd',
};

export type WebinarAttendeeLineFragment = { id: string; name: string; igedName: string; regionName: string; isMember: boolean; registeredAt: string | null; left: boolean; connectedAt: string | null; connectedHow: ConnectedHow | null };

export type WebinarAttendeesResult = { webinarAttendees: { items: WebinarAttendeeLineFragment[]; nextCursor: string | null } };
export type WebinarAttendeesVariables = { webinarId: string; connected?: boolean | null; search?: string | null; first?: number | null; after?: string | null };
export const WebinarAttendees: Operation<WebinarAttendeesResult, WebinarAttendeesVariables> = {
  name: 'WebinarAttendees',
  kind: 'query',
  hash: '3e5825e170da5d03cffae5bbf07bd9303d005135973898a60a72ef645ecf1888',
};

export type SaveWebinarSettingResult = { saveWebinarSetting: { key: string; name: string; value: number; revision: number }[] };
export type SaveWebinarSettingVariables = { input: SaveWebinarSettingInput };
export const SaveWebinarSetting: Operation<SaveWebinarSettingResult, SaveWebinarSettingVariables> = {
  name: 'SaveWebinarSetting',
  kind: 'mutation',
  hash: '18a3faafdf6063db95e62107e10a331b4409d3cd1fe0fb49ad4446724011297e',
};

export type PlanWebinarResult = { planWebinar: DeskWebinarFullFragment };
export type PlanWebinarVariables = { input: PlanWebinarInput };
export const PlanWebinar: Operation<PlanWebinarResult, PlanWebinarVariables> = {
  name: 'PlanWebinar',
  kind: 'mutation',
  hash: 'e2d5715ad202992602727aad3401085922b678c9d85507c62201de60358c16c1',
};

export type AnnounceWebinarResult = { announceWebinar: DeskWebinarFullFragment };
export type AnnounceWebinarVariables = { id: string };
export const AnnounceWebinar: Operation<AnnounceWebinarResult, AnnounceWebinarVariables> = {
  name: 'AnnounceWebinar',
  kind: 'mutation',
  hash: '99cf069abb5d4aa9109d732c7c80aa0c7a1f00e3351992ae79288d63d82c44d8',
};

export type HoldWebinarResult = { holdWebinar: DeskWebinarFullFragment };
export type HoldWebinarVariables = { id: string };
export const HoldWebinar: Operation<HoldWebinarResult, HoldWebinarVariables> = {
  name: 'HoldWebinar',
  kind: 'mutation',
  hash: '88244c766e0889d26e7364508b8519c2682ff081ba998f5aa7fab95fda9dbb44',
};

export type CloseWebinarResult = { closeWebinar: DeskWebinarFullFragment };
export type CloseWebinarVariables = { id: string };
export const CloseWebinar: Operation<CloseWebinarResult, CloseWebinarVariables> = {
  name: 'CloseWebinar',
  kind: 'mutation',
  hash: '13fae018c4cd9f60bb39ad572ed28cae7d7494a8fc74e3bf264b519a64200691',
};

export type CancelWebinarResult = { cancelWebinar: DeskWebinarFullFragment };
export type CancelWebinarVariables = { input: CancelWebinarInput };
export const CancelWebinar: Operation<CancelWebinarResult, CancelWebinarVariables> = {
  name: 'CancelWebinar',
  kind: 'mutation',
  hash: '378d8a513e6e9d7dae2cfc71fbde54bd4be327efca7ef87a2ce5f8fa09d98811',
};

export type MarkWebinarAttendanceResult = { markWebinarAttendance: boolean };
export type MarkWebinarAttendanceVariables = { input: MarkWebinarAttendanceInput };
export const MarkWebinarAttendance: Operation<MarkWebinarAttendanceResult, MarkWebinarAttendanceVariables> = {
  name: 'MarkWebinarAttendance',
  kind: 'mutation',
  hash: '0ea2646e4fc25e0db64743546af8c0114b0eedb19245d52d3815d7dfbaa96be4',
};

export type PasteWebinarAttendanceResult = { pasteWebinarAttendance: { counted: number; already: number; unknown: string[] } };
export type PasteWebinarAttendanceVariables = { input: PasteWebinarAttendanceInput };
export const PasteWebinarAttendance: Operation<PasteWebinarAttendanceResult, PasteWebinarAttendanceVariables> = {
  name: 'PasteWebinarAttendance',
  kind: 'mutation',
  hash: 'e87ec0ad5f8babeb82ba11c0dd5da51748d5679a15d0aa71b7166b79384e2568',
};

export type AddWebinarMaterialResult = { addWebinarMaterial: DeskWebinarFullFragment };
export type AddWebinarMaterialVariables = { input: AddWebinarMaterialInput };
export const AddWebinarMaterial: Operation<AddWebinarMaterialResult, AddWebinarMaterialVariables> = {
  name: 'AddWebinarMaterial',
  kind: 'mutation',
  hash: '48f05ecabeb75e54f9776764024f5dd781d5939818a8bd58550227cb5ad76113',
};

export type RemoveWebinarMaterialResult = { removeWebinarMaterial: DeskWebinarFullFragment };
export type RemoveWebinarMaterialVariables = { id: string };
export const RemoveWebinarMaterial: Operation<RemoveWebinarMaterialResult, RemoveWebinarMaterialVariables> = {
  name: 'RemoveWebinarMaterial',
  kind: 'mutation',
  hash: '03a1c2e46fa8b688a55616cb2d25900d5f8ce7f8c9afa6cfa6c1cc69161a9074',
};

export type SetWebinarRecordingResult = { setWebinarRecording: DeskWebinarFullFragment };
export type SetWebinarRecordingVariables = { input: SetWebinarRecordingInput };
export const SetWebinarRecording: Operation<SetWebinarRecordingResult, SetWebinarRecordingVariables> = {
  name: 'SetWebinarRecording',
  kind: 'mutation',
  hash: '78aa614ef300724de5aa05f281637be95f97733be0e98a1f06e3fd84f2b9ba08',
};
