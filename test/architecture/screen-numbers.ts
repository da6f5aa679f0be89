/**
 * Every number that a screen asks for, and why it may be shown. A number of the community is a figure of the dictionary, or agrees with one; what is
 * not of the community is listed here with its reason. A new field of a type is a new line: wildcards would let numbers in unseen.
 */
export type Fields = Readonly<Record<string, string>>;

/** Figures of the dictionary, by their key. */
export const FIGURES: Fields = {
  DeskFigure: 'value', Figure: 'value', FigurePart: 'value', ReportAmount: 'column row share value',
};

/** Told by a list of its own, before any filter: the same number as a figure, asked in test/api/figures/figures.spec.ts. */
export const AGREE: Readonly<Record<string, string>> = {
  'WallPage.total': 'practices.in_force',
  'WallFacets.total': 'practices.in_force',
  'WallFacets.referents': 'practices.referent',
  'FacetCount.count': 'practices.by_stage',
  'RankingPage.total': 'members.ranked',
  'MyRecognition.nationalTotal': 'members.ranked',
  'AdmissionPage.total': 'practices.waiting',
  'WorkInbox.submitted': 'practices.waiting',
  'WorkInbox.pendingMembers': 'members.pending',
  'DeskCircleTotals.open': 'circles.open',
  'DeskCircleTotals.stale': 'circles.stale',
  'DeskCircleTotals.members': 'circles.members',
  'DeskCircleTotals.meetings': 'circles.meetings',
  'DeskCircleTotals.attendees': 'circles.attendees',
};

/** Of one exchange at the desk: compared with its dictionary, by region, kind and duty, in test/api/exchanges/centro.spec.ts. */
export const AGREE_OF_EXCHANGE: Readonly<Record<string, string>> = {
  'ExchangeAttendance.registered': 'exchange.registered',
  'ExchangeAttendance.attended': 'exchange.attended',
  'AttendanceOf.people': 'exchange.attended_by_day',
  'AttendanceCount.people': 'exchange.attended_by_region',
};

/** Of the person who looks: her points, her drafts, what waits for her. */
export const OWN: Fields = {
  DeskViewer: 'unread', InboxPage: 'unread', InsigniaNeed: 'done', Mutation: 'markAllRead markRead', MyChallengeEntry: 'mean', MyCircle: 'wishes',
  MyCircleRow: 'memberCount', MyEvidence: 'usedMegabytes', MyPractice: 'evidencePieces', MyPracticeRow: 'improvementsOpen observations sectionsDone sectionsTotal',
  MyRecognition: 'entries nationalPosition points regionPosition regionTotal', MyRoute: 'missing', MySecondFactor: 'recoveryCodesLeft', MyShowcase: 'insigniasShown',
  MyValidity: 'daysLeft', NextLevel: 'kindsMissing pointsMissing', PointsEntryRow: 'points', SavedSearch: 'fresh', Viewer: 'unread',
};

/** What staff wrote as a rule or a limit: nothing was counted. */
export const RULES: Fields = {
  Challenge: 'entriesPerIged graceHours teamMax teamMin', ChallengeStep: 'mostFiles textLimit', ChallengeWork: 'mostFiles textLimit', Conversation: 'limit',
  DeskCertificatePlan: 'attendancePercent daysNeeded hours programmeHours', DeskChallenge: 'entriesPerIged graceHours teamMax teamMin', DeskChallengeSetting: 'value',
  DeskExchange: 'capacity igedSeats standHourly', DeskInitiativeSetting: 'value', DeskInsigniaNeed: 'min', DeskNeed: 'least most threshold',
  DeskPointsRule: 'dailyCap points', DeskQuota: 'seats', DeskReportText: 'limit', DeskSetting: 'max min value', DeskTemplateSection: 'limit', DeskWebinar: 'capacity',
  DoorIged: 'seats', FigureThreshold: 'max min value', FigureThresholdChange: 'value', IgedEquity: 'minIgeds minMembers', IgedRankingPage: 'minMembers',
  IgedRankingRule: 'minIgeds minMembers', InitiativeTalk: 'limit', InsigniaNeed: 'min', LevelStep: 'minPoints', MemberLevel: 'minKinds minPoints',
  MyData: 'downloadHours erasureDays', MyEvidence: 'maxMegabytes maxPieces', MySection: 'limit', NextLevel: 'minPoints', PointsRule: 'dailyCap points',
  PrivacySetting: 'least most value', SavedSearches: 'most', SheetTemplateSection: 'limit',
  SignalLimitsInForce: 'burstMarks burstMinutes circleMarks eachWay teamMarks windowDays', WebinarSetting: 'value', WritingKit: 'teamMinimum',
};

/** A name, a place or a size: editions, positions, years, pixels, bytes, steps of a job. */
export const MARKS: Fields = {
  AdmissionRow: 'edition', AdoptionNode: 'generation version', AllyPart: 'island', AssignablePractice: 'version', AssignmentRow: 'version',
  BookletEditionLine: 'number', BookletListRow: 'number', BookletMaking: 'done number steps', BookletPage: 'latest number pdfLength', BroughtIn: 'row',
  ChallengeAccompaniment: 'stepPosition', ChallengeEntryMove: 'step', ChallengeFile: 'bytes', ChallengeInsignia: 'grade place', ChallengeNote: 'stepPosition',
  ChallengeResult: 'place', ChallengeRow: 'steps', ChallengeRubricLine: 'position', ChallengeStep: 'position', ChallengeWork: 'position revision',
  CircleCommitment: 'fromNumber', CircleMeeting: 'notesRevision number programmeRevision', CircleMeetingRow: 'number', CirclePlan: 'year', CopFigures: 'years',
  CredentialCheck: 'grade', CrewMate: 'crew', DeskAlly: 'revision', DeskBooklet: 'latest revision', DeskBookletLine: 'latest', DeskCertificate: 'issue',
  DeskCertificatePlan: 'revision', DeskChallenge: 'revision', DeskChallengeEntry: 'place', DeskChallengeMark: 'position', DeskChallengeSetting: 'revision',
  DeskCircleTotals: 'year', DeskEntry: 'ruleVersion', DeskExchange: 'number publishedEdition revision', DeskFigureYear: 'year', DeskFigures: 'years', DeskInitiativeSetting: 'revision',
  DeskInsignia: 'version', DeskInsigniaAward: 'grade', DeskInsigniaGrade: 'grade', DeskInsigniaPreview: 'grade', DeskLevelVersion: 'version', DeskMoment: 'revision',
  DeskNeed: 'revision', DeskPointsRule: 'version', DeskPresentation: 'latestVersion version', DeskReportEdition: 'number pdfLength', DeskReportLine: 'latest',
  DeskReportText: 'revision', DeskRoute: 'version', DeskScale: 'revision', DeskStageFeedback: 'version', DeskStand: 'number', DeskSystematizationReport: 'latest',
  DeskTemplate: 'revision', DeskTemplateEdition: 'number', DeskTransfer: 'publishedVersion version', DeskWebinar: 'revision', EditionChanges: 'from to',
  EvidenceFile: 'bytes', EvidenceImage: 'height width', ExpertWeeklySlot: 'weekday', FairStand: 'number', FairStandRow: 'number', FeedbackForm: 'revision',
  FeedbackPractice: 'version', FigureYear: 'year', IgedContextProblem: 'line', IgedRankingPage: 'page pages', IgedRankingRow: 'position', ImportColumn: 'column',
  ImportProblem: 'row', ImprovementAnswer: 'revision', InitiativeImage: 'height width', InsigniaGrade: 'grade', InsigniaHolder: 'grade', InsigniaPast: 'version',
  InsigniaProgress: 'grade', InsigniaProof: 'grade', Internship: 'revision turnMinutes', InternshipTurn: 'islands', LogbookEntry: 'revision', MeetingItem: 'minutes',
  MyChallengeEntry: 'place', MyCircle: 'revision', MyEvidencePiece: 'revision', MyInsigniaAward: 'grade', MyPractice: 'edition publishedVersion',
  MyPracticeRow: 'edition publishedVersion', MyRegistration: 'crew place', MySection: 'revision', PlanActivity: 'revision', PointsEntryRow: 'ruleVersion',
  PracticeOrigin: 'version', PracticePage: 'version', PracticeUnderReview: 'edition publishedVersion', PresentablePractice: 'version', PrivacySetting: 'revision',
  ProgrammePresentation: 'version', PublishedEdition: 'number', PublishedFeedback: 'version', RankingFound: 'page position', RankingPage: 'page pages',
  RankingRow: 'position', Region: 'tileColumn tileRow', ReportEditionLine: 'number', ReportLink: 'number', ReportMaking: 'done number steps',
  ReportPage: 'latest number pdfLength', ReportPagePart: 'level', ReportPicture: 'height width', ReportRevision: 'restores revision', ReportRow: 'number',
  SavedFeedbackDraft: 'revision', SavedFilter: 'year', SavedReportText: 'revision', ShowcaseInsignia: 'grade', SignalLimitsInForce: 'version', StageDecision: 'version',
  SubmissionReceipt: 'edition', SubmittedFeedback: 'version', TemplateNews: 'number', Transfer: 'publishedVersion version', TransferAgreement: 'revision',
  TransferAnswer: 'revision', TransferArea: 'revision', TransferBlock: 'position revision', WebinarMaterial: 'length', WebinarSetting: 'revision',
  WritingKit: 'templateNumber',
};

/** How many rows a list or a queue has, with the filters it was asked with, or what a change that is being tried would do. */
export const OF_A_LIST: Fields = {
  AdvisoryExpert: 'freeWindows open', AdvisoryWork: 'soon toAssign toConfirm toRecord toSchedule', CertificateCount: 'entitled issued', CertificateRun: 'issued total', CertificatesToPrint: 'standing',
  DeskInsigniaPreview: 'members newOnes', DeskLevelsPreview: 'down members up', DeskQuota: 'registered waiting', DeskRouteColumn: 'total',
  DeskRulePreview: 'facts members membersWithLess membersWithMore paid wouldPay', DeskValidityPage: 'total', DoorIged: 'registered', ErasurePage: 'waiting',
  ExpertLoad: 'late open', FarmingSignal: 'marks', FarmingSignalPage: 'open', IgedContextImport: 'changed same', IgedContextPage: 'missing', IgedContextSource: 'igeds',
  IgedEquity: 'withoutContext', IgedPeers: 'igeds median members', IgedRankingPage: 'belowMinimum total', ImportBatch: 'checked created repeated rowCount wrong',
  ImportLine: 'checked created repeated rowCount wrong', LevelShift: 'after before', PastedAttendance: 'already counted', PeoplePage: 'total',
  WorkInbox: 'erasuresWaiting feedbacksToPublish myAssignmentsDue myAssignmentsLate observed oldestSubmittedDays practicesWithoutExpert',
};

/** Of the one thing that the row or the page is about: its comments, its people, its marks. */
export const OF_ONE: Fields = {
  AdmissionRow: 'daysWaiting igedCount', AdoptionNode: 'adopted', AdoptionResult: 'baseline originResult result', AdvisorySession: 'myRating',
  AllyCard: 'contributionCount expertCount', AllyDetail: 'challenges exchanges sessions', AssignmentRow: 'daysLeft', BookletListRow: 'caseCount',
  BookletPage: 'caseCount', Challenge: 'entries', ChallengeResult: 'mean', ChallengeRow: 'entries', CommentReply: 'usefulCount', CommentUsefulState: 'usefulCount',
  ContributionState: 'total', Conversation: 'interestCount total', DeskAdvisory: 'meanRating ratings', DeskAllyRow: 'contributionCount expertCount',
  DeskBooklet: 'caseCount', DeskBookletLine: 'caseCount', DeskCertificatePlan: 'days undecided', DeskChallenge: 'completed entries withdrawn',
  DeskChallengeCount: 'accepted handedIn pending refused returned', DeskChallengeEntry: 'mean', DeskChallengeMark: 'value',
  DeskCircle: 'igeds meetingCount memberCount quietDays regions', DeskEntry: 'points', DeskErasure: 'daysLeft practices',
  DeskInitiative: 'accompanimentCount contributionCount daysWaiting reportCount', DeskInitiativeRow: 'accompanimentCount contributionCount daysWaiting reportCount',
  DeskInsigniaGrade: 'holders', DeskModerationCase: 'reportCount', DeskReportEdition: 'takenBack', DeskRouteCard: 'days missing', DeskSeason: 'igedRows members',
  DeskStageFeedback: 'rubricMean', DeskStand: 'contributionCount', DeskTemplateEdition: 'sheets', DeskValidityRow: 'activeTeam daysLeft reminders',
  DeskWebinar: 'connectedCount registeredCount', DraftScore: 'score', ExchangeAttendance: 'waiting', FairStandRow: 'contributionCount', FeedbackForm: 'daysLeft',
  FollowState: 'interestCount', IgedPeer: 'againstMedian members perMember', IgedRankingRow: 'change members perMember points', IgedRow: 'members',
  Indicator: 'baseline places result', Initiative: 'accompanimentCount contributionCount', InitiativeRow: 'contributionCount', InsigniaGrade: 'holders',
  Internship: 'crews', MeetingItem: 'taken', MeetingTopic: 'votes', PracticeComment: 'usefulCount', PracticePage: 'monthsRunning usefulCount',
  PracticeUnderReview: 'monthsRunning', PublishedFeedback: 'rubricMean', RankingFound: 'points', RankingRow: 'change points', ReportPage: 'takenBack',
  ResourcesBody: 'costSoles', RubricScoreLine: 'score', SchoolBody: 'students supportStaff teachers', SeasonSeal: 'igedRows rows', Showcase: 'points',
  StaffAward: 'points', StageDecision: 'rubricMean', SubmittedFeedback: 'rubricMean', TransferAnswer: 'point', TransferArea: 'point',
  TransferIndicator: 'baseline result', TransferResult: 'baseline originBaseline originResult result', TransferSheet: 'filled', TransferTalkArea: 'distance',
  UsefulState: 'usefulCount', WallItem: 'commentCount feedbackCount igedCount transferCount usefulCount', WebinarPage: 'seatsLeft',
};
