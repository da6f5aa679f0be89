import { Link } from 'react-router';
import { day } from '../../format/dates.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { DeskReports, type DeskReportRowFragment } from './reports.gql.js';
import { stateOf, stateTones } from './reports.words.js';

const stretch = (from: string, to: string): string => (from === to ? day(from) : `${day(from)} al ${day(to)}`);

function Row({ one }: { one: DeskReportRowFragment }) {
  return (
    <li>
      <div className="main">
        <Link to={`/intercambios/${one.exchangeId}/reporte`}>{one.title}</Link>
        <div className="small muted">{one.hostName}</div>
        <div className="small">{stretch(one.startsOn, one.endsOn)}</div>
      </div>
      <div className="end">
        <Chip tone={stateTones[one.state]}>{stateOf(one)}</Chip>
        {one.making && <div className="small">Se está armando</div>}
        {one.publishedAt && <div className="small muted">{day(one.publishedAt)}</div>}
      </div>
    </li>
  );
}

export function ReportsScreen() {
  const pages = usePages(DeskReports, { first: 20 }, ({ deskReports }) => deskReports);
  return (
    <Page title="Reportes" lead="El reporte de sistematización de cada intercambio que ya se realizó.">
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="Todavía no hay nada que sistematizar" action={<Link to="/intercambios">Ir a los intercambios</Link>}>
          Cuando anotes que un intercambio se realizó, su reporte aparecerá aquí casi armado: solo faltarán tus textos.
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.exchangeId} one={one} />
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
