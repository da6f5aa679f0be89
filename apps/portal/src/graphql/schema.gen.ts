// Written by scripts/operations.mjs: enums and inputs of the door.
export type ActivateAccountInput = {
  acceptPrivacy: boolean;
  password: string;
  privacyVersion: string;
  token: string;
};

export type ActivityProgress = 'CONCLUDED' | 'INITIAL' | 'INTERMEDIATE';

export type AddCircleCommitmentInput = {
  dueOn: string;
  id: string;
  meetingId: string;
  ownerId: string;
  text: string;
};

export type AddMilestoneInput = {
  dueOn: string;
  id: string;
  milestoneId: string;
  text: string;
};

export type AddTransferLinkInput = {
  caption: string;
  evidenceId: string;
  id: string;
  milestoneId: string;
  url: string;
};

export type AddTransferPeopleInput = {
  id: string;
  memberIds: string[];
};

export type AdvisoryKind = 'PERSONAL' | 'TRANSFER';

export type AdvisorySide = 'EXPERT' | 'TEAM';

export type AdvisoryState = 'CANCELLED' | 'CLOSED' | 'HELD' | 'REQUESTED' | 'SCHEDULED';

export type AdvisoryWait = 'ATTEND' | 'CONFIRM' | 'RATE';

export type AdvisoryWindowInput = {
  day: string;
  minutes: number;
  time: string;
};

export type AllyKind = 'CIVIL_SOCIETY' | 'COMPANY' | 'FOUNDATION' | 'INTERNATIONAL' | 'OTHER' | 'STATE' | 'UNIVERSITY';

export type AnswerCircleInvitationInput = {
  accept: boolean;
  id: string;
};

export type AnswerContributionInput = {
  id: string;
  text: string;
};

export type AnswerImprovementInput = {
  itemId: string;
  plannedOn?: string | null;
  revision: number;
  status: AnswerStatus;
  text: string;
};

export type AnswerStatus = 'DONE' | 'NOT_APPLICABLE' | 'PLANNED';

export type AppealInput = {
  caseId: string;
  text: string;
};

export type AskErasureInput = {
  password: string;
  understood: boolean;
};

export type AskHandoverInput = {
  id: string;
  practiceId: string;
  reason: string;
};

export type AskMyDownloadInput = {
  password: string;
};

export type BasicsInput = {
  startedOn?: string | null;
  summary: string;
  themeId?: string | null;
  title: string;
};

export type BecomeFromChallengeInput = {
  entryId: string;
  id: string;
};

export type BeginOwnPracticeInput = {
  id: string;
  practiceId: string;
  title: string;
};

export type BlockChoice = 'ADAPTED' | 'ADOPTED' | 'LEFT_OUT';

export type CancelAdvisoryInput = {
  id: string;
  reason: string;
};

export type CancelCircleMeetingInput = {
  id: string;
  reason: string;
};

export type CertificateKind = 'ATTENDANCE' | 'ORGANISATION' | 'PRESENTATION';

export type ChallengeEntryState = 'ACCEPTED' | 'COMPLETED' | 'ENTERED' | 'WITHDRAWN';

export type ChallengeNoteKind = 'CLARIFICATION' | 'EXTENSION';

export type ChallengeOutcome = 'INITIATIVE' | 'NOTHING' | 'PRACTICE';

export type ChallengeReceipt = 'LATE_BY_SIGNAL' | 'ON_TIME';

export type ChallengeResultsOrder = 'BY_RUBRIC' | 'LISTED';

export type ChallengeState = 'CLOSED' | 'DRAFT' | 'LAUNCHED' | 'WITHDRAWN';

export type ChallengeWorkState = 'ACCEPTED' | 'HANDED_IN' | 'PENDING' | 'REFUSED' | 'RETURNED';

export type ChangeChallengeTeamInput = {
  entryId: string;
  memberIds: string[];
  name: string;
};

export type ChangePasswordInput = {
  current: string;
  next: string;
};

export type CircleRole = 'COORDINATOR' | 'MODERATOR' | 'SECRETARY';

export type CircleState = 'CLOSED' | 'OPEN';

export type CloseCircleInput = {
  id: string;
  reason: string;
};

export type CloseTransferInput = {
  id: string;
  lesson: string;
  outcome: TransferOutcome;
};

export type CommitmentState = 'CANCELLED' | 'DONE' | 'PENDING';

export type ConfirmAttendanceInput = {
  attended: boolean;
  id: string;
};

export type ConfirmValidityInput = {
  note: string;
  practiceId: string;
};

export type ContributeInput = {
  id: string;
  initiativeId: string;
  parentId?: string | null;
  text: string;
};

export type ContributionKind = 'ADVISORY' | 'CHALLENGE' | 'EXCHANGE' | 'WEBINAR';

export type CreateCircleInput = {
  id: string;
  name: string;
  purpose: string;
};

export type CredentialVerdict = 'EXPIRED' | 'NOT_A_CREDENTIAL' | 'OTHER_ISSUER' | 'REVOKED' | 'STANDS' | 'TAMPERED' | 'UNKNOWN';

export type DecideBlockInput = {
  choice: BlockChoice;
  how: string;
  id: string;
  position: number;
  revision: number;
  why: string;
};

export type Duty = 'AREA_HEAD' | 'DIRECTOR' | 'OTHER' | 'PRINCIPAL' | 'SPECIALIST' | 'TEACHER';

export type EditCircleInput = {
  basedOn: number;
  id: string;
  name: string;
  purpose: string;
};

export type EditCommentInput = {
  id: string;
  text: string;
};

export type EnterChallengeInput = {
  challengeId: string;
  id: string;
  memberIds: string[];
  name: string;
};

export type ErasureReason = 'ASKED' | 'CONSENT';

export type ErasureState = 'DONE' | 'REFUSED' | 'TAKEN_BACK' | 'WAITING';

export type EvidenceKind = 'DOCUMENT' | 'LINK' | 'PHOTO' | 'VIDEO';

export type EvidenceState = 'CHECKING' | 'QUARANTINED' | 'READY' | 'REFUSED' | 'UPLOADING';

export type EvidenceStrength = 'BEFORE_AFTER' | 'CONFIRMED' | 'NONE' | 'OWN_ACCOUNT';

export type ExchangeState = 'ANNOUNCED' | 'CANCELLED' | 'CLOSED' | 'HELD' | 'PLANNED';

export type ExpressInterestInput = {
  id: string;
  message?: string | null;
  practiceId: string;
};

export type FollowUp = 'CANCELLED' | 'DONE' | 'PENDING';

export type FollowUpCommitmentInput = {
  commitmentId: string;
  id: string;
  meetingId?: string | null;
  note: string;
  state: FollowUp;
};

export type GiveTestimonialInput = {
  consents: boolean;
  exchangeId: string;
  id: string;
  post: string;
  practiceId?: string | null;
  replicaFor: string;
  showsName: boolean;
  text: string;
  wishesReplica: boolean;
};

export type HandInChallengeInput = {
  deviceAt: string;
  id: string;
  revision: number;
  text: string;
  workId: string;
};

export type HandoverState = 'ACCEPTED' | 'PENDING' | 'REFUSED' | 'WITHDRAWN';

export type IgedConnectivity = 'HIGH' | 'LOW' | 'MEDIUM';

export type IgedFamily = 'LOCAL_GOVERNMENT' | 'REGIONAL' | 'UGEL';

export type IgedKind = 'DRE' | 'GRE' | 'LOCAL_GOVERNMENT' | 'MINEDU' | 'UGEL';

export type IgedSize = 'LARGE' | 'MEDIUM' | 'SMALL';

export type IndicatorDirection = 'DOWN' | 'UP';

export type IndicatorInput = {
  baseline?: number | null;
  baselineOn?: string | null;
  checkedBy?: string | null;
  direction: IndicatorDirection;
  name: string;
  places?: number | null;
  result?: number | null;
  resultOn?: string | null;
  source: string;
  unit: string;
};

export type InitiativeOrigin = 'CHALLENGE' | 'ELSEWHERE';

export type InitiativePhotoInput = {
  authorised?: boolean | null;
  caption?: string | null;
  id: string;
  initiativeId: string;
  minors: boolean;
};

export type InitiativeState = 'ACCOMPANIED' | 'ARCHIVED' | 'HIDDEN' | 'SHARED' | 'TURNED' | 'WITHDRAWN';

export type InsigniaStanding = 'REVOKED' | 'STANDS';

export type InviteToCircleInput = {
  id: string;
  memberIds: string[];
};

export type LeaveContributionInput = {
  code: string;
  comesFrom: string;
  deviceId?: string | null;
  id: string;
  kind: StandContributionKind;
  name: string;
  text: string;
};

export type LinkOwnPracticeInput = {
  id: string;
  practiceId: string;
};

export type LoginInput = {
  email: string;
  password: string;
};

export type ManagementInstrument = 'OTHER' | 'PAT' | 'PCI' | 'PDLC' | 'PEI' | 'PEI_IGED' | 'PER' | 'POI' | 'RI';

export type MarkAttendanceInput = {
  id: string;
  memberIds: string[];
};

export type MarkTransferAnswerInput = {
  areaId: string;
  id: string;
  note: string;
  point: number;
  revision: number;
};

export type MarkTransferAreaInput = {
  areaId: string;
  note: string;
  point: number;
  practiceId: string;
  revision: number;
};

export type MeetingItemInput = {
  brings: string;
  id: string;
  minutes: number;
  ownerId?: string | null;
  title: string;
};

export type MeetingState = 'CANCELLED' | 'HELD' | 'PLANNED' | 'RUNNING' | 'SIGNED';

export type MemberLevelName = 'OUTSTANDING' | 'PARTICIPATIVE' | 'TRANSFORMATIVE';

export type MemberStatus = 'CONFIRMED' | 'PENDING' | 'REJECTED';

export type Membership = 'DECLINED' | 'IN' | 'INVITED' | 'LEFT';

export type ModerationState = 'APPEALED' | 'DISMISSED' | 'HIDDEN' | 'OPEN' | 'RESTORED' | 'UPHELD';

export type MyShowcaseInput = {
  open: boolean;
  showIged: boolean;
  showLevel: boolean;
  showPoints: boolean;
};

export type NoticeMode = 'AT_ONCE' | 'NONE' | 'WEEKLY';

export type NoticePreferenceInput = {
  mode: NoticeMode;
  topic: NoticeTopic;
};

export type NoticeTopic = 'ADVISORY' | 'CHALLENGES' | 'CIRCLES' | 'COMMITMENTS' | 'CONVERSATION' | 'EXCHANGES' | 'FEEDBACK' | 'INITIATIVES' | 'OTHER' | 'PRACTICES' | 'RECOGNITION' | 'TRANSFERS';

export type OrderEvidenceInput = {
  ids: string[];
  practiceId: string;
};

export type PlaceInput = {
  districts: string[];
  igedCodes: string[];
  leadIgedCode: string;
};

export type PlanCircleMeetingInput = {
  circleId: string;
  day: string;
  id: string;
  link: string;
  minutes: number;
  place: string;
  time: string;
  title: string;
};

export type PracticeOriginKind = 'CHALLENGE' | 'INITIATIVE' | 'TRANSFER';

export type PracticeStatus = 'ADMITTED' | 'DRAFT' | 'OBSERVED' | 'REJECTED' | 'SUBMITTED';

export type ProblemResponseInput = {
  problem: string;
  response: string;
};

export type ProgrammeKind = 'BREAK' | 'CLOSING' | 'COMMENTARY' | 'EXPOSITION' | 'FAIR' | 'INTERNSHIP' | 'OPENING' | 'PRESENTATION';

export type ProgressActivityInput = {
  basedOn: number;
  id: string;
  meansFileId?: string | null;
  meansLink: string;
  meansText: string;
  progress: ActivityProgress;
};

export type ProofInput = {
  code: string;
  password: string;
};

export type ProposeTopicInput = {
  id: string;
  meetingId: string;
  text: string;
};

export type RateAdvisoryInput = {
  comment: string;
  id: string;
  rating: number;
};

export type RegisterInput = {
  acceptPrivacy: boolean;
  email: string;
  igedCode: string;
  name: string;
  post: string;
  privacyVersion: string;
};

export type RegisterToExchangeInput = {
  duty: Duty;
  exchangeId: string;
  id: string;
  needs: string;
};

export type RegisterToWebinarInput = {
  id: string;
  webinarId: string;
};

export type RegistrationState = 'CANCELLED' | 'REGISTERED' | 'WAITING';

export type RemoveTransferEvidenceInput = {
  evidenceId: string;
  id: string;
};

export type ReportBlockKind = 'ADDRESS' | 'BARS' | 'BULLETS' | 'DEFINITIONS' | 'EXPERT' | 'INDICATORS' | 'LEAD' | 'LINES' | 'MAP' | 'MOMENTS' | 'NOTE' | 'PHOTOS' | 'STEPS' | 'TABLE' | 'TESTIMONIALS' | 'TEXT' | 'TILES' | 'VOICES';

export type ReportInitiativeInput = {
  contributionId?: string | null;
  id: string;
  initiativeId: string;
  note?: string | null;
  reason: ReportReason;
};

export type ReportInput = {
  commentId?: string | null;
  id: string;
  note?: string | null;
  practiceId?: string | null;
  reason: ReportReason;
};

export type ReportReason = 'FALSE' | 'OFFENSIVE' | 'OTHER' | 'PERSONAL_DATA' | 'SPAM';

export type ReportTone = 'MAIZE' | 'PLAIN' | 'QUIET' | 'SKY' | 'TEAL';

export type ReportTransferInput = {
  baseline: number;
  baselineOn: string;
  comment: string;
  id: string;
  indicator: string;
  result: number;
  resultOn: string;
  source: string;
};

export type RequestAdvisoryInput = {
  detail: string;
  id: string;
  kind: AdvisoryKind;
  practiceId?: string | null;
  themeId: string;
  topic: string;
  windows: AdvisoryWindowInput[];
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type ResolutionInput = {
  about: string;
  date: string;
  number: string;
};

export type ResourcesInput = {
  costSoles?: number | null;
  text: string;
  videoUrl?: string | null;
};

export type ResultsInput = {
  indicators: IndicatorInput[];
  lines: string[];
};

export type Role = 'ADMINISTRATOR' | 'EXPERT' | 'MEMBER' | 'STAFF';

export type RotateCircleRoleInput = {
  id: string;
  memberId: string;
  role: CircleRole;
};

export type RouteStep = 'ADVANCED' | 'INITIAL' | 'INTERMEDIATE' | 'REFERENT';

export type SaveActivityInput = {
  basedOn: number;
  circleId: string;
  dueOn: string;
  id: string;
  meansPlanned: string;
  ownerId?: string | null;
  title: string;
};

export type SaveChallengeWorkInput = {
  revision: number;
  text: string;
  workId: string;
};

export type SaveEvidenceInput = {
  authorised?: boolean | null;
  caption?: string | null;
  id: string;
  link?: string | null;
  minors?: boolean | null;
  practiceId: string;
  result?: string | null;
  revision: number;
  sectionKey?: string | null;
};

export type SaveLogbookEntryInput = {
  basedOn: number;
  circleId: string;
  id: string;
  meetingId?: string | null;
  prompt: string;
  text: string;
};

export type SaveMeetingNotesInput = {
  conclusions: string;
  id: string;
  notes: string;
  revision: number;
};

export type SaveProgrammeInput = {
  basedOn: number;
  id: string;
  items: MeetingItemInput[];
  questions: string[];
};

export type SaveSearchInput = {
  filter: WallFilter;
  id: string;
  name: string;
  weekly: boolean;
};

export type SaveSectionInput = {
  basics?: BasicsInput | null;
  lines?: SheetLineInput[] | null;
  place?: PlaceInput | null;
  practiceId: string;
  resources?: ResourcesInput | null;
  results?: ResultsInput | null;
  revision: number;
  school?: SchoolInput | null;
  section: string;
  sustainability?: SustainabilityInput | null;
  team?: TeamLineInput[] | null;
  text?: string | null;
};

export type SchoolArea = 'RURAL' | 'URBAN';

export type SchoolInput = {
  area?: SchoolArea | null;
  economy: string;
  kind?: SchoolKind | null;
  level?: SchoolLevel | null;
  modularCode: string;
  name: string;
  pairs: ProblemResponseInput[];
  population: string;
  students?: number | null;
  supportStaff?: number | null;
  teachers?: number | null;
};

export type SchoolKind = 'FULL' | 'MULTIGRADE' | 'SINGLE_TEACHER';

export type SchoolLevel = 'ALTERNATIVE' | 'PRESCHOOL' | 'PRIMARY' | 'SECONDARY' | 'SPECIAL' | 'TECHNICAL';

export type SectionKind = 'BASICS' | 'LINES' | 'PLACE' | 'RESOURCES' | 'RESULTS' | 'SCHOOL' | 'SUSTAINABILITY' | 'TEAM' | 'TEXT';

export type SectionState = 'DONE' | 'EMPTY' | 'PARTIAL';

export type SetTransferNormInput = {
  id: string;
  number: string;
  on: string;
  title: string;
};

export type SettleCommitmentInput = {
  id: string;
  note: string;
  state: CommitmentState;
};

export type SettleMilestoneInput = {
  doneOn?: string | null;
  id: string;
  milestoneId: string;
  note: string;
};

export type ShareInitiativeInput = {
  help: string;
  id: string;
  problem: string;
  proposal: string;
  themeId: string;
  title: string;
};

export type SharePracticeInput = {
  id: string;
  note: string;
  practiceId: string;
};

export type SheetLineInput = {
  heading: string;
  text: string;
};

export type SignAgreementInput = {
  id: string;
  revision: number;
};

export type SimilarToInput = {
  practiceId?: string | null;
  problem?: string | null;
  summary?: string | null;
  themeId?: string | null;
  title?: string | null;
};

export type Stage = 'ADVANCED' | 'INITIAL' | 'INTERMEDIATE';

export type StandContributionKind = 'CONTRIBUTION' | 'QUESTION';

export type StartFromInterestInput = {
  id: string;
  interestId: string;
  kind: TransferKind;
};

export type StartPracticeInput = {
  id: string;
  templateNumber?: number | null;
  title: string;
};

export type StartTransferInput = {
  id: string;
  kind: TransferKind;
  practiceId: string;
};

export type StopTransferInput = {
  id: string;
  lesson: string;
  reason: string;
};

export type SubmitPracticeInput = {
  accept: boolean;
  declarationVersion: string;
  directorName: string;
  directorPost: string;
  operationKey?: string | null;
  practiceId: string;
};

export type SustainabilityInput = {
  instruments: ManagementInstrument[];
  resolutions: ResolutionInput[];
  text: string;
};

export type TakeBackErasureInput = {
  acceptPrivacy: boolean;
  privacyVersion: string;
};

export type TeamLineInput = {
  id: string;
  igedCode: string;
  memberId?: string | null;
  name: string;
  post: string;
};

export type TestimonialState = 'HELD' | 'PENDING' | 'SHOWN' | 'WITHDRAWN';

export type TransferKind = 'HORIZONTAL' | 'VERTICAL';

export type TransferOutcome = 'ADAPTED' | 'SUSTAINED';

export type TransferSide = 'ADOPTER' | 'ORIGIN' | 'STAFF';

export type TransferState = 'ADAPTED' | 'AGREED' | 'REPORTED' | 'STOPPED' | 'SUSTAINED' | 'TALKING' | 'UNDERWAY' | 'VERIFIED';

export type TransferVerb = 'BEGIN' | 'CLOSE' | 'REPORT' | 'SIGN' | 'STOP' | 'VERIFY';

export type TreatItemInput = {
  id: string;
  itemId?: string | null;
};

export type TurnInitiativeInput = {
  id: string;
  practiceId: string;
  teammates: string[];
};

export type UnsharePracticeInput = {
  id: string;
  practiceId: string;
};

export type UpdateMyProfileInput = {
  dni?: string | null;
  hiddenFromRanking: boolean;
  name: string;
  phone?: string | null;
  post: string;
};

export type Validity = 'IN_FORCE' | 'LAPSED';

export type ValidityEntryKind = 'ADMITTED' | 'CONFIRMED_BY_STAFF' | 'CONFIRMED_BY_TEAM' | 'LAPSED';

export type VoteTopicInput = {
  id: string;
  wants: boolean;
};

export type WallFilter = {
  iged?: string | null;
  lapsed?: boolean | null;
  levels?: SchoolLevel[] | null;
  macroRegions?: string[] | null;
  referent?: boolean | null;
  regions?: string[] | null;
  search?: string | null;
  stages?: Stage[] | null;
  themes?: string[] | null;
  year?: number | null;
};

export type WallOrder = 'NEW' | 'TRANSFERRED' | 'USEFUL';

export type WebinarSpeakerKind = 'ALLY' | 'EXPERT' | 'GUEST' | 'MEMBER';

export type WebinarState = 'ANNOUNCED' | 'CANCELLED' | 'CLOSED' | 'HELD' | 'PLANNED';

export type WishCircleListedInput = {
  id: string;
  wants: boolean;
};

export type WithdrawConsentInput = {
  password: string;
  understood: boolean;
};

export type WithdrawEntryInput = {
  entryId: string;
  reason: string;
};

export type WithdrawEvidenceInput = {
  evidenceId: string;
  reason: string;
};

export type WithdrawInitiativeInput = {
  id: string;
  reason?: string | null;
};

export type WriteAgreementInput = {
  endsOn: string;
  id: string;
  revision: number;
  startsOn: string;
  text: string;
};

export type WriteCommentInput = {
  id: string;
  parentId?: string | null;
  practiceId: string;
  text: string;
};
