// Written by scripts/operations.mjs from door.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AnnulAttendanceInput, DealCrewsInput, Duty, ExchangeState, MoveToCrewInput, RegistrationState, SettleArrivalInput, SettledAs, StampOutcome, SyncCheckInsInput, UnsettleArrivalInput } from '../../graphql/schema.gen.js';

export type SyncCheckInsResult = { syncCheckIns: { id: string; outcome: StampOutcome }[] };
export type SyncCheckInsVariables = { input: SyncCheckInsInput };
export const SyncCheckIns: Operation<SyncCheckInsResult, SyncCheckInsVariables> = {
  name: 'SyncCheckIns',
  kind: 'mutation',
  hash: '896d3a7b3c25c9022b077c24a81c73fad70415c73792abfb1051b4a3ba61017d',
};

export type ExchangeRosterResult = { exchangeRoster: ({ id: string; code: string; name: string; igedName: string; igedCode: string | null; state: RegistrationState })[]; doorIgeds: { code: string; name: string; seats: number; registered: number }[]; deskExchange: { id: string; title: string; startsOn: string; endsOn: string; programme: { id: string; day: string; starts: string; title: string }[] } | null };
export type ExchangeRosterVariables = { exchangeId: string };
export const ExchangeRoster: Operation<ExchangeRosterResult, ExchangeRosterVariables> = {
  name: 'ExchangeRoster',
  kind: 'query',
  hash: '6f5c1da7e3c2c38df6695e4d31c76cbcfc21f86498e80da8f1fed6a0d9419e5c',
};

export type ArrivalPartFragment = { id: string; name: string; igedName: string; duty: Duty; post: string; cameAt: string; overQuota: boolean; alike: ({ registrationId: string | null; memberId: string | null; name: string; igedName: string; state: RegistrationState | null })[] };

export type ArrivalsResult = { arrivals: ArrivalPartFragment[] };
export type ArrivalsVariables = { exchangeId: string };
export const Arrivals: Operation<ArrivalsResult, ArrivalsVariables> = {
  name: 'Arrivals',
  kind: 'query',
  hash: 'd04d2f7f2f098d86c340c07f42a7733f044b24babfe48f80df364034774385c3',
};

export type SettledPartFragment = { decisionId: string; name: string; igedName: string; settledAs: SettledAs; otherName: string; at: string; byName: string };

export type SettledArrivalsResult = { settledArrivals: SettledPartFragment[]; deskExchange: { id: string; state: ExchangeState } | null };
export type SettledArrivalsVariables = { exchangeId: string };
export const SettledArrivals: Operation<SettledArrivalsResult, SettledArrivalsVariables> = {
  name: 'SettledArrivals',
  kind: 'query',
  hash: '910177ba8dad841b4d3c53ec5d123707cd5a4a4724d63eb0dbb7deb75b689e5d',
};

export type UnsettleArrivalResult = { unsettleArrival: SettledPartFragment[] };
export type UnsettleArrivalVariables = { input: UnsettleArrivalInput };
export const UnsettleArrival: Operation<UnsettleArrivalResult, UnsettleArrivalVariables> = {
  name: 'UnsettleArrival',
  kind: 'mutation',
  hash: 'bf80f5f1cac267d1a436afef60903400907e623115494ae52ae499931c22b2f1',
};

export type SettleArrivalResult = { settleArrival: ArrivalPartFragment[] };
export type SettleArrivalVariables = { input: SettleArrivalInput };
export const SettleArrival: Operation<SettleArrivalResult, SettleArrivalVariables> = {
  name: 'SettleArrival',
  kind: 'mutation',
  hash: '4bcdb57978b41ddf76de0c61d83ee6fdaf4b567a0fc342bde15406f7944a02d2',
};

export type AnnulAttendanceResult = { annulAttendance: boolean };
export type AnnulAttendanceVariables = { input: AnnulAttendanceInput };
export const AnnulAttendance: Operation<AnnulAttendanceResult, AnnulAttendanceVariables> = {
  name: 'AnnulAttendance',
  kind: 'mutation',
  hash: '8d1bb2c8599a92748efbdf0c6f4e92a4fda26df145b3d5d7c7d9576a3294d895',
};

export type CrewMatePartFragment = { registrationId: string; name: string; igedName: string; regionName: string; crew: number | null };

export type CrewMatesResult = { crewMates: CrewMatePartFragment[]; deskExchange: { id: string; title: string; state: ExchangeState; canProgramme: boolean } | null; deskInternship: { crews: number; hostName: string } | null };
export type CrewMatesVariables = { exchangeId: string };
export const CrewMates: Operation<CrewMatesResult, CrewMatesVariables> = {
  name: 'CrewMates',
  kind: 'query',
  hash: '236d723ece0dbfe3b2252c3e3d9a58a00b2b8ab8cee470b9823b2cb10ccd3256',
};

export type DealCrewsResult = { dealCrews: CrewMatePartFragment[] };
export type DealCrewsVariables = { input: DealCrewsInput };
export const DealCrews: Operation<DealCrewsResult, DealCrewsVariables> = {
  name: 'DealCrews',
  kind: 'mutation',
  hash: '29e1018e7def23376a074231408c453a4f97d520923bc209713c12df69125a89',
};

export type MoveToCrewResult = { moveToCrew: CrewMatePartFragment[] };
export type MoveToCrewVariables = { input: MoveToCrewInput };
export const MoveToCrew: Operation<MoveToCrewResult, MoveToCrewVariables> = {
  name: 'MoveToCrew',
  kind: 'mutation',
  hash: 'a919896a7ec4f797bc8edbe5ed4aa2d5be908e1a469d172eb202c22c43d77e82',
};

export type InternshipAlliesResult = { internshipAllies: { id: string; name: string }[] };
export type InternshipAlliesVariables = Record<string, never>;
export const InternshipAllies: Operation<InternshipAlliesResult, InternshipAlliesVariables> = {
  name: 'InternshipAllies',
  kind: 'query',
  hash: 'a3a219a5b38914eb26e32647c3e8dbb220d5c67667d6db9bdd6ed633967b773c',
};
