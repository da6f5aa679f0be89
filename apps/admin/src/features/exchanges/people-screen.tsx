import './exchanges.css';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { day, moment } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import type { RegistrationState } from '../../graphql/schema.gen.js';
import { ArrivalsPart } from './arrivals-part.js';
import { dutyWords, registrationWords } from './exchange.words.js';
import { AnnulAttendance } from './door.gql.js';
import { DeskExchange, ExchangeRegistrations, WithdrawRegistration, type DeskRegistrationLineFragment } from './exchanges.gql.js';
import { QuotasPart } from './quotas-part.js';
import { RegisterModal } from './register-modal.js';
import { SettledPart } from './settled-part.js';

type RowProps = { one: DeskRegistrationLineFragment; past: boolean; onWithdraw: () => void; onUndo: (day: string) => void };

function Row({ one, past, onWithdraw, onUndo }: RowProps) {
  return (
    <li>
      <div className="main">
        <b>{one.name}</b>
        <div className="small muted">{[one.igedName, one.regionName, dutyWords[one.duty], one.post].filter(Boolean).join(' · ')}</div>
        {one.needs && <div className="small">Necesita: {one.needs}</div>}
        <div className="small muted">{one.broughtIn ? 'Vino de una hoja de asistencia' : `Se inscribió el ${moment(one.queuedAt)}`}</div>
        {one.attended.length > 0 && (
          <div className="chips">
            {one.attended.map((date) => (
              <span key={date} className="attended">
                <Chip tone="leaf">Asistió el {day(date)}</Chip>
                <Button variant="subtle" size="compact-sm" onClick={() => onUndo(date)} aria-label={`Deshacer el ingreso de ${one.name} el ${day(date)}`}>
                  Deshacer
                </Button>
              </span>
            ))}
          </div>
        )}
      </div>
      {one.state !== 'CANCELLED' && !past && (
        <div className="end">
          {one.state === 'REGISTERED' && (
            <Button component="a" href={`/admin/intercambios/credencial/${one.id}.pdf`} target="_blank" rel="noopener" variant="default" size="sm" aria-label={`Credencial de ${one.name}`}>
              Credencial
            </Button>
          )}
          <Button variant="subtle" size="sm" onClick={onWithdraw} aria-label={`Retirar a ${one.name}`}>
            Retirar
          </Button>
        </div>
      )}
    </li>
  );
}

export function PeopleScreen() {
  const { id = '' } = useParams();
  const { of, set } = useFilters();
  const state = (of('estado') || 'REGISTERED') as RegistrationState;
  const past = useRead(DeskExchange, { id }).data?.deskExchange?.broughtIn ?? false;
  const pages = usePages(ExchangeRegistrations, { exchangeId: id, state, search: of('busca') || null, first: 20 }, ({ exchangeRegistrations }) => exchangeRegistrations);
  const withdraw = useAction(WithdrawRegistration);
  const undo = useAction(AnnulAttendance);
  const [undoing, setUndoing] = useState<{ one: DeskRegistrationLineFragment; day: string } | null>(null);
  const [leaving, setLeaving] = useState<DeskRegistrationLineFragment | null>(null);
  const [adding, setAdding] = useState(false);
  const [turn, setTurn] = useState(0);
  const [arrived, setArrived] = useState(0);
  const [settled, setSettled] = useState(0);
  const decided = (where: 'arrivals' | 'settled') => {
    (where === 'arrivals' ? setArrived : setSettled)((n) => n + 1);
    pages.reload();
  };
  const changed = (words: string) => {
    setLeaving(null);
    setUndoing(null);
    setAdding(false);
    pages.reload();
    setTurn((n) => n + 1);
    say(words);
  };
  return (
    <Page
      title={past ? 'Quiénes asistieron' : 'Inscripciones'}
      lead={past ? 'Según las hojas de asistencia. Si una fila estaba mal, deshaz ese día.' : 'Quién viene. Estar en esta lista no es haber asistido.'}
      back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}
      actions={
        <>
          {!past && <Button onClick={() => setAdding(true)}>Inscribir a alguien</Button>}
          <Button component={Link} to={`/intercambios/${id}/asistencia`} variant="default">
            Ver la asistencia
          </Button>
        </>
      }
    >
      <ArrivalsPart key={`a${settled}`} exchangeId={id} onChanged={() => decided('arrivals')} />
      <SettledPart key={`s${arrived}`} exchangeId={id} onChanged={() => decided('settled')} />
      <search className="filters">
        {!past && <NativeSelect label="En qué paso" miw={200} data={choices(registrationWords)} value={state} onChange={(e) => set('estado', e.currentTarget.value)} />}
        <SearchField label="Buscar" placeholder="Nombre o instancia" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay nadie aquí">
          {past
            ? 'Trae su hoja de asistencia en «Importar»: cada fila es una persona en un día.'
            : 'Cuando se anuncie, las gestoras y los gestores de las regiones invitadas se inscriben desde su página pública.'}
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.id} one={one} past={past} onWithdraw={() => setLeaving(one)} onUndo={(date) => setUndoing({ one, day: date })} />
          ))}
        </ul>
      )}
      <More {...pages} />
      {!past && <QuotasPart key={turn} exchangeId={id} />}
      {adding && <RegisterModal exchangeId={id} onClose={() => setAdding(false)} onDone={() => changed('Inscrito.')} />}
      {undoing && (
        <AskReason
          opened
          title={`Deshacer el ingreso de ${undoing.one.name}`}
          explain={`No contará como asistente el ${day(undoing.day)}, y se devuelven sus puntos si no vino otro día. Lo leído queda anotado.`}
          confirm="Deshacer el ingreso"
          label="Motivo"
          danger
          busy={undo.busy}
          problem={undo.problem}
          onClose={() => setUndoing(null)}
          onConfirm={(reason) =>
            void undo.run({ input: { registrationId: undoing.one.id, day: undoing.day, reason } }).then((answer) => answer && changed('Deshecho: ese día ya no cuenta.'))
          }
        />
      )}
      {leaving && (
        <AskReason
          opened
          title={`Retirar a ${leaving.name}`}
          explain="Su lugar pasa a quien espera."
          confirm="Retirar"
          label="Motivo"
          danger
          busy={withdraw.busy}
          problem={withdraw.problem}
          onClose={() => setLeaving(null)}
          onConfirm={(reason) =>
            void withdraw.run({ input: { id: leaving.id, reason } }).then((answer) => answer && changed('Retirado: su lugar pasa a quien espera.'))
          }
        />
      )}
    </Page>
  );
}
