import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { hour, isoDayOf, moment, today } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { ScheduleAdvisory, type DeskSessionFragment } from './advisory.gql.js';
import { durations, durationWords } from './advisory.words.js';

type Props = { session: DeskSessionFragment; onClose: () => void; onDone: (session: DeskSessionFragment) => void };

const shown = ['input.day', 'input.time', 'input.minutes', 'input.link', 'input.place'];
const minutesOf = (startsAt: string, endsAt: string): number => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

export function ScheduleModal({ session, onClose, onDone }: Props) {
  const { startsAt, endsAt } = session;
  const [form, setForm] = useState({
    day: startsAt ? isoDayOf(startsAt) : '',
    time: startsAt ? hour(startsAt) : '',
    minutes: String(startsAt && endsAt ? minutesOf(startsAt, endsAt) : 60),
    link: session.link,
    place: session.place,
  });
  const action = useAction(ScheduleAdvisory);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const options = [...new Set([...durations, Number(form.minutes)])].sort((a, b) => a - b);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { day, time, minutes, link, place } = form;
    const answer = await action.run({
      input: { id: session.id, day, time, minutes: Number(minutes), link: link.trim(), place: place.trim() },
    });
    if (answer) onDone(answer.scheduleAdvisory);
  }
  return (
    <Modal opened onClose={onClose} title="Día, hora y lugar" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <div role="group" aria-label="Horarios que propone el equipo" className="chips">
            {session.windows.map((window) => (
              <Button
                key={window.startsAt}
                variant="default"
                size="sm"
                onClick={() =>
                  change({
                    day: isoDayOf(window.startsAt),
                    time: hour(window.startsAt),
                    minutes: String(minutesOf(window.startsAt, window.endsAt)),
                  })
                }
              >
                {moment(window.startsAt)}
              </Button>
            ))}
          </div>
          <TextInput
            type="date"
            label="Día"
            required
            min={today()}
            value={form.day}
            onChange={(e) => change({ day: e.currentTarget.value })}
            error={action.problem?.at('input.day')}
          />
          <TextInput
            type="time"
            label="Hora de Lima"
            required
            value={form.time}
            onChange={(e) => change({ time: e.currentTarget.value })}
            error={action.problem?.at('input.time')}
          />
          <NativeSelect
            label="Duración"
            data={options.map((value) => ({
              value: String(value),
              label: durations.includes(value) ? durationWords(value) : `${value} minutos`,
            }))}
            value={form.minutes}
            onChange={(e) => change({ minutes: e.currentTarget.value })}
            error={action.problem?.at('input.minutes')}
          />
          <TextInput
            type="url"
            label="Enlace de la reunión"
            placeholder="https://…"
            value={form.link}
            onChange={(e) => change({ link: e.currentTarget.value })}
            error={action.problem?.at('input.link')}
          />
          <TextInput
            label="Lugar, si es en persona"
            value={form.place}
            onChange={(e) => change({ place: e.currentTarget.value })}
            error={action.problem?.at('input.place')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy} disabled={!form.day || !form.time}>
              Programar e invitar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
