import type { ReportPhoto, ReportSection } from '../content/report-content.js';

/**
 * A report as it is laid out, for paper and for the screen alike: parts with their heading, made of blocks of few kinds. All the words that a
 * person reads are here, so that neither the template nor the page has any of its own.
 */
export type ReportPart = {
  id: string;
  section: ReportSection | 'cases';
  level: 1 | 2;
  kicker: string;
  title: string;
  blocks: ReportBlock[];
  /** On paper it goes on under the part before, without a page of its own. */
  flows?: boolean;
};

export type BlockKind =
  | 'TEXT'
  | 'NOTE'
  | 'LEAD'
  | 'TILES'
  | 'BARS'
  | 'MAP'
  | 'TABLE'
  | 'MOMENTS'
  | 'ADDRESS'
  | 'STEPS'
  | 'LINES'
  | 'BULLETS'
  | 'INDICATORS'
  | 'PHOTOS'
  | 'EXPERT'
  | 'VOICES'
  | 'TESTIMONIALS'
  | 'DEFINITIONS';

export type ReportBlock = {
  kind: BlockKind;
  /** A heading of its own; empty: none. */
  title: string;
  text: string;
  headers: string[];
  items: BlockItem[];
  amounts: BlockAmount[];
  photos: ReportPhoto[];
};

export type BlockItem = { label: string; heading: string; text: string; link: string; cells: string[]; tone: BlockTone; amount: BlockAmount | null; photo: ReportPhoto | null };
export type BlockTone = '' | 'TEAL' | 'MAIZE' | 'SKY' | 'QUIET';

/** A number of a figure, or of a part of it: `figure` and `part` say which. */
export type BlockAmount = {
  figure: string;
  part: string;
  label: string;
  value: number | null;
  /** As it is written, or why it is not. */
  told: string;
  /** Of the largest of its figure, 0 to 100. */
  share: number;
  /** On a map. */
  short: string;
  row: number;
  column: number;
};

const EMPTY: Omit<ReportBlock, 'kind'> = { title: '', text: '', headers: [], items: [], amounts: [], photos: [] };
const NOTHING: BlockItem = { label: '', heading: '', text: '', link: '', cells: [], tone: '', amount: null, photo: null };

export const block = (kind: BlockKind, given: Partial<ReportBlock>): ReportBlock => ({ ...EMPTY, kind, ...given });
export const item = (given: Partial<BlockItem>): BlockItem => ({ ...NOTHING, ...given });

/** None for an empty text: an empty block is never shown. */
export const text = (kind: 'TEXT' | 'NOTE' | 'LEAD', value: string, title = ''): ReportBlock[] => (value.trim() ? [block(kind, { text: value, title })] : []);

/** None of no items. */
export const list = (kind: BlockKind, title: string, items: BlockItem[]): ReportBlock[] => (items.length > 0 ? [block(kind, { title, items })] : []);

/** An address as it is printed: it may go on in another line after each of its signs. */
export const addressText = (link: string): string => link.replace(/^https?:\/\//, '').replace(/[/-](?=.)/g, '$&\u200b');
