import type { Type } from '@nestjs/common';
import { AssignmentAdminResolver } from './assignment.admin.resolver.js';
import { AssignmentQueries } from './assignment.queries.js';
import { FeedbackAssignments } from './assignments.service.js';
import { FeedbackDrafts } from './drafts.service.js';
import { FeedbackAdminResolver } from './feedback.admin.resolver.js';
import { FormQueries } from './form.queries.js';
import { ImprovementAnswers } from './improvement-answers.service.js';
import { ImprovementResolver } from './improvement.resolver.js';
import { PublicationAdminResolver } from './publication.admin.resolver.js';
import { PublicationQueries } from './publication.queries.js';
import { FeedbackPublications } from './publications.service.js';
import { Rubric } from './rubric.queries.js';
import { FeedbackSubmissions } from './submissions.service.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const feedbackServices: Type[] = [
  AssignmentQueries,
  FeedbackAssignments,
  FeedbackDrafts,
  FeedbackPublications,
  FeedbackSubmissions,
  FormQueries,
  ImprovementAnswers,
  PublicationQueries,
  Rubric,
];

export const feedbackMemberResolvers: Type[] = [ImprovementResolver];
export const feedbackAdminResolvers: Type[] = [AssignmentAdminResolver, FeedbackAdminResolver, PublicationAdminResolver];
