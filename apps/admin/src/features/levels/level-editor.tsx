import { Button, Checkbox, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { count, number } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { ChangeLevels, LevelsPreview, type LevelsPreviewResult, type LevelVersionLineFragment } from './levels.gql.js';

type Preview = LevelsPreviewResult['levelsPreview'];
type Draft = { level: LevelVersionLineFragment['levels'][number]['level']; name: string; minPoints: string; minKinds: string; anyOfKinds: string[] };
type Kind = { value: string; label: string };

const ordinals = ['Primer nivel', 'Segundo nivel', 'Tercer nivel'];

function PreviewBox({ preview, drafts }: { preview: Preview; drafts: readonly Draft[] }) {
  const { seasonName, members, up, down } = preview;
  return (
    <div className="banner" role="status">
      <p>
        <b>{seasonName ?? 'Sin temporada'}:</b> de {count(members, 'persona', 'personas')} con puntos, {number(up)} subirían de nivel y {number(down)} bajarían.
      </p>
      <ul>
        {preview.levels.map(({ level, before, after }) => (
          <li key={level}>
            {drafts.find((draft) => draft.level === level)?.name}: {number(before)} hoy, {number(after)} con el cambio
          </li>
        ))}
      </ul>
    </div>
  );
}

function LevelFields({ at, draft, kinds, change, errorAt }: {
  at: number;
  draft: Draft;
  kinds: readonly Kind[];
  change: (more: Partial<Draft>) => void;
  errorAt: (path: string) => string | undefined;
}) {
  const field = (name: 'name' | 'minPoints' | 'minKinds') => ({
    required: true,
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    error: errorAt(`input.levels.${at}.${name}`),
  });
  return (
    <fieldset className="level-fields">
      <legend>{ordinals[at]}</legend>
      <Stack>
        <TextInput label="Nombre" maxLength={60} {...field('name')} />
        <Group grow align="start">
          <TextInput label="Puntos" type="number" min={1} {...field('minPoints')} />
          <TextInput label="Tipos de actividad" type="number" min={0} max={kinds.length} description="0: no se piden" {...field('minKinds')} />
        </Group>
        <Checkbox.Group
          label="Y al menos uno de estos hechos"
          description="Ninguno marcado: no se pide."
          value={draft.anyOfKinds}
          onChange={(anyOfKinds) => change({ anyOfKinds })}
          error={errorAt(`input.levels.${at}.anyOfKinds`)}
        >
          <div className="kind-list">
            {kinds.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
      </Stack>
    </fieldset>
  );
}

type Props = { version: LevelVersionLineFragment; kinds: readonly Kind[]; onClose: () => void; onSaved: (versions: LevelVersionLineFragment[]) => void };

/** One sees who would go up and down before it can be saved. */
export function LevelEditor({ version, kinds, onClose, onSaved }: Props) {
  const [drafts, setDrafts] = useState<Draft[]>(
    version.levels.map(({ level, name, minPoints, minKinds, anyOfKinds }) => ({ level, name, minPoints: String(minPoints), minKinds: String(minKinds), anyOfKinds })),
  );
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = useAction(LevelsPreview);
  const save = useAction(ChangeLevels);
  const problem = save.problem ?? look.problem;
  const names = ['name', 'minPoints', 'minKinds', 'anyOfKinds'];
  const shown = ['input.reason', ...drafts.flatMap((_, at) => names.map((name) => `input.levels.${at}.${name}`))];

  // What is seen is what will be saved: an answer to what was written before is not shown.
  const changes = useRef(0);
  const change = (at: number, more: Partial<Draft>) => {
    changes.current += 1;
    setDrafts(drafts.map((draft, place) => (place === at ? { ...draft, ...more } : draft)));
    setPreview(null);
  };

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const levels = drafts.map((draft) => ({ ...draft, name: draft.name.trim(), minPoints: Number(draft.minPoints), minKinds: Number(draft.minKinds) }));
    const input = { basedOn: version.version, levels, reason: reason.trim() };
    if (!preview) {
      save.clear();
      const asked = changes.current;
      const seen = await look.run({ input });
      if (seen && asked === changes.current) setPreview(seen.levelsPreview);
      return;
    }
    const saved = await save.run({ input });
    if (!saved) return;
    say('Guardado. Rige en las temporadas abiertas.');
    onSaved(saved.changeLevels);
  }

  return (
    <Modal opened onClose={onClose} size="lg" title="Cambiar los niveles" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={problem} shown={shown} />
          {drafts.map((draft, at) => (
            <LevelFields key={draft.level} at={at} draft={draft} kinds={kinds} change={(more) => change(at, more)} errorAt={(path) => problem?.at(path)} />
          ))}
          <Textarea
            label="Por qué cambia"
            description="Queda en el registro."
            required
            minLength={5}
            maxLength={300}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={problem?.at('input.reason')}
          />
          {preview && <PreviewBox preview={preview} drafts={drafts} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={look.busy || save.busy}>
              {preview ? 'Guardar los niveles' : 'Ver a quiénes cambiaría'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
