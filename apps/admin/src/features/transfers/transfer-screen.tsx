import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { count, day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { StopModal } from './stop-modal.js';
import { Agreement, History, Milestones, Plan, Result, Talk } from './transfer-parts.js';
import { DeskTransferDetail, ReturnTransfer, SignTransferAsStaff, VerifyTransfer, type DeskTransferAllFragment } from './transfers.gql.js';
import { ageOf, kindWords, stateTones, stateWords } from './transfers.words.js';

type Open = 'sign' | 'verify' | 'return' | 'stop' | null;
type Props = { transfer: DeskTransferAllFragment; onChanged: (transfer: DeskTransferAllFragment) => void };

const names = (people: { name: string }[]): string => people.map(({ name }) => name).join(', ');
const OVER = ['SUSTAINED', 'ADAPTED', 'STOPPED'];

function About({ transfer }: Pick<Props, 'transfer'>) {
  const { days } = ageOf(transfer.state, transfer.stateSince);
  return (
    <section className="card pad">
      <Facts
        facts={[
          ['Práctica', transfer.practiceSlug ? <a href={`/practicas/${transfer.practiceSlug}`}>{transfer.practiceTitle}</a> : transfer.practiceTitle],
          ['Versión que se adopta', `${transfer.version}${transfer.publishedVersion && transfer.publishedVersion > transfer.version ? `; hoy está la ${transfer.publishedVersion}` : ''}`],
          ['Equipo de la práctica', `${transfer.originIgedName}: ${names(transfer.originPeople)}`],
          ['Quien adopta', `${transfer.adopterIgedName}: ${names(transfer.adopterPeople)}`],
          ...(OVER.includes(transfer.state) ? [] : ([['En este paso', count(days, 'día', 'días')]] as const)),
          ...(transfer.reason ? ([['Se detuvo por', transfer.reason]] as const) : []),
          ...(transfer.lesson ? ([['La lección', transfer.lesson]] as const) : []),
        ]}
      />
    </section>
  );
}

function Detail({ transfer, onChanged }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const sign = useAction(SignTransferAsStaff);
  const verify = useAction(VerifyTransfer);
  const giveBack = useAction(ReturnTransfer);
  const done = (next: DeskTransferAllFragment, words: string) => {
    setOpen(null);
    onChanged(next);
    say(words);
  };
  const step = (verb: string) => (transfer.ownInstitution ? undefined : transfer.next.find((one) => one.verb === verb));
  const ready = (verb: string) => step(verb)?.missing.length === 0;
  const { id, agreement } = transfer;
  const signIt = async () => {
    const answer = await sign.run({ input: { id, revision: agreement?.revision ?? 0 } });
    if (answer) done(answer.signTransferAsStaff, 'Firmado por DIFOCA.');
  };
  const verifyIt = async (note: string) => {
    const answer = await verify.run({ input: { id, note } });
    if (answer) done(answer.verifyTransfer, 'Verificada. Les avisamos a las dos partes.');
  };
  const returnIt = async (note: string) => {
    const answer = await giveBack.run({ input: { id, note } });
    if (answer) done(answer.returnTransfer, 'Devuelta, con lo que falta.');
  };
  const close = () => setOpen(null);
  const missing = step('SIGN')?.missing ?? [];
  return (
    <Page
      title={transfer.practiceTitle}
      before={`${kindWords[transfer.kind]} · comenzó el ${day(transfer.begunAt)}`}
      lead={<Chip tone={stateTones[transfer.state]}>{stateWords[transfer.state]}</Chip>}
      back={{ to: '/transferencias', label: 'Transferencias' }}
      actions={
        <>
          {ready('SIGN') && <Button onClick={() => setOpen('sign')}>Firmar por DIFOCA</Button>}
          {ready('VERIFY') && <Button onClick={() => setOpen('verify')}>Verificar el resultado</Button>}
          {ready('VERIFY') && (
            <Button variant="default" onClick={() => setOpen('return')}>
              Devolver
            </Button>
          )}
          {ready('STOP') && (
            <Button variant="subtle" onClick={() => setOpen('stop')}>
              Detener
            </Button>
          )}
        </>
      }
    >
      <Trouble problem={sign.problem} />
      {transfer.ownInstitution && <p>Es de tu propia institución o de tu equipo: la atiende otra persona, para que sea imparcial.</p>}
      {missing.length > 0 && (
        <section className="card pad" aria-label="Lo que falta para firmar">
          <p>Para firmar todavía falta:</p>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <Stack>
        <About transfer={transfer} />
        <Result transfer={transfer} />
        <Milestones transfer={transfer} />
        <Plan transfer={transfer} />
        <Agreement transfer={transfer} />
        <Talk transfer={transfer} />
        <History transfer={transfer} />
      </Stack>
      {open === 'sign' && (
        <AskReason
          opened
          title="Firmar el acuerdo por DIFOCA"
          explain={<span className="pre">{agreement?.text}</span>}
          confirm="Firmar"
          busy={sign.busy}
          problem={sign.problem}
          onClose={close}
          onConfirm={() => void signIt()}
        />
      )}
      {open === 'verify' && (
        <AskReason
          opened
          title="Verificar el resultado"
          explain="Di qué viste y dónde. Lo leen las dos partes."
          confirm="Verificar"
          label="Qué se verificó"
          reasonPath="input.note"
          busy={verify.busy}
          problem={verify.problem}
          onClose={close}
          onConfirm={(note) => void verifyIt(note)}
        />
      )}
      {open === 'return' && (
        <AskReason
          opened
          title="Devolver el resultado"
          explain="Quien adopta podrá informarlo de nuevo."
          confirm="Devolver"
          label="Qué falta"
          reasonPath="input.note"
          busy={giveBack.busy}
          problem={giveBack.problem}
          onClose={close}
          onConfirm={(note) => void returnIt(note)}
        />
      )}
      {open === 'stop' && <StopModal transfer={transfer} onClose={close} onDone={(next) => done(next, 'Detenida. Les avisamos a todos.')} />}
    </Page>
  );
}

export function TransferScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskTransferDetail, { id });
  return (
    <Loaded {...read}>
      {({ deskTransfer }) =>
        deskTransfer ? (
          <Detail transfer={deskTransfer} onChanged={(next) => read.replace({ deskTransfer: next })} />
        ) : (
          <Page title="Transferencia" back={{ to: '/transferencias', label: 'Transferencias' }}>
            <Empty title="No encontramos esa transferencia">Puede que el enlace esté incompleto.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
