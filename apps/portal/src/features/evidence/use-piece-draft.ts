import { useMutation } from '@lib/web-graphql';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readKept, writeKept } from '../../drafts/kept-answers.js';
import { deviceStorage } from '../../offline/device-storage.js';
import { keptPiecePlace } from '../../offline/kept-pieces.js';
import { useSession } from '../../session/session.js';
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
  /** Someone saved other words meanwhile: nothing is sent until the person chooses. */
  theirs: Said | null;
  choose: (whose: 'mine' | 'theirs') => void;
}

/** What is not on the server yet, and the revision upon which it was written. */
type Unsent = { said: Said; base: number };

const PAUSE_MS = 1_200;

const saidIn = ({ caption, sectionKey, result, minors, authorised }: EvidenceItemFragment): Said => ({
  caption,
  sectionKey,
  result,
  minors,
  authorised,
});
const same = (one: Said, other: Said): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Each keystroke stays on the device; it is sent after a pause, when the person moves on and when the signal is back. */
export function usePieceDraft(
  practiceId: string,
  item: EvidenceItemFragment,
  { onSheet, onStale }: { onSheet: (sheet: EvidenceSheetFragment) => void; onStale: () => void },
): PieceDraft {
  const { viewer } = useSession();
  const place = keptPiecePlace(viewer?.id ?? '', item.id);
  const [unsent, setUnsent] = useState<Unsent | null>(() => readKept<Unsent>(place) ?? null);
  const [everSaved, setEverSaved] = useState(false);
  const mutation = useMutation(SaveEvidence);
  const latest = useRef(unsent);
  const known = useRef(item);
  known.current = item;

  const keep = (next: Unsent | null): void => {
    latest.current = next;
    setUnsent(next);
    if (next) writeKept(place, next);
    else deviceStorage().removeItem(place);
  };
  const save = async (): Promise<void> => {
    const sending = latest.current;
    if (!sending) return;
    if (same(sending.said, saidIn(known.current))) return keep(null);
    if (sending.base !== known.current.revision) return;
    const result = await mutation.run({ input: { id: item.id, practiceId, revision: sending.base, ...sending.said } });
    if (!result) return;
    const saved = result.saveEvidence.items.find(({ id }) => id === item.id);
    const typed = latest.current;
    const more = typed !== null && !same(typed.said, sending.said);
    keep(saved && more ? { said: typed.said, base: saved.revision } : null);
    setEverSaved(true);
    onSheet(result.saveEvidence);
  };
  const saveNow = useRef(save);
  saveNow.current = save;

  useEffect(() => {
    const timer = setTimeout(() => void saveNow.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [unsent, item.revision]);
  useEffect(() => {
    const online = () => void saveNow.current();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      void saveNow.current();
    };
  }, []);
  const { failure } = mutation;
  useEffect(() => {
    if (failure?.reason === 'EVIDENCE_STALE') onStale();
  }, [failure]);

  const stored = saidIn(item);
  const said = unsent?.said ?? stored;
  const theirs = unsent && unsent.base !== item.revision && !same(unsent.said, stored) ? stored : null;
  const line = mutation.busy ? texts.saving : unsent ? texts.kept : everSaved ? texts.saved : '';
  return {
    said,
    say: (change) => {
      const before = latest.current ?? { said: stored, base: item.revision };
      keep({ ...before, said: { ...before.said, ...change } });
    },
    save: () => void save(),
    line,
    problem: theirs || !unsent || failure?.passing ? null : (failure?.message ?? null),
    theirs,
    choose: (whose) => {
      mutation.reset();
      keep(whose === 'mine' ? { said, base: item.revision } : null);
    },
  };
}
