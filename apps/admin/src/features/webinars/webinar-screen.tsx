import './webinars.css';
import { Alert, Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { count, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { MaterialsPart } from './materials-part.js';
import { moveWords, stateTones, stateWords, stretch } from './webinar.words.js';
import { AnnounceWebinar, CancelWebinar, CloseWebinar, DeskWebinar, HoldWebinar, type DeskWebinarFullFragment } from './webinars.gql.js';

type Props = { webinar: DeskWebinarFullFragment; onChanged: (webinar: DeskWebinarFullFragment) => void };

/** What comes next, and what is missing for it. */
function Next({ webinar, onChanged }: Props) {
  const announce = useAction(AnnounceWebinar);
  const hold = useAction(HoldWebinar);
  const close = useAction(CloseWebinar);
  const { id, state } = webinar;
  const turns = {
    PLANNED: { missing: webinar.missingToAnnounce, label: 'Anunciar', words: 'Anunciado. Avisamos a las gestoras y los gestores.', busy: announce.busy,
      run: async () => (await announce.run({ id }))?.announceWebinar },
    ANNOUNCED: { missing: webinar.missingToHold, label: 'Anotar que se realizó', words: 'Anotado.', busy: hold.busy,
      run: async () => (await hold.run({ id }))?.holdWebinar },
    HELD: { missing: webinar.missingToClose, label: 'Cerrar el webinar', words: 'Cerrado: su asistencia ya no cambia.', busy: close.busy,
      run: async () => (await close.run({ id }))?.closeWebinar },
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

function About({ webinar }: { webinar: DeskWebinarFullFragment }) {
  const { slug, state, about, topics, startsAt, endsAt, link, capacity, deskSpeakers, registeredCount, connectedCount } = webinar;
  return (
    <section className="card pad">
      <Facts
        facts={[
          ['Cuándo', `${stretch(startsAt, endsAt)}, hora de Lima`],
          ['Expone', deskSpeakers.map(({ name, post }) => [name, post].filter(Boolean).join(', ')).join(' · ') || 'Falta'],
          ['Enlace', link || 'Falta'],
          ['Lugares', capacity === null ? 'Sin límite' : count(capacity, 'persona', 'personas')],
          ['Se inscribieron', count(registeredCount, 'persona', 'personas')],
          ['Entraron', count(connectedCount, 'persona', 'personas')],
          ...(state === 'PLANNED' ? [] : ([['Página pública', <a key="page" href={`/webinars/${slug}`}>{`/webinars/${slug}`}</a>]] as const)),
        ]}
      />
      <p className="pre">{about}</p>
      {topics.length > 0 && (
        <ul>
          {topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function History({ moves }: Pick<DeskWebinarFullFragment, 'moves'>) {
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <ol className="webinar-history">
        {moves.map(({ action, at, byName, note }) => (
          <li key={`${at}${action}${note}`}>
            <b>{moveWords[action] ?? action}</b> <span className="small muted">{[byName, moment(at)].filter(Boolean).join(' · ')}</span>
            {note && <div className="small">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Webinar({ webinar, onChanged }: Props) {
  const [cancelling, setCancelling] = useState(false);
  const cancel = useAction(CancelWebinar);
  const { id, state } = webinar;
  const cancelIt = async (reason: string) => {
    const answer = await cancel.run({ input: { id, reason } });
    if (!answer) return;
    setCancelling(false);
    onChanged(answer.cancelWebinar);
    say('Cancelado. Les avisamos.');
  };
  return (
    <Page
      title={webinar.title}
      lead={
        <>
          <Chip tone={stateTones[state]}>{stateWords[state]}</Chip> {webinar.imported && <Chip tone="maize">Vino de una hoja</Chip>}
        </>
      }
      back={{ to: '/webinars', label: 'Webinars' }}
      actions={
        <>
          {state !== 'PLANNED' && (
            <Button component={Link} to={`/webinars/${id}/asistencia`}>
              Inscritos y asistencia
            </Button>
          )}
          {webinar.canPlan && (
            <Button component={Link} to={`/webinars/${id}/plan`} variant="default">
              Cambiar el plan
            </Button>
          )}
          {webinar.canCancel && (
            <Button variant="subtle" onClick={() => setCancelling(true)}>
              Cancelar el webinar
            </Button>
          )}
        </>
      }
    >
      <Stack>
        {state === 'CANCELLED' && <p className="pre">Se canceló: {webinar.reason}</p>}
        {state === 'ANNOUNCED' && webinar.link === '' && (
          <Alert color="yellow" variant="outline">
            Falta el enlace para entrar: quienes se inscribieron lo esperan poco antes de empezar. Ponlo en el plan.
          </Alert>
        )}
        <Next webinar={webinar} onChanged={onChanged} />
        <About webinar={webinar} />
        {state !== 'PLANNED' && state !== 'CANCELLED' && <MaterialsPart webinar={webinar} onChanged={onChanged} />}
        <History moves={webinar.moves} />
      </Stack>
      {cancelling && (
        <AskReason
          opened
          title="Cancelar el webinar"
          explain="Les avisaremos a quienes se inscribieron, con tu motivo. No se puede deshacer."
          confirm="Cancelar el webinar"
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

export function WebinarScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskWebinar, { id });
  return (
    <Loaded {...read}>
      {({ deskWebinar }) =>
        deskWebinar ? (
          <Webinar webinar={deskWebinar} onChanged={(next) => read.replace({ deskWebinar: next })} />
        ) : (
          <Page title="Webinar" back={{ to: '/webinars', label: 'Webinars' }}>
            <Empty title="No encontramos ese webinar">Puede que el enlace esté incompleto.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
