import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../graphql/ask.js';
import type { Problem } from '../../graphql/problem.js';
import { useViewer } from '../../session/session.js';
import { dropStored, readStored, writeStored } from '../../session/stored.js';
import type { ReportTextShownFragment, RevisionShownFragment } from './reports.gql.js';
import type { Saved as SavedText, Writing } from './writing.js';

const PAUSE_MS = 1_500;
const RETRY_MS = 10_000;
type Kept = { body: string; revision: number };
type Saved = Omit<SavedText, 'key'>;
export type TextState = ReturnType<typeof useReportText>;

/**
 * One text: to this device at every letter, to the server at every pause. A failed save is tried again by itself, under the same id; a text that
 * somebody else saved meanwhile stops saving and shows both.
 */
export function useReportText(writing: Writing, documentId: string, text: ReportTextShownFragment, onSaved: (saved: SavedText) => void) {
  const viewer = useViewer();
  const key = `${writing.place}.${documentId}.${text.key}`;
  const [kept] = useState(() => readStored<Kept>(viewer.id, key));
  const [body, setBody] = useState(kept?.body ?? text.text);
  const [saved, setSaved] = useState<Saved>({ body: text.text, revision: kept?.revision ?? text.revision, at: text.at });
  const [other, setOther] = useState<RevisionShownFragment | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);
  const [onDevice, setOnDevice] = useState<Date | null>(kept ? new Date() : null);
  const latest = useRef({ body, saved });
  const sending = useRef<{ id: string; body: string; revision: number } | null>(null);
  const inFlight = useRef<Promise<boolean> | null>(null);
  const told = useRef(onSaved);
  told.current = onSaved;
  latest.current = { body, saved };
  const dirty = body !== saved.body;

  const change = useCallback(
    (next: string) => {
      latest.current.body = next;
      setBody(next);
      setProblem((old) => (old && !old.passing ? null : old));
      if (writeStored(viewer.id, key, { body: next, revision: latest.current.saved.revision })) setOnDevice(new Date());
    },
    [viewer.id, key],
  );

  const settle = useCallback(
    (next: Saved) => {
      latest.current.saved = next;
      setSaved(next);
      if (latest.current.body === next.body) dropStored(viewer.id, key);
      else writeStored(viewer.id, key, { body: latest.current.body, revision: next.revision });
      told.current({ ...next, key: text.key });
    },
    [viewer.id, key, text.key],
  );

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const { body: now, saved: before } = latest.current;
    if (now === before.body) return true;
    const same = sending.current?.body === now && sending.current.revision === before.revision;
    const send = same && sending.current ? sending.current : { id: crypto.randomUUID(), body: now, revision: before.revision };
    sending.current = send;
    setSaving(true);
    const answer = await ask(writing.save, { ...send, documentId, key: text.key });
    setSaving(false);
    setProblem(answer.problem);
    if (answer.problem?.reason === 'REPORT_TEXT_STALE') {
      const history = await ask(writing.history, { documentId, key: text.key, first: 10 });
      const theirs = history.data?.history.items[0];
      if (!theirs) return false;
      setProblem(null);
      setOther(theirs);
      return false;
    }
    if (!answer.data) return false;
    const { revision, body: kept_, at } = answer.data.saved;
    // The server trims what it takes: that is no change of whoever goes on typing.
    settle({ body: latest.current.body === now ? now : kept_, revision, at });
    return true;
  }, [writing, documentId, text.key, settle]);

  /** One save at a time: two at once would refuse each other. */
  const save = useCallback(async (): Promise<boolean> => {
    while (inFlight.current) await inFlight.current;
    inFlight.current = saveOnce();
    try {
      return await inFlight.current;
    } finally {
      inFlight.current = null;
    }
  }, [saveOnce]);

  const tooLong = [...body].length > text.limit;
  useEffect(() => {
    if (!dirty || other || tooLong || (problem && !problem.passing)) return;
    const timer = setTimeout(() => void save(), problem ? RETRY_MS : PAUSE_MS);
    const online = () => void save();
    window.addEventListener('online', online);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', online);
    };
  }, [body, dirty, other, tooLong, problem, save]);

  // Going to another part does not wait for the pause; what could not be sent stays on this device.
  useEffect(() => () => void (latest.current.body !== latest.current.saved.body && save()), [save]);

  /** Of both texts, the one to go on with: it is written over what the other person saved. */
  const choose = useCallback(
    (chosen: string) => {
      if (!other) return;
      const { body: theirs, revision, at } = other;
      setOther(null);
      latest.current.body = chosen;
      setBody(chosen);
      settle({ body: theirs, revision, at });
    },
    [other, settle],
  );

  /** What came back from an earlier revision. */
  const take = useCallback(
    (next: Saved) => {
      latest.current.body = next.body;
      setBody(next.body);
      settle(next);
    },
    [settle],
  );
  return { body, change, save, saving, dirty, tooLong, problem, saved, onDevice, other, choose, take };
}
