import './route.css';
import { useParams } from 'react-router';
import { day } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { BroughtInMark } from '../importing/brought-in.js';
import { CommitmentTable } from './commitment-table.js';
import { DecideForm } from './decide-form.js';
import { ReturnForm } from './return-form.js';
import { RouteHistory } from './route-history.js';
import { RouteOfPractice, type DeskRouteSheetFragment } from './route.gql.js';
import { stepWords } from './route.words.js';

function NeedList({ needs }: Pick<DeskRouteSheetFragment, 'needs'>) {
  return (
    <ul className="route-needs">
      {needs.map(({ id, title, met, detail }) => (
        <li key={id}>
          <Chip tone={met ? 'leaf' : 'maize'}>{met ? 'Cumple' : 'Falta'}</Chip>
          <b>{title}</b>
          <span className="small muted">{detail}</span>
        </li>
      ))}
    </ul>
  );
}

function Sheet({ sheet, onDone }: { sheet: DeskRouteSheetFragment; onDone: (sheet: DeskRouteSheetFragment) => void }) {
  const { step, since } = sheet.route;
  return (
    <div className="review">
      {sheet.ownInstitution && (
        <div className="banner" role="note">
          <p>
            <b>La práctica es de tu institución o de tu equipo.</b> Otra persona debe decidir sobre ella.
          </p>
        </div>
      )}
      <div className="card pad">
        <Facts
          facts={[
            ['Estadio', stepWords[step]],
            ['Desde', day(since)],
            ['Instancia', sheet.leadIgedName],
            ['Edición', sheet.version],
          ]}
        />
        <BroughtInMark id={sheet.id} />
        {sheet.next && (
          <section className="section">
            <h2>Lo que pide {stepWords[sheet.next].toLowerCase()}</h2>
            <NeedList needs={sheet.needs} />
          </section>
        )}
        <CommitmentTable commitments={sheet.commitments} />
        <section className="section">
          <h2>Historia en la ruta</h2>
          <RouteHistory route={sheet.route} />
        </section>
      </div>
      {!sheet.ownInstitution && (
        <div className="card pad">
          {sheet.next ? (
            <section className="section">
              <h2>{sheet.next === 'REFERENT' ? 'Reconocer como referente' : `Pasar a ${stepWords[sheet.next].toLowerCase()}`}</h2>
              {sheet.needs.some(({ met }) => !met) ? (
                <p className="muted">Todavía le falta cumplir requisitos: el equipo ve esta misma lista.</p>
              ) : null}
              <DecideForm key={sheet.route.step} sheet={sheet} onDone={onDone} />
            </section>
          ) : null}
          {step !== 'INITIAL' && (
            <section className="section">
              <h2>Volver atrás</h2>
              <ReturnForm key={sheet.route.step} sheet={sheet} onDone={onDone} />
            </section>
          )}
        </div>
      )}
    </div>
  );
}

export function PracticeRouteScreen() {
  const { id = '' } = useParams();
  const read = useRead(RouteOfPractice, { id });
  const sheet = read.data?.routeOfPractice;
  return (
    <Page
      title={sheet?.title ?? 'Ruta de una práctica'}
      back={{ to: '/ruta', label: 'Ruta de fortalecimiento' }}
      before={sheet?.code}
      actions={sheet && <a href={`/practicas/${sheet.slug}`}>Ver la página pública</a>}
    >
      <Loaded {...read}>
        {({ routeOfPractice }) =>
          routeOfPractice ? (
            <Sheet sheet={routeOfPractice} onDone={(next) => read.replace({ routeOfPractice: next })} />
          ) : (
            <Empty title="No encontramos esta práctica en la ruta">La ruta empieza cuando la práctica es admitida.</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
