import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { count, day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { About, Asked, Board, History, Notes } from './challenge-parts.js';
import { CloseChallenge, DeskChallenge, LaunchChallenge, WithdrawChallenge, type DeskChallengeSheetFragment } from './challenges.gql.js';
import { stateTones, stateWords } from './challenges.words.js';
import './challenges.css';
import { NoteModal } from './note-modal.js';

type Open = 'launch' | 'note' | 'close' | 'withdraw' | null;
type Props = { challenge: DeskChallengeSheetFragment; onChanged: (challenge: DeskChallengeSheetFragment) => void };

function Missing({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className="banner challenge-missing">
      <b>{title}</b>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Actions({ challenge, onOpen }: { challenge: DeskChallengeSheetFragment; onOpen: (open: Open) => void }) {
  if (challenge.state === 'DRAFT')
    return (
      <>
        <Button component={Link} to={`/desafios/${challenge.id}/editar`} variant="default">
          Editar
        </Button>
        <Button disabled={challenge.missingToLaunch.length > 0} onClick={() => onOpen('launch')}>
          Lanzar
        </Button>
        <Button variant="subtle" onClick={() => onOpen('withdraw')}>
          Descartar
        </Button>
      </>
    );
  if (challenge.state !== 'LAUNCHED') return null;
  return (
    <>
      <Button variant="default" onClick={() => onOpen('note')}>
        Publicar una nota
      </Button>
      {challenge.missingToClose.length === 0 && <Button onClick={() => onOpen('close')}>Cerrar y publicar resultados</Button>}
      <Button variant="subtle" onClick={() => onOpen('withdraw')}>
        Retirar
      </Button>
    </>
  );
}

function Challenge({ challenge, onChanged }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const launch = useAction(LaunchChallenge);
  const close = useAction(CloseChallenge);
  const withdraw = useAction(WithdrawChallenge);
  const done = (next: DeskChallengeSheetFragment | null | undefined, words: string) => {
    if (!next) return;
    setOpen(null);
    onChanged(next);
    say(words);
  };
  const { id, state, entries, completed, launchedAt } = challenge;
  const live = state !== 'DRAFT';
  return (
    <Page
      title={challenge.title}
      before={live && launchedAt ? `Lanzado el ${day(launchedAt)} · ${count(entries, 'equipo', 'equipos')} · ${count(completed, 'lo completó', 'lo completaron')}` : 'Todavía nadie más lo ve'}
      lead={<Chip tone={stateTones[state]}>{stateWords[state]}</Chip>}
      back={{ to: '/desafios', label: 'Desafíos' }}
      actions={<Actions challenge={challenge} onOpen={setOpen} />}
    >
      <Trouble problem={open ? null : (launch.problem ?? close.problem)} />
      {state === 'WITHDRAWN' && <p className="pre">Se retiró: {challenge.reason}</p>}
      <Stack>
        {state === 'DRAFT' && <Missing title="Para lanzarlo" sentences={challenge.missingToLaunch} />}
        {state === 'LAUNCHED' && <Missing title="Para cerrarlo" sentences={challenge.missingToClose} />}
        {live && <Board challenge={challenge} />}
        <About challenge={challenge} />
        <Asked challenge={challenge} />
        <Notes challenge={challenge} />
        <History challenge={challenge} />
      </Stack>
      {open === 'launch' && (
        <AskReason
          opened
          title="Lanzar el desafío"
          explain="Desde ahora cualquiera lo lee y ya no cambia: solo se le agregan prórrogas y aclaraciones. Avisaremos a las gestoras y gestores a quienes va dirigido."
          confirm="Lanzar"
          busy={launch.busy}
          problem={launch.problem}
          onClose={() => setOpen(null)}
          onConfirm={() => void launch.run({ id }).then((answer) => done(answer?.launchChallenge, 'Lanzado. Les avisamos.'))}
        />
      )}
      {open === 'close' && (
        <AskReason
          opened
          title="Cerrar el desafío"
          explain="Se publican los resultados, se entregan las insignias y avisamos a los equipos. No se puede deshacer."
          confirm="Cerrar y publicar"
          busy={close.busy}
          problem={close.problem}
          onClose={() => setOpen(null)}
          onConfirm={() => void close.run({ id }).then((answer) => done(answer?.closeChallenge, 'Cerrado. Los resultados ya son públicos.'))}
        />
      )}
      {open === 'withdraw' && (
        <AskReason
          opened
          title={live ? 'Retirar el desafío' : 'Descartar el borrador'}
          explain={live ? 'Avisaremos a los equipos con tu motivo. No se puede deshacer.' : 'Nadie lo había visto. Queda su motivo en la historia.'}
          confirm={live ? 'Retirar' : 'Descartar'}
          label="Motivo"
          danger
          busy={withdraw.busy}
          problem={withdraw.problem}
          onClose={() => setOpen(null)}
          onConfirm={(reason) => void withdraw.run({ input: { id, reason } }).then((answer) => done(answer?.withdrawChallenge, 'Retirado.'))}
        />
      )}
      {open === 'note' && <NoteModal challenge={challenge} onClose={() => setOpen(null)} onDone={(next) => done(next, 'Publicado. Avisamos a los equipos.')} />}
    </Page>
  );
}

export function ChallengeScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskChallenge, { id });
  return (
    <Loaded {...read}>
      {({ deskChallenge }) =>
        deskChallenge ? (
          <Challenge challenge={deskChallenge} onChanged={(next) => read.replace({ deskChallenge: next })} />
        ) : (
          <Page title="Desafío" back={{ to: '/desafios', label: 'Desafíos' }}>
            <Empty title="No encontramos ese desafío">Puede que el enlace esté incompleto.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
