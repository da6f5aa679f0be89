// Written by scripts/operations.mjs from sheet.graphql.
import type { IndicatorDirection, ManagementInstrument, SectionKind } from '../../graphql/schema.gen.js';

export type SheetBodyFragment = { key: string; title: string; kind: SectionKind; text: string | null; lines: { heading: string; text: string }[] | null; results: { lines: string[]; indicators: ({ name: string; unit: string; direction: IndicatorDirection; baseline: number | null; baselineOn: string | null; result: number | null; resultOn: string | null; source: string })[] } | null; sustainability: { text: string; instruments: ManagementInstrument[]; resolutions: { number: string; date: string; about: string }[] } | null; resources: { text: string; costSoles: number | null; videoUrl: string | null } | null };
