import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../graphql/ask.js';
import type { Problem } from '../../graphql/problem.js';
import { useViewer } from '../../session/session.js';
import { dropStored, readStored, writeStored } from '../../session/stored.js';
import { opened, sameDraft, tidy, type Draft } from './draft.js';
import { FeedbackFormById, SaveFeedbackDraft, type FormFragment } from './feedback.gql.js';

const PAUSE_MS = 1_200;
const RETRY_MS = 10_000;
type Kept = { draft: Draft; revision: number };
type Saved = { draft: Draft; revision: number; at: string | null; missing: string[] };
export type DraftState = ReturnType<typeof useDraft>;

/**
 * The draft of one feedback: to this device at every letter, to the server at every pause. A failed save is tried again by itself;
 * a draft that changed elsewhere stops saving and shows both, for the person to choose.
 */
export function useDraft(form: FormFragment) {
  const viewer = useViewer();
  const key = `feedback.${form.id}`;
  const [kept] = useState(() => readStored<Kept>(viewer.id, key));
  const clash = kept !== null && kept.revision !== form.revision && !sameDraft(kept.draft, form.draft);
  const [draft, setDraft] = useState<Draft>(() => opened(kept?.draft ?? form.draft));
  const [saved, setSaved] = useState<Saved>({
    draft: form.draft,
    revision: form.revision,
    at: form.savedAt,
    missing: form.missing,
  });
  const [other, setOther] = useState<Draft | null>(clash ? form.draft : null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);
  const [onDevice, setOnDevice] = useState<Date | null>(kept ? new Date() : null);
  const latest = useRef({ draft, saved });
  const inFlight = useRef<Promise<boolean> | null>(null);
  latest.current = { draft, saved };
  const dirty = !sameDraft(draft, saved.draft);

  const change = useCallback(
    (next: Draft) => {
      latest.current.draft = next;
      setDraft(next);
      if (writeStored(viewer.id, key, { draft: next, revision: latest.current.saved.revision })) setOnDevice(new Date());
    },
    [viewer.id, key],
  );

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = tidy(latest.current.draft);
    if (sameDraft(sent, latest.current.saved.draft)) return true;
    setSaving(true);
    const answer = await ask(SaveFeedbackDraft, { input: { id: form.id, revision: latest.current.saved.revision, draft: sent } });
    setSaving(false);
    setProblem(answer.problem);
    if (answer.problem?.reason === 'FEEDBACK_DRAFT_STALE') {
      const fresh = (await ask(FeedbackFormById, { id: form.id })).data?.feedbackForm;
      if (!fresh) return false;
      const { draft: theirs, revision, savedAt: at, missing } = fresh;
      latest.current.saved = { draft: theirs, revision, at, missing };
      setSaved(latest.current.saved);
      if (!sameDraft(theirs, sent)) setOther(theirs);
      setProblem(null);
      return sameDraft(theirs, sent);
    }
    if (!answer.data) return false;
    const { revision, savedAt: at, missing } = answer.data.saveFeedbackDraft;
    latest.current.saved = { draft: sent, revision, at, missing };
    setSaved(latest.current.saved);
    if (sameDraft(latest.current.draft, sent)) dropStored(viewer.id, key);
    else writeStored(viewer.id, key, { draft: latest.current.draft, revision });
    return true;
  }, [form.id, key, viewer.id]);

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

  useEffect(() => {
    if (!dirty || other || form.status !== 'ASSIGNED') return;
    if (problem && !problem.passing) return;
    const timer = setTimeout(() => void save(), problem ? RETRY_MS : PAUSE_MS);
    const online = () => void save();
    window.addEventListener('online', online);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', online);
    };
  }, [draft, dirty, other, problem, save, form.status]);

  // A refusal of what was written says what to do; the next letter is the answer to it.
  useEffect(() => setProblem((old) => (old && !old.passing ? null : old)), [draft]);

  // A device that keeps nothing (storage full or closed) asks before the page goes.
  useEffect(() => {
    if (!dirty || onDevice) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [dirty, onDevice]);

  const resolve = useCallback(
    (chosen: Draft) => {
      setOther(null);
      change(opened(chosen));
    },
    [change],
  );
  const revision = useCallback(() => latest.current.saved.revision, []);
  return { draft, change, save, saving, dirty, problem, saved, onDevice, other, resolve, revision };
}
