import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { count, today } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { ImportIgedContext, type ImportIgedContextResult } from './context.gql.js';
import { SourceFields } from './context-editor.js';

type Tried = ImportIgedContextResult['importIgedContext'];

const shown = ['lines', 'source', 'asOf'].map((field) => `input.${field}`);

function Answer({ tried }: { tried: Tried }) {
  if (tried.problems.length === 0)
    return (
      <Alert color="green" variant="outline" role="status">
        {count(tried.changed, 'línea cambia', 'líneas cambian')} algo y {tried.same} ya {tried.same === 1 ? 'estaba' : 'estaban'} así. Aún no se guarda nada.
      </Alert>
    );
  return (
    <Alert color="red" variant="outline" role="alert">
      <p>Corrige {count(tried.problems.length, 'línea', 'líneas')}; mientras tanto no se guarda ninguna.</p>
      <ul>
        {tried.problems.map(({ line, text, message }) => (
          <li key={line}>
            Línea {line}, «{text}»: {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Tried first, kept afterwards: what was pasted stays on screen until it is saved. */
export function ContextImport({ onClose, onSaved }: { onClose: () => void; onSaved: () => void }) {
  const [lines, setLines] = useState('');
  const [source, setSource] = useState('');
  const [asOf, setAsOf] = useState(today());
  const [tried, setTried] = useState<{ what: string; answer: Tried } | null>(null);
  const action = useAction(ImportIgedContext);
  const what = JSON.stringify([lines, source, asOf]);
  const ready = tried?.what === what && tried.answer.problems.length === 0 && tried.answer.changed + tried.answer.same > 0;

  async function send(dryRun: boolean) {
    const done = await action.run({ input: { lines, source, asOf, dryRun } });
    if (!done) return;
    if (done.importIgedContext.applied) onSaved();
    else setTried({ what, answer: done.importIgedContext });
  }

  return (
    <Modal opened onClose={onClose} title="Traer de una hoja de cálculo" size="lg" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <Stack>
        <Trouble problem={action.problem} shown={shown} />
        <Textarea
          label="Pega las filas"
          description="Tres columnas: código, conectividad (baja, media, alta) y tamaño (pequeña, mediana, grande)."
          placeholder={'150202\tBaja\tPequeña'}
          required
          autosize
          minRows={6}
          maxRows={14}
          value={lines}
          onChange={(event) => setLines(event.currentTarget.value)}
          error={action.problem?.at('input.lines')}
        />
        <SourceFields source={source} onSource={setSource} asOf={asOf} onAsOf={setAsOf} at={(path) => action.problem?.at(path)} />
        {tried?.what === what && <Answer tried={tried.answer} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button variant={ready ? 'default' : 'filled'} loading={action.busy} onClick={() => void send(true)}>
            Probar sin guardar
          </Button>
          {ready && (
            <Button loading={action.busy} onClick={() => void send(false)}>
              Guardar todo
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
