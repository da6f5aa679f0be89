import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../graphql/ask.js';
import { dropStored, readStored, writeStored } from '../../session/stored.js';
import { nextToSend, personOf, received, renewed, stamped, type Kept, type Person, type Reading } from './check-in.js';
import { daysOf } from './exchange.words.js';
import { ExchangeRoster, SyncCheckIns } from './exchanges.gql.js';

const EVERY_MS = 15_000;

type Where = { day: string; itemId: string | null };
export type CheckIn = {
  kept: Kept | null;
  reading: Reading | null;
  problem: string;
  sending: boolean;
  prepare: () => Promise<void>;
  readCode: (text: string, where: Where) => void;
  enter: (person: Person, where: Where) => void;
  send: () => Promise<void>;
  finish: () => void;
};

/** What this phone keeps and sends: written to the device before anything is shown, sent whenever there is network. */
export function useCheckIn(accountId: string, exchangeId: string): CheckIn {
  const name = `control.${exchangeId}`;
  const [kept, setKept] = useState<Kept | null>(() => readStored<Kept>(accountId, name));
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
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
  const prepare = useCallback(async () => {
    const { data, problem: refused } = await ask(ExchangeRoster, { exchangeId });
    if (!data?.deskExchange) return setProblem(refused?.message ?? 'No encontramos ese intercambio.');
    const { title, startsOn, endsOn, programme } = data.deskExchange;
    setProblem('');
    keep(renewed(latest.current, { exchangeId, title, days: daysOf(startsOn, endsOn), items: programme, people: data.exchangeRoster }, () => crypto.randomUUID()));
  }, [exchangeId, keep]);
  const send = useCallback(async () => {
    const now = latest.current;
    if (running.current || !now || now.queue.length === 0) return;
    running.current = true;
    setSending(true);
    const stamps = nextToSend(now);
    const { data, problem: refused } = await ask(SyncCheckIns, { input: { exchangeId, deviceId: now.deviceId, stamps } });
    running.current = false;
    setSending(false);
    if (data && latest.current) keep(received(latest.current, data.syncCheckIns.map(({ id }) => id)));
    setProblem(refused && navigator.onLine ? refused.message : '');
  }, [exchangeId, keep]);
  const enter = useCallback(
    (person: Person, where: Where) => {
      if (!latest.current) return;
      const result = stamped(latest.current, person, where, new Date().toISOString(), () => crypto.randomUUID());
      if (result.kept !== latest.current) keep(result.kept);
      setReading(result.reading);
      navigator.vibrate?.(result.reading.outcome === 'in' ? 80 : [60, 60, 60]);
      void send();
    },
    [keep, send],
  );
  const readCode = useCallback(
    (text: string, where: Where) => {
      // The camera sees the same code many times while it is held before it.
      const now = Date.now();
      if (text === last.current.text && now - last.current.at < 3000) return void (last.current.at = now);
      last.current = { text, at: now };
      const person = latest.current && personOf(latest.current, text);
      if (person) enter(person, where);
      else setReading({ outcome: 'unknown', person: null, at: new Date(now).toISOString() });
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
    const online = () => void send();
    window.addEventListener('online', online);
    void send();
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', online);
    };
  }, [send]);

  return { kept, reading, problem, sending, prepare, readCode, enter, send, finish };
}
