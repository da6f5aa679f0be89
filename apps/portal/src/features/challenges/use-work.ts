import { failureOf, request, type RequestFailure } from '@lib/web-graphql';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../../session/session.js';
import { SaveChallengeWork, type MyTeamInChallengeFragment } from './challenges.gql.js';
import { dropDraft, readDraft, writeDraft, type WorkDraft } from './work-draft.js';

export type Entry = NonNullable<MyTeamInChallengeFragment['entry']>;
export type Work = Entry['works'][number];

const PAUSE_MS = 1_500;
const AGAIN_MS = 20_000;

export type SendState = { kind: 'still' } | { kind: 'sending' } | { kind: 'waits' } | { kind: 'refused'; failure: RequestFailure } | { kind: 'conflict' };

export interface WorkEditor {
  text: string;
  draft: WorkDraft | null;
  keeps: boolean;
  state: SendState;
  edit: (text: string) => void;
  choose: (side: 'mine' | 'theirs') => void;
  /** The text went with a hand-in: what was kept here is of no more use. */
  forget: () => void;
}

/** The text of a step: on the device at each letter, on the server when the person pauses and there is signal. */
export function useWork(work: Work, onSaved: (mine: MyTeamInChallengeFragment) => void): WorkEditor {
  const { viewer, expire } = useSession();
  const accountId = viewer?.id ?? '';
  const [draft, setDraft] = useState<WorkDraft | null>(null);
  const [state, setState] = useState<SendState>({ kind: 'still' });
  const [keeps, setKeeps] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef<WorkDraft | null>(null);
  // One save at a time: a second upon the same revision would be taken for another person's text.
  const flying = useRef(false);
  const server = useRef(work);
  server.current = work;
  latest.current = draft;

  const plan = (pause: number) => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  };
  const keep = (next: WorkDraft) => {
    latest.current = next;
    setDraft(next);
    setKeeps(writeDraft(accountId, work.id, next));
  };
  const send = async (base?: number) => {
    const sent = latest.current;
    if (!sent?.dirty || !server.current.canWrite || flying.current) return;
    const revision = base ?? sent.base;
    if (revision < server.current.revision && sent.text !== server.current.text) return setState({ kind: 'conflict' });
    setState({ kind: 'sending' });
    flying.current = true;
    try {
      const { saveChallengeWork: mine } = await request(SaveChallengeWork, { input: { workId: work.id, revision, text: sent.text } });
      const saved = mine?.entry?.works.find(({ id }) => id === work.id);
      const now = latest.current ?? sent;
      keep({ ...now, base: saved?.revision ?? revision + 1, dirty: now.text !== sent.text });
      setState({ kind: 'still' });
      if (mine) onSaved(mine);
      if (now.text !== sent.text) plan(PAUSE_MS);
    } catch (thrown) {
      failed(failureOf(thrown));
      if (latest.current?.dirty && latest.current.text !== sent.text) plan(PAUSE_MS);
    } finally {
      flying.current = false;
    }
  };
  const failed = (failure: RequestFailure) => {
    if (failure.kind === 'UNAUTHENTICATED') expire();
    if (failure.reason === 'WORK_STALE') return setState({ kind: 'conflict' });
    if (!failure.passing) return setState({ kind: 'refused', failure });
    setState({ kind: 'waits' });
    plan(AGAIN_MS);
  };

  useEffect(() => {
    if (!accountId) return;
    const kept = readDraft(accountId, work.id);
    setDraft(kept);
    latest.current = kept;
    if (kept?.dirty) plan(PAUSE_MS);
    const online = () => plan(0);
    window.addEventListener('online', online);
    return () => {
      if (timer.current) clearTimeout(timer.current);
      window.removeEventListener('online', online);
    };
  }, [accountId, work.id]);

  // What the server has word by word, by this or another way, is of no more use here.
  useEffect(() => {
    if (!draft || draft.text !== work.text || draft.base >= work.revision) return;
    dropDraft(accountId, work.id);
    setDraft(null);
    latest.current = null;
    setState({ kind: 'still' });
  }, [work.revision]);

  const ahead = draft !== null && (draft.dirty || draft.base >= work.revision);
  return {
    text: ahead ? draft.text : work.text,
    draft: ahead ? draft : null,
    keeps,
    state,
    edit: (text) => {
      keep({ text, base: ahead ? draft.base : work.revision, savedAt: new Date().toISOString(), dirty: true, title: work.title });
      if (state.kind !== 'conflict') plan(PAUSE_MS);
    },
    choose: (side) => {
      if (side === 'theirs') {
        dropDraft(accountId, work.id);
        setDraft(null);
        latest.current = null;
        return setState({ kind: 'still' });
      }
      if (draft) keep({ ...draft, base: work.revision });
      void send(work.revision);
    },
    forget: () => {
      if (timer.current) clearTimeout(timer.current);
      dropDraft(accountId, work.id);
      setDraft(null);
      latest.current = null;
      setState({ kind: 'still' });
    },
  };
}
