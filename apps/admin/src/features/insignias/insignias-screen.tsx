import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import { InsigniaAwards, RevokeInsignia, type InsigniaAwardRowFragment } from './insignias.gql.js';

const titled = ({ insigniaName, grade }: InsigniaAwardRowFragment): string =>
  grade === 1 ? insigniaName : `${insigniaName}, grado ${grade}`;

function Row({ award, onRevoke }: { award: InsigniaAwardRowFragment; onRevoke: (() => void) | null }) {
  return (
    <li>
      <img src={`/insignias/${award.insigniaId}/${award.grade}.svg`} width="48" height="48" alt="" loading="lazy" />
      <div className="main">
        <b>{titled(award)}</b>
        <div>
          <Link to={`/personas/${award.memberId}`}>{award.memberName}</Link>
          {award.igedName && <span className="muted"> · {award.igedName}</span>}
        </div>
        <div className="small muted">
          {award.criterion} · otorgada el {day(award.awardedAt)}
        </div>
        {award.revokedAt && (
          <div className="small">
            Retirada el {day(award.revokedAt)}. {award.revokedReason}
          </div>
        )}
      </div>
      <div className="chips">
        {award.revokedAt && <Chip tone="danger">Retirada</Chip>}
        {award.unsupportedAt && !award.revokedAt && <Chip tone="maize">Sus hechos ya no la sostienen</Chip>}
        {onRevoke && !award.revokedAt && (
          <Button variant="default" size="compact-md" onClick={onRevoke} aria-label={`Retirar ${titled(award)} de ${award.memberName}`}>
            Retirar
          </Button>
        )}
      </div>
    </li>
  );
}

export function InsigniasScreen() {
  const { of, set } = useFilters();
  const can = useCan();
  const revoke = useAction(RevokeInsignia);
  const [chosen, setChosen] = useState<InsigniaAwardRowFragment | null>(null);
  const doubtful = of('ver') === 'dudosas';
  const pages = usePages(InsigniaAwards, { search: of('busca') || null, doubtful, first: 20 }, ({ insigniaAwards }) => insigniaAwards);

  function close() {
    setChosen(null);
    revoke.clear();
  }
  async function confirm(reason: string) {
    if (!chosen) return;
    const data = await revoke.run({ input: { awardId: chosen.id, reason } });
    if (!data) return;
    say('Retirada. Le avisamos a la persona.');
    close();
    pages.reload();
  }

  return (
    <Page
      title="Insignias otorgadas"
      lead="Se otorgan solas cuando los hechos alcanzan. Retirar una es decisión de una persona, con un motivo que cualquiera podrá leer."
    >
      <search className="filters">
        <SearchField label="Buscar" placeholder="Persona o insignia" value={of('busca')} onChange={(value) => set('busca', value)} />
        <NativeSelect
          label="Ver"
          value={of('ver')}
          data={[
            { value: '', label: 'Todas' },
            { value: 'dudosas', label: 'Las que sus hechos ya no sostienen' },
          ]}
          onChange={(event) => set('ver', event.currentTarget.value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={doubtful ? 'Todas se sostienen' : 'No hay insignias con este filtro'}>
          {doubtful ? 'Cuando se retire un hecho que sostenía una insignia, la verás aquí.' : 'Prueba con otro nombre.'}
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((award) => (
            <Row key={award.id} award={award} onRevoke={can('insignia.revoke') ? () => setChosen(award) : null} />
          ))}
        </ul>
      )}
      <More {...pages} />
      <AskReason
        key={chosen?.id ?? 'none'}
        opened={chosen !== null}
        title="Retirar una insignia"
        explain={
          chosen &&
          `${chosen.memberName} pierde ${titled(chosen)} y no la vuelve a ganar. Tu motivo se verá en la página pública de verificación.`
        }
        confirm="Retirar"
        label="Motivo"
        danger
        busy={revoke.busy}
        problem={revoke.problem}
        onClose={close}
        onConfirm={(reason) => void confirm(reason)}
      />
    </Page>
  );
}
