import { TextInput } from '@mantine/core';
import { scoreOf, withScore, type Draft } from './draft.js';
import type { CriterionFragment } from './feedback.gql.js';

type Props = { draft: Draft; rubric: CriterionFragment[]; errors: string[]; onChange: (draft: Draft) => void };

function Criterion({
  criterion,
  draft,
  onChange,
}: {
  criterion: CriterionFragment;
  draft: Draft;
  onChange: (draft: Draft) => void;
}) {
  const current = scoreOf(draft, criterion.id);
  return (
    <fieldset className="group">
      <legend>{criterion.name}</legend>
      <p className="help">{criterion.description}</p>
      {criterion.levels.map((level, score) => (
        <label className="level" key={level}>
          <input
            type="radio"
            name={`criterion-${criterion.id}`}
            checked={current.score === score}
            onChange={() => onChange(withScore(draft, { ...current, score }))}
          />
          <span>
            <b className="num">{score}</b> {level}
          </span>
        </label>
      ))}
      <TextInput
        size="sm"
        mt={8}
        label={`Nota sobre ${criterion.name.toLowerCase()} (opcional)`}
        value={current.note}
        maxLength={500}
        onChange={(event) => onChange(withScore(draft, { ...current, note: event.currentTarget.value }))}
      />
    </fieldset>
  );
}

export function RubricField({ draft, rubric, errors, onChange }: Props) {
  return (
    <section>
      <h2>Rúbrica</h2>
      <p className="muted small">
        Propuesta propia a partir de marcos publicados. Elige el nivel que mejor describe lo que leíste.
      </p>
      {errors.map((error) => (
        <p key={error} role="alert">
          <b>{error}</b>
        </p>
      ))}
      {rubric.map((criterion) => (
        <Criterion key={criterion.id} criterion={criterion} draft={draft} onChange={onChange} />
      ))}
    </section>
  );
}
