import { NativeSelect, TextInput } from '@mantine/core';
import type { CriterionFragment } from '../feedback/feedback.gql.js';

export type CriterionMarks = Record<string, number>;
type Props = {
  rubric: CriterionFragment[];
  scores: CriterionMarks;
  scoredBy: string;
  error?: string;
  whoError?: string;
  onScores: (scores: CriterionMarks) => void;
  onScoredBy: (name: string) => void;
};

/** CriterionMarks that someone gave outside the platform, one criterion at a time. */
export function ScoresField({ rubric, scores, scoredBy, error, whoError, onScores, onScoredBy }: Props) {
  return (
    <fieldset className="group route-scores">
      <legend>Puntajes de la rúbrica</legend>
      <p className="help">Propuesta propia del proyecto, a partir de marcos publicados. De 0 a 3 en cada criterio.</p>
      {error && (
        <p role="alert">
          <b>{error}</b>
        </p>
      )}
      <TextInput
        label="Quién calificó"
        description="Nombre y cargo; quedará en la historia pública."
        required
        maxLength={200}
        value={scoredBy}
        error={whoError}
        onChange={(event) => onScoredBy(event.currentTarget.value)}
      />
      {rubric.map(({ id, name, levels }) => (
        <NativeSelect
          key={id}
          label={name}
          value={scores[id] ?? ''}
          data={[{ value: '', label: 'Elige' }, ...levels.map((level, score) => ({ value: String(score), label: `${score} · ${level}` }))]}
          onChange={(event) => onScores(withScore(scores, id, event.currentTarget.value))}
        />
      ))}
    </fieldset>
  );
}

function withScore(scores: CriterionMarks, id: string, value: string): CriterionMarks {
  const { [id]: _, ...rest } = scores;
  return value === '' ? rest : { ...rest, [id]: Number(value) };
}
