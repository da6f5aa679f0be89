import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { count, day, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { IgedRankingBox } from './iged-ranking-box.js';
import { IgedRuleBox } from './iged-rule-box.js';
import { AddSeasonAddendum, CloseSeason, SeasonDesk, type SeasonLineFragment } from './recognition.gql.js';

type DialogProps = { season: SeasonLineFragment; onClose: () => void; onDone: (all: SeasonLineFragment[]) => void };

function CloseDialog({ season, onClose, onDone }: DialogProps) {
  const action = useAction(CloseSeason);
  const close = async () => {
    const done = await action.run({ season: season.id });
    if (done) onDone(done.closeSeason);
  };
  return (
    <Modal opened onClose={onClose} title={`Cerrar ${season.name}`} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <Stack>
        <Trouble problem={action.problem} />
        <p>
          El ranking de {count(season.members, 'persona', 'personas')} y el de sus instituciones quedan congelados y sellados,
          cada uno con una huella pública. <b>No se puede deshacer:</b> después solo se corrige con una adenda que cualquiera
          podrá leer.
        </p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Todavía no
          </Button>
          <Button loading={action.busy} onClick={() => void close()}>
            Cerrar la temporada
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function AddendumDialog({ season, onClose, onDone }: DialogProps) {
  const [text, setText] = useState('');
  const action = useAction(AddSeasonAddendum);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await action.run({ input: { season: season.id, text } });
    if (done) onDone(done.addSeasonAddendum);
  }
  return (
    <Modal opened onClose={onClose} title={`Adenda a ${season.name}`} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={action.problem} shown={['input.text']} />
          <Textarea
            label="Qué se corrige"
            description="Se publica junto al ranking y no podrá borrarse."
            required
            minLength={20}
            maxLength={1000}
            autosize
            minRows={4}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={action.problem?.at('input.text')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={action.busy}>
              Publicar la adenda
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function SeasonCard({
  season,
  actions,
}: {
  season: SeasonLineFragment;
  actions: { onClose: () => void; onAdd: () => void } | null;
}) {
  const [igeds, setIgeds] = useState(false);
  const igedsVerb = igeds ? 'Ocultar las instituciones' : 'Ver las instituciones';
  const file = `/datos/temporadas/${season.id}/ranking`;
  return (
    <section className="card pad">
      <div className="chips">
        <h2>{season.name}</h2>
        <Chip tone={season.hash ? 'leaf' : season.mayClose ? 'maize' : 'sky'}>
          {season.hash ? 'Cerrada' : season.mayClose ? 'Por cerrar' : 'En curso'}
        </Chip>
      </div>
      <p className="muted">
        Del {day(season.startsOn)} al {day(season.endsOn)} · {count(season.members, 'gestor con puntos', 'gestores con puntos')}
      </p>
      {season.hash && (
        <>
          <p>
            La cerró {season.closedBy ?? 'el equipo'} el {moment(season.closedAt)}. <a href={`${file}.csv`}>Ranking en CSV</a> ·{' '}
            <a href={`${file}.json`}>en JSON</a>
          </p>
          <p className="small muted" style={{ overflowWrap: 'anywhere' }}>
            SHA-256 del CSV: {season.hash}
          </p>
          {season.igedHash && (
            <>
              <p>
                {count(season.igedRows ?? 0, 'institución sellada', 'instituciones selladas')}:{' '}
                <a href={`/datos/temporadas/${season.id}/iged.csv`}>instituciones en CSV</a> ·{' '}
                <a href={`/datos/temporadas/${season.id}/iged.json`}>en JSON</a>
              </p>
              <p className="small muted" style={{ overflowWrap: 'anywhere' }}>
                SHA-256 del CSV de instituciones: {season.igedHash}
              </p>
            </>
          )}
        </>
      )}
      {season.addenda.map(({ text, publishedAt }) => (
        <p key={publishedAt + text}>
          <b>Adenda del {moment(publishedAt)}:</b> {text}
        </p>
      ))}
      <Group mb="sm">
        <Button
          variant="default"
          size="sm"
          onClick={() => setIgeds(!igeds)}
          aria-expanded={igeds}
          aria-label={`${igedsVerb} de ${season.name}`}
        >
          {igedsVerb}
        </Button>
      </Group>
      {igeds && <IgedRankingBox season={season.id} />}
      {actions && season.mayClose && (
        <Button size="sm" onClick={actions.onClose}>
          Cerrar {season.name}
        </Button>
      )}
      {actions && season.hash && (
        <Button variant="default" size="sm" onClick={actions.onAdd} aria-label={`Publicar una adenda a ${season.name}`}>
          Publicar una adenda
        </Button>
      )}
    </section>
  );
}

export function SeasonsScreen() {
  const read = useRead(SeasonDesk, {});
  const can = useCan();
  const [open, setOpen] = useState<{ dialog: 'close' | 'add'; season: SeasonLineFragment } | null>(null);
  const Dialog = open?.dialog === 'close' ? CloseDialog : AddendumDialog;
  return (
    <Page
      title="Temporadas"
      lead="Una temporada que terminó se cierra: su ranking queda congelado, con una huella que cualquiera puede comprobar."
    >
      <Loaded {...read}>
        {({ seasonDesk }) =>
          seasonDesk.length === 0 ? (
            <Empty title="Aún no hay temporadas">La primera se abre con el primer hecho del año.</Empty>
          ) : (
            <Stack>
              {seasonDesk.map((season) => (
                <SeasonCard
                  key={season.id}
                  season={season}
                  actions={
                    can('recognition.manage')
                      ? { onClose: () => setOpen({ dialog: 'close', season }), onAdd: () => setOpen({ dialog: 'add', season }) }
                      : null
                  }
                />
              ))}
              <IgedRuleBox />
            </Stack>
          )
        }
      </Loaded>
      {open && (
        <Dialog
          season={open.season}
          onClose={() => setOpen(null)}
          onDone={(seasonDesk) => {
            read.replace({ seasonDesk });
            setOpen(null);
          }}
        />
      )}
    </Page>
  );
}
