import { useEffect, useState } from 'preact/hooks';
import { TreatMeetingItem } from './meeting.gql.js';
import { can, Trouble, type MeetingProps } from './meeting-parts.js';
import { meetingTexts as texts } from './meeting.texts.js';
import { useAct } from './use-act.js';

type Item = MeetingProps['meeting']['items'][number];

function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

/** 05:30, whatever the sign. */
function clock(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

function Line({
  item,
  current,
  since,
  now,
  children,
}: {
  item: Item;
  current: boolean;
  since: string | null;
  now: number;
  children: preact.ComponentChildren;
}) {
  const running = current && since ? Math.max(0, (now - Date.parse(since)) / 1_000) : 0;
  const left = item.minutes * 60 - item.taken - running;
  const started = current || item.taken > 0;
  return (
    <li class={current ? 'circle-turn now' : 'circle-turn'}>
      <div>
        <b>{item.title}</b>
        {item.brings || item.ownerName ? (
          <span class="small muted block">{texts.brings(item.ownerName ?? '', item.brings)}</span>
        ) : null}
      </div>
      <span class={left < 0 ? 'circle-clock over' : 'circle-clock'} role={current ? 'timer' : undefined}>
        {started ? clock(left) : texts.minutes(item.minutes)}
        {started ? <span class="small block">{left < 0 ? texts.over : texts.left}</span> : null}
      </span>
      {children}
    </li>
  );
}

/** The time of each item, the same on every phone: the server says since when. */
export function TimerPart(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const now = useNow(meeting.currentItem !== null);
  const treat = useAct(TreatMeetingItem, (result) => result.treatMeetingItem, onChanged);
  const go = (itemId: string | null) => void treat.run({ input: { id: meeting.id, itemId } });
  const may = can(props, 'TIMER');
  return (
    <section class="card pad">
      <h3>{texts.timer}</h3>
      <Trouble problems={treat.problems} />
      <ol class="plain">
        {meeting.items.map((item) => {
          const current = meeting.currentItem === item.id;
          return (
            <Line key={item.id} item={item} current={current} since={meeting.currentSince} now={now}>
              {may ? (
                <button
                  class={current ? 'btn' : 'btn quiet'}
                  type="button"
                  disabled={treat.busy}
                  aria-label={current ? texts.stopItem(item.title) : texts.startItem(item.title)}
                  onClick={() => go(current ? null : item.id)}
                >
                  {current ? texts.stop : texts.start}
                </button>
              ) : null}
            </Line>
          );
        })}
      </ol>
    </section>
  );
}
