import { Button } from '@mantine/core';
import { useState } from 'react';
import { day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { daysOf, feedbackWords, kindWords } from './exchange.words.js';
import { RemoveProgrammeItem, UnmarkPresented, type DeskExchangeFullFragment, type DeskMomentPartFragment } from './exchanges.gql.js';
import { MomentModal } from './moment-modal.js';
import { PresentedModal } from './presented-modal.js';

type Props = { exchange: DeskExchangeFullFragment; onChanged: (exchange: DeskExchangeFullFragment) => void };
type Open = { what: 'edit' | 'remove' | 'presented' | 'unmark'; moment: DeskMomentPartFragment } | { what: 'add'; day: string } | null;

function About({ presentation }: { presentation: NonNullable<DeskMomentPartFragment['presentation']> }) {
  const { title, version, latestVersion, igedName, method, expertName, feedbackState, presented } = presentation;
  const commentary = expertName ? `Comenta ${expertName}: ${feedbackWords[feedbackState ?? ''] ?? 'por encargar'}` : 'Sin persona experta';
  return (
    <div className="small">
      <div>
        {title} (edición {version}
        {latestVersion > version && `; hoy está publicada la ${latestVersion}`})
      </div>
      <div>{[igedName, method, commentary].join(' · ')}</div>
      {presented && <Chip tone="leaf">Presentada</Chip>}
    </div>
  );
}

function MomentRow({ moment, can, mends, onOpen }: { moment: DeskMomentPartFragment; can: boolean; mends: boolean; onOpen: (open: Open) => void }) {
  const { starts, ends, kind, title, place, people, presentation } = moment;
  return (
    <li>
      <div className="main">
        <b>
          {starts} a {ends}
        </b>{' '}
        {title}
        <div className="small muted">{[kindWords[kind], place, people].filter(Boolean).join(' · ')}</div>
        {presentation && <About presentation={presentation} />}
      </div>
      {can && (
        <div className="end">
          {presentation && !(mends && presentation.presented && !presentation.late) && (
            <Button
              variant="default"
              size="sm"
              aria-label={`${presentation.presented ? 'Quitar que se presentó' : 'Se presentó'}: ${title}`}
              onClick={() => onOpen({ what: presentation.presented ? 'unmark' : 'presented', moment })}
            >
              {presentation.presented ? 'Quitar «presentada»' : 'Se presentó'}
            </Button>
          )}
          <Button variant="default" size="sm" aria-label={`Cambiar: ${title}`} onClick={() => onOpen({ what: 'edit', moment })}>
            Cambiar
          </Button>
          {!presentation?.presented && (
            <Button variant="subtle" size="sm" aria-label={`Retirar: ${title}`} onClick={() => onOpen({ what: 'remove', moment })}>
              Retirar
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** The programme by day; on the day itself it is changed from a phone and seen at once. */
export function ProgrammePart({ exchange, onChanged }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const remove = useAction(RemoveProgrammeItem);
  const unmark = useAction(UnmarkPresented);
  const close = () => setOpen(null);
  const can = exchange.canProgramme || exchange.canMendClosed;
  const done = (next: DeskExchangeFullFragment, words: string) => {
    close();
    onChanged(next);
    say(words);
  };
  const removeIt = async (id: string, reason: string) => {
    const answer = await remove.run({ input: { id, exchangeId: exchange.id, reason } });
    if (answer) done(answer.removeProgrammeItem, 'Retirado del programa.');
  };
  const unmarkIt = async (id: string, reason: string) => {
    const answer = await unmark.run({ input: { id, exchangeId: exchange.id, reason } });
    if (answer) done(answer.unmarkPresented, exchange.canMendClosed ? 'Quitado.' : 'Quitado: se devolvieron sus puntos.');
  };
  return (
    <section>
      <h2>Programa</h2>
      {daysOf(exchange.startsOn, exchange.endsOn).map((date, at) => {
        const moments = exchange.programme.filter((moment) => moment.day === date);
        return (
          <section key={date} aria-label={`Día ${at + 1}`}>
            <div className="row-apart">
              <h3>
                Día {at + 1}: {day(date)}
              </h3>
              {can && (
                <Button variant="default" size="sm" onClick={() => setOpen({ what: 'add', day: date })} aria-label={`Agregar un momento al día ${at + 1}`}>
                  Agregar un momento
                </Button>
              )}
            </div>
            {moments.length === 0 ? (
              <p className="muted">Este día todavía está vacío: empieza por la apertura.</p>
            ) : (
              <ul className="rows card">
                {moments.map((moment) => (
                  <MomentRow key={moment.id} moment={moment} can={can} mends={exchange.canMendClosed} onOpen={setOpen} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      {(open?.what === 'add' || open?.what === 'edit') && (
        <MomentModal
          exchange={exchange}
          moment={open.what === 'edit' ? open.moment : null}
          day={open.what === 'add' ? open.day : open.moment.day}
          onClose={close}
          onDone={(next) => done(next, exchange.canMendClosed ? 'Corregido: ya se ve en el programa.' : 'Guardado: ya se ve en el programa.')}
        />
      )}
      {open?.what === 'presented' && (
        <PresentedModal exchange={exchange} moment={open.moment} onClose={close} onDone={(next) => done(next, exchange.canMendClosed ? 'Anotado: cuenta en su ruta.' : 'Anotado: cuenta en su ruta y en sus puntos.')} />
      )}
      {open?.what === 'remove' && (
        <AskReason opened title="Retirar del programa" explain={open.moment.title} confirm="Retirar" label="Motivo" danger busy={remove.busy}
          problem={remove.problem} onClose={close} onConfirm={(reason) => void removeIt(open.moment.id, reason)} />
      )}
      {open?.what === 'unmark' && (
        <AskReason opened title="Quitar «presentada»" explain={exchange.canMendClosed ? 'Se anotó después de cerrar el intercambio: no había dado puntos.' : 'Se devuelven los puntos de quienes la presentaron, con tu motivo.'} confirm="Quitar" label="Motivo"
          danger busy={unmark.busy} problem={unmark.problem} onClose={close} onConfirm={(reason) => void unmarkIt(open.moment.id, reason)} />
      )}
    </section>
  );
}
