import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { count, number } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Empty, Loaded } from '../../parts/states.js';
import { IgedRankingDesk } from './iged-ranking.gql.js';

const moved = (change: number | null, isNew: boolean): string => {
  if (isNew) return 'nuevo';
  if (change === null) return '—';
  return change > 0 ? `sube ${change}` : change < 0 ? `baja ${-change}` : 'igual';
};

/** The institutions of a season, twenty at a time; of a closed one, as they were sealed. */
export function IgedRankingBox({ season }: { season: string }) {
  const [page, setPage] = useState(1);
  const read = useRead(IgedRankingDesk, { season, page });
  return (
    <Loaded {...read}>
      {({ igedRanking }) =>
        igedRanking.rows.length === 0 ? (
          <Empty title="Aún no hay instituciones en el ranking">Entran con {igedRanking.minMembers} personas activas o más.</Empty>
        ) : (
          <>
            <p className="small muted">
              {count(igedRanking.total, 'institución', 'instituciones')} con {igedRanking.minMembers} personas activas o más
              {igedRanking.belowMinimum ? `; otras ${number(igedRanking.belowMinimum)} no llegan.` : '.'}
            </p>
            <div className="table-box" tabIndex={0} role="region" aria-label="Ranking de instituciones">
              <table className="stacks">
                <thead>
                  <tr>
                    <th className="n">Puesto</th>
                    <th>Institución</th>
                    <th className="n">Por persona</th>
                    <th className="n">Activas</th>
                    <th className="n">Puntos</th>
                    <th>Semana</th>
                  </tr>
                </thead>
                <tbody>
                  {igedRanking.rows.map((row) => (
                    <tr key={row.igedCode}>
                      <td data-label="Puesto" className="n">
                        {row.position}
                      </td>
                      <td>
                        <b>{row.igedName}</b>
                        <div className="small muted">{row.regionName}</div>
                      </td>
                      <td data-label="Por persona" className="n">
                        {number(row.perMember)}
                      </td>
                      <td data-label="Activas" className="n">
                        {row.members}
                      </td>
                      <td data-label="Puntos" className="n">
                        {number(row.points)}
                      </td>
                      <td data-label="Semana">{moved(row.change, row.isNew)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {igedRanking.pages > 1 && (
              <Group>
                <Button variant="default" size="compact-md" disabled={page === 1} onClick={() => setPage(page - 1)}>
                  Anterior
                </Button>
                <span className="small">
                  Página {page} de {igedRanking.pages}
                </span>
                <Button variant="default" size="compact-md" disabled={page === igedRanking.pages} onClick={() => setPage(page + 1)}>
                  Siguiente
                </Button>
              </Group>
            )}
          </>
        )
      }
    </Loaded>
  );
}
