import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useWaitingOnly, WaitingFilter } from '../../parts/waiting-filter.js';
import { ProposeAward } from './propose-award.js';
import { DecideStaffAward, StaffAwards, type StaffAwardLineFragment } from './recognition.gql.js';

const points = (n: number): string => `${n > 0 ? '+' : '−'}${Math.abs(n)} puntos`;

function State({ approved }: { approved: boolean | null }) {
  if (approved === null) return <Chip tone="maize">Espera a otra persona</Chip>;
  return approved ? <Chip tone="leaf">Aprobada</Chip> : <Chip tone="quiet">Rechazada</Chip>;
}

function AwardCard({ award: listed }: { award: StaffAwardLineFragment }) {
  const action = useAction(DecideStaffAward);
  const [decided, setDecided] = useState<StaffAwardLineFragment | null>(null);
  const award = decided ?? listed;
  const decide = async (approved: boolean) => {
    const done = await action.run({ input: { awardId: award.id, approved } });
    if (done) setDecided(done.decideStaffAward);
  };
  return (
    <section className="card pad">
      <div className="chips">
        <h2>
          {points(award.points)} · {award.memberName}
        </h2>
        <State approved={award.approved} />
      </div>
      <p className="muted">{award.igedName}</p>
      <p>
        <b>{award.title}.</b> {award.reason}
      </p>
      <p className="small muted">
        Propuso {award.proposedBy ?? 'el equipo'}, {moment(award.proposedAt)}
        {award.decidedAt && ` · Decidió ${award.decidedBy ?? 'el equipo'}, ${moment(award.decidedAt)}`}
      </p>
      <Trouble problem={action.problem} />
      {award.mayDecide && (
        <Group>
          <Button size="sm" loading={action.busy} onClick={() => void decide(true)} aria-label={`Aprobar ${award.title}`}>
            Aprobar
          </Button>
          <Button size="sm" variant="default" disabled={action.busy} onClick={() => void decide(false)} aria-label={`Rechazar ${award.title}`}>
            Rechazar
          </Button>
        </Group>
      )}
    </section>
  );
}

export function AwardsScreen() {
  const waiting = useWaitingOnly();
  const pages = usePages(StaffAwards, { waiting, first: 20 }, ({ staffAwards }) => staffAwards);
  const [proposing, setProposing] = useState(false);
  return (
    <Page
      title="Puntos a mano"
      lead="Lo que ninguna regla paga, y las correcciones. Una persona propone y otra decide; nadie por su propia Iged."
      actions={<Button onClick={() => setProposing(true)}>Proponer puntos</Button>}
    >
      <WaitingFilter />
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={waiting ? 'Nada por decidir' : 'Nadie propuso puntos todavía'}>Cuando alguien del equipo proponga puntos, los verás aquí.</Empty>
      )}
      <Stack>
        {pages.items.map((award) => (
          <AwardCard key={award.id} award={award} />
        ))}
      </Stack>
      <More {...pages} />
      {proposing && (
        <ProposeAward
          onClose={() => setProposing(false)}
          onDone={() => {
            setProposing(false);
            pages.reload();
          }}
        />
      )}
    </Page>
  );
}
