import { request } from '@lib/web-graphql';
import { useEffect, useState } from 'preact/hooks';
import { readKept, writeKept, KEPT } from '../../drafts/kept-answers.js';
import { ChallengeClock } from './challenges.gql.js';

/** Says nothing about anyone: how far the clock of this device is from the server's. */
const PLACE = `${KEPT}:reloj`;
const TICK_MS = 15_000;
const AGAIN_MS = 300_000;

export interface ServerClock {
  /** Milliseconds by the clock of the server, as far as this device knows it; null before the page is alive. */
  now: number | null;
  /** Whether the server answered when it was last asked; null until then. */
  fresh: boolean | null;
}

function offset(): number {
  return readKept<number>(PLACE) ?? 0;
}

/** By the clock of the server that this device last saw: what a hand-in is stamped with. */
export function serverNow(): Date {
  return new Date(Date.now() + offset());
}

async function learn(id: string): Promise<boolean> {
  const asked = Date.now();
  const { myChallenge } = await request(ChallengeClock, { id });
  if (!myChallenge) return false;
  const answered = Date.now();
  // Half of the way was the question's, half the answer's.
  writeKept(PLACE, Date.parse(myChallenge.now) - (asked + answered) / 2);
  return true;
}

export function useServerClock(id: string): ServerClock {
  const [clock, setClock] = useState<ServerClock>({ now: null, fresh: null });
  useEffect(() => {
    let current = true;
    const tick = () => setClock((before) => ({ ...before, now: serverNow().getTime() }));
    const ask = () =>
      void learn(id).then(
        (fresh) => current && setClock({ now: serverNow().getTime(), fresh }),
        () => current && setClock({ now: serverNow().getTime(), fresh: false }),
      );
    tick();
    ask();
    const ticking = setInterval(tick, TICK_MS);
    const asking = setInterval(ask, AGAIN_MS);
    window.addEventListener('online', ask);
    return () => {
      current = false;
      clearInterval(ticking);
      clearInterval(asking);
      window.removeEventListener('online', ask);
    };
  }, [id]);
  return clock;
}
