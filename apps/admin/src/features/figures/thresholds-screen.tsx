import './figures.css';
import { Button, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { day, moment, today } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { FigureThresholds, SetFigureThreshold, type FigureThresholdLineFragment } from './figures.gql.js';

type Props = { threshold: FigureThresholdLineFragment; onSaved: (all: FigureThresholdLineFragment[]) => void };

const shown = ['value', 'validFrom', 'note'].map((field) => `input.${field}`);

function Change({ threshold, onSaved }: Props) {
  const [value, setValue] = useState<number | ''>(threshold.value);
  const [validFrom, setValidFrom] = useState(today);
  const [note, setNote] = useState('');
  const { run, busy, problem } = useAction(SetFigureThreshold);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await run({ input: { key: threshold.key, value: value === '' ? 0 : value, validFrom, note: note.trim() } });
    if (!answer) return;
    say('Guardado: vale desde el día que elegiste.');
    onSaved(answer.setFigureThreshold);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate aria-label={threshold.name}>
      <Stack>
        <Trouble problem={problem} shown={shown} />
        <div className="threshold-fields">
          <NumberInput
            size="md"
            label="Número nuevo"
            description={`De ${threshold.min} a ${threshold.max}`}
            min={threshold.min}
            max={threshold.max}
            hideControls
            value={value}
            onChange={(next) => setValue(next === '' ? '' : Number(next))}
            error={problem?.at('input.value')}
          />
          <TextInput type="date" label="Vale desde" description="Hoy o un día por venir" value={validFrom} onChange={(e) => setValidFrom(e.currentTarget.value)} error={problem?.at('input.validFrom')} />
        </div>
        <TextInput label="Por qué cambia" value={note} onChange={(e) => setNote(e.currentTarget.value)} error={problem?.at('input.note')} />
        <div>
          <Button type="submit" variant="default" loading={busy} disabled={value === threshold.value || value === ''} aria-label={`Guardar: ${threshold.name}`}>
            Guardar
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The numbers that the definitions say: each counts from a day on, and what was published before stays. */
export function ThresholdsScreen() {
  const read = useRead(FigureThresholds, {});
  return (
    <Page
      title="Umbrales de las cifras"
      lead="Los números que dicen las definiciones. Lo que ya se publicó de un año terminado no cambia."
      back={{ to: '/cifras', label: 'La CoP en cifras' }}
    >
      <Loaded {...read}>
        {({ figureThresholds }) => (
          <Stack>
            {figureThresholds.map((threshold) => (
              <section className="card pad" key={`${threshold.key}.${threshold.changes.length}`} aria-labelledby={threshold.key}>
                <h2 id={threshold.key}>{threshold.name}</h2>
                <p className="muted">{threshold.about}</p>
                <p>
                  Hoy vale <b>{threshold.value}</b>.
                </p>
                <Change threshold={threshold} onSaved={(all) => read.replace({ figureThresholds: all })} />
                <details className="small">
                  <summary>Historia</summary>
                  <ol>
                    {threshold.changes.map(({ value, validFrom, byName, at, note }) => (
                      <li key={`${validFrom} ${at}`}>
                        <b>{value}</b> {byName ? `desde el ${day(validFrom)} · ${byName}, ${moment(at)}` : 'desde el inicio'}
                        {note && <div className="muted">{note}</div>}
                      </li>
                    ))}
                  </ol>
                </details>
              </section>
            ))}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
