import { strengthOf, type MeasuredIndicator } from './strength.rules.js';
import { EvidenceStrength, type StrengthReport } from './strength.types.js';

/** Results of the version `v`, and its evidence that nobody withdrew: `{ results, pieces }`. */
export const STRENGTH = /* sql */ `
  json_build_object('results', jsonb_path_query_array(v.sheet, '$.sections[*].results ? (@ != null)'),
    'pieces', coalesce((select json_agg(json_build_object('section', x.section_key, 'result', x.result))
      from practice_version_evidence x join practice_evidence e on e.id = x.evidence_id and e.withdrawn_at is null
      where x.practice_id = v.practice_id and x.version = v.number), '[]')) as strength`;

type Results = {
  lines: string[];
  indicators: (Omit<MeasuredIndicator, 'pieces' | 'places' | 'checkedBy'> & {
    places?: number | null;
    checkedBy?: string | null;
  })[];
};
export type StrengthJson = { results: Results[]; pieces: { section: string | null; result: string }[] };

const RESULTS = 'results';

export function strengthView({ results, pieces }: StrengthJson): StrengthReport {
  const indicators = results.flatMap((part) => part.indicators);
  const names = new Set(indicators.map(({ name }) => name));
  const reading = strengthOf({
    lines: results.flatMap(({ lines }) => lines).filter(Boolean).length,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      places: indicator.places ?? null,
      checkedBy: indicator.checkedBy ?? '',
      pieces: pieces.filter(({ result }) => result === indicator.name).length,
    })),
    pieces: pieces.filter(({ section, result }) => section === RESULTS && !names.has(result)).length,
  });
  return { ...reading, level: EvidenceStrength[reading.level] };
}
