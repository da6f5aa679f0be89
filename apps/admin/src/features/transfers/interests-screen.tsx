import { Button } from '@mantine/core';
import { useState } from 'react';
import { day } from '../../format/dates.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { StartModal } from './start-modal.js';
import { TransferInterests, type TransferInterestsResult } from './transfers.gql.js';

export type Interest = TransferInterestsResult['transferInterests']['items'][number];

export function TransferInterestsScreen() {
  const pages = usePages(TransferInterests, { first: 20 }, ({ transferInterests }) => transferInterests);
  const [chosen, setChosen] = useState<Interest | null>(null);
  return (
    <Page
      title="Quiénes quieren replicar"
      lead="Lo dijeron en la página de una práctica o en un testimonio, y todavía no comienza su transferencia."
      back={{ to: '/transferencias', label: 'Transferencias' }}
    >
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="Nadie espera">Cuando alguien toque «Quiero replicarla», o lo diga en un testimonio, aparecerá aquí.</Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <li key={one.id}>
              <div className="main">
                <b>{one.practiceTitle}</b>
                <div className="small">{[one.name, one.igedName].filter(Boolean).join(', ')}</div>
                {one.message && <p className="small pre">{one.message}</p>}
                <div className="small muted">{day(one.expressedAt)}</div>
              </div>
              <div className="end">
                {one.fromTestimony && <Chip>Testimonio</Chip>}
                {!one.hasAccount && <Chip tone="maize">Sin cuenta</Chip>}
                <Button size="sm" onClick={() => setChosen(one)} aria-label={`Comenzar: ${one.practiceTitle}, ${one.name}`}>
                  Comenzar
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <More {...pages} />
      {chosen && <StartModal interest={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}
