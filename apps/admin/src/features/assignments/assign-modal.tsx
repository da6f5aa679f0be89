import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { count, inDays, today } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { AssignExpert, Experts, type AssignableFragment, type ExpertChoiceFragment } from './assignments.gql.js';

const shown = ['input.expertId', 'input.dueOn'];

function load({ open, late }: ExpertChoiceFragment): string {
  if (open === 0) return 'Sin retroalimentaciones en curso';
  return (
    count(open, 'retroalimentación en curso', 'retroalimentaciones en curso') +
    (late > 0 ? `, ${count(late, 'vencida', 'vencidas')}` : '')
  );
}

function Choice({
  expert,
  taken,
  chosen,
  onChoose,
}: {
  expert: ExpertChoiceFragment;
  taken: boolean;
  chosen: boolean;
  onChoose: () => void;
}) {
  const why = expert.ownInstitution ? 'No puede: la práctica es de su institución.' : taken ? 'Ya la tiene asignada.' : null;
  return (
    <label className="choice">
      <input type="radio" name="expert" checked={chosen} disabled={why !== null} onChange={onChoose} />
      <span>
        <b>{expert.name}</b>
        <div className="small muted">{[expert.post, expert.institution].filter(Boolean).join(' · ')}</div>
        <div className="small">{why ?? load(expert)}</div>
      </span>
    </label>
  );
}

type Props = { practice: AssignableFragment; onClose: () => void; onAssigned: () => void };

export function AssignModal({ practice, onClose, onAssigned }: Props) {
  // Made once per attempt: a retry after a lost answer is the same row.
  const id = useRef(crypto.randomUUID());
  const [search, setSearch] = useState('');
  const [expertId, setExpertId] = useState('');
  const [dueOn, setDueOn] = useState(inDays(15));
  const experts = useRead(Experts, { search: search || null, practiceId: practice.id });
  const action = useAction(AssignExpert);
  const busyWith = new Set(practice.assignments.filter(({ status }) => status !== 'WITHDRAWN').map((one) => one.expertId));

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await action.run({ input: { id: id.current, practiceId: practice.id, expertId, dueOn } })) onAssigned();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={`Asignar a «${practice.title}»`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <SearchField label="Buscar experta o experto" value={search} onChange={setSearch} />
          <Loaded {...experts}>
            {({ experts: list }) =>
              list.length === 0 ? (
                <Empty title="No hay expertos con ese nombre">Invita a una persona con el rol de experto desde Personas.</Empty>
              ) : (
                <fieldset className="choice-list">
                  <legend className="visually-hidden">Elige a quién asignar</legend>
                  {list.map((expert) => (
                    <Choice
                      key={expert.id}
                      expert={expert}
                      taken={busyWith.has(expert.id)}
                      chosen={expertId === expert.id}
                      onChoose={() => setExpertId(expert.id)}
                    />
                  ))}
                </fieldset>
              )
            }
          </Loaded>
          <TextInput
            type="date"
            label="Fecha límite"
            description="Hasta 90 días desde hoy."
            min={today()}
            max={inDays(90)}
            required
            value={dueOn}
            onChange={(e) => setDueOn(e.currentTarget.value)}
            error={action.problem?.at('input.dueOn')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={action.busy} disabled={!expertId}>
              Asignar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
