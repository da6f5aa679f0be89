import './initiatives.css';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { count, day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded } from '../../parts/states.js';
import { AccompanyModal } from './accompany-modal.js';
import { Contributions, History, Log, Reports, Texts } from './initiative-parts.js';
import { DeskInitiativeDetail, HideInitiative, RestoreInitiative, type DeskInitiativeWholeFragment } from './initiatives.gql.js';
import { stateTones, stateWords } from './initiatives.words.js';

type Whole = DeskInitiativeWholeFragment;
type Decision = { hide: boolean; contributionId: string | null };
type WholeProps = { initiative: Whole; onChanged: (initiative: Whole) => void };

const back = { to: '/iniciativas', label: 'Iniciativas' };

/** To hide or to show again, the whole or one contribution: with the reason that its author reads. */
function Decide({ initiative, decision, onClose, onDone }: { initiative: Whole; decision: Decision; onClose: () => void; onDone: (next: Whole) => void }) {
  const hide = useAction(HideInitiative);
  const restore = useAction(RestoreInitiative);
  const { contributionId } = decision;
  const what = contributionId === null ? 'la iniciativa' : 'el aporte';
  const decide = async (reason: string) => {
    const input = { id: initiative.id, contributionId, reason };
    if (decision.hide) {
      const answer = await hide.run({ input });
      if (answer) onDone(answer.hideInitiative);
    } else {
      const answer = await restore.run({ input });
      if (answer) onDone(answer.restoreInitiative);
    }
  };
  return (
    <AskReason
      opened
      title={decision.hide ? `Ocultar ${what}` : `Mostrar ${what}`}
      explain={
        decision.hide
          ? 'Dejará de verse de inmediato, con los puntos que dio. Quien lo escribió recibirá este motivo.'
          : 'Quedará a la vista, con los puntos que había ganado, y los reportes se cierran.'
      }
      confirm={decision.hide ? 'Ocultar' : 'Mostrar'}
      label="Motivo"
      danger={decision.hide}
      busy={hide.busy || restore.busy}
      problem={hide.problem ?? restore.problem}
      onClose={onClose}
      onConfirm={(reason) => void decide(reason)}
    />
  );
}

function Actions({ initiative, onNote, onDecide }: { initiative: Whole; onNote: () => void; onDecide: (hide: boolean) => void }) {
  if (initiative.ownInstitution) return null;
  return (
    <>
      {initiative.missingToAccompany.length === 0 && <Button onClick={onNote}>Anotar un acompañamiento</Button>}
      {initiative.canHide && initiative.reportCount > 0 && (
        <Button variant="default" onClick={() => onDecide(false)}>
          Dejar a la vista
        </Button>
      )}
      {initiative.canHide && (
        <Button variant="subtle" onClick={() => onDecide(true)}>
          Ocultar
        </Button>
      )}
      {initiative.canRestore && <Button onClick={() => onDecide(false)}>Mostrar otra vez</Button>}
    </>
  );
}

function WholeInitiative({ initiative, onChanged }: WholeProps) {
  const [noting, setNoting] = useState(false);
  const [decision, setDecision] = useState<Decision | null>(null);
  const { state, authorName, authorPost, igedName, regionName, sharedAt, daysWaiting } = initiative;
  const done = (next: Whole, words: string) => {
    setNoting(false);
    setDecision(null);
    onChanged(next);
    say(words);
  };
  return (
    <Page
      title={initiative.title}
      before={[authorName, authorPost, igedName, regionName].filter(Boolean).join(' · ')}
      lead={
        <>
          <Chip tone={stateTones[state]}>{stateWords[state]}</Chip> {initiative.themeName} · compartida el {day(sharedAt)}
          {state === 'SHARED' && `, hace ${count(daysWaiting, 'día', 'días')}`}
        </>
      }
      back={back}
      actions={<Actions initiative={initiative} onNote={() => setNoting(true)} onDecide={(hide) => setDecision({ hide, contributionId: null })} />}
    >
      {initiative.ownInstitution && <p>Es de tu propia institución: la atiende otra persona, para que sea imparcial.</p>}
      {state === 'HIDDEN' && <p className="pre">Está oculta: {initiative.reason}</p>}
      <Stack>
        <Reports initiative={initiative} />
        <Texts initiative={initiative} />
        <Log initiative={initiative} />
        <Contributions initiative={initiative} onDecide={(contributionId, hidden) => setDecision({ hide: !hidden, contributionId })} />
        <History initiative={initiative} />
      </Stack>
      {noting && (
        <AccompanyModal initiative={initiative} onClose={() => setNoting(false)} onDone={(next) => done(next, 'Anotado. Le avisamos a quien la compartió.')} />
      )}
      {decision && (
        <Decide initiative={initiative} decision={decision} onClose={() => setDecision(null)} onDone={(next) => done(next, 'Decisión guardada.')} />
      )}
    </Page>
  );
}

export function InitiativeScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskInitiativeDetail, { id });
  return (
    <Loaded {...read}>
      {({ deskInitiative }) =>
        deskInitiative ? (
          <WholeInitiative initiative={deskInitiative} onChanged={(next) => read.replace({ deskInitiative: next })} />
        ) : (
          <Page title="Iniciativa" back={back}>
            <Empty title="No encontramos esa iniciativa">Vuelve a la lista y ábrela desde ahí.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
