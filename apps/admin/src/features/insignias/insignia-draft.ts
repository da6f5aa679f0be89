import type { ChangeInsigniaVariables, CreateInsigniaVariables, DeskInsigniaSheetFragment } from './catalogue.gql.js';

export type Measure = DeskInsigniaSheetFragment['grades'][number]['needs'][number]['measure'];
export type NeedDraft = { key: string; measure: Measure; kinds: string[]; min: string; told: string };
export type InsigniaGradeDraft = { key: string; needs: NeedDraft[] };
export type InsigniaDraft = { name: string; deed: string; meaning: string; enabled: boolean; grades: InsigniaGradeDraft[]; reason: string };
export type FigureDraft = CreateInsigniaVariables['input']['figure'];
type InsigniaGradesOnWire = ChangeInsigniaVariables['input']['grades'];

export const measureWords: Record<Measure, string> = {
  FACTS: 'Hechos que elijas',
  KINDS: 'Tipos de actividad distintos',
  POINTS: 'Puntos de todas las temporadas',
  SEASONS: 'Temporadas con puntos',
  LEVEL: 'Nivel alcanzado (1, 2 o 3)',
};

let made = 0;
const newKey = (): string => `k${(made += 1)}`;

export const emptyNeed = (): NeedDraft => ({ key: newKey(), measure: 'FACTS', kinds: [], min: '1', told: '' });
export const emptyGrade = (): InsigniaGradeDraft => ({ key: newKey(), needs: [emptyNeed()] });

/** The next grade starts from what the one before asks: it has to ask all that, and more. */
export const harderThan = ({ needs }: InsigniaGradeDraft): InsigniaGradeDraft => ({ key: newKey(), needs: needs.map((need) => ({ ...need, key: newKey() })) });

export const draftOf = (insignia: DeskInsigniaSheetFragment | null): InsigniaDraft => ({
  name: insignia?.name ?? '',
  deed: insignia?.deed ?? '',
  meaning: insignia?.meaning ?? '',
  enabled: insignia?.enabled ?? true,
  grades: insignia?.grades.map(({ needs }) => ({ key: newKey(), needs: needs.map((need) => ({ ...need, key: newKey(), min: String(need.min) })) })) ?? [emptyGrade()],
  reason: '',
});

export const gradesOf = ({ grades }: InsigniaDraft): InsigniaGradesOnWire =>
  grades.map(({ needs }) => ({
    needs: needs.map(({ measure, kinds, min, told }) => ({ measure, kinds: measure === 'FACTS' ? kinds : [], min: Number(min), told: told.trim() })),
  }));

export const textOf = (draft: InsigniaDraft): Omit<InsigniaDraft, 'grades'> & { grades: InsigniaGradesOnWire } => ({
  name: draft.name.trim(), deed: draft.deed.trim(), meaning: draft.meaning.trim(), enabled: draft.enabled, reason: draft.reason.trim(), grades: gradesOf(draft),
});
