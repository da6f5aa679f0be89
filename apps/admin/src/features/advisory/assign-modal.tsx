import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip } from '../../parts/page.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import {
  AdvisoryExperts,
  AssignAdvisory,
  ExpertWeek,
  type AdvisoryExpertsResult,
  type DeskSessionFragment,
} from './advisory.gql.js';
import { weekdays } from './advisory.words.js';

type Expert = AdvisoryExpertsResult['advisoryExperts'][number];

function Hours({ expertId }: { expertId: string }) {
  const read = useRead(ExpertWeek, { expertId });
  return (
    <Loaded {...read}>
      {({ expertHours }) => (
        <p className="small">
          {expertHours.weekly.length === 0
            ? 'Todavía no publica sus horas libres.'
            : `Atiende: ${expertHours.weekly.map(({ weekday, starts, ends }) => `${weekdays[weekday - 1]} ${starts} a ${ends}`).join(', ')}.`}
        </p>
      )}
    </Loaded>
  );
}

function free({ windows, offersHours }: Expert): string {
  if (!offersHours) return 'No publica sus horas libres';
  const can = windows.flatMap((one, at) => (one ? [at + 1] : []));
  return can.length === 0
    ? 'No puede en los horarios propuestos'
    : `Puede en ${can.length === 1 ? 'el horario' : 'los horarios'} ${can.join(', ')}`;
}

function Choice({
  expert,
  chosen,
  current,
  onChoose,
}: {
  expert: Expert;
  chosen: boolean;
  current: boolean;
  onChoose: () => void;
}) {
  const why = expert.ownInstitution
    ? 'No puede: es de la institución o del equipo que la pide.'
    : current
      ? 'Es quien la atiende ahora.'
      : null;
  const load =
    expert.open === 0 ? 'Sin asesorías por atender' : count(expert.open, 'asesoría por atender', 'asesorías por atender');
  return (
    <label className="choice">
      <input type="radio" name="expert" checked={chosen} disabled={why !== null} onChange={onChoose} />
      <span>
        <b>{expert.name}</b> {expert.inField && <Chip tone="leaf">Atiende el tema</Chip>}
        <div className="small muted">{[expert.post, expert.institution].filter(Boolean).join(' · ')}</div>
        <div className="small">{why ?? `${load} · ${free(expert)}`}</div>
        {chosen && <Hours expertId={expert.id} />}
      </span>
    </label>
  );
}

type Props = { session: DeskSessionFragment; onClose: () => void; onDone: (session: DeskSessionFragment) => void };

export function AssignModal({ session, onClose, onDone }: Props) {
  const [expertId, setExpertId] = useState('');
  const experts = useRead(AdvisoryExperts, { id: session.id });
  const action = useAction(AssignAdvisory);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await action.run({ input: { id: session.id, expertId } });
    if (answer) onDone(answer.assignAdvisory);
  }
  return (
    <Modal opened onClose={onClose} title="¿Quién la atiende?" size="lg" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <p className="small muted">Primero quien atiende el tema, puede en los horarios y tiene menos carga.</p>
          <Trouble problem={action.problem} />
          <Loaded {...experts}>
            {({ advisoryExperts }) =>
              advisoryExperts.length === 0 ? (
                <Empty title="No hay expertas ni expertos">Invita a una persona con el rol de experto desde Personas.</Empty>
              ) : (
                <fieldset className="choice-list">
                  <legend className="visually-hidden">Elige a quién asignar</legend>
                  {advisoryExperts.map((expert) => (
                    <Choice
                      key={expert.id}
                      expert={expert}
                      chosen={expertId === expert.id}
                      current={session.expertId === expert.id}
                      onChoose={() => setExpertId(expert.id)}
                    />
                  ))}
                </fieldset>
              )
            }
          </Loaded>
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
