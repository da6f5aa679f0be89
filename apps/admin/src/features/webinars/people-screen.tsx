import './webinars.css';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { PasteModal } from './paste-modal.js';
import { howWords } from './webinar.words.js';
import { DeskWebinar, MarkWebinarAttendance, WebinarAttendees, type WebinarAttendeeLineFragment } from './webinars.gql.js';

const FILTERS = [
  { value: '', label: 'Todas las personas' },
  { value: 'si', label: 'Entraron' },
  { value: 'no', label: 'No entraron' },
];

function Row({ one, can, busy, onMark }: { one: WebinarAttendeeLineFragment; can: boolean; busy: boolean; onMark: () => void }) {
  const registered = one.registeredAt ? (one.left ? 'Se inscribió y se retiró' : `Se inscribió el ${moment(one.registeredAt)}`) : 'No se inscribió';
  return (
    <li>
      <div className="main">
        <b>{one.name}</b>
        <div className="small muted">{[one.igedName, one.regionName].filter(Boolean).join(' · ')}</div>
        <div className="small muted">{registered}</div>
        {one.connectedAt && one.connectedHow && <Chip tone="leaf">Entró: {howWords[one.connectedHow]}</Chip>}
      </div>
      {can && (
        <div className="end">
          <Button variant={one.connectedAt ? 'subtle' : 'default'} size="sm" disabled={busy} onClick={onMark} aria-label={`${one.connectedAt ? 'Quitar a' : 'Entró'} ${one.name}`}>
            {one.connectedAt ? 'Quitar' : 'Entró'}
          </Button>
        </div>
      )}
    </li>
  );
}

export function PeopleScreen() {
  const { id = '' } = useParams();
  const { of, set } = useFilters();
  const entered = of('entraron');
  const connected = entered === 'si' ? true : entered === 'no' ? false : null;
  const pages = usePages(WebinarAttendees, { webinarId: id, connected, search: of('busca') || null, first: 20 }, ({ webinarAttendees }) => webinarAttendees);
  const read = useRead(DeskWebinar, { id });
  const mark = useAction(MarkWebinarAttendance);
  const [removing, setRemoving] = useState<WebinarAttendeeLineFragment | null>(null);
  const [pasting, setPasting] = useState(false);
  const can = read.data?.deskWebinar?.canAttend ?? false;
  const send = async (one: WebinarAttendeeLineFragment, reason: string) => {
    if (!(await mark.run({ input: { webinarId: id, attendeeIds: [one.id], connected: !one.connectedAt, reason } }))) return;
    setRemoving(null);
    pages.reload();
    say(one.connectedAt ? 'Quitado, y sus puntos también.' : 'Anotado.');
  };
  return (
    <Page
      title="Inscritos y asistencia"
      before={read.data?.deskWebinar?.title}
      lead="Estar en la lista no es haber entrado: cuenta quien lo marcó al entrar, o quien tú anotas."
      back={{ to: `/webinars/${id}`, label: 'Volver al webinar' }}
      actions={
        can && (
          <>
            <Button onClick={() => setPasting(true)}>Pegar la lista</Button>
            <Button component={Link} to="/importar" variant="default">
              Traer de una hoja
            </Button>
          </>
        )
      }
    >
      <search className="filters">
        <NativeSelect label="Quiénes" miw={200} data={FILTERS} value={entered} onChange={(e) => set('entraron', e.currentTarget.value)} />
        <SearchField label="Buscar" placeholder="Nombre" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Trouble problem={pages.problem ?? (removing ? null : mark.problem)} retry={pages.problem ? pages.reload : undefined} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay nadie aquí">Las gestoras y los gestores se inscriben desde su página pública. Cuando empiece podrás anotar quiénes entraron.</Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.id} one={one} can={can} busy={mark.busy} onMark={() => (one.connectedAt ? setRemoving(one) : void send(one, ''))} />
          ))}
        </ul>
      )}
      <More {...pages} />
      {pasting && <PasteModal webinarId={id} onClose={() => setPasting(false)} onDone={pages.reload} />}
      {removing && (
        <AskReason
          opened
          title={`Quitar la asistencia de ${removing.name}`}
          explain="Se le quitan los puntos que ganó con ella, y lee tu motivo."
          confirm="Quitar"
          label="Motivo"
          danger
          busy={mark.busy}
          problem={mark.problem}
          onClose={() => setRemoving(null)}
          onConfirm={(reason) => void send(removing, reason)}
        />
      )}
    </Page>
  );
}
