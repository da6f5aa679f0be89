import type { PracticeStep } from '../practice/practice.rules.js';

/** What a message about a practice needs to say, and to whom. */
export type PracticeBrief = {
  id: string;
  code: string | null;
  title: string;
  status: PracticeStep;
  edition: number;
  /** null until it is published: then the page is `/practicas/<slug>`. */
  slug: string | null;
  leadIgedName: string;
  /** Accounts of the author and of the team members who have one. */
  team: string[];
};

export type DecisionNews = {
  id: string;
  practice: PracticeBrief;
  from: PracticeStep;
  to: PracticeStep;
  comment: string;
  observations: { sectionTitle: string; text: string }[];
};

export type FeedbackNews = {
  id: string;
  practice: PracticeBrief;
  status: 'ASSIGNED' | 'SUBMITTED' | 'PUBLISHED' | 'WITHDRAWN';
  version: number;
  /** Day in Lima. */
  dueOn: string;
  expertId: string;
  expertName: string;
  withdrawnReason: string | null;
  improvements: number;
};

export type ImprovementNews = {
  itemId: string;
  practice: PracticeBrief;
  feedbackId: string;
  expertId: string;
  itemText: string;
  status: 'DONE' | 'PLANNED' | 'NOT_APPLICABLE';
  text: string;
  plannedOn: string | null;
  revision: number;
  answeredBy: string;
};
