import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { MendField, useMend } from './mend.js';
import { MarkPresented, type DeskExchangeFullFragment, type DeskMomentPartFragment } from './exchanges.gql.js';

type Props = {
  exchange: DeskExchangeFullFragment;
  moment: DeskMomentPartFragment;
  onClose: () => void;
  onDone: (exchange: DeskExchangeFullFragment) => void;
};

export function PresentedModal({ exchange, moment, onClose, onDone }: Props) {
  const team = moment.presentation?.team ?? [];
  const [memberIds, setMemberIds] = useState<string[]>([]);
  const action = useAction(MarkPresented);
  const mend = useMend(exchange);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await action.run({ input: { itemId: moment.id, exchangeId: exchange.id, memberIds, reason: mend.keep() } });
    if (answer) onDone(answer.markPresented);
  }
  return (
    <Modal opened onClose={onClose} title="¿Quién la presentó?" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={['input.memberIds', 'input.reason']} />
          <p>{moment.presentation?.title}</p>
          <Checkbox.Group label="Del equipo de la práctica" value={memberIds} onChange={setMemberIds} error={action.problem?.at('input.memberIds')}>
            <Stack gap="xs">
              {team.map(({ memberId, name }) => (
                <Checkbox key={memberId} value={memberId} label={name} />
              ))}
            </Stack>
          </Checkbox.Group>
          {mend.asked && <p>Cuenta en la ruta de la práctica. No da puntos: el intercambio ya se cerró.</p>}
          <MendField mend={mend} problem={action.problem} />
          {team.length === 0 && <p>Nadie de su equipo tiene cuenta: pídeles que se registren y las agreguen a la ficha.</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Anotar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
