import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useParams } from 'react-router';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { AccompanyChallengeEntry, DeskChallengeEntry, type DeskEntrySheetFragment } from './challenges.gql.js';
import './challenges.css';
import { entryWords, oneWorkWords, workTones } from './challenges.words.js';
import { AcceptModal, RefuseModal, ReturnModal } from './decide-modal.js';
import { Accompaniments, HandIns, History, Marks, type EntryProps, type Work } from './entry-parts.js';

type Open = { verb: 'accept' | 'return' | 'refuse'; work: Work } | null;

function Step({ entry, work, onOpen }: EntryProps & { work: Work; onOpen: (open: Open) => void }) {
  const verbs = entry.verbs.find(({ workId }) => workId === work.id);
  const decides = !entry.ownInstitution && work.state === 'HANDED_IN' && verbs;
  return (
    <section className="card pad challenge-step" aria-labelledby={`paso-${work.position}`}>
      <div className="chips">
        <h2 id={`paso-${work.position}`}>
          Paso {work.position}: {work.title}
        </h2>
        <Chip tone={workTones[work.state]}>{oneWorkWords[work.state]}</Chip>
      </div>
      {work.reason && <p className="pre">{work.reason}</p>}
      <HandIns work={work} />
      {decides && (
        <>
          {verbs.missingToAccept.map((sentence) => (
            <p className="small muted" key={sentence}>
              {sentence}
            </p>
          ))}
          <Group>
            {verbs.missingToAccept.length === 0 && <Button onClick={() => onOpen({ verb: 'accept', work })}>Aceptar</Button>}
            {verbs.missingToReturn.length === 0 && (
              <Button variant="default" onClick={() => onOpen({ verb: 'return', work })}>
                Devolver con motivos
              </Button>
            )}
            {verbs.missingToRefuse.length === 0 && (
              <Button variant="subtle" onClick={() => onOpen({ verb: 'refuse', work })}>
                No aceptar por tardía
              </Button>
            )}
          </Group>
        </>
      )}
    </section>
  );
}

function Accompany({ entry, onDone }: EntryProps & { onDone: (entry: DeskEntrySheetFragment) => void }) {
  const [id, setId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [stepId, setStepId] = useState('');
  const action = useAction(AccompanyChallengeEntry);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await action.run({ input: { id, entryId: entry.id, stepId: stepId || null, text: text.trim() } });
    if (!answer?.accompanyChallengeEntry) return;
    setText('');
    setId(crypto.randomUUID());
    say('Enviada. El equipo ya puede leerla.');
    onDone(answer.accompanyChallengeEntry);
  }
  return (
    <section className="card pad">
      <h2>Acompañamiento</h2>
      <Stack>
        <Accompaniments entry={entry} />
        {entry.canAccompany && (
          <form onSubmit={(event) => void submit(event)} noValidate>
            <Stack>
              <Trouble problem={action.problem} shown={['input.text']} />
              <NativeSelect
                label="Sobre"
                data={[{ value: '', label: 'El desafío en general' }, ...entry.works.map(({ stepId: value, position, title }) => ({ value, label: `Paso ${position}: ${title}` }))]}
                value={stepId}
                onChange={(e) => setStepId(e.currentTarget.value)}
              />
              <Textarea
                label="Nota para el equipo"
                required
                autosize
                minRows={3}
                value={text}
                onChange={(e) => setText(e.currentTarget.value)}
                error={action.problem?.at('input.text')}
              />
              <Group>
                <Button type="submit" variant="default" loading={action.busy}>
                  Enviar la nota
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </section>
  );
}

function Entry({ entry, onChanged }: EntryProps & { onChanged: (entry: DeskEntrySheetFragment) => void }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const done = (next: DeskEntrySheetFragment, words: string) => {
    close();
    onChanged(next);
    say(words);
  };
  const modal = open && { entry, work: open.work, onClose: close, onDone: done };
  return (
    <Page
      title={entry.name}
      before={[entry.challengeTitle, entry.igedName].join(' · ')}
      lead={<Chip tone={entry.state === 'COMPLETED' ? 'leaf' : 'sky'}>{entryWords[entry.state]}</Chip>}
      back={{ to: `/desafios/${entry.challengeId}`, label: 'El desafío' }}
    >
      {entry.ownInstitution && <p>Es de tu propia institución: lo revisa otra persona, para que la decisión sea imparcial.</p>}
      {entry.state === 'WITHDRAWN' && <p className="pre">El equipo se retiró: {entry.reason}</p>}
      <Stack>
        {entry.works.map((work) => (
          <Step key={work.id} entry={entry} work={work} onOpen={setOpen} />
        ))}
        <Marks entry={entry} />
        <Accompany entry={entry} onDone={onChanged} />
        <section className="card pad">
          <h2>El equipo</h2>
          <ul>
            {entry.teammates.map(({ memberId, name, post, leads }) => (
              <li key={memberId}>
                {name} <span className="small muted">{[post, leads && 'lidera'].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
        <History entry={entry} />
      </Stack>
      {modal && open.verb === 'accept' && <AcceptModal {...modal} />}
      {modal && open.verb === 'return' && <ReturnModal {...modal} />}
      {modal && open.verb === 'refuse' && <RefuseModal {...modal} />}
    </Page>
  );
}

export function ChallengeEntryScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskChallengeEntry, { id });
  return (
    <Loaded {...read}>
      {({ deskChallengeEntry }) =>
        deskChallengeEntry ? (
          <Entry entry={deskChallengeEntry} onChanged={(next) => read.replace({ deskChallengeEntry: next })} />
        ) : (
          <Page title="Equipo" back={{ to: '/desafios', label: 'Desafíos' }}>
            <Empty title="No encontramos ese equipo">Puede que el enlace esté incompleto.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
