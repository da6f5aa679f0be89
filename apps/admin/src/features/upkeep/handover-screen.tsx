import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { DecideHandover, HandoverDesk, type HandoverRowFragment } from './handover.gql.js';
import { handoverWords } from './upkeep.words.js';

type Asking = { row: HandoverRowFragment; accept: boolean };

function Team({ row }: { row: HandoverRowFragment }) {
  return (
    <ul className="small">
      {row.team.map(({ name, post, stays, hasAccount }, at) => (
        <li key={at}>
          {name}, {post}{' '}
          <Chip tone={stays ? 'leaf' : 'maize'}>
            {stays ? (hasAccount ? 'Sigue en su instancia' : 'Figura con su nombre') : 'Ya no está: saldría del equipo'}
          </Chip>
        </li>
      ))}
    </ul>
  );
}

function Row({ row, onAsk }: { row: HandoverRowFragment; onAsk: (accept: boolean) => void }) {
  const pending = row.state === 'PENDING';
  return (
    <li>
      <div className="main">
        <a href={`/practicas/${row.slug ?? ''}`}>{row.practiceTitle}</a>
        <div className="muted">
          {row.practiceCode} · {row.leadIgedName}
        </div>
        <p>
          <b>
            {row.askedByName}, {row.askedByPost}
          </b>
          , lo pidió el {day(row.askedAt)}: «{row.reason}»
        </p>
        <b className="small">{pending ? 'El equipo de hoy' : 'El equipo que había'}</b>
        <Team row={row} />
        {!pending && (
          <p className="small muted">
            {handoverWords[row.state]} por {row.decidedByName} el {day(row.decidedAt)}: {row.decisionReason}
          </p>
        )}
      </div>
      {row.ownInstitution && <Chip tone="quiet">De tu institución: decide otra persona</Chip>}
      {pending && !row.ownInstitution && (
        <Group>
          <Button onClick={() => onAsk(true)} aria-label={`Confirmar el relevo: ${row.practiceTitle}`}>
            Confirmar el relevo
          </Button>
          <Button variant="default" onClick={() => onAsk(false)} aria-label={`Rechazar el relevo: ${row.practiceTitle}`}>
            Rechazar
          </Button>
        </Group>
      )}
    </li>
  );
}

/** Who asks to take over a practice whose team moved on. */
export function HandoverScreen() {
  const { of, set } = useFilters();
  const decided = of('lista') === 'decididos';
  const [asking, setAsking] = useState<Asking | null>(null);
  const decide = useAction(DecideHandover);
  const pages = usePages(HandoverDesk, { decided, first: 20 }, ({ handoverDesk }) => handoverDesk);

  async function go(reason: string) {
    if (!asking || !(await decide.run({ input: { id: asking.row.id, accept: asking.accept, reason } }))) return;
    setAsking(null);
    say('Decisión registrada. Quien lo pidió y el equipo recibirán un aviso.');
    pages.reload();
  }

  return (
    <Page
      title="Relevos"
      lead="Quien responde ahora por una instancia pide hacerse cargo de una práctica cuyo equipo ya no está."
    >
      <search className="filters">
        <NativeSelect
          label="Lista"
          value={decided ? 'decididos' : ''}
          onChange={(event) => set('lista', event.currentTarget.value)}
          data={[
            { value: '', label: 'Por decidir' },
            { value: 'decididos', label: 'Decididos' },
          ]}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={decided ? 'Todavía no se decidió ninguno' : 'No hay relevos por decidir'}>
          Cuando alguien lo pida desde la página de la práctica, aparecerá aquí.
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((row) => (
            <Row key={row.id} row={row} onAsk={(accept) => setAsking({ row, accept })} />
          ))}
        </ul>
      )}
      <More {...pages} />
      <AskReason
        key={`${asking?.row.id}-${asking?.accept}`}
        opened={asking !== null}
        title={asking?.accept ? 'Confirmar el relevo' : 'Rechazar el relevo'}
        explain={
          asking?.accept
            ? `${asking.row.askedByName} quedará a cargo. Quien ya no está sale del equipo; lo publicado conserva los nombres de su día.`
            : 'La práctica sigue con su equipo de hoy.'
        }
        label="Motivo"
        confirm={asking?.accept ? 'Confirmar' : 'Rechazar'}
        busy={decide.busy}
        problem={decide.problem}
        onClose={() => setAsking(null)}
        onConfirm={(reason) => void go(reason)}
      />
    </Page>
  );
}
