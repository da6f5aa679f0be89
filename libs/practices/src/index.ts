import { conversationAdminResolvers, conversationMemberResolvers } from './conversation/conversation.providers.js';
import { commitmentMemberResolvers } from './commitment/commitment.providers.js';
import { editionMemberResolvers } from './edition/edition.providers.js';
import { evidenceAdminResolvers, evidenceMemberResolvers } from './evidence/evidence.providers.js';
import { feedbackAdminResolvers, feedbackMemberResolvers } from './feedback/feedback.providers.js';
import { handoverAdminResolvers, handoverMemberResolvers } from './handover/handover.providers.js';
import { practiceResolvers } from './practices.providers.js';
import { routeAdminResolvers, routeMemberResolvers } from './route/route.providers.js';
import { transferSheetMemberResolvers } from './transfer-sheet/transfer-sheet.providers.js';
import { validityAdminResolvers, validityMemberResolvers } from './validity/validity.providers.js';

export const practicesMemberResolvers = [
  ...practiceResolvers.member,
  ...evidenceMemberResolvers,
  ...feedbackMemberResolvers,
  ...routeMemberResolvers,
  ...commitmentMemberResolvers,
  ...validityMemberResolvers,
  ...handoverMemberResolvers,
  ...transferSheetMemberResolvers,
  ...editionMemberResolvers,
  ...conversationMemberResolvers,
];
export const practicesAdminResolvers = [
  ...practiceResolvers.admin,
  ...evidenceAdminResolvers,
  ...feedbackAdminResolvers,
  ...routeAdminResolvers,
  ...validityAdminResolvers,
  ...handoverAdminResolvers,
  ...conversationAdminResolvers,
];

export { Editions } from './edition/editions.service.js';
export { PracticesModule } from './practices.module.js';
export { AdmissionService } from './desk/admission.service.js';
export { DECLARATION } from './practice/declaration.js';
export { ImportedPractices, type ImportedPractice } from './imported/imported-practices.service.js';
export { DraftService } from './practice/draft.service.js';
export { MyPractices } from './practice/my-practices.js';
export { PracticeStatus, Stage, Validity } from './practice/practice.enums.js';
export { practiceErrors } from './practice/practice.errors.js';
export { SaveSectionInput, StartPracticeInput, SubmitPracticeInput } from './practice/practice.inputs.js';
export { SectionService } from './practice/section.service.js';
export { SubmissionService } from './practice/submission.service.js';
export { sheetToday } from './version/retired.queries.js';
export { SearchWords } from './version/search-words.job.js';
export { TemplateQueries } from './template/template.queries.js';
export { PracticePageQueries } from './wall/practice-page.queries.js';
export { UsefulService } from './wall/useful.service.js';
export { conflictErrors } from './conflict/conflict.errors.js';
export { ownsInstitution, type Involved, type Onlooker } from './conflict/conflict.rules.js';
export { Conflicts, involvedColumns, isOwnInstitution, type InvolvedColumns } from './conflict/conflict.service.js';
export { PracticeNews } from './news/practice-news.js';
export type { DecisionNews, FeedbackNews, ImprovementNews, PracticeBrief } from './news/practice-news.types.js';
export { AssignmentQueries } from './feedback/assignment.queries.js';
export { AssignmentRow } from './feedback/assignment.types.js';
export { FeedbackAssignments } from './feedback/assignments.service.js';
export { FeedbackDrafts } from './feedback/drafts.service.js';
export { FeedbackDraftInput } from './feedback/feedback.inputs.js';
export { AnswerStatus, ImprovementAnswer } from './feedback/improvement.types.js';
export { ImprovementAnswers } from './feedback/improvement-answers.service.js';
export { FeedbackPublications } from './feedback/publications.service.js';
export { Rubric } from './feedback/rubric.queries.js';
export { FeedbackSubmissions } from './feedback/submissions.service.js';
export { Commitments, type CommitmentOrigin, type NewCommitment } from './commitment/commitments.service.js';
export { CommitmentDay } from './commitment/commitment-day.job.js';
export { CommitmentNews, type CommitmentNewsItem } from './commitment/commitment-news.js';
export { Commitment, CommitmentState } from './commitment/commitment.types.js';
export { PracticeOrigins, type NewOrigin, type NewPractice, type OriginKindName, type SectionBodies, type ToldOrigin } from './origin/origins.service.js';
export { PracticeOrigin } from './origin/origin.types.js';
export { originErrors } from './origin/origin.errors.js';
export { RouteFacts, type RouteFact, type RouteFactKind } from './route/route-facts.service.js';
export { HandoverNews, type HandoverNewsItem } from './handover/handover-news.js';
export { TransferSheets } from './transfer-sheet/transfer-sheets.service.js';
export { TransferArea, TransferSheet } from './transfer-sheet/transfer-sheet.types.js';
export { Confirmations } from './validity/confirmations.service.js';
export { ValidityDay } from './validity/validity-day.job.js';
export { ValidityNews, type ValidityNewsEntry } from './validity/validity-news.js';
export { RouteNews, type StageNews } from './route/route-news.js';
export { DecideStageInput, DesignateReferentInput, ReturnStageInput } from './route/route.inputs.js';
export { StageDecisions } from './route/stage-decisions.service.js';
export { SimilarQueries } from './similar/similar.queries.js';
export { SimilarPractice } from './similar/similar.types.js';
export { hasDni } from './sheet/personal.rules.js';
export { Comments } from './conversation/comments.service.js';
export { CommentUseful } from './conversation/comment-useful.service.js';
export { ConversationNews, type CommentNews, type InterestNews, type ModerationNews } from './conversation/conversation-news.js';
export { Following } from './conversation/following.service.js';
export { Adoptions } from './interest/adoptions.service.js';
export { isEvidenceLink } from './evidence/evidence.rules.js';
export { Interests, type TestimonyInterest } from './interest/interests.service.js';
export { ReportReason } from './conversation/moderation.enums.js';
export { Reports } from './conversation/reports.service.js';
export { Evidence } from './evidence/evidence.service.js';
export { EVIDENCE_PURPOSE } from './evidence/evidence.guard.js';
export { EvidenceQueries } from './evidence/evidence.queries.js';
export { SaveEvidenceInput } from './evidence/evidence.inputs.js';
export type { PieceRow } from './evidence/evidence.view.js';
