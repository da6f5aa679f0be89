import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../graphql/ask.js';
import type { Problem } from '../../graphql/problem.js';
import { dropStored, readStored, writeStored } from '../../session/stored.js';
import { arrived, nextToSend, personOf, received, renewed, stamped, undone, walkInsOf, type Entry, type Kept, type Person, type Reading, type WalkIn, type Where } from './check-in.js';
import { daysOf } from './exchange.words.js';
import { ExchangeRoster, SyncCheckIns } from './door.gql.js';

const EVERY_MS = 15_000;
/** Who registered meanwhile comes into the list by itself. */
const RENEW_MS = 5 * 60_000;
const SAME_CODE_MS = 3_000;

export type CheckIn = {
  kept: Kept | null;
  reading: Reading | null;
  problem: string;
  sending: boolean;
  /** The last time that it was tried, nobody answered. */
  alone: boolean;
  prepare: () => Promise<boolean>;
  readCode: (text: string, where: Where) => void;
  enter: (person: Person, where: Where) => void;
  arrive: (walkIn: Omit<WalkIn, 'id' | 'at'>, where: Where) => void;
  undo: (entry: Entry) => void;
  send: () => Promise<void>;
  finish: () => void;
};

const newId = (): string => crypto.randomUUID();

/** What this phone keeps and sends: written to the device before anything is shown, sent whenever there is network. */
export function useCheckIn(accountId: string, exchangeId: string): CheckIn {
  const name = `control.${exchangeId}`;
  const [kept, setKept] = useState<Kept | null>(() => whole(readStored<Kept>(accountId, name)));
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  const [alone, setAlone] = useState(false);
  const latest = useRef(kept);
  const running = useRef(false);
  const last = useRef({ text: '', at: 0 });

  const keep = useCallback(
    (next: Kept) => {
      latest.current = next;
      if (!writeStored(accountId, name, next)) setProblem('Este equipo no pudo guardar la lectura: no cierres esta página hasta que se envíe.');
      setKept(next);
    },
    [accountId, name],
  );
  const renew = useCallback(async () => {
    const before = latest.current;
    const { data, problem: refused } = await ask(ExchangeRoster, { exchangeId });
    // Wiped from this device meanwhile: the list does not come back by itself.
    if (before && !latest.current) return null;
    if (!data?.deskExchange) return refused?.message ?? 'No encontramos ese intercambio.';
    const { title, startsOn, endsOn, programme } = data.deskExchange;
    keep(renewed(latest.current, { exchangeId, title, days: daysOf(startsOn, endsOn), items: programme, people: data.exchangeRoster, igeds: data.doorIgeds }, newId));
    return '';
  }, [exchangeId, keep]);
  const prepare = useCallback(async () => {
    const trouble = await renew();
    setProblem(trouble ?? '');
    return trouble === '';
  }, [renew]);
  const send = useCallback(async () => {
    if (running.current || !latest.current?.queue.length) return;
    running.current = true;
    setSending(true);
    let refused: Problem | null = null;
    let lost = 0;
    // What is read while this is on its way goes next, and does not wait for the next look.
    for (let now: Kept | null = latest.current; now && now.queue.length > 0; now = latest.current) {
      const stamps = nextToSend(now);
      const { data, problem: told } = await ask(SyncCheckIns, { input: { exchangeId, deviceId: now.deviceId, stamps, walkIns: walkInsOf(now, stamps) } });
      refused = told;
      if (!data || data.syncCheckIns.length === 0) break;
      if (latest.current) keep(received(latest.current, data.syncCheckIns.map(({ id }) => id)));
      lost += data.syncCheckIns.filter(({ outcome }) => outcome === 'UNKNOWN' || outcome === 'OUTSIDE').length;
    }
    running.current = false;
    setSending(false);
    setAlone(refused?.passing ?? false);
    if (lost > 0) return setProblem(`${lost === 1 ? 'Una lectura no contó' : `${lost} lecturas no contaron`}: no son de este intercambio o de sus días.`);
    setProblem(refused && !refused.passing ? refused.message : '');
  }, [exchangeId, keep]);
  const show = useCallback(
    (result: { kept: Kept; reading: Reading }) => {
      if (result.kept !== latest.current) keep(result.kept);
      setReading(result.reading);
      navigator.vibrate?.(result.reading.outcome === 'in' ? 80 : [60, 60, 60]);
      void send();
    },
    [keep, send],
  );
  const enter = useCallback(
    (person: Person, where: Where) => {
      if (latest.current) show(stamped(latest.current, person, where, new Date().toISOString(), newId));
    },
    [show],
  );
  const arrive = useCallback(
    (walkIn: Omit<WalkIn, 'id' | 'at'>, where: Where) => {
      if (!latest.current) return;
      const at = new Date().toISOString();
      const { kept: with_, person } = arrived(latest.current, { ...walkIn, id: newId(), at });
      show(stamped(with_, person, where, at, newId));
    },
    [show],
  );
  const undo = useCallback(
    (entry: Entry) => {
      if (!latest.current) return;
      keep(undone(latest.current, entry, new Date().toISOString(), newId));
      setReading(null);
      // The same pass may be shown again at once.
      last.current = { text: '', at: 0 };
      void send();
    },
    [keep, send],
  );
  const readCode = useCallback(
    (text: string, where: Where) => {
      // The camera sees the same code many times while it is held before it.
      const now = Date.now();
      if (text === last.current.text && now - last.current.at < SAME_CODE_MS) return void (last.current.at = now);
      last.current = { text, at: now };
      const person = latest.current && personOf(latest.current, text);
      if (person) enter(person, where);
      else setReading({ outcome: 'unknown', person: null, at: new Date(now).toISOString(), entry: null });
    },
    [enter],
  );
  const finish = useCallback(() => {
    dropStored(accountId, name);
    latest.current = null;
    setKept(null);
    setReading(null);
  }, [accountId, name]);

  useEffect(() => {
    const timer = setInterval(() => void send(), EVERY_MS);
    const renewing = setInterval(() => {
      if (latest.current && navigator.onLine) void renew();
    }, RENEW_MS);
    const online = () => void send();
    window.addEventListener('online', online);
    void send();
    return () => {
      clearInterval(timer);
      clearInterval(renewing);
      window.removeEventListener('online', online);
    };
  }, [renew, send]);

  return { kept, reading, problem, sending, alone, prepare, readCode, enter, arrive, undo, send, finish };
}

/** As it is read today, whatever a page of before had written. */
function whole(stored: Kept | null): Kept | null {
  return stored && { ...{ igeds: [], entries: [], walkIns: [] }, ...stored };
}
