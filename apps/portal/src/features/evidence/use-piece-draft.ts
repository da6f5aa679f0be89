import { useMutation } from '@lib/web-graphql';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SaveEvidence, type EvidenceItemFragment, type EvidenceSheetFragment } from './evidence.gql.js';
import { evidenceTexts as texts } from './evidence.texts.js';

export interface Said {
  caption: string;
  sectionKey: string | null;
  result: string;
  minors: boolean | null;
  authorised: boolean | null;
}

export interface PieceDraft {
  said: Said;
  say: (change: Partial<Said>) => void;
  save: () => void;
  line: string;
  problem: string | null;
}

const PAUSE_MS = 1_200;

const saidIn = ({ caption, sectionKey, result, minors, authorised }: EvidenceItemFragment): Said => ({
  caption,
  sectionKey,
  result,
  minors,
  authorised,
});
const same = (one: Said, other: Said): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Saves after a pause, and when the person moves on; what could not be saved stays on screen and goes when the signal is back. */
export function usePieceDraft(
  practiceId: string,
  item: EvidenceItemFragment,
  onSaved: (sheet: EvidenceSheetFragment) => void,
): PieceDraft {
  const [said, setSaid] = useState(() => saidIn(item));
  const [everSaved, setEverSaved] = useState(false);
  const mutation = useMutation(SaveEvidence);
  const latest = useRef(said);
  const known = useRef(item);
  known.current = item;
  latest.current = said;

  const save = async (): Promise<void> => {
    const sending = latest.current;
    if (same(sending, saidIn(known.current))) return;
    const input = { id: item.id, practiceId, revision: known.current.revision, ...sending };
    const result = await mutation.run({ input });
    if (!result) return;
    setEverSaved(true);
    onSaved(result.saveEvidence);
  };
  const saveNow = useRef(save);
  saveNow.current = save;

  useEffect(() => {
    const timer = setTimeout(() => void saveNow.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said, item.revision]);
  useEffect(() => {
    const online = () => void saveNow.current();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      void saveNow.current();
    };
  }, []);

  const line = mutation.busy ? texts.saving : everSaved && same(said, saidIn(item)) ? texts.saved : '';
  const say = (change: Partial<Said>) => setSaid((before) => ({ ...before, ...change }));
  return { said, say, save: () => void save(), line, problem: mutation.failure?.message ?? null };
}
