import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { IgedField } from '../../parts/lists.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { ExchangeQuotas, SetExchangeQuota, type ExchangeQuotasResult } from './exchanges.gql.js';

type Quota = ExchangeQuotasResult['exchangeQuotas'][number];

function Table({ quotas, label }: { quotas: Quota[]; label: string }) {
  return (
    <div className="scroll-x" role="region" aria-label={label} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Instancia</th>
            <th scope="col">Lugares</th>
            <th scope="col">Inscritos</th>
            <th scope="col">Esperan</th>
          </tr>
        </thead>
        <tbody>
          {quotas.map((quota) => (
            <tr key={quota.igedCode}>
              <th scope="row">{quota.igedName}</th>
              <td>
                {quota.seats}
                {quota.own && ' (propio)'}
              </td>
              <td>{quota.registered}</td>
              <td>{quota.waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whoever waits or has a quota of their own is what staff look for; a macro-region has more than a hundred others. */
function Quotas({ quotas }: { quotas: Quota[] }) {
  const asked = quotas.filter(({ own, waiting }) => own || waiting > 0);
  const rest = quotas.filter((quota) => !asked.includes(quota));
  return (
    <>
      {asked.length > 0 && <Table quotas={asked} label="Instancias con cupo propio o con gente que espera" />}
      {rest.length > 0 && (
        <details>
          <summary>{count(rest.length, 'instancia con el cupo de todas', 'instancias con el cupo de todas')}</summary>
          <Table quotas={rest} label="Instancias con el cupo de todas" />
        </details>
      )}
    </>
  );
}

/** Places by Iged: more of them move the waiting list at once. */
export function QuotasPart({ exchangeId }: { exchangeId: string }) {
  const read = useRead(ExchangeQuotas, { exchangeId });
  const action = useAction(SetExchangeQuota);
  const [igedCode, setIged] = useState('');
  const [seats, setSeats] = useState(5);
  const save = async () => {
    const answer = await action.run({ input: { exchangeId, igedCode, seats } });
    if (!answer) return;
    read.replace({ exchangeQuotas: answer.setExchangeQuota });
    say('Guardado: si había quien esperaba, ya tiene lugar.');
  };
  return (
    <section className="card pad after-list">
      <h2>Cupos por instancia</h2>
      <Trouble problem={action.problem} shown={['input.igedCode', 'input.seats']} />
      <Group align="end">
        <IgedField label="Instancia" value={igedCode} onChange={setIged} error={action.problem?.at('input.igedCode')} />
        <NumberInput size="md" label="Lugares" min={0} hideControls value={seats} onChange={(value) => setSeats(Number(value) || 0)} error={action.problem?.at('input.seats')} />
        <Button onClick={() => void save()} loading={action.busy} disabled={!igedCode}>
          Fijar el cupo
        </Button>
      </Group>
      <Loaded {...read}>
        {({ exchangeQuotas }) =>
          exchangeQuotas.length === 0 ? (
            <p className="muted">Todavía nadie se inscribe, y todas tienen el mismo cupo.</p>
          ) : (
            <Quotas quotas={exchangeQuotas} />
          )
        }
      </Loaded>
    </section>
  );
}
