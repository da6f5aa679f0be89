import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Loaded } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { InsigniaCatalogue, type DeskInsigniaSheetFragment } from './catalogue.gql.js';
import './catalogue.css';

const told = (insignia: DeskInsigniaSheetFragment): string =>
  insignia.grades.map(({ needs }) => needs.map((need) => need.told).join(' y ')).join(' · ');

function Row({ insignia, may }: { insignia: DeskInsigniaSheetFragment; may: boolean }) {
  const holders = insignia.grades.reduce((sum, grade) => sum + grade.holders, 0);
  const [last] = insignia.history;
  return (
    <li>
      <img src={`/insignias/${insignia.id}/1.svg`} width="48" height="48" alt="" loading="lazy" />
      <div className="main">
        <b>{insignia.name}</b>
        <div className="small">{told(insignia)}</div>
        <div className="small muted">
          {count(holders, 'otorgada', 'otorgadas')} · versión {insignia.version}
          {last?.createdBy && `, de ${last.createdBy} el ${day(last.createdAt)}`}
        </div>
      </div>
      <div className="chips">
        {insignia.enabled ? <Chip tone="leaf">En uso</Chip> : <Chip tone="quiet">Apagada</Chip>}
        {may && (
          <Button component={Link} to={`/catalogo/${insignia.id}`} variant="default" size="compact-md" aria-label={`Editar ${insignia.name}`}>
            Editar
          </Button>
        )}
      </div>
    </li>
  );
}

export function CatalogueScreen() {
  const read = useRead(InsigniaCatalogue, {});
  const may = useCan()('recognition.manage');
  return (
    <Page
      title="Catálogo de insignias"
      lead="Qué reconoce cada una y qué pide. Un cambio vale de aquí en adelante: las ya otorgadas conservan su nombre y lo que se pedía ese día."
      actions={
        may && (
          <Button component={Link} to="/catalogo/nueva">
            Crear una insignia
          </Button>
        )
      }
    >
      <Loaded {...read}>
        {({ insigniaCatalogue }) => (
          <ul className="rows card">
            {insigniaCatalogue.map((insignia) => (
              <Row key={insignia.id} insignia={insignia} may={may} />
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
