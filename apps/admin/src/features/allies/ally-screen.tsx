import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { DeskAllyDetail, RestoreAlly, RetireAlly, type DeskAllySheetFragment } from './allies.gql.js';
import { kindWords, moveWords } from './allies.words.js';
import { AllyForm } from './ally-form.js';
import { ContributionsPart } from './contributions-part.js';
import { ExpertsPart } from './experts-part.js';
import { LogoPart } from './logo-part.js';

const BACK = { to: '/aliados', label: 'Aliados' };
type Props = { ally: DeskAllySheetFragment; onChanged: (ally: DeskAllySheetFragment) => void };

function History({ ally }: { ally: DeskAllySheetFragment }) {
  return (
    <section className="card pad">
      <h2>Historia</h2>
      <ol>
        {ally.moves.map(({ action, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>{moveWords[action] ?? action}</b>{' '}
            <span className="small muted">
              {byName}, {moment(at)}
            </span>
            {note && <div className="small pre">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sheet({ ally, onChanged }: Props) {
  const [asking, setAsking] = useState(false);
  const retire = useAction(RetireAlly);
  const restore = useAction(RestoreAlly);
  const retired = ally.state === 'RETIRED';
  const retireIt = async (reason: string) => {
    const answer = await retire.run({ input: { id: ally.id, reason } });
    if (!answer) return;
    setAsking(false);
    onChanged(answer.retireAlly);
    say('Retirado del directorio.');
  };
  const restoreIt = async () => {
    const answer = await restore.run({ id: ally.id });
    if (!answer) return;
    onChanged(answer.restoreAlly);
    say('Está otra vez en el directorio.');
  };
  return (
    <Page
      title={ally.name}
      before={kindWords[ally.kind]}
      lead={<Chip tone={retired ? 'quiet' : 'leaf'}>{retired ? 'Retirado' : 'En el directorio'}</Chip>}
      back={BACK}
      actions={
        <>
          <Button component="a" href={`/aliados/${ally.slug}`} variant="default">
            Ver su página pública
          </Button>
          {retired ? (
            <Button onClick={() => void restoreIt()} loading={restore.busy}>
              Devolver al directorio
            </Button>
          ) : (
            <Button variant="subtle" onClick={() => setAsking(true)}>
              Retirar del directorio
            </Button>
          )}
        </>
      }
    >
      <Trouble problem={restore.problem} />
      {retired && <p className="pre">Se retiró: {ally.retiredReason}</p>}
      <Stack>
        {!retired && (
          <AllyForm
            key={ally.revision}
            ally={ally}
            onDone={(next) => {
              onChanged(next);
              say('Guardado.');
            }}
          />
        )}
        <ExpertsPart ally={ally} onChanged={onChanged} />
        <LogoPart ally={ally} onChanged={onChanged} />
        <ContributionsPart ally={ally} onChanged={onChanged} />
        <History ally={ally} />
      </Stack>
      {asking && (
        <AskReason
          opened
          title="Retirar del directorio"
          explain="Deja de verse en el directorio y en los selectores. Lo que aportó queda, y puedes devolverlo cuando quieras."
          confirm="Retirar del directorio"
          label="Motivo"
          danger
          busy={retire.busy}
          problem={retire.problem}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => void retireIt(reason)}
        />
      )}
    </Page>
  );
}

export function NewAllyScreen() {
  const navigate = useNavigate();
  return (
    <Page title="Agregar un aliado" back={BACK} lead="Lo que escribas aquí lo lee cualquiera en el directorio.">
      <AllyForm ally={null} onDone={({ id }) => void navigate(`/aliados/${id}`, { replace: true })} />
    </Page>
  );
}

export function AllyScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskAllyDetail, { id });
  return (
    <Loaded {...read}>
      {({ deskAlly }) =>
        deskAlly ? (
          <Sheet ally={deskAlly} onChanged={(next) => read.replace({ deskAlly: next })} />
        ) : (
          <Page title="Aliado" back={BACK}>
            <Empty title="No encontramos ese aliado">Puede que el enlace esté incompleto.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
