// Written by scripts/operations.mjs: enums and inputs of the door.
export type AcceptChallengeWorkInput = {
  comment: string;
  handInId: string;
  marks: ChallengeMarkInput[];
  workId: string;
};

export type AccompanyChallengeInput = {
  entryId: string;
  id: string;
  stepId?: string | null;
  text: string;
};

export type AccompanyInitiativeInput = {
  heldOn: string;
  id: string;
  initiativeId: string;
  note: string;
};

export type AccountStatus = 'ACTIVE' | 'DEACTIVATED' | 'INVITED' | 'UNVERIFIED';

export type ActivateAccountInput = {
  acceptPrivacy: boolean;
  password: string;
  privacyVersion: string;
  token: string;
};

export type AddContributionInput = {
  allyId: string;
  id: string;
  kind: ContributionKind;
  link: string;
  on: string;
  source: string;
  title: string;
  what: string;
};

export type AddStandPhotoInput = {
  caption: string;
  fileId: string;
  reason?: string | null;
  standId: string;
};

export type AddWebinarMaterialInput = {
  fileId?: string | null;
  id: string;
  link: string;
  title: string;
  webinarId: string;
};

export type AdmitPracticeInput = {
  comment: string;
  practiceId: string;
};

export type AdvisoryCommitmentInput = {
  attendeeId: string;
  dueOn: string;
  id: string;
  text: string;
};

export type AdvisoryKind = 'PERSONAL' | 'TRANSFER';

export type AdvisorySide = 'EXPERT' | 'TEAM';

export type AdvisoryState = 'CANCELLED' | 'CLOSED' | 'HELD' | 'REQUESTED' | 'SCHEDULED';

export type AllyKind = 'CIVIL_SOCIETY' | 'COMPANY' | 'FOUNDATION' | 'INTERNATIONAL' | 'OTHER' | 'STATE' | 'UNIVERSITY';

export type AllyPartInput = {
  allyId: string;
  island?: number | null;
  starts?: string | null;
  title: string;
};

export type AllyState = 'LISTED' | 'RETIRED';

export type AnnulAttendanceInput = {
  day: string;
  reason: string;
  registrationId: string;
};

export type AssignAdvisoryInput = {
  expertId: string;
  id: string;
};

export type AssignExpertInput = {
  dueOn: string;
  expertId: string;
  id: string;
  practiceId: string;
};

export type AuditOutcome = 'DENIED' | 'DONE';

export type BlockChoice = 'ADAPTED' | 'ADOPTED' | 'LEFT_OUT';

export type BringImportInput = {
  id: string;
  withPoints: boolean;
};

export type BringInExchangeInput = {
  address: string;
  earns: boolean;
  endsOn: string;
  hostCode: string;
  id: string;
  macroRegionId: string;
  name: string;
  number: number;
  objective: string;
  regionIds: string[];
  revision: number;
  startsOn: string;
  venue: string;
};

export type CancelAdvisoryInput = {
  id: string;
  reason: string;
};

export type CancelExchangeInput = {
  id: string;
  reason: string;
};

export type CancelWebinarInput = {
  id: string;
  reason: string;
};

export type CertificateKind = 'ATTENDANCE' | 'ORGANISATION' | 'PRESENTATION';

export type ChallengeAllyInput = {
  allyId: string;
  what: string;
};

export type ChallengeEntryState = 'ACCEPTED' | 'COMPLETED' | 'ENTERED' | 'WITHDRAWN';

export type ChallengeInsigniaInput = {
  grade: number;
  insigniaId: string;
  place: number;
};

export type ChallengeMarkInput = {
  position: number;
  value: number;
};

export type ChallengeNoteKind = 'CLARIFICATION' | 'EXTENSION';

export type ChallengeOutcome = 'INITIATIVE' | 'NOTHING' | 'PRACTICE';

export type ChallengeReceipt = 'LATE_BY_SIGNAL' | 'ON_TIME';

export type ChallengeResultsOrder = 'BY_RUBRIC' | 'LISTED';

export type ChallengeRubricInput = {
  detail: string;
  name: string;
};

export type ChallengeState = 'CLOSED' | 'DRAFT' | 'LAUNCHED' | 'WITHDRAWN';

export type ChallengeStepInput = {
  day: string;
  instructions: string;
  mostFiles: number;
  textLimit: number;
  time: string;
  title: string;
  wantsText: boolean;
};

export type ChallengeWorkState = 'ACCEPTED' | 'HANDED_IN' | 'PENDING' | 'REFUSED' | 'RETURNED';

export type CheckImportInput = {
  columns: ImportColumnInput[];
  id: string;
};

export type CircleOverview = 'CLOSED' | 'OPEN' | 'STALE';

export type CircleState = 'CLOSED' | 'OPEN';

export type CloseSignalInput = {
  outcome: SignalOutcome;
  reason: string;
  signalId: string;
};

export type CommitmentState = 'CANCELLED' | 'DONE' | 'PENDING';

export type ConnectedHow = 'IMPORT' | 'OWN' | 'STAFF';

export type ConsentWay = 'ACCOUNT' | 'RECORDED' | 'SPOKEN' | 'WRITTEN';

export type ContributionKind = 'ADVISORY' | 'CHALLENGE' | 'EXCHANGE' | 'WEBINAR';

export type CorrectCertificateInput = {
  id: string;
  name: string;
  newId: string;
};

export type CreateIgedInput = {
  code: string;
  kind: IgedKind;
  mailDomains: string[];
  name: string;
  regionId?: string | null;
};

export type CrewDealing = 'MIXED' | 'TOGETHER';

export type DayHoursInput = {
  ends: string;
  starts: string;
};

export type DeactivateAccountInput = {
  id: string;
  reason: string;
};

export type DealCrewsInput = {
  again: boolean;
  exchangeId: string;
  how: CrewDealing;
};

export type DecideCaseInput = {
  caseId: string;
  decision: ModerationDecision;
  reason: string;
};

export type DecideHandoverInput = {
  accept: boolean;
  id: string;
  reason: string;
};

export type DecideInitiativeInput = {
  contributionId?: string | null;
  id: string;
  reason: string;
};

export type DecideStageInput = {
  comment: string;
  period: string;
  practiceId: string;
  rubricFeedbackId?: string | null;
  scoredBy?: string | null;
  scores?: RubricScoreInput[] | null;
  stage: Stage;
};

export type DecideTestimonialInput = {
  id: string;
  reason: string;
  show: boolean;
};

export type DesignateReferentInput = {
  comment: string;
  period: string;
  practiceId: string;
};

export type DeskInitiativeQueue = 'ACCOMPANIED' | 'HIDDEN' | 'QUIET' | 'REPORTED' | 'WAITING';

export type DeskStartTransferInput = {
  id: string;
  interestId: string;
  kind: TransferKind;
  memberId?: string | null;
};

export type DraftImprovementInput = {
  sectionKey?: string | null;
  text: string;
};

export type DraftScoreInput = {
  criterionId: string;
  note: string;
  score?: number | null;
};

export type Duty = 'AREA_HEAD' | 'DIRECTOR' | 'OTHER' | 'PRINCIPAL' | 'SPECIALIST' | 'TEACHER';

export type ErasureReason = 'ASKED' | 'CONSENT';

export type ErasureState = 'DONE' | 'REFUSED' | 'TAKEN_BACK' | 'WAITING';

export type EvidenceKind = 'DOCUMENT' | 'LINK' | 'PHOTO' | 'VIDEO';

export type EvidenceState = 'CHECKING' | 'QUARANTINED' | 'READY' | 'REFUSED' | 'UPLOADING';

export type ExchangeState = 'ANNOUNCED' | 'CANCELLED' | 'CLOSED' | 'HELD' | 'PLANNED';

export type ExpertDayExceptionInput = {
  day: string;
  hours?: DayHoursInput | null;
};

export type ExpertWeeklySlotInput = {
  ends: string;
  starts: string;
  weekday: number;
};

export type FeedbackDraftInput = {
  improvements: DraftImprovementInput[];
  keyAspects: string[];
  recommendations: string[];
  scores: DraftScoreInput[];
};

export type FeedbackStatus = 'ASSIGNED' | 'PUBLISHED' | 'SUBMITTED' | 'WITHDRAWN';

export type GiveCertificateInput = {
  exchangeId: string;
  id: string;
  institution: string;
  memberId?: string | null;
  name: string;
  task: string;
};

export type HandoverState = 'ACCEPTED' | 'PENDING' | 'REFUSED' | 'WITHDRAWN';

export type IgedConnectivity = 'HIGH' | 'LOW' | 'MEDIUM';

export type IgedContextImportInput = {
  asOf: string;
  dryRun: boolean;
  lines: string;
  source: string;
};

export type IgedContextInput = {
  asOf: string;
  code: string;
  connectivity: IgedConnectivity;
  size: IgedSize;
  source: string;
};

export type IgedKind = 'DRE' | 'GRE' | 'LOCAL_GOVERNMENT' | 'MINEDU' | 'UGEL';

export type IgedRankingRuleInput = {
  minIgeds: number;
  minMembers: number;
};

export type IgedSize = 'LARGE' | 'MEDIUM' | 'SMALL';

export type ImportColumnInput = {
  column: number;
  key: string;
};

export type ImportKind = 'ADVISORY' | 'ATTENDANCE' | 'MEMBERS' | 'PRACTICES';

export type ImportState = 'ABANDONED' | 'BRINGING' | 'CHECKED' | 'CHECKING' | 'DONE' | 'READ';

export type IndicatorDirection = 'DOWN' | 'UP';

export type InitiativeState = 'ACCOMPANIED' | 'ARCHIVED' | 'HIDDEN' | 'SHARED' | 'TURNED' | 'WITHDRAWN';

export type InsigniaChangeInput = {
  basedOn: number;
  deed: string;
  enabled: boolean;
  grades: InsigniaGradeInput[];
  id: string;
  meaning: string;
  name: string;
  reason: string;
};

export type InsigniaFigureInput = {
  a: string;
  b: string;
  c: string;
  ground: string;
  motif: string;
};

export type InsigniaGradeInput = {
  needs: InsigniaNeedInput[];
};

export type InsigniaMeasure = 'FACTS' | 'KINDS' | 'LEVEL' | 'POINTS' | 'SEASONS';

export type InsigniaNeedInput = {
  kinds: string[];
  measure: InsigniaMeasure;
  min: number;
  told: string;
};

export type InsigniaPreviewInput = {
  grades: InsigniaGradeInput[];
  id?: string | null;
};

export type InternSchoolInput = {
  modularCode: string;
  name: string;
};

export type InviteInput = {
  email: string;
  igedCode?: string | null;
  institution?: string | null;
  name: string;
  post: string;
  roles: Role[];
};

export type IslandInput = {
  about: string;
  name: string;
  place: string;
};

export type IssueCertificatesInput = {
  exchangeId: string;
  id: string;
  kinds: CertificateKind[];
};

export type JudgeTransferInput = {
  id: string;
  note: string;
};

export type KeepInForceInput = {
  note: string;
  practiceId: string;
};

export type LevelInput = {
  anyOfKinds: string[];
  level: MemberLevelName;
  minKinds: number;
  minPoints: number;
  name: string;
};

export type LevelsInput = {
  basedOn: number;
  levels: LevelInput[];
  reason: string;
};

export type LinkAllyExpertsInput = {
  expertIds: string[];
  id: string;
};

export type LoginInput = {
  email: string;
  password: string;
};

export type MakingState = 'DONE' | 'FAILED' | 'MAKING' | 'WAITING';

export type ManagementInstrument = 'OTHER' | 'PAT' | 'PCI' | 'PDLC' | 'PEI' | 'PEI_IGED' | 'PER' | 'POI' | 'RI';

export type MarkPresentedInput = {
  exchangeId: string;
  itemId: string;
  memberIds: string[];
  reason?: string | null;
};

export type MarkWebinarAttendanceInput = {
  attendeeIds: string[];
  connected: boolean;
  reason: string;
  webinarId: string;
};

export type MemberLevelName = 'OUTSTANDING' | 'PARTICIPATIVE' | 'TRANSFORMATIVE';

export type MemberStatus = 'CONFIRMED' | 'PENDING' | 'REJECTED';

export type MendExchangePlanInput = {
  address: string;
  id: string;
  objective: string;
  reason: string;
  revision: number;
  venue: string;
};

export type ModerateContributionInput = {
  id: string;
  show: boolean;
};

export type ModerationDecision = 'DISMISS' | 'HIDE' | 'RESTORE' | 'UPHOLD';

export type ModerationState = 'APPEALED' | 'DISMISSED' | 'HIDDEN' | 'OPEN' | 'RESTORED' | 'UPHELD';

export type MoveToCrewInput = {
  crew: number;
  registrationId: string;
};

export type NewInsigniaInput = {
  deed: string;
  enabled: boolean;
  figure: InsigniaFigureInput;
  grades: InsigniaGradeInput[];
  meaning: string;
  name: string;
  reason: string;
};

export type NoteConsentInput = {
  consentHow: ConsentWay;
  consentOn: string;
  guardianConsentHow?: ConsentWay | null;
  guardianName: string;
  id: string;
};

export type NotePhotoRightsInput = {
  fileId: string;
  rights: PhotoRights;
};

export type NoticeMode = 'AT_ONCE' | 'NONE' | 'WEEKLY';

export type NoticePreferenceInput = {
  mode: NoticeMode;
  topic: NoticeTopic;
};

export type NoticeTopic = 'ADVISORY' | 'CHALLENGES' | 'CIRCLES' | 'COMMITMENTS' | 'CONVERSATION' | 'EXCHANGES' | 'FEEDBACK' | 'INITIATIVES' | 'OTHER' | 'PRACTICES' | 'RECOGNITION' | 'TRANSFERS';

export type ObservationInput = {
  section: string;
  text: string;
};

export type ObservePracticeInput = {
  comment: string;
  observations: ObservationInput[];
  practiceId: string;
};

export type PasteWebinarAttendanceInput = {
  text: string;
  webinarId: string;
};

export type PhotoRights = 'AUTHORISED' | 'MISSING' | 'NO_MINORS';

export type PlanExchangeInput = {
  address: string;
  capacity: number;
  endsOn: string;
  hostCode: string;
  id: string;
  igedSeats: number;
  macroRegionId: string;
  name: string;
  number: number;
  objective: string;
  regionIds: string[];
  registersUntil: string;
  revision: number;
  standHourly?: number | null;
  startsOn: string;
  venue: string;
};

export type PlanWebinarInput = {
  about: string;
  capacity?: number | null;
  day: string;
  id: string;
  link: string;
  minutes: number;
  revision: number;
  speakers: WebinarSpeakerInput[];
  time: string;
  title: string;
  topics: string[];
};

export type PointsRuleChangeInput = {
  basedOn: number;
  dailyCap?: number | null;
  enabled: boolean;
  kind: string;
  name: string;
  points: number;
  reason: string;
  validFrom: string;
  validTo?: string | null;
};

export type PracticeOriginKind = 'CHALLENGE' | 'INITIATIVE' | 'TRANSFER';

export type PracticeStatus = 'ADMITTED' | 'DRAFT' | 'OBSERVED' | 'REJECTED' | 'SUBMITTED';

export type PresentationInput = {
  commentaryDueOn?: string | null;
  expertId?: string | null;
  feedbackId?: string | null;
  igedCode: string;
  method: string;
  practiceId: string;
  version: number;
};

export type ProgrammeKind = 'BREAK' | 'CLOSING' | 'COMMENTARY' | 'EXPOSITION' | 'FAIR' | 'INTERNSHIP' | 'OPENING' | 'PRESENTATION';

export type ProofInput = {
  code: string;
  password: string;
};

export type ProposeReversalsInput = {
  entryIds: string[];
  reason: string;
};

export type PublishBookletInput = {
  bookletId: string;
  id: string;
  number: number;
  whatChanged: string;
};

export type PublishChallengeNoteInput = {
  challengeId: string;
  day?: string | null;
  id: string;
  kind: ChallengeNoteKind;
  stepId?: string | null;
  text: string;
};

export type PublishReportInput = {
  exchangeId: string;
  id: string;
  number: number;
  whatChanged: string;
};

export type PublishTemplateInput = {
  note: string;
  revision: number;
};

export type RecordAdvisoryInput = {
  agreements: string;
  commitments: AdvisoryCommitmentInput[];
  connected: string[];
  id: string;
  others: string[];
};

export type ReflectionPromptsInput = {
  texts: string[];
};

export type RefuseChallengeWorkInput = {
  handInId: string;
  reason: string;
  workId: string;
};

export type RefuseErasureInput = {
  id: string;
  reason: string;
};

export type RegisterAtDeskInput = {
  duty: Duty;
  exchangeId: string;
  id: string;
  igedCode?: string | null;
  institution: string;
  name: string;
  needs: string;
  post: string;
};

export type RegistrationState = 'CANCELLED' | 'REGISTERED' | 'WAITING';

export type RejectMemberInput = {
  id: string;
  reason: string;
};

export type RejectPracticeInput = {
  comment: string;
  practiceId: string;
};

export type RemoveContributionInput = {
  id: string;
  reason: string;
};

export type RemoveProgrammeItemInput = {
  exchangeId: string;
  id: string;
  reason: string;
};

export type ReportReason = 'FALSE' | 'OFFENSIVE' | 'OTHER' | 'PERSONAL_DATA' | 'SPAM';

export type ReportState = 'NOT_OPENED' | 'PUBLISHED' | 'WITHHELD' | 'WRITING';

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type ResetSecondFactorInput = {
  id: string;
  reason: string;
};

export type RetireAllyInput = {
  id: string;
  reason: string;
};

export type ReturnChallengeWorkInput = {
  againUntil: string;
  handInId: string;
  reason: string;
  workId: string;
};

export type ReturnStageInput = {
  practiceId: string;
  reason: string;
  to: RouteStep;
};

export type ReversalDecisionInput = {
  approved: boolean;
  note?: string | null;
  reversalId: string;
};

export type RevokeCertificateInput = {
  id: string;
  reason: string;
};

export type RevokeInsigniaInput = {
  awardId: string;
  reason: string;
};

export type Role = 'ADMINISTRATOR' | 'EXPERT' | 'MEMBER' | 'STAFF';

export type RouteStep = 'ADVANCED' | 'INITIAL' | 'INTERMEDIATE' | 'REFERENT';

export type RubricScoreInput = {
  criterionId: string;
  note: string;
  score: number;
};

export type SaveAllyInput = {
  basedOn: number;
  description: string;
  id: string;
  kind: AllyKind;
  link: string;
  name: string;
  regionIds: string[];
  themeIds: string[];
};

export type SaveBookletInput = {
  caseIds: string[];
  id: string;
  revision: number;
  title: string;
};

export type SaveCertificatePlanInput = {
  attendancePercent: number;
  exchangeId: string;
  forNext: boolean;
  hours?: number | null;
  revision: number;
  signatories: SignatoryInput[];
};

export type SaveChallengeInput = {
  allies: ChallengeAllyInput[];
  becomes: ChallengeOutcome;
  criteria: string[];
  entersUntil?: string | null;
  entriesPerIged: number;
  graceHours: number;
  id: string;
  igedKinds: IgedKind[];
  insignias: ChallengeInsigniaInput[];
  regionIds: string[];
  results: ChallengeResultsOrder;
  revision: number;
  rubric: ChallengeRubricInput[];
  statement: string;
  steps: ChallengeStepInput[];
  teamMax: number;
  teamMin: number;
  themeId?: string | null;
  title: string;
};

export type SaveChallengeSettingInput = {
  key: string;
  revision: number;
  value: number;
};

export type SaveFeedbackDraftInput = {
  draft: FeedbackDraftInput;
  id: string;
  revision: number;
};

export type SaveInitiativeSettingInput = {
  key: string;
  revision: number;
  value: number;
};

export type SaveInternshipInput = {
  about: string;
  crews: number;
  day: string;
  exchangeId: string;
  hostCode: string;
  islands: IslandInput[];
  modules: AllyPartInput[];
  practiceId?: string | null;
  reason?: string | null;
  revision: number;
  schools: InternSchoolInput[];
  starts: string;
  turnMinutes: number;
};

export type SaveMyHoursInput = {
  exceptions: ExpertDayExceptionInput[];
  themeIds: string[];
  weekly: ExpertWeeklySlotInput[];
};

export type SavePrivacySettingInput = {
  key: string;
  revision: number;
  value: number;
};

export type SaveProgrammeItemInput = {
  day: string;
  ends: string;
  exchangeId: string;
  id: string;
  kind: ProgrammeKind;
  people: string;
  place: string;
  presentation?: PresentationInput | null;
  reason?: string | null;
  revision: number;
  starts: string;
  title: string;
};

export type SaveStandInput = {
  exchangeId: string;
  holderIds: string[];
  id: string;
  igedCode: string;
  name: string;
  number: number;
  practiceId?: string | null;
  products: string;
  reason?: string | null;
};

export type SaveTemplateInput = {
  revision: number;
  sections: TemplateSectionInput[];
};

export type SaveWebinarSettingInput = {
  key: string;
  revision: number;
  value: number;
};

export type ScaleKind = 'RUBRIC' | 'TRANSFER';

export type ScheduleAdvisoryInput = {
  day: string;
  id: string;
  link: string;
  minutes: number;
  place: string;
  time: string;
};

export type SchoolArea = 'RURAL' | 'URBAN';

export type SchoolKind = 'FULL' | 'MULTIGRADE' | 'SINGLE_TEACHER';

export type SchoolLevel = 'ALTERNATIVE' | 'PRESCHOOL' | 'PRIMARY' | 'SECONDARY' | 'SPECIAL' | 'TECHNICAL';

export type SeasonAddendumInput = {
  season: string;
  text: string;
};

export type SectionKind = 'BASICS' | 'LINES' | 'PLACE' | 'RESOURCES' | 'RESULTS' | 'SCHOOL' | 'SUSTAINABILITY' | 'TEAM' | 'TEXT';

export type SectionState = 'DONE' | 'EMPTY' | 'PARTIAL';

export type SetAllyLogoInput = {
  fileId?: string | null;
  id: string;
};

export type SetFigureThresholdInput = {
  key: string;
  note: string;
  validFrom: string;
  value: number;
};

export type SetQuotaInput = {
  exchangeId: string;
  igedCode: string;
  seats?: number | null;
};

export type SetRolesInput = {
  id: string;
  roles: Role[];
};

export type SetTestimonialPhotoInput = {
  alt: string;
  authorised: boolean;
  fileId: string;
  id: string;
};

export type SetWebinarRecordingInput = {
  id: string;
  recording: string;
};

export type SettleArrivalInput = {
  id: string;
  memberId?: string | null;
  registrationId?: string | null;
};

export type SettledAs = 'ACCOUNT' | 'NOBODY_ELSE' | 'REGISTRATION';

export type SignAgreementInput = {
  id: string;
  revision: number;
};

export type SignalKind = 'BURST' | 'CIRCLE' | 'RECIPROCAL' | 'TEAM';

export type SignalLimitsInput = {
  burstMarks: number;
  burstMinutes: number;
  circleMarks: number;
  eachWay: number;
  reason: string;
  teamMarks: number;
  windowDays: number;
};

export type SignalOutcome = 'CORRECTED' | 'NO_PROBLEM' | 'TALKED';

export type SignatoryInput = {
  name: string;
  post: string;
};

export type StaffAwardDecisionInput = {
  approved: boolean;
  awardId: string;
  note?: string | null;
};

export type StaffAwardInput = {
  memberId: string;
  points: number;
  reason: string;
  title: string;
};

export type Stage = 'ADVANCED' | 'INITIAL' | 'INTERMEDIATE';

export type StampInput = {
  annuls?: string | null;
  at: string;
  day: string;
  id: string;
  itemId?: string | null;
  registrationId: string;
};

export type StampOutcome = 'ALREADY' | 'COUNTED' | 'OUTSIDE' | 'UNDONE' | 'UNKNOWN';

export type StandContributionKind = 'CONTRIBUTION' | 'QUESTION';

export type StopTransferInput = {
  id: string;
  lesson: string;
  reason: string;
};

export type SubmitFeedbackInput = {
  id: string;
  revision: number;
};

export type SyncCheckInsInput = {
  deviceId: string;
  exchangeId: string;
  stamps: StampInput[];
  walkIns?: WalkInInput[] | null;
};

export type TakeTestimonialInput = {
  consentHow?: ConsentWay | null;
  consentOn?: string | null;
  exchangeId: string;
  guardianConsentHow?: ConsentWay | null;
  guardianName: string;
  id: string;
  igedCode?: string | null;
  institution: string;
  minor: boolean;
  name: string;
  post: string;
  practiceId?: string | null;
  replicaFor: string;
  text: string;
  wishesReplica: boolean;
};

export type TemplateSectionInput = {
  enabled: boolean;
  example: string;
  help: string;
  key?: string | null;
  limit: number;
  required: boolean;
  title: string;
  verb: string;
};

export type TestimonialState = 'HELD' | 'PENDING' | 'SHOWN' | 'WITHDRAWN';

export type TransferKind = 'HORIZONTAL' | 'VERTICAL';

export type TransferSide = 'ADOPTER' | 'ORIGIN' | 'STAFF';

export type TransferState = 'ADAPTED' | 'AGREED' | 'REPORTED' | 'STOPPED' | 'SUSTAINED' | 'TALKING' | 'UNDERWAY' | 'VERIFIED';

export type TransferVerb = 'BEGIN' | 'CLOSE' | 'REPORT' | 'SIGN' | 'STOP' | 'VERIFY';

export type TryReportInput = {
  exchangeId: string;
  id: string;
};

export type UnsettleArrivalInput = {
  decisionId: string;
  reason: string;
};

export type UpdateIgedInput = {
  code: string;
  enabled: boolean;
  mailDomains: string[];
  name: string;
};

export type UpdateMacroRegionInput = {
  id: string;
  name: string;
  regionIds: string[];
};

export type UpdateNeedInput = {
  enabled: boolean;
  id: string;
  place: string;
  revision: number;
  threshold?: number | null;
  title: string;
};

export type UpdateScaleInput = {
  description: string;
  enabled: boolean;
  id: string;
  kind: ScaleKind;
  name: string;
  points: string[];
  revision: number;
};

export type UpdateSettingInput = {
  key: string;
  value: number;
};

export type Validity = 'IN_FORCE' | 'LAPSED';

export type ValidityEntryKind = 'ADMITTED' | 'CONFIRMED_BY_STAFF' | 'CONFIRMED_BY_TEAM' | 'LAPSED';

export type ValidityQueue = 'LAPSED' | 'SOON';

export type WalkInInput = {
  at: string;
  duty: Duty;
  id: string;
  igedCode?: string | null;
  institution: string;
  name: string;
  post: string;
};

export type WebinarSpeakerInput = {
  allyId?: string | null;
  kind: WebinarSpeakerKind;
  memberId?: string | null;
  name: string;
  post: string;
};

export type WebinarSpeakerKind = 'ALLY' | 'EXPERT' | 'GUEST' | 'MEMBER';

export type WebinarState = 'ANNOUNCED' | 'CANCELLED' | 'CLOSED' | 'HELD' | 'PLANNED';

export type WithdrawAssignmentInput = {
  id: string;
  reason: string;
};

export type WithdrawChallengeInput = {
  id: string;
  reason: string;
};

export type WithdrawEvidenceInput = {
  evidenceId: string;
  reason: string;
};

export type WithdrawRegistrationInput = {
  id: string;
  reason: string;
};

export type WithdrawTestimonialInput = {
  id: string;
  reason: string;
};
