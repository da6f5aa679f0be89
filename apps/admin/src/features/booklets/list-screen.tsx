import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { usePages } from '../../graphql/use-pages.js';
import { Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { BookletState } from './booklet-parts.js';
import { DeskBooklets } from './booklets.gql.js';

const begin = (
  <Button component={Link} to="/cartillas/nueva">
    Empezar una cartilla
  </Button>
);

export function BookletsScreen() {
  const pages = usePages(DeskBooklets, { first: 20 }, ({ deskBooklets }) => deskBooklets);
  return (
    <Page title="Cartillas de casos" lead="Casos de escuelas, elegidos entre las prácticas publicadas, en un documento y en una página." actions={begin}>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="Todavía no hay cartillas">Ponle un título a la primera y elige los casos: lo demás sale de sus fichas.</Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map(({ id, title, caseCount, latest, withheld, updatedAt }) => (
            <li key={id}>
              <div className="main">
                <Link to={`/cartillas/${id}`}>{title}</Link>
                <div className="small muted">{count(caseCount, 'caso', 'casos')}</div>
              </div>
              <div className="end">
                <BookletState booklet={{ latest, withheld }} />
                <div className="small muted">{day(updatedAt)}</div>
              </div>
            </li>
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
