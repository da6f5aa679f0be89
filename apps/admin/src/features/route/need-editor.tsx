import { Button, Checkbox, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { number } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { UpdateNeed, type NeedLineFragment, type RouteNeedsResult } from './route.gql.js';

const shown = ['input.title', 'input.threshold', 'input.place'];
type Props = {
  need: NeedLineFragment;
  places: RouteNeedsResult['routeNeedPlaces'];
  onClose: () => void;
  onSaved: (needs: NeedLineFragment[]) => void;
};

export function NeedEditor({ need, places, onClose, onSaved }: Props) {
  const [title, setTitle] = useState(need.title);
  const [threshold, setThreshold] = useState(need.threshold === null ? '' : String(need.threshold).replace('.', ','));
  const [place, setPlace] = useState(need.place);
  const [enabled, setEnabled] = useState(need.enabled);
  const update = useAction(UpdateNeed);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { id, revision } = need;
    const value = threshold.trim() === '' ? null : Number(threshold.replace(',', '.'));
    const done = await update.run({ input: { id, revision, title: title.trim(), threshold: value, place, enabled } });
    if (done) onSaved(done.updateNeed);
  }

  return (
    <Modal opened onClose={onClose} title="Cambiar el requisito" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={update.problem} shown={shown} />
          <TextInput
            label="Cómo se lee"
            required
            maxLength={200}
            value={title}
            error={update.problem?.at('input.title')}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {need.least !== null && (
            <TextInput
              label="Número"
              description={`De ${number(need.least)} a ${number(need.most)}.`}
              inputMode="decimal"
              required
              value={threshold}
              error={update.problem?.at('input.threshold')}
              onChange={(event) => setThreshold(event.currentTarget.value)}
            />
          )}
          <NativeSelect
            label="Dónde lo hace el equipo"
            value={place}
            data={places.map(({ id, name }) => ({ value: id, label: name }))}
            error={update.problem?.at('input.place')}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <Checkbox
            label="Se pide para avanzar"
            checked={enabled}
            disabled={!need.measured}
            onChange={(event) => setEnabled(event.currentTarget.checked)}
          />
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
