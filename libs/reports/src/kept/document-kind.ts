/** A kind of document that people write and that is published by editions. Its tables have one shape and are called after it. */
export type DocumentKind = {
  name: 'report' | 'booklet';
  /** The column of its tables that says of which document a row is. */
  owner: 'exchange_id' | 'booklet_id';
  /** The table of the documents themselves, and its key. */
  head: 'systematization_report' | 'case_booklet';
  key: 'exchange_id' | 'id';
  /** Where its pages are. */
  root: '/reportes' | '/cartillas';
};

export const REPORT: DocumentKind = { name: 'report', owner: 'exchange_id', head: 'systematization_report', key: 'exchange_id', root: '/reportes' };
export const BOOKLET: DocumentKind = { name: 'booklet', owner: 'booklet_id', head: 'case_booklet', key: 'id', root: '/cartillas' };
export const DOCUMENT_KINDS = [REPORT, BOOKLET] as const;

/** The number of the latest edition of the document that `of` names. */
export const latestOf = ({ name, owner }: DocumentKind, of: string): string => `(select max(l.number) from ${name}_edition l where l.${owner} = ${of})`;
