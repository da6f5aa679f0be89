// Written by scripts/operations.mjs: enums and inputs of the door.
export type ActivateAccountInput = {
  token: string;
  password: string;
  acceptPrivacy: boolean;
  privacyVersion: string;
};

export type AnswerImprovementInput = {
  itemId: string;
  revision: number;
  status: AnswerStatus;
  text: string;
  plannedOn?: string | null;
};

export type AnswerStatus = 'DONE' | 'PLANNED' | 'NOT_APPLICABLE';

export type BasicsInput = {
  title: string;
  summary: string;
  themeId?: string | null;
  startedOn?: string | null;
};

export type ChangePasswordInput = {
  current: string;
  next: string;
};

export type IgedKind = 'DRE' | 'GRE' | 'UGEL' | 'LOCAL_GOVERNMENT' | 'MINEDU';

export type IndicatorDirection = 'UP' | 'DOWN';

export type IndicatorInput = {
  name: string;
  unit: string;
  direction: IndicatorDirection;
  baseline?: number | null;
  baselineOn?: string | null;
  result?: number | null;
  resultOn?: string | null;
  source: string;
};

export type LoginInput = {
  email: string;
  password: string;
};

export type ManagementInstrument = 'PEI' | 'PAT' | 'PCI' | 'RI' | 'POI' | 'PEI_IGED' | 'PDLC' | 'PER' | 'OTHER';

export type MemberLevelName = 'PARTICIPATIVE' | 'OUTSTANDING' | 'TRANSFORMATIVE';

export type MemberStatus = 'PENDING' | 'CONFIRMED' | 'REJECTED';

export type PlaceInput = {
  leadIgedCode: string;
  igedCodes: string[];
  districts: string[];
};

export type PracticeStatus = 'DRAFT' | 'SUBMITTED' | 'OBSERVED' | 'ADMITTED' | 'REJECTED';

export type RegisterInput = {
  email: string;
  name: string;
  post: string;
  igedCode: string;
  acceptPrivacy: boolean;
  privacyVersion: string;
};

export type ResetPasswordInput = {
  token: string;
  password: string;
};

export type ResolutionInput = {
  number: string;
  date: string;
  about: string;
};

export type ResourcesInput = {
  text: string;
  costSoles?: number | null;
  videoUrl?: string | null;
};

export type ResultsInput = {
  lines: string[];
  indicators: IndicatorInput[];
};

export type Role = 'MEMBER' | 'EXPERT' | 'STAFF' | 'ADMINISTRATOR';

export type SaveSectionInput = {
  practiceId: string;
  section: string;
  revision: number;
  basics?: BasicsInput | null;
  place?: PlaceInput | null;
  team?: TeamLineInput[] | null;
  text?: string | null;
  lines?: SheetLineInput[] | null;
  results?: ResultsInput | null;
  sustainability?: SustainabilityInput | null;
  resources?: ResourcesInput | null;
};

export type SectionKind = 'BASICS' | 'PLACE' | 'TEAM' | 'TEXT' | 'LINES' | 'RESULTS' | 'SUSTAINABILITY' | 'RESOURCES';

export type SectionState = 'EMPTY' | 'PARTIAL' | 'DONE';

export type SheetLineInput = {
  heading: string;
  text: string;
};

export type Stage = 'INITIAL' | 'INTERMEDIATE' | 'ADVANCED';

export type StartPracticeInput = {
  id: string;
  title: string;
};

export type SubmitPracticeInput = {
  practiceId: string;
  directorName: string;
  directorPost: string;
  declarationVersion: string;
  accept: boolean;
};

export type SustainabilityInput = {
  text: string;
  instruments: ManagementInstrument[];
  resolutions: ResolutionInput[];
};

export type TeamLineInput = {
  id: string;
  memberId?: string | null;
  name: string;
  post: string;
  igedCode: string;
};

export type UpdateMyProfileInput = {
  name: string;
  post: string;
  phone?: string | null;
  dni?: string | null;
  hiddenFromRanking: boolean;
};

export type Validity = 'IN_FORCE' | 'LAPSED';

export type WallFilter = {
  search?: string | null;
  stages?: Stage[] | null;
  themes?: string[] | null;
  regions?: string[] | null;
  macroRegions?: string[] | null;
  iged?: string | null;
  year?: number | null;
  referent?: boolean | null;
};

export type WallOrder = 'NEW' | 'USEFUL';
