import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { inDays } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded, Trouble } from '../../parts/states.js';
import {
  AdvisoryThemes,
  MyAdvisoryHours,
  SaveMyAdvisoryHours,
  type AdvisoryThemesResult,
  type MyHoursFragment,
} from './advisory.gql.js';
import './advisory.css';
import { weekdays } from './advisory.words.js';

const days = weekdays.map((label, at) => ({ value: String(at + 1), label }));

function Form({ hours, themes }: { hours: MyHoursFragment; themes: AdvisoryThemesResult['themes'] }) {
  const [weekly, setWeekly] = useState(hours.weekly);
  const [exceptions, setExceptions] = useState(hours.exceptions);
  const [themeIds, setThemeIds] = useState(hours.themeIds);
  const action = useAction(SaveMyAdvisoryHours);
  const { problem } = action;
  const slot = (at: number, part: Partial<(typeof weekly)[number]>) =>
    setWeekly((old) => old.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const exception = (at: number, part: Partial<(typeof exceptions)[number]>) =>
    setExceptions((old) => old.map((one, index) => (index === at ? { ...one, ...part } : one)));
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const days = exceptions.map(({ day, starts, ends }) => ({ day, hours: starts && ends ? { starts, ends } : null }));
    if (await action.run({ input: { weekly, exceptions: days, themeIds } })) say('Guardado. Así te verán al asignar asesorías.');
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Trouble problem={problem} shown={problem?.fields.map(({ path }) => path) ?? []} />
        <section className="card pad">
          <h2>Cada semana</h2>
          {weekly.length === 0 && <p className="muted">Agrega un rato en que sueles poder, como martes de 9 a 12.</p>}
          {weekly.map(({ weekday, starts, ends }, at) => (
            <div className="slot" key={at} role="group" aria-label={`Horario ${at + 1}`}>
              <NativeSelect
                label="Día"
                data={days}
                value={String(weekday)}
                onChange={(e) => slot(at, { weekday: Number(e.currentTarget.value) })}
              />
              <TextInput
                type="time"
                label="Desde"
                value={starts}
                onChange={(e) => slot(at, { starts: e.currentTarget.value })}
                error={problem?.at(`input.weekly.${at}.starts`)}
              />
              <TextInput
                type="time"
                label="Hasta"
                value={ends}
                onChange={(e) => slot(at, { ends: e.currentTarget.value })}
                error={problem?.at(`input.weekly.${at}.ends`)}
              />
              <Button
                variant="subtle"
                onClick={() => setWeekly((old) => old.filter((_, index) => index !== at))}
                aria-label={`Quitar el horario ${at + 1}`}
              >
                Quitar
              </Button>
            </div>
          ))}
          <Button variant="default" onClick={() => setWeekly((old) => [...old, { weekday: 1, starts: '09:00', ends: '12:00' }])}>
            Agregar un horario
          </Button>
        </section>
        <section className="card pad">
          <h2>Días distintos</h2>
          <p className="small muted">Sin horas, ese día no atiendes. Con horas, atiendes solo en ellas.</p>
          {exceptions.map(({ day, starts, ends }, at) => (
            <div className="slot" key={at} role="group" aria-label={`Día distinto ${at + 1}`}>
              <TextInput
                type="date"
                label="Día"
                value={day}
                onChange={(e) => exception(at, { day: e.currentTarget.value })}
                error={problem?.at(`input.exceptions.${at}.day`)}
              />
              <TextInput
                type="time"
                label="Desde (opcional)"
                value={starts ?? ''}
                onChange={(e) => exception(at, { starts: e.currentTarget.value || null })}
              />
              <TextInput
                type="time"
                label="Hasta (opcional)"
                value={ends ?? ''}
                onChange={(e) => exception(at, { ends: e.currentTarget.value || null })}
                error={problem?.at(`input.exceptions.${at}.hours.ends`)}
              />
              <Button
                variant="subtle"
                onClick={() => setExceptions((old) => old.filter((_, index) => index !== at))}
                aria-label={`Quitar el día distinto ${at + 1}`}
              >
                Quitar
              </Button>
            </div>
          ))}
          <Button
            variant="default"
            onClick={() => setExceptions((old) => [...old, { day: inDays(7), starts: null, ends: null }])}
          >
            Agregar un día distinto
          </Button>
        </section>
        <section className="card pad">
          <Checkbox.Group
            label="Temas que atiendes"
            description="Con ellos te proponemos para las asesorías."
            value={themeIds}
            onChange={setThemeIds}
            error={problem?.at('input.themeIds')}
          >
            <Stack gap="xs" mt="xs">
              {themes
                .filter(({ parentId }) => parentId === null)
                .map(({ id, name }) => (
                  <Checkbox key={id} value={id} label={name} />
                ))}
            </Stack>
          </Checkbox.Group>
        </section>
        <Group>
          <Button type="submit" loading={action.busy}>
            Guardar mis horas
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function HoursScreen() {
  const hours = useRead(MyAdvisoryHours, {});
  const themes = useRead(AdvisoryThemes, {});
  return (
    <Page
      title="Mis horas libres"
      lead="En hora de Lima. Con ellas DIFOCA sabe cuándo puedes atender una asesoría."
      back={{ to: '/asesorias', label: 'Asesorías' }}
    >
      <Loaded {...hours}>
        {({ myAdvisoryHours }) => (
          <Loaded {...themes}>{({ themes: all }) => <Form hours={myAdvisoryHours} themes={all} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}
