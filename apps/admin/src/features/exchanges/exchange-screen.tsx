import './exchanges.css';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { day, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { moveWords, stateTones, stateWords, stretch } from './exchange.words.js';
import { AnnounceExchange, CancelExchange, CloseExchange, DeskExchange, HoldExchange, type DeskExchangeFullFragment } from './exchanges.gql.js';
import { MendNote } from './mend.js';
import { PastPart } from './past-part.js';
import { ProgrammePart } from './programme-part.js';

type Props = { exchange: DeskExchangeFullFragment; onChanged: (exchange: DeskExchangeFullFragment) => void };

/** What comes next, and what is missing for it. */
function Next({ exchange, onChanged }: Props) {
  const announce = useAction(AnnounceExchange);
  const hold = useAction(HoldExchange);
  const close = useAction(CloseExchange);
  const { id, state } = exchange;
  const turns = {
    PLANNED: { missing: exchange.missingToAnnounce, label: 'Anunciar', words: 'Anunciado. Avisamos a las regiones invitadas.', busy: announce.busy,
      run: async () => (await announce.run({ id }))?.announceExchange },
    ANNOUNCED: { missing: exchange.missingToHold, label: 'Anotar que se realizó', words: 'Anotado.', busy: hold.busy,
      run: async () => (await hold.run({ id }))?.holdExchange },
    HELD: { missing: exchange.missingToClose, label: 'Cerrar el intercambio', words: 'Cerrado. Desde ahora solo se corrige, con un motivo.', busy: close.busy,
      run: async () => (await close.run({ id }))?.closeExchange },
  };
  const next = turns[state as keyof typeof turns];
  if (!next) return null;
  const go = async () => {
    const answer = await next.run();
    if (!answer) return;
    onChanged(answer);
    say(next.words);
  };
  return (
    <section className="card pad">
      <Trouble problem={announce.problem ?? hold.problem ?? close.problem} />
      <h2>Lo que sigue</h2>
      {next.missing.length > 0 ? (
        <ul>
          {next.missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>No falta nada para este paso.</p>
      )}
      <Button onClick={() => void go()} loading={next.busy} disabled={next.missing.length > 0}>
        {next.label}
      </Button>
    </section>
  );
}

function About({ exchange }: { exchange: DeskExchangeFullFragment }) {
  const { startsOn, endsOn, registersUntil, hostName, macroRegionName, venue, address, capacity, igedSeats, slug, state, objective, broughtIn } = exchange;
  return (
    <section className="card pad">
      <Facts
        facts={[
          ['Cuándo', stretch(startsOn, endsOn)],
          ...(broughtIn ? [] : ([['Inscripción hasta', day(registersUntil)]] as const)),
          ['Sede', [venue, address].filter(Boolean).join(', ')],
          ['Anfitriona', hostName],
          ['Macrorregión', macroRegionName],
          ...(broughtIn ? [] : ([['Aforo', `${capacity} personas; ${igedSeats} por instancia`]] as const)),
          ...(state === 'PLANNED' || (broughtIn && state === 'CANCELLED')
            ? []
            : ([['Página pública', <a key="page" href={`/intercambios/${slug}`}>{`/intercambios/${slug}`}</a>]] as const)),
        ]}
      />
      <p className="pre">{objective}</p>
    </section>
  );
}

const LATEST = 8;

function Moves({ moves }: { moves: DeskExchangeFullFragment['moves'] }) {
  return (
    <ol className="history">
      {moves.map(({ action, at, byName, note, reason }) => (
        <li key={`${at}${action}${note}`}>
          <b>{moveWords[action] ?? action}</b> <span className="small muted">{[byName, moment(at)].filter(Boolean).join(' · ')}</span>
          {note && <div className="small">{note}</div>}
          {reason && <div className="small">Motivo: {reason}</div>}
        </li>
      ))}
    </ol>
  );
}

function History({ moves }: { moves: DeskExchangeFullFragment['moves'] }) {
  const before = moves.slice(LATEST);
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <Moves moves={moves.slice(0, LATEST)} />
      {before.length > 0 && (
        <details className="before">
          <summary>Lo anterior</summary>
          <Moves moves={before} />
        </details>
      )}
    </section>
  );
}

function Exchange({ exchange, onChanged }: Props) {
  const [cancelling, setCancelling] = useState(false);
  const cancel = useAction(CancelExchange);
  const { id, broughtIn } = exchange;
  const cancelIt = async (reason: string) => {
    const answer = await cancel.run({ input: { id, reason } });
    if (!answer) return;
    setCancelling(false);
    onChanged(answer.cancelExchange);
    say('Cancelado. Les avisamos.');
  };
  return (
    <Page
      title={exchange.title}
      before={exchange.macroRegionName}
      lead={
        <span className="chips">
          <Chip tone={stateTones[exchange.state]}>{broughtIn && exchange.state === 'CANCELLED' ? 'Quitado' : stateWords[exchange.state]}</Chip>
          {broughtIn && <Chip tone="maize">Traído de registros anteriores</Chip>}
        </span>
      }
      back={{ to: '/intercambios', label: 'Intercambios' }}
      actions={
        <>
          {exchange.state !== 'PLANNED' && (
            <>
              {!broughtIn && (exchange.state === 'ANNOUNCED' || exchange.state === 'HELD') && (
                <Button component={Link} to={`/intercambios/${id}/control`}>
                  Control de ingreso
                </Button>
              )}
              <Button component={Link} to={`/intercambios/${id}/inscripciones`} variant="default">
                {broughtIn ? 'Quiénes asistieron' : 'Inscripciones'}
              </Button>
              <Button component={Link} to={`/intercambios/${id}/asistencia`} variant="default">
                Asistencia
              </Button>
              <Button component={Link} to={`/intercambios/${id}/testimonios`} variant="default">
                Testimonios
              </Button>
              <Button component={Link} to={`/intercambios/${id}/constancias`} variant="default">
                Constancias
              </Button>
            </>
          )}
          {(exchange.state === 'HELD' || exchange.state === 'CLOSED') && (
            <Button component={Link} to={`/intercambios/${id}/reporte`} variant="default">
              Reporte
            </Button>
          )}
          <Button component={Link} to={`/intercambios/${id}/feria`} variant="default">
            Feria y pasantía
          </Button>
          {exchange.canPlan && (
            <Button component={Link} to={`/intercambios/${id}/plan`} variant="default">
              Cambiar el plan
            </Button>
          )}
          {exchange.canMendPlan && !exchange.canMend && (
            <Button component={Link} to={`/intercambios/${id}/plan`} variant="default">
              Corregir el plan
            </Button>
          )}
          {exchange.canCancel && (
            <Button variant="subtle" onClick={() => setCancelling(true)}>
              Cancelar el intercambio
            </Button>
          )}
        </>
      }
    >
      <Stack>
        {exchange.state === 'CANCELLED' && (
          <p className="pre">
            {broughtIn ? 'Se quitó' : 'Se canceló'}: {exchange.reason}
          </p>
        )}
        {broughtIn && exchange.state !== 'CANCELLED' && <PastPart exchange={exchange} onChanged={onChanged} />}
        <MendNote exchange={exchange} />
        <Next exchange={exchange} onChanged={onChanged} />
        <About exchange={exchange} />
        <ProgrammePart exchange={exchange} onChanged={onChanged} />
        <History moves={exchange.moves} />
      </Stack>
      {cancelling && (
        <AskReason
          opened
          title="Cancelar el intercambio"
          explain="Les avisaremos a quienes iban a ir, con tu motivo. No se puede deshacer."
          confirm="Cancelar el intercambio"
          label="Motivo"
          danger
          busy={cancel.busy}
          problem={cancel.problem}
          onClose={() => setCancelling(false)}
          onConfirm={(reason) => void cancelIt(reason)}
        />
      )}
    </Page>
  );
}

export function ExchangeScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskExchange, { id });
  return (
    <Loaded {...read}>
      {({ deskExchange }) =>
        deskExchange ? (
          <Exchange exchange={deskExchange} onChanged={(next) => read.replace({ deskExchange: next })} />
        ) : (
          <Page title="Intercambio" back={{ to: '/intercambios', label: 'Intercambios' }}>
            <Empty title="No encontramos ese intercambio">Puede que el enlace esté incompleto.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
