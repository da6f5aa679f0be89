import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { count, day, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { Erasures, RefuseErasure, type ErasureRowFragment } from './erasures.gql.js';
import { PrivacyTerms } from './privacy-terms.js';

const states = { WAITING: 'En espera', TAKEN_BACK: 'La persona lo anuló', REFUSED: 'No se atendió', DONE: 'Datos eliminados' } as const;
const causes = { ASKED: 'Lo pidió', CONSENT: 'Retiró su consentimiento' } as const;

function term({ daysLeft, answerBy }: ErasureRowFragment): string {
  if (daysLeft < 0) return `El plazo legal venció el ${day(answerBy)}`;
  return daysLeft === 0 ? 'El plazo legal vence hoy' : `Plazo legal: ${day(answerBy)} (${daysLeft === 1 ? 'queda 1 día' : `quedan ${daysLeft} días`})`;
}

function Row({ row, onRefuse }: { row: ErasureRowFragment; onRefuse: (() => void) | null }) {
  const waiting = row.state === 'WAITING';
  return (
    <li>
      <div className="main">
        {row.state === 'DONE' ? <b>{row.name}</b> : <Link to={`/personas/${row.memberId}`}>{row.name}</Link>}
        <div className="muted">{[row.igedName, causes[row.cause]].filter(Boolean).join(' · ')}</div>
        <div className="small muted">
          Pedido el {moment(row.askedAt)} · {waiting ? `se cumple el ${moment(row.dueAt)}` : moment(row.decidedAt)}
        </div>
        {waiting && <div className="small">{term(row)}</div>}
        {waiting && row.practices > 0 && (
          <p className="small">
            Empezó {count(row.practices, 'práctica publicada', 'prácticas publicadas')}: {row.practices === 1 ? 'queda' : 'quedan'} con su institución, que puede pedir el relevo.
          </p>
        )}
        {row.reason && <p className="small">Motivo: {row.reason}</p>}
        {row.leftIn.length > 0 && (
          <div className="small">
            Su nombre sigue en lo ya publicado. Decide si retiras su dirección o publicas otra edición:
            <ul>
              {row.leftIn.map(({ label, link }) => (
                <li key={label}>
                  <a href={link}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="chips">
        <Chip tone={waiting ? 'maize' : 'quiet'}>{states[row.state]}</Chip>
        {waiting && row.daysLeft < 0 && <Chip tone="danger">Plazo vencido</Chip>}
      </div>
      {onRefuse && (
        <Button variant="default" onClick={onRefuse} aria-label={`No atender el pedido de ${row.name}`}>
          No atender
        </Button>
      )}
    </li>
  );
}

/** Who asked that her data go. They go by themselves on their day: here one sees the term, and says why not. */
export function ErasuresScreen() {
  const can = useCan();
  const pages = usePages(Erasures, { first: 20 }, ({ erasures }) => erasures);
  const refuse = useAction(RefuseErasure);
  const [asking, setAsking] = useState<ErasureRowFragment | null>(null);
  const waiting = pages.first?.erasures.waiting;

  async function go(reason: string) {
    if (!asking || !(await refuse.run({ input: { id: asking.id, reason } }))) return;
    setAsking(null);
    say('Le escribimos el motivo.');
    pages.reload();
  }

  return (
    <Page
      title="Pedidos de eliminar datos"
      before={waiting === undefined ? 'Buscando…' : `${count(waiting, 'pedido', 'pedidos')} en espera`}
      lead="Cada pedido se cumple solo en su día, y hasta entonces la persona puede anularlo. Si una ley o una investigación lo impide, dilo con su motivo: la persona lo lee."
      back={{ to: '/personas', label: 'Personas' }}
    >
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title="Nadie pidió eliminar sus datos">Cuando alguien lo pida desde «Mis datos personales», lo verás aquí con su plazo legal.</Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((row) => (
            <Row key={row.id} row={row} onRefuse={row.state === 'WAITING' && can('people.manage') ? () => setAsking(row) : null} />
          ))}
        </ul>
      )}
      <More {...pages} />
      {can('people.manage') && (
        <div style={{ marginTop: 16 }}>
          <PrivacyTerms />
        </div>
      )}
      <AskReason
        key={asking?.id}
        opened={asking !== null}
        title="No atender este pedido"
        explain={`${asking?.name ?? ''} leerá tu motivo y sus datos quedarán como están. Di qué ley o qué proceso lo impide.`}
        confirm="No atender"
        label="Motivo"
        danger
        busy={refuse.busy}
        problem={refuse.problem}
        onClose={() => setAsking(null)}
        onConfirm={(reason) => void go(reason)}
      />
    </Page>
  );
}
