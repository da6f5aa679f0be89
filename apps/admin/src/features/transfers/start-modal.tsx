import { Button, Group, Modal, NativeSelect, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { choices } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import type { TransferKind } from '../../graphql/schema.gen.js';
import { Trouble } from '../../parts/states.js';
import type { Interest } from './interests-screen.js';
import { StartTransferAtDesk, TransferPeople } from './transfers.gql.js';
import { kindWords } from './transfers.words.js';

function Person({ value, onPick, error }: { value: string | null; onPick: (id: string | null) => void; error?: string }) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useRead(TransferPeople, { search: asked || null });
  const people = data?.people.items ?? [];
  return (
    <Select
      label="Quién la llevará en la instancia que adopta"
      description="Una gestora o un gestor con cuenta confirmada."
      searchable
      required
      data={people.map(({ id, name, igedName }) => ({ value: id, label: [name, igedName].filter(Boolean).join(' · ') }))}
      filter={({ options }) => options}
      value={value}
      onChange={onPick}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage="No encontramos a nadie con ese nombre."
      error={error}
    />
  );
}

export function StartModal({ interest, onClose }: { interest: Interest; onClose: () => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<TransferKind>('HORIZONTAL');
  const [memberId, setMemberId] = useState<string | null>(null);
  const start = useAction(StartTransferAtDesk);
  const navigate = useNavigate();
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await start.run({ input: { id, interestId: interest.id, kind, memberId: interest.hasAccount ? null : memberId } });
    if (answer) await navigate(`/transferencias/${answer.startTransferAtDesk.id}`);
  }
  return (
    <Modal opened onClose={onClose} title="Comenzar la transferencia" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text>
            {interest.practiceTitle}. La quiere {[interest.name, interest.igedName].filter(Boolean).join(', ')}.
          </Text>
          <Trouble problem={start.problem} shown={['input.memberId']} />
          <NativeSelect label="De qué clase" data={choices(kindWords)} value={kind} onChange={(e) => setKind(e.currentTarget.value as TransferKind)} />
          {!interest.hasAccount && <Person value={memberId} onPick={setMemberId} error={start.problem?.at('input.memberId')} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={start.busy} disabled={!interest.hasAccount && !memberId}>
              Comenzar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
