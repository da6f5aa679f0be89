import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { day, hour, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { BroughtInMark } from '../importing/brought-in.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { CancelAtDesk, ConfirmAsExpert, DeskAdvisoryDetail, type DeskSessionFragment } from './advisory.gql.js';
import { kindWords, stateTones, stateWords } from './advisory.words.js';
import { AssignModal } from './assign-modal.js';
import { RecordModal } from './record-modal.js';
import { ScheduleModal } from './schedule-modal.js';
import { History, Outcome, People, Windows } from './session-parts.js';

type Open = 'assign' | 'schedule' | 'record' | 'cancel' | null;

function About({ session }: { session: DeskSessionFragment }) {
  const { startsAt, endsAt, link, place, ratings, meanRating } = session;
  return (
    <section className="card pad">
      <Facts
        facts={[
          ['Cuándo', startsAt ? `${moment(startsAt)} a ${hour(endsAt ?? startsAt)}, hora de Lima` : 'Por fijar'],
          ['Dónde', [place, link].filter(Boolean).join(' · ') || 'Por fijar'],
          ['Persona experta', session.expertName ?? 'Por asignar'],
          ['La pide', [session.requestedByName, session.igedName].filter(Boolean).join(', ')],
          ['Tema', session.themeName],
          ['Práctica', session.practiceTitle ?? 'Ninguna en particular'],
          ...(ratings > 0 ? ([['Satisfacción', `${meanRating} de 5, de ${ratings}`]] as const) : []),
        ]}
      />
      <BroughtInMark id={session.id} />
      {session.detail && <p className="pre">{session.detail}</p>}
    </section>
  );
}

function Actions({
  session,
  onOpen,
  onConfirm,
  busy,
}: {
  session: DeskSessionFragment;
  onOpen: (open: Open) => void;
  onConfirm: () => void;
  busy: boolean;
}) {
  const own = session.ownInstitution;
  return (
    <>
      {session.canAssign && (
        <Button variant={session.expertId ? 'default' : 'filled'} onClick={() => onOpen('assign')}>
          {session.expertId ? 'Cambiar a la persona experta' : 'Asignar'}
        </Button>
      )}
      {session.missingToSchedule.length === 0 && !own && (
        <Button variant={session.startsAt ? 'default' : 'filled'} onClick={() => onOpen('schedule')}>
          {session.startsAt ? 'Cambiar día y hora' : 'Poner día y hora'}
        </Button>
      )}
      {session.missingToRecord.length === 0 && !own && <Button onClick={() => onOpen('record')}>Anotar lo que pasó</Button>}
      {session.canConfirm && (
        <Button onClick={onConfirm} loading={busy}>
          Confirmar lo anotado
        </Button>
      )}
      {session.canCancel && (
        <Button variant="subtle" onClick={() => onOpen('cancel')}>
          Cancelar la asesoría
        </Button>
      )}
    </>
  );
}

function Session({ session, onChanged }: { session: DeskSessionFragment; onChanged: (session: DeskSessionFragment) => void }) {
  const [open, setOpen] = useState<Open>(null);
  const confirm = useAction(ConfirmAsExpert);
  const cancel = useAction(CancelAtDesk);
  const done = (next: DeskSessionFragment, words: string) => {
    setOpen(null);
    onChanged(next);
    say(words);
  };
  const confirmIt = async () => {
    const answer = await confirm.run({ id: session.id });
    if (answer) done(answer.confirmAdvisoryAsExpert, 'Confirmado.');
  };
  const cancelIt = async (reason: string) => {
    const answer = await cancel.run({ input: { id: session.id, reason } });
    if (answer) done(answer.cancelAdvisoryAtDesk, 'Cancelada. Les avisamos a todos.');
  };
  const close = () => setOpen(null);
  return (
    <Page
      title={session.topic}
      before={`${session.code} · ${kindWords[session.kind]} · pedida el ${day(session.requestedAt)}`}
      lead={<Chip tone={stateTones[session.state]}>{stateWords[session.state]}</Chip>}
      back={{ to: '/asesorias', label: 'Asesorías' }}
      actions={<Actions session={session} onOpen={setOpen} onConfirm={() => void confirmIt()} busy={confirm.busy} />}
    >
      <Trouble problem={confirm.problem} />
      {session.ownInstitution && (
        <p>Es de tu propia institución o de tu equipo: la atiende otra persona, para que sea imparcial.</p>
      )}
      {session.state === 'CANCELLED' && <p className="pre">Se canceló: {session.reason}</p>}
      {session.state === 'HELD' && (
        <p>
          {session.confirmed.includes('EXPERT') ? 'Confirmó la persona experta.' : 'Falta que confirme la persona experta.'}{' '}
          {session.confirmed.includes('TEAM') ? 'Confirmó el equipo.' : 'Falta que confirme el equipo.'}
        </p>
      )}
      <Stack>
        <About session={session} />
        <Outcome session={session} />
        {!session.startsAt && <Windows session={session} />}
        <People session={session} />
        <History session={session} />
      </Stack>
      {open === 'assign' && (
        <AssignModal session={session} onClose={close} onDone={(next) => done(next, 'Asignada. Le avisamos.')} />
      )}
      {open === 'schedule' && (
        <ScheduleModal
          session={session}
          onClose={close}
          onDone={(next) => done(next, 'Programada. Enviamos la invitación a todos.')}
        />
      )}
      {open === 'record' && (
        <RecordModal
          session={session}
          onClose={close}
          onDone={(next) => done(next, 'Anotado. Pedimos al equipo que confirme.')}
        />
      )}
      {open === 'cancel' && (
        <AskReason
          opened
          title="Cancelar la asesoría"
          explain="Les avisaremos a todos con tu motivo y se quitará de sus calendarios."
          confirm="Cancelar la asesoría"
          label="Motivo"
          danger
          busy={cancel.busy}
          problem={cancel.problem}
          onClose={close}
          onConfirm={(reason) => void cancelIt(reason)}
        />
      )}
    </Page>
  );
}

export function SessionScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskAdvisoryDetail, { id });
  return (
    <Loaded {...read}>
      {({ deskAdvisory }) =>
        deskAdvisory ? (
          <Session session={deskAdvisory} onChanged={(next) => read.replace({ deskAdvisory: next })} />
        ) : (
          <Page title="Asesoría" back={{ to: '/asesorias', label: 'Asesorías' }}>
            <Empty title="No encontramos esa asesoría">Puede que el enlace esté incompleto, o que la atienda otra persona.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
