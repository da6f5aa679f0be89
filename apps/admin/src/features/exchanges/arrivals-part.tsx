import { Button } from '@mantine/core';
import { hour } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { dutyWords, registrationWords } from './exchange.words.js';
import { Arrivals, SettleArrival, type ArrivalPartFragment } from './door.gql.js';

type Settle = (input: { id: string; registrationId?: string | null; memberId?: string | null }, words: string) => void;

function Row({ one, busy, onSettle }: { one: ArrivalPartFragment; busy: boolean; onSettle: Settle }) {
  return (
    <li>
      <div className="main">
        <b>{one.name}</b>
        <div className="small muted">{[one.igedName, dutyWords[one.duty], one.post, `llegó a las ${hour(one.cameAt)}`].filter(Boolean).join(' · ')}</div>
        {one.overQuota && <Chip tone="maize">Pasa del cupo</Chip>}
        {one.alike.length > 0 && (
          <ul className="alike" aria-label={`Podría ser la misma persona que ${one.name}`}>
            {one.alike.map(({ registrationId, memberId, name, igedName, state }) => (
              <li key={registrationId ?? memberId}>
                <span>
                  {name}
                  <span className="small muted">
                    {' '}
                    · {igedName} · {state ? registrationWords[state] : 'Tiene cuenta y no se inscribió'}
                  </span>
                </span>
                <Button
                  size="sm"
                  variant="default"
                  disabled={busy}
                  aria-label={`${one.name} es ${name}`}
                  onClick={() => onSettle(registrationId ? { id: one.id, registrationId } : { id: one.id, memberId }, 'Unidas: se cuenta una sola vez.')}
                >
                  Es la misma
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="end">
        <Button size="sm" variant="subtle" disabled={busy} aria-label={`${one.name} es otra persona`} onClick={() => onSettle({ id: one.id }, 'Anotado: queda inscrita como otra persona.')}>
          Es otra persona
        </Button>
      </div>
    </li>
  );
}

/** Who was written down at the door: somebody says whether they were in the list already, so that nobody counts twice. */
export function ArrivalsPart({ exchangeId, onChanged }: { exchangeId: string; onChanged: () => void }) {
  const read = useRead(Arrivals, { exchangeId });
  const action = useAction(SettleArrival);
  const all = read.data?.arrivals ?? [];
  const settle: Settle = (input, words) =>
    void action.run({ input }).then((answer) => {
      if (!answer) return;
      read.replace({ arrivals: answer.settleArrival });
      say(words);
      onChanged();
    });
  if (all.length === 0) return <Trouble problem={read.problem ?? action.problem} />;
  return (
    <section className="arrivals">
      <h2>Llegaron sin inscripción</h2>
      <p className="muted">Di quiénes son: si ya estaban en la lista o tienen cuenta, se unen y se cuentan una sola vez.</p>
      <Trouble problem={action.problem} />
      <ul className="rows card">
        {all.map((one) => (
          <Row key={one.id} one={one} busy={action.busy} onSettle={settle} />
        ))}
      </ul>
    </section>
  );
}
