import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useWaitingOnly, WaitingFilter } from '../../parts/waiting-filter.js';
import { useCan } from '../../session/session.js';
import { Cause } from './entry-table.js';
import { signedPoints } from './honesty.words.js';
import { DecideReversal, EntryReversals, type ReversalLineFragment } from './reversals.gql.js';

function State({ approved }: { approved: boolean | null }) {
  if (approved === null) return <Chip tone="maize">Espera a otra persona</Chip>;
  return approved ? <Chip tone="leaf">Deshecho</Chip> : <Chip tone="quiet">Se dejó como estaba</Chip>;
}

function ReversalCard({ reversal, may }: { reversal: ReversalLineFragment; may: boolean }) {
  const action = useAction(DecideReversal);
  const [done, setDone] = useState<ReversalLineFragment | null>(null);
  const shown = done ?? reversal;
  const { entry } = shown;
  const named = `${entry.ruleName} de ${shown.memberName}`;
  async function decide(approved: boolean) {
    const answer = await action.run({ input: { reversalId: reversal.id, approved } });
    if (!answer) return;
    setDone(answer.decideReversal);
    say(approved ? 'Deshecho. Le avisamos a la persona.' : 'Queda como estaba.');
  }
  return (
    <section className="card pad">
      <div className="chips">
        <h2>
          {signedPoints(entry.points)} · <Link to={`/movimientos/${shown.memberId}`}>{shown.memberName}</Link>
        </h2>
        <State approved={shown.approved} />
      </div>
      <p className="muted">{shown.igedName}</p>
      <p>
        <b>{entry.ruleName}.</b> <Cause title={entry.causeTitle} link={entry.causeLink} />
      </p>
      <p>Motivo: {shown.reason}</p>
      <p className="small muted">
        Propuso {shown.proposedBy ?? 'el equipo'}, {moment(shown.proposedAt)}
        {shown.decidedAt && ` · Decidió ${shown.decidedBy ?? 'el equipo'}, ${moment(shown.decidedAt)}`}
      </p>
      <Trouble problem={action.problem} />
      {may && shown.mayDecide && (
        <Group>
          <Button size="sm" loading={action.busy} onClick={() => void decide(true)} aria-label={`Deshacer ${named}`}>
            Deshacer
          </Button>
          <Button size="sm" variant="default" disabled={action.busy} onClick={() => void decide(false)} aria-label={`Dejar como está ${named}`}>
            Dejar como está
          </Button>
        </Group>
      )}
    </section>
  );
}

export function ReversalsScreen() {
  const can = useCan();
  const waiting = useWaitingOnly();
  const pages = usePages(EntryReversals, { waiting, first: 20 }, ({ entryReversals }) => entryReversals);
  return (
    <Page
      title="Reversiones"
      lead="Un movimiento elegido se deshace entre dos personas: una propone con su motivo y otra decide. Nada se borra: queda el movimiento y su descuento."
    >
      <WaitingFilter />
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={waiting ? 'Nada espera una decisión' : 'Nunca se deshizo un movimiento'}>
          Se propone desde los movimientos de una persona, en su ficha, o desde la evidencia de una señal.
        </Empty>
      )}
      <Stack>
        {pages.items.map((reversal) => (
          <ReversalCard key={reversal.id} reversal={reversal} may={can('recognition.manage')} />
        ))}
      </Stack>
      <More {...pages} />
    </Page>
  );
}
