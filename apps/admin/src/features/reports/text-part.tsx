import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { hour, moment, number } from '../../format/dates.js';
import { Chip } from '../../parts/page.js';
import { BothTextsModal } from './both-texts-modal.js';
import { HistoryModal } from './history-modal.js';
import type { ReportTextShownFragment } from './reports.gql.js';
import { textState } from './reports.words.js';
import { useReportText, type TextState } from './use-report-text.js';
import { emptyWords, type Saved, type Writing } from './writing.js';

type Props = { writing: Writing; documentId: string; text: ReportTextShownFragment; onTyped: (body: string) => void; onSaved: (saved: Saved) => void };

/** Two facts always in sight: what the server has, and what this device keeps meanwhile. */
function SaveLine({ state: { saving, dirty, tooLong, problem, saved, onDevice, save } }: { state: TextState }) {
  return (
    <div>
      <p className="save-line" role="status">
        {saving && <span>Guardando…</span>}
        {!saving && !dirty && saved.at && (
          <span>
            <b>✓ Guardado</b> {hour(saved.at)}
          </span>
        )}
        {!saving && !dirty && !saved.at && <span>Se guarda solo mientras escribes.</span>}
        {!saving && dirty && (
          <span>
            <b className="wait-sign">↑ Por guardar</b>
            {tooLong ? ' · acórtalo para guardarlo' : onDevice && ` · en este equipo desde las ${hour(onDevice)}`}
          </span>
        )}
      </p>
      {problem && (
        <p className="save-line" role="alert">
          <span>{problem.passing ? 'Sin conexión: lo escrito queda en este equipo y se enviará solo.' : problem.message}</span>
          <Button variant="default" size="compact-sm" onClick={() => void save()}>
            Guardar ahora
          </Button>
        </p>
      )}
    </div>
  );
}

/** What only a person can write; in a report over a proposal made of what was recorded. */
export function TextPart({ writing, documentId, text, onTyped, onSaved }: Props) {
  const state = useReportText(writing, documentId, text, onSaved);
  const [history, setHistory] = useState(false);
  const { body, change, tooLong, other } = state;
  const { word, tone } = textState(text);
  const length = [...body].length;
  useEffect(() => onTyped(body), [body, onTyped]);
  return (
    <section className="card pad report-text" aria-label={text.title}>
      <div className="report-line">
        <h2>{text.title}</h2>
        <Chip tone={tone}>{word}</Chip>
      </div>
      <p className="muted small">{text.help}</p>
      {writing.proposes && !text.own && body !== '' && <p className="small">Es una propuesta hecha con lo registrado: escribe encima y será tuya.</p>}
      <Textarea
        label="Texto"
        autosize
        minRows={8}
        maxRows={24}
        value={body}
        onChange={(event) => change(event.currentTarget.value)}
        error={tooLong ? `Escribe como máximo ${number(text.limit)} caracteres.` : state.problem?.at('input.body')}
        description={`${number(length)} de ${number(text.limit)} caracteres`}
      />
      <SaveLine state={state} />
      <Group gap="xs">
        {text.revision > 0 && (
          <Button variant="default" size="sm" onClick={() => setHistory(true)}>
            Historia del texto
          </Button>
        )}
        {writing.proposes && text.own && (
          <Button variant="subtle" size="sm" onClick={() => change('')}>
            Volver a la propuesta
          </Button>
        )}
      </Group>
      {text.own && text.byName && (
        <p className="small muted">
          Lo último: {text.byName}, {moment(text.at)}
        </p>
      )}
      {other && <BothTextsModal mine={body} theirs={other} empty={emptyWords(writing)} onChoose={state.choose} />}
      {history && (
        <HistoryModal
          writing={writing}
          documentId={documentId}
          text={text}
          revision={state.saved.revision}
          now={body}
          before={() => state.save()}
          onRestored={(saved) => {
            state.take(saved);
            setHistory(false);
          }}
          onClose={() => setHistory(false)}
        />
      )}
    </section>
  );
}
