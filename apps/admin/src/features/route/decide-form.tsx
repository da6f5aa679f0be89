import { Button, Stack, TextInput, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { day, number, today } from '../../format/dates.js';
import type { Stage } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { DecideStage, DesignateReferent, type DeskRouteSheetFragment } from './route.gql.js';
import { periodOf, stepWords } from './route.words.js';
import { ScoresField, type CriterionMarks } from './scores-field.js';

const OUTSIDE = 'outside';
const shown = ['input.comment', 'input.period', 'input.rubricFeedbackId', 'input.scores', 'input.scoredBy'];
type Props = { sheet: DeskRouteSheetFragment; onDone: (sheet: DeskRouteSheetFragment) => void };

function RubricChoice({ sheet, value, onChange }: { sheet: DeskRouteSheetFragment; value: string; onChange: (value: string) => void }) {
  const options = [
    ...sheet.feedbacks.map((one) => ({
      id: one.id,
      label: `${one.expertName}, ${day(one.publishedAt)}: promedio ${number(one.rubricMean)} de 3 (edición ${one.version})`,
    })),
    { id: OUTSIDE, label: 'La calificó otra persona, fuera de la plataforma' },
  ];
  return (
    <fieldset className="group">
      <legend>Rúbrica en que te apoyas</legend>
      {options.map(({ id, label }) => (
        <label className="level" key={id}>
          <input type="radio" name="rubric" checked={value === id} onChange={() => onChange(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The decision on the step that follows: with the rubric of an expert for a stage, without it for a referent. */
export function DecideForm({ sheet, onDone }: Props) {
  const [chosen, setChosen] = useState(sheet.feedbacks[0]?.id ?? OUTSIDE);
  const [scores, setScores] = useState<CriterionMarks>({});
  const [scoredBy, setScoredBy] = useState('');
  const [comment, setComment] = useState('');
  const [period, setPeriod] = useState(periodOf(today()));
  const stage = useAction(DecideStage);
  const referent = useAction(DesignateReferent);
  const { next } = sheet;
  if (next === null) return null;
  const action = next === 'REFERENT' ? referent : stage;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const common = { practiceId: sheet.id, comment: comment.trim(), period: period.trim() };
    const written = Object.entries(scores).map(([criterionId, score]) => ({ criterionId, score, note: '' }));
    const rubric = chosen === OUTSIDE ? { scores: written, scoredBy: scoredBy.trim() } : { rubricFeedbackId: chosen };
    const done =
      next === 'REFERENT'
        ? (await referent.run({ input: common }))?.designateReferent
        : (await stage.run({ input: { ...common, ...rubric, stage: next as Stage } }))?.decideStage;
    if (!done) return;
    say('Decisión registrada. El equipo recibirá un aviso.');
    onDone(done);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Trouble problem={action.problem} shown={shown} />
        {next !== 'REFERENT' && <RubricChoice sheet={sheet} value={chosen} onChange={setChosen} />}
        {next !== 'REFERENT' && chosen === OUTSIDE && (
          <ScoresField
            rubric={sheet.rubric}
            scores={scores}
            scoredBy={scoredBy}
            error={stage.problem?.at('input.scores')}
            whoError={stage.problem?.at('input.scoredBy')}
            onScores={setScores}
            onScoredBy={setScoredBy}
          />
        )}
        <Textarea
          label="Comentario"
          description="Cualquiera podrá leerlo en la página de la práctica."
          required
          autosize
          minRows={3}
          maxLength={2000}
          value={comment}
          error={action.problem?.at('input.comment')}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <TextInput
          label="Período"
          description="Por ejemplo 2026-II."
          required
          maxLength={40}
          value={period}
          error={action.problem?.at('input.period')}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        />
        <Button type="submit" loading={action.busy}>
          {next === 'REFERENT' ? 'Reconocer como referente' : `Pasar a ${stepWords[next].toLowerCase()}`}
        </Button>
      </Stack>
    </form>
  );
}
