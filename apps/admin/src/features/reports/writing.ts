import type { Operation } from '@lib/web-graphql';
import { ask, type Answer } from '../../graphql/ask.js';
import {
  ReportPreviewRead, ReportTextHistory, RestoreReportText, SaveReportText,
  type ReportTextHistoryResult, type ReportTextHistoryVariables, type RestoreReportTextResult, type RestoreReportTextVariables, type SaveReportTextResult, type SaveReportTextVariables,
} from './reports.gql.js';

export type Saved = { key: string; body: string; revision: number; at: string | null };

/** With what a kind of document is written. A report and a booklet are written by the same screen. */
export type Writing = {
  /** Keeps apart on this device what is typed in each. */
  place: 'report' | 'booklet';
  /** What nobody wrote is a proposal, and not empty. */
  proposes: boolean;
  save: Operation<SaveReportTextResult, SaveReportTextVariables>;
  restore: Operation<RestoreReportTextResult, RestoreReportTextVariables>;
  history: Operation<ReportTextHistoryResult, ReportTextHistoryVariables>;
  draw: (documentId: string, section: string, body: string | null) => Promise<Answer<string[]>>;
};

export const reportWriting: Writing = {
  place: 'report',
  proposes: true,
  save: SaveReportText,
  restore: RestoreReportText,
  history: ReportTextHistory,
  draw: async (exchangeId, section, body) => {
    const { data, problem } = await ask(ReportPreviewRead, { exchangeId, section, body });
    return data ? { data: data.reportPreview.pages, problem: null } : { data: null, problem };
  },
};

/** What stands where a text is empty. */
export const emptyWords = ({ proposes }: Writing): string => (proposes ? 'Vacío: la propuesta.' : 'Vacío.');
