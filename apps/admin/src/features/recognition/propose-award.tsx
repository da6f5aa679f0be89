import { Button, Group, Modal, Select, Stack, TextInput, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Trouble } from '../../parts/states.js';
import { People } from '../people/people.gql.js';
import { ProposeStaffAward } from './recognition.gql.js';

const shown = ['memberId', 'points', 'title', 'reason'].map((name) => `input.${name}`);

function PersonField({ value, onChange, error }: { value: string; onChange: (id: string) => void; error?: string }) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useRead(People, { search: asked || null, role: 'MEMBER', status: 'CONFIRMED', first: 10 });
  const people = data?.people.items ?? [];
  return (
    <Select
      label="Persona"
      placeholder="Escribe su nombre"
      required
      searchable
      nothingFoundMessage="No encontramos a esa persona entre los gestores confirmados."
      filter={({ options }) => options}
      data={people.map(({ id, name, igedName, institution }) => ({ value: id, label: `${name} · ${igedName ?? institution ?? ''}` }))}
      searchValue={search}
      onSearchChange={setSearch}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      error={error}
    />
  );
}

/** Points with their reason, for another person of the team to decide. */
export function ProposeAward({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const [memberId, setMemberId] = useState('');
  const [values, setValues] = useState({ points: '', title: '', reason: '' });
  const action = useAction(ProposeStaffAward);
  const field = (name: keyof typeof values) => ({
    required: true,
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => setValues({ ...values, [name]: event.currentTarget.value }),
    error: action.problem?.at(`input.${name}`),
  });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await action.run({ input: { memberId, ...values, points: Number(values.points) } })) onDone();
  }
  return (
    <Modal opened onClose={onClose} title="Proponer puntos" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <PersonField value={memberId} onChange={setMemberId} error={action.problem?.at('input.memberId')} />
          <TextInput label="Puntos" type="number" min={-500} max={500} description="En negativo, si corriges hacia abajo." {...field('points')} />
          <TextInput label="Título" description="Lo lee la persona junto a sus puntos." maxLength={120} {...field('title')} />
          <Textarea label="Motivo" description="Queda en el libro de puntos." minLength={10} maxLength={500} autosize minRows={3} {...field('reason')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={action.busy} disabled={!memberId}>
              Proponer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
