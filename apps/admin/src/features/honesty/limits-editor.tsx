import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { ChangeSignalLimits, SignalLimits, type LimitsLineFragment } from './signals.gql.js';

type Limits = Omit<LimitsLineFragment, 'version'>;

const fields: readonly { name: keyof Limits; label: string; min: number; max: number }[] = [
  { name: 'windowDays', label: 'Días que se miran hacia atrás', min: 1, max: 365 },
  { name: 'eachWay', label: 'Marcas en cada dirección, entre dos personas', min: 2, max: 100 },
  { name: 'circleMarks', label: 'Marcas en cada paso de un círculo', min: 1, max: 100 },
  { name: 'teamMarks', label: 'Marcas a una persona desde su propia Iged o equipo', min: 2, max: 200 },
  { name: 'burstMarks', label: 'Acciones seguidas de una persona', min: 3, max: 200 },
  { name: 'burstMinutes', label: 'Minutos en que caben esas acciones', min: 1, max: 240 },
];
const shown = [...fields.map(({ name }) => `input.${name}`), 'input.reason'];

function Form({ limits, onClose }: { limits: LimitsLineFragment; onClose: () => void }) {
  const [values, setValues] = useState<Record<keyof Limits, string>>({
    windowDays: String(limits.windowDays), eachWay: String(limits.eachWay), circleMarks: String(limits.circleMarks),
    teamMarks: String(limits.teamMarks), burstMarks: String(limits.burstMarks), burstMinutes: String(limits.burstMinutes),
  });
  const [reason, setReason] = useState('');
  const action = useAction(ChangeSignalLimits);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const numbers = Object.fromEntries(fields.map(({ name }) => [name, Number(values[name])])) as Limits;
    if (!(await action.run({ input: { ...numbers, reason: reason.trim() } }))) return;
    say('Guardado. Rige desde la próxima mirada.');
    onClose();
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Trouble problem={action.problem} shown={shown} />
        {fields.map(({ name, label, min, max }) => (
          <TextInput
            key={name}
            label={label}
            type="number"
            min={min}
            max={max}
            required
            value={values[name]}
            onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            error={action.problem?.at(`input.${name}`)}
          />
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
          error={action.problem?.at('input.reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" loading={action.busy}>
            Guardar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A change is a new version; the signals that are open keep the limits they were told with. */
export function LimitsEditor({ onClose }: { onClose: () => void }) {
  const read = useRead(SignalLimits, {});
  return (
    <Modal opened onClose={onClose} title="Desde cuándo se avisa" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <Loaded {...read}>{({ signalLimits }) => <Form limits={signalLimits} onClose={onClose} />}</Loaded>
    </Modal>
  );
}
