import './exchanges.css';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { count, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { DeskFair, HoldStand, ModerateContribution, type DeskFairResult, type DeskStandPartFragment } from './exchanges.gql.js';
import { InternshipForm } from './internship-form.js';
import { MendNote } from './mend.js';
import { PhotoRightsPart } from './photo-rights.js';
import { StandModal } from './stand-modal.js';
import { StandPhotos } from './stand-photos.js';

type RowProps = { stand: DeskStandPartFragment; exchange: NonNullable<DeskFairResult['deskExchange']>; onEdit: () => void; onChanged: () => void };

function StandRow({ stand, exchange, onEdit, onChanged }: RowProps) {
  const can = exchange.canProgramme || exchange.canMendClosed;
  const hold = useAction(HoldStand);
  const { number, name, igedName, code, holders, contributionCount } = stand;
  const holdIt = async () => {
    if (!(await hold.run({ id: stand.id }))) return;
    say('Anotado: cuenta para quienes lo atendieron.');
    onChanged();
  };
  return (
    <li>
      <div className="main">
        <b>
          {number}. {name}
        </b>
        <div className="small muted">{[igedName, holders.map((one) => one.name).join(', ') || 'Sin quien lo atienda'].join(' · ')}</div>
        <div className="small">
          <a href={`/intercambios/puesto/${code}`}>Página del puesto</a>
          {contributionCount > 0 && ` · ${count(contributionCount, 'publicado', 'publicados')}`}
        </div>
        <Trouble problem={hold.problem} />
        <StandPhotos stand={stand} exchange={exchange} onChanged={onChanged} />
      </div>
      <div className="end">
        {stand.held ? (
          <Chip tone="leaf">Se atendió</Chip>
        ) : exchange.canMendClosed ? null : (
          <Button variant="default" size="sm" loading={hold.busy} onClick={() => void holdIt()} aria-label={`Se atendió: ${name}`}>
            Se atendió
          </Button>
        )}
        {can && (
          <Button variant="default" size="sm" onClick={onEdit} aria-label={`Cambiar: ${name}`}>
            Cambiar
          </Button>
        )}
      </div>
    </li>
  );
}

function Moderation({ pending, onChanged }: { pending: DeskFairResult['pendingContributions']; onChanged: () => void }) {
  const action = useAction(ModerateContribution);
  const decide = async (id: string, show: boolean) => {
    if (!(await action.run({ input: { id, show } }))) return;
    say(show ? 'Publicado: avisamos a quienes atienden el puesto.' : 'No se publicará.');
    onChanged();
  };
  return (
    <section>
      <h2>Por leer antes de publicar</h2>
      <Trouble problem={action.problem} />
      {pending.length === 0 ? (
        <p className="muted">Nada espera. Lo que dejen en los puestos aparece aquí, primero lo más antiguo.</p>
      ) : (
        <ul className="rows card">
          {pending.map(({ id, kind, text, name, comesFrom, leftAt, standName }) => (
            <li key={id}>
              <div className="main">
                <Chip tone={kind === 'QUESTION' ? 'maize' : 'leaf'}>{kind === 'QUESTION' ? 'Pregunta' : 'Aporte'}</Chip>
                <p className="pre">{text}</p>
                <div className="small muted">{[name || 'Sin nombre', comesFrom, standName, moment(leftAt)].filter(Boolean).join(' · ')}</div>
              </div>
              <div className="end">
                <Button size="sm" disabled={action.busy} onClick={() => void decide(id, true)}>
                  Publicar
                </Button>
                <Button size="sm" variant="subtle" disabled={action.busy} onClick={() => void decide(id, false)}>
                  No publicar
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Fair({ fair, reload }: { fair: DeskFairResult; reload: () => void }) {
  const [open, setOpen] = useState<DeskStandPartFragment | 'new' | null>(null);
  const { deskExchange: exchange, deskStands: stands, pendingContributions: pending, deskInternship: internship } = fair;
  if (!exchange) return <Empty title="No encontramos ese intercambio">Puede que el enlace esté incompleto.</Empty>;
  const done = () => {
    setOpen(null);
    reload();
    say('Guardado.');
  };
  return (
    <Stack>
      <MendNote exchange={exchange} />
      <Moderation pending={pending} onChanged={reload} />
      <section>
        <div className="row-apart">
          <h2>Puestos</h2>
          <div className="chips">
            {stands.length > 0 && (
              <Button component="a" href={`/admin/intercambios/${exchange.id}/puestos.pdf`} target="_blank" rel="noopener" variant="default" size="sm">
                Carteles con código QR
              </Button>
            )}
            {(exchange.canProgramme || exchange.canMendClosed) && (
              <Button size="sm" onClick={() => setOpen('new')}>
                Agregar un puesto
              </Button>
            )}
          </div>
        </div>
        {stands.length === 0 ? (
          <Empty title="La feria todavía no tiene puestos">Agrega el primero: su instancia, lo que muestra y quiénes lo atienden.</Empty>
        ) : (
          <ul className="rows card">
            {stands.map((stand) => (
              <StandRow key={stand.id} stand={stand} exchange={exchange} onEdit={() => setOpen(stand)} onChanged={reload} />
            ))}
          </ul>
        )}
      </section>
      <PhotoRightsPart exchangeId={exchange.id} stands={stands} />
      {internship && (
        <p>
          <Button component={Link} to={`/intercambios/${exchange.id}/equipos`} variant="default">
            Equipos de la pasantía
          </Button>
        </p>
      )}
      <InternshipForm key={internship?.revision ?? 0} exchange={exchange} internship={internship} onDone={done} />
      {open && <StandModal exchange={exchange} stand={open === 'new' ? null : open} next={stands.length + 1} onClose={() => setOpen(null)} onDone={done} />}
    </Stack>
  );
}

export function FairScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskFair, { exchangeId: id });
  return (
    <Page title="Feria y pasantía" before={read.data?.deskExchange?.title} back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}>
      <Loaded {...read}>{(fair) => <Fair fair={fair} reload={read.reload} />}</Loaded>
    </Page>
  );
}
