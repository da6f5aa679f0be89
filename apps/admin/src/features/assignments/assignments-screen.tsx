import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { day, due } from '../../format/dates.js';
import { feedbackWords } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { AskReason } from '../../parts/ask-reason.js';
import { RegionField } from '../../parts/lists.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { useFilters } from '../../parts/use-filters.js';
import { AssignModal } from './assign-modal.js';
import { AssignablePractices, WithdrawAssignment, type AssignableFragment, type AssignmentFragment } from './assignments.gql.js';

function Assigned({ one, onWithdraw }: { one: AssignmentFragment; onWithdraw: () => void }) {
  const open = one.status === 'ASSIGNED';
  return (
    <div className="chips">
      <span>
        <b>{one.expertName}</b> · {feedbackWords[one.status]}
        {open && `, ${due(one.daysLeft)} (${day(one.dueOn)})`}
      </span>
      {open && one.late && <Chip tone="danger">Vencida</Chip>}
      {open && (
        <Button variant="subtle" size="compact-sm" onClick={onWithdraw} aria-label={`Retirar la asignación de ${one.expertName}`}>
          Retirar
        </Button>
      )}
    </div>
  );
}

function Row({
  practice,
  onAssign,
  onWithdraw,
}: {
  practice: AssignableFragment;
  onAssign: () => void;
  onWithdraw: (one: AssignmentFragment) => void;
}) {
  const live = practice.assignments.filter(({ status }) => status !== 'WITHDRAWN');
  return (
    <li>
      <div className="main">
        <strong>{practice.title}</strong>
        <div className="small muted">
          {practice.code} · versión {practice.version} · {practice.leadIgedName} · {practice.regionName} · publicada el{' '}
          {day(practice.publishedAt)}
        </div>
        {live.length === 0 ? (
          <Chip tone="maize">Sin experto</Chip>
        ) : (
          live.map((one) => <Assigned key={one.id} one={one} onWithdraw={() => onWithdraw(one)} />)
        )}
      </div>
      <div className="end">
        {practice.ownInstitution ? (
          <Chip tone="quiet">De tu institución: asigna otra persona</Chip>
        ) : (
          <Button variant={live.length === 0 ? 'filled' : 'default'} size="sm" onClick={onAssign}>
            Asignar experto
          </Button>
        )}
      </div>
    </li>
  );
}

export function AssignmentsScreen() {
  const { of, set } = useFilters();
  const [assigning, setAssigning] = useState<AssignableFragment | null>(null);
  const [withdrawing, setWithdrawing] = useState<AssignmentFragment | null>(null);
  const withdraw = useAction(WithdrawAssignment);
  const pages = usePages(
    AssignablePractices,
    { region: of('region') || null, search: of('busca') || null, onlyWithoutFeedback: of('sin') === '1', first: 20 },
    ({ assignablePractices }) => assignablePractices,
  );

  async function confirmWithdraw(reason: string) {
    if (!withdrawing || !(await withdraw.run({ input: { id: withdrawing.id, reason } }))) return;
    setWithdrawing(null);
    say('Asignación retirada. Le avisamos a la persona.');
    pages.reload();
  }

  return (
    <Page title="Asignaciones" lead="Cada práctica admitida merece una mirada experta con fecha.">
      <search className="filters">
        <SearchField
          label="Buscar"
          placeholder="Título, código o instancia"
          value={of('busca')}
          onChange={(value) => set('busca', value)}
        />
        <RegionField label="Región" value={of('region')} onChange={(value) => set('region', value)} />
        <Checkbox
          label="Solo las que no tienen experto"
          checked={of('sin') === '1'}
          onChange={(e) => set('sin', e.currentTarget.checked ? '1' : '')}
          mb={10}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title="No hay prácticas con este filtro">
          Cuando admitas una práctica aparecerá aquí para asignarle una experta o un experto.
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((practice) => (
            <Row key={practice.id} practice={practice} onAssign={() => setAssigning(practice)} onWithdraw={setWithdrawing} />
          ))}
        </ul>
      )}
      <More {...pages} />
      {assigning && (
        <AssignModal
          practice={assigning}
          onClose={() => setAssigning(null)}
          onAssigned={() => {
            setAssigning(null);
            say('Asignada. Le avisamos por correo.');
            pages.reload();
          }}
        />
      )}
      {withdrawing && (
        <AskReason
          opened
          title="Retirar la asignación"
          explain={`${withdrawing.expertName} dejará de ver esta práctica en su cola y perderá su borrador. Le llegará tu motivo.`}
          confirm="Retirar"
          label="Motivo"
          danger
          busy={withdraw.busy}
          problem={withdraw.problem}
          onClose={() => setWithdrawing(null)}
          onConfirm={(reason) => void confirmWithdraw(reason)}
        />
      )}
    </Page>
  );
}
