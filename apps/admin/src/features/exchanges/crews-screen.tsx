import './exchanges.css';
import { Button, NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import type { CrewDealing } from '../../graphql/schema.gen.js';
import { CrewMates, DealCrews, MoveToCrew, type CrewMatePartFragment, type CrewMatesResult } from './door.gql.js';

type Props = { exchangeId: string; crews: number; can: boolean; mates: CrewMatePartFragment[]; onMates: (mates: CrewMatePartFragment[]) => void };

function Deal({ exchangeId, crews, mates, onMates }: Props) {
  const [how, setHow] = useState<CrewDealing>('MIXED');
  const [sure, setSure] = useState(false);
  const action = useAction(DealCrews);
  const waiting = mates.filter(({ crew }) => crew === null).length;
  const dealt = mates.length - waiting;
  const deal = async (again: boolean) => {
    const answer = await action.run({ input: { exchangeId, how, again } });
    if (!answer) return;
    setSure(false);
    onMates(answer.dealCrews);
    say('Repartidos: cada persona ve su equipo en su credencial y en la página del intercambio.');
  };
  return (
    <section className="card pad">
      <h2>Repartir</h2>
      <Trouble problem={sure ? null : action.problem} />
      <Radio.Group label="Cómo se reparten" value={how} onChange={(value) => setHow(value as CrewDealing)}>
        <Stack gap="xs" mt="xs">
          <Radio value="MIXED" label="Mezclando regiones: en cada equipo hay gente de todas" />
          <Radio value="TOGETHER" label="Cada instancia junta: nadie se separa de los suyos" />
        </Stack>
      </Radio.Group>
      <p role="status" className="deal-count">
        {mates.length === 0
          ? 'Todavía nadie tiene lugar en el intercambio.'
          : waiting === 0
            ? `Todas las personas con lugar tienen equipo: ${count(mates.length, 'persona', 'personas')} en ${count(crews, 'equipo', 'equipos')}.`
            : `${count(waiting, 'persona espera', 'personas esperan')} equipo, de ${mates.length} con lugar.`}
      </p>
      <div className="chips">
        <Button onClick={() => void deal(false)} loading={action.busy} disabled={waiting === 0}>
          {dealt === 0 ? 'Repartir en equipos' : 'Repartir a quienes faltan'}
        </Button>
        {dealt > 0 && (
          <Button variant="default" onClick={() => setSure(true)} disabled={action.busy}>
            Repartir todo de nuevo
          </Button>
        )}
      </div>
      {sure && (
        <AskReason opened title="Repartir todo de nuevo" explain="Las personas pueden cambiar de equipo, también las que ya vieron el suyo. Queda anotado quién lo hizo."
          confirm="Repartir de nuevo" danger busy={action.busy} problem={action.problem} onClose={() => setSure(false)} onConfirm={() => void deal(true)} />
      )}
    </section>
  );
}

function Mate({ mate, crews, can, onMates }: Pick<Props, 'crews' | 'can' | 'onMates'> & { mate: CrewMatePartFragment }) {
  const action = useAction(MoveToCrew);
  const move = async (crew: number) => {
    const answer = await action.run({ input: { registrationId: mate.registrationId, crew } });
    if (!answer) return;
    onMates(answer.moveToCrew);
    say(`${mate.name} va en el equipo ${crew}.`);
  };
  return (
    <li>
      <div className="main">
        <b>{mate.name}</b>
        <div className="small muted">{[mate.igedName, mate.regionName].filter(Boolean).join(' · ')}</div>
        <Trouble problem={action.problem} />
      </div>
      {can && (
        <div className="end">
          <NativeSelect
            size="sm"
            aria-label={`Equipo de ${mate.name}`}
            value={mate.crew ?? ''}
            data={[...(mate.crew === null ? [{ value: '', label: 'Sin equipo' }] : []), ...Array.from({ length: crews }, (_, at) => ({ value: String(at + 1), label: `Equipo ${at + 1}` }))]}
            onChange={(e) => e.currentTarget.value && void move(Number(e.currentTarget.value))}
          />
        </div>
      )}
    </li>
  );
}

/** `12 personas de 4 regiones`; whoever is of no region counts as a person. */
function peopleOf(mates: CrewMatePartFragment[]): string {
  const regions = new Set(mates.map(({ regionName }) => regionName).filter(Boolean)).size;
  return [count(mates.length, 'persona', 'personas'), ...(regions > 0 ? [count(regions, 'región', 'regiones')] : [])].join(' de ');
}

function Crews({ id, read, onMates }: { id: string; read: CrewMatesResult; onMates: Props['onMates'] }) {
  const { crewMates: mates, deskInternship: internship, deskExchange: exchange } = read;
  if (!internship || !exchange)
    return (
      <Empty title="Primero planifica la pasantía" action={<Button component={Link} to={`/intercambios/${id}/feria`}>Planificar la pasantía</Button>}>
        Di cuántos equipos rotan y por qué islas; después repartes aquí a las personas.
      </Empty>
    );
  const can = exchange.canProgramme;
  const numbers = [null, ...Array.from({ length: internship.crews }, (_, at) => at + 1)];
  return (
    <Stack>
      {can && <Deal exchangeId={id} crews={internship.crews} can={can} mates={mates} onMates={onMates} />}
      {numbers.map((crew) => {
        const own = mates.filter((one) => one.crew === crew);
        if (own.length === 0) return null;
        return (
          <section key={crew ?? 0}>
            <h2>{crew === null ? 'Sin equipo' : `Equipo ${crew}`}</h2>
            <p className="small muted">{peopleOf(own)}</p>
            <ul className="rows card">
              {own.map((mate) => (
                <Mate key={mate.registrationId} mate={mate} crews={internship.crews} can={can} onMates={onMates} />
              ))}
            </ul>
          </section>
        );
      })}
    </Stack>
  );
}

/** Who goes in which crew of the internship. */
export function CrewsScreen() {
  const { id = '' } = useParams();
  const read = useRead(CrewMates, { exchangeId: id });
  const dealt = read.data?.crewMates.some(({ crew }) => crew !== null) ?? false;
  return (
    <Page
      title="Equipos de la pasantía"
      before={read.data?.deskExchange?.title}
      lead="Cada equipo recorre las islas en su orden; nadie queda sin pasar por todas."
      back={{ to: `/intercambios/${id}/feria`, label: 'Feria y pasantía' }}
      actions={
        dealt && (
          <Button component="a" href={`/admin/intercambios/${id}/equipos.pdf`} target="_blank" rel="noopener" variant="default">
            Imprimir las listas
          </Button>
        )
      }
    >
      <Loaded {...read}>{(data) => <Crews id={id} read={data} onMates={(crewMates) => read.replace({ ...data, crewMates })} />}</Loaded>
    </Page>
  );
}
