import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { say } from '../../parts/say.js';
import { TakeBackExchange, type DeskExchangeFullFragment } from './exchanges.gql.js';

type Props = { exchange: DeskExchangeFullFragment; onChanged: (exchange: DeskExchangeFullFragment) => void };

/** What was held before this program: where it comes from, and what can be done with it. */
export function PastPart({ exchange, onChanged }: Props) {
  const [asking, setAsking] = useState(false);
  const takeBack = useAction(TakeBackExchange);
  const { id, canMend, earns } = exchange;
  const takeItBack = async (reason: string) => {
    const answer = await takeBack.run({ input: { id, reason } });
    if (!answer) return;
    setAsking(false);
    onChanged(answer.takeBackExchange);
    say('Quitado: ya no se ve ni cuenta.');
  };
  return (
    <section className="card pad">
      <h2>Traído de registros anteriores</h2>
      <p>
        Se realizó antes de esta plataforma. {earns ? 'Lo que se anote de él suma puntos.' : 'Lo que se anote de él no suma puntos.'} Su asistencia se trae con una
        hoja, en <Link to="/importar">Importar</Link>: «Asistencia», con el tipo Intercambio.
      </p>
      {canMend && (
        <Group>
          <Button component={Link} to={`/intercambios/${id}/registro`} variant="default">
            Corregir sus datos
          </Button>
          <Button variant="subtle" onClick={() => setAsking(true)}>
            Quitarlo
          </Button>
        </Group>
      )}
      {asking && (
        <AskReason
          opened
          title="Quitar este intercambio"
          explain="Deja de verse y de contar, con la asistencia que se trajo; se devuelven los puntos que dio. Úsalo solo si se registró por error."
          confirm="Quitar el intercambio"
          label="Motivo"
          danger
          busy={takeBack.busy}
          problem={takeBack.problem}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => void takeItBack(reason)}
        />
      )}
    </section>
  );
}
