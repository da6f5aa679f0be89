import { Button, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { day, moment } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, Loaded, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import type { CircleOverview } from '../../graphql/schema.gen.js';
import {
  DeskCircles,
  DeskCircleTotals,
  SetReflectionPrompts,
  type CircleTotalsFragment,
  type DeskCircleLineFragment,
} from './circles.gql.js';

const shows: Record<string, string> = {
  OPEN: 'Los que se reúnen',
  STALE: 'Sin reunirse hace tiempo',
  CLOSED: 'Los que terminaron',
};
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function Row({ one }: { one: DeskCircleLineFragment }) {
  const facts = [
    counted(one.memberCount, 'persona', 'personas'),
    counted(one.igeds, 'institución', 'instituciones'),
    counted(one.regions, 'región', 'regiones'),
    counted(one.meetingCount, 'reunión', 'reuniones'),
  ];
  return (
    <li>
      <div className="main">
        <b>{one.name}</b>
        <div className="small pre">{one.purpose}</div>
        <div className="small muted">{facts.join(' · ')}</div>
        <div className="small muted">
          {one.lastMetAt ? `Última reunión: ${day(one.lastMetAt)}` : `Empezó el ${day(one.createdAt)} y aún no se reúne`}
          {one.nextMeetingAt && ` · Próxima: ${moment(one.nextMeetingAt)}`}
        </div>
      </div>
      <div className="end">
        {one.stale && <Chip tone="danger">{one.quietDays} días sin reunirse</Chip>}
        {one.listed && <Chip tone="sky">En la lista pública</Chip>}
      </div>
    </li>
  );
}

function Prompts({ totals, onChanged }: { totals: CircleTotalsFragment; onChanged: (totals: CircleTotalsFragment) => void }) {
  const [text, setText] = useState(totals.prompts.join('\n'));
  const set = useAction(SetReflectionPrompts);
  const save = async () => {
    const texts = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const answer = await set.run({ input: { texts } });
    if (!answer) return;
    onChanged(answer.setReflectionPrompts);
    say('Guardado. Los círculos verán estas preguntas desde ahora.');
  };
  return (
    <section className="card pad">
      <h2>Preguntas de reflexión</h2>
      <Trouble problem={set.problem} shown={['input.texts']} />
      <Textarea
        label="Una por línea"
        description="Ayudan a escribir en la bitácora después de una reunión. Lo que cada persona escribe no lo lee nadie más."
        autosize
        minRows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={set.problem?.at('input.texts')}
      />
      <Button mt="sm" variant="default" onClick={() => void save()} loading={set.busy}>
        Guardar las preguntas
      </Button>
    </section>
  );
}

export function CirclesScreen() {
  const { of, set } = useFilters();
  const show = (of('ver') || 'OPEN') as CircleOverview;
  const pages = usePages(DeskCircles, { show, search: of('busca') || null, first: 20 }, ({ deskCircles }) => deskCircles);
  const read = useRead(DeskCircleTotals, {});
  return (
    <Page
      title="Círculos"
      lead="Cómo andan: quiénes se reúnen y quiénes se quedaron quietos. Lo que se dice en ellos lo leen solo sus integrantes."
    >
      <Stack>
        <Loaded {...read}>
          {({ deskCircleTotals: totals }) => (
            <section className="card pad">
              <Facts
                facts={[
                  ['Círculos abiertos', String(totals.open)],
                  ['Sin reunirse hace 60 días o más', String(totals.stale)],
                  ['Personas en círculos', String(totals.members)],
                  [`Reuniones en ${totals.year}`, String(totals.meetings)],
                  [`Personas que asistieron en ${totals.year}`, String(totals.attendees)],
                ]}
              />
            </section>
          )}
        </Loaded>
        <search className="filters">
          <NativeSelect
            label="Cuáles"
            miw={220}
            data={choices(shows)}
            value={show}
            onChange={(e) => set('ver', e.currentTarget.value)}
          />
          <SearchField label="Buscar" placeholder="Nombre" value={of('busca')} onChange={(value) => set('busca', value)} />
        </search>
        <Trouble problem={pages.problem} retry={pages.reload} />
        {pages.loading && !pages.first && <Waiting />}
        {pages.first !== null && pages.items.length === 0 && (
          <Empty title="No hay círculos aquí">
            {show === 'STALE'
              ? 'Todos los abiertos se reunieron hace poco.'
              : 'Cuando gestoras y gestores empiecen uno lo verás aquí.'}
          </Empty>
        )}
        {pages.items.length > 0 && (
          <ul className="rows card">
            {pages.items.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
        )}
        <More {...pages} />
        {read.data && (
          <Prompts totals={read.data.deskCircleTotals} onChanged={(totals) => read.replace({ deskCircleTotals: totals })} />
        )}
      </Stack>
    </Page>
  );
}
