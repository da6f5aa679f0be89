import { Button, Checkbox, Group, Modal, Stack, TextInput, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { RouteScales, UpdateScale, type ScaleLineFragment } from './scales.gql.js';

const kinds = [
  {
    kind: 'RUBRIC',
    title: 'Rúbrica de los expertos',
    lead: 'De 0 a 3. Es una propuesta propia del proyecto, a partir de marcos publicados.',
    least: 0,
  },
  {
    kind: 'TRANSFER',
    title: 'Ficha de transferencia',
    lead: 'De 1 a 3, para conversar: nadie la suma. Es una propuesta propia del proyecto.',
    least: 1,
  },
] as const;

type EditorProps = {
  scale: ScaleLineFragment;
  least: number;
  onClose: () => void;
  onSaved: (scales: ScaleLineFragment[]) => void;
};

function ScaleEditor({ scale, least, onClose, onSaved }: EditorProps) {
  const [form, setForm] = useState(scale);
  const update = useAction(UpdateScale);
  const set = (part: Partial<ScaleLineFragment>) => setForm({ ...form, ...part });
  const shown = ['input.name', 'input.description', ...form.points.map((_, at) => `input.points.${at}`)];

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await update.run({ input: form });
    if (!done) return;
    say('Cambio guardado: vale para lo que se califique desde ahora.');
    onSaved(done.updateScale);
  }

  return (
    <Modal opened onClose={onClose} title={scale.name} size="lg" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={update.problem} shown={shown} />
          <TextInput
            label="Nombre"
            required
            maxLength={120}
            value={form.name}
            error={update.problem?.at('input.name')}
            onChange={(e) => set({ name: e.currentTarget.value })}
          />
          <Textarea
            label={scale.kind === 'RUBRIC' ? 'Qué se mira' : 'Pregunta'}
            required
            autosize
            maxLength={400}
            value={form.description}
            error={update.problem?.at('input.description')}
            onChange={(e) => set({ description: e.currentTarget.value })}
          />
          {form.points.map((point, at) => (
            <Textarea
              key={at}
              label={`Punto ${at + least}`}
              required
              autosize
              maxLength={400}
              value={point}
              error={update.problem?.at(`input.points.${at}`)}
              onChange={(e) => set({ points: form.points.map((one, index) => (index === at ? e.currentTarget.value : one)) })}
            />
          ))}
          <Checkbox label="Se usa" checked={form.enabled} onChange={(e) => set({ enabled: e.currentTarget.checked })} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={update.busy}>
              Guardar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The words of the rubric and of the transfer sheet. */
export function ScalesScreen() {
  const read = useRead(RouteScales, {});
  const [editing, setEditing] = useState<ScaleLineFragment | null>(null);
  return (
    <Page
      title="Rúbrica y ficha de transferencia"
      back={{ to: '/ruta', label: 'Ruta de fortalecimiento' }}
      lead="Un cambio vale para lo que se califique desde ahora; las decisiones tomadas guardan las palabras de su día."
    >
      <Loaded {...read}>
        {({ routeScales }) => (
          <>
            {kinds.map(({ kind, title, lead, least }) => (
              <section key={kind} className="section" aria-label={title}>
                <h2>{title}</h2>
                <p className="muted">{lead}</p>
                <ul className="rows card">
                  {routeScales
                    .filter((scale) => scale.kind === kind)
                    .map((scale) => (
                      <li key={scale.id}>
                        <div className="main">
                          <b>{scale.name}</b>
                          <div className="muted">{scale.description}</div>
                          <details className="small">
                            <summary>Sus puntos</summary>
                            <ol start={least}>
                              {scale.points.map((point) => (
                                <li key={point}>{point}</li>
                              ))}
                            </ol>
                          </details>
                        </div>
                        {!scale.enabled && <Chip tone="quiet">No se usa</Chip>}
                        <Button variant="default" onClick={() => setEditing(scale)} aria-label={`Cambiar: ${scale.name}`}>
                          Cambiar
                        </Button>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
            {editing && (
              <ScaleEditor
                key={`${editing.kind}-${editing.id}`}
                scale={editing}
                least={editing.kind === 'RUBRIC' ? 0 : 1}
                onClose={() => setEditing(null)}
                onSaved={(routeScales) => {
                  setEditing(null);
                  read.replace({ routeScales });
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
