import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** The systematisation report: what is published is everyone's, what is written is the desk's. */
export const reportsMember: Record<string, readonly Caller[]> = {
  'Query.exchangeReport': anyone,
  'Query.caseBooklets': anyone,
  'Query.caseBooklet': anyone,
  'Query.systematizationReport': anyone,
  'Query.systematizationReports': anyone,
};

export const reportsAdmin: Record<string, readonly Caller[]> = {
  'Query.deskReports': staff,
  'Query.deskReport': staff,
  'Query.reportTextHistory': staff,
  'Query.reportPreview': staff,
  'Query.reportCheck': staff,
  'Query.reportMaking': staff,
  'Query.deskBooklets': staff,
  'Query.deskBooklet': staff,
  'Query.bookletCases': staff,
  'Query.bookletPreview': staff,
  'Mutation.saveBooklet': staff,
  'Mutation.publishBooklet': staff,
  'Query.bookletTextHistory': staff,
  'Mutation.saveBookletText': staff,
  'Mutation.restoreBookletText': staff,
  'Mutation.withholdBooklet': staff,
  'Mutation.openReport': staff,
  'Mutation.saveReportText': staff,
  'Mutation.restoreReportText': staff,
  'Mutation.tryReport': staff,
  'Mutation.publishReport': staff,
  'Mutation.withholdReportEdition': staff,
};
