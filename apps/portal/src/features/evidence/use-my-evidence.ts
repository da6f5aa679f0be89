import { request, useCache, failureOf } from '@lib/web-graphql';
import { useEffect, useState } from 'preact/hooks';
import { useKept } from '../../drafts/kept-answers.js';
import type { DraftSync } from '../../drafts/sync.js';
import { ownEvidence } from '../../offline/own-evidence.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { MyEvidence, OrderEvidence, RemoveEvidence, SaveEvidence, type EvidenceSheetFragment } from './evidence.gql.js';
import type { MySheet } from '../sheet/use-my-practice.js';

const LOOK_AGAIN_MS = 2_500;

/** The section with what changes it; it looks again by itself while the server checks a file. */
export function useMyEvidence(practice: MySheet, isNew: boolean, sync: DraftSync | null) {
  const practiceId = practice.id;
  const { viewer } = useSession();
  const cache = useCache();
  // Of a draft that only this device has the server knows nothing yet.
  const state = usePrivateQuery(MyEvidence, isNew ? null : { practiceId });
  const known = useKept(isNew ? undefined : viewer?.id, MyEvidence, { practiceId }, state.data)?.myEvidence;
  const alone = isNew || (state.failure?.passing ?? false);
  const [, setTick] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const own = alone ? ownEvidence(practice, sync) : undefined;
  const sheet = known && own ? { ...known, targets: own.targets } : (known ?? own);

  const show = (next: EvidenceSheetFragment) => {
    cache.write(MyEvidence, { practiceId }, { myEvidence: next });
    // What is missing to send the sheet counts these pieces too.
    cache.forget('MyPractice');
    setTick((tick) => tick + 1);
  };
  const attempt = async (work: () => Promise<EvidenceSheetFragment>): Promise<string | null> => {
    setProblem(null);
    try {
      show(await work());
      return null;
    } catch (thrown) {
      const { message, fields } = failureOf(thrown);
      return fields[0]?.message ?? message;
    }
  };

  const checking = sheet?.items.some((item) => item.state === 'CHECKING') ?? false;
  useEffect(() => {
    if (!checking) return;
    const timer = setInterval(() => void state.reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [checking]);

  const move = async (id: string, by: -1 | 1): Promise<void> => {
    const ids = sheet?.items.map((item) => item.id) ?? [];
    const at = ids.indexOf(id);
    ids.splice(at, 1);
    ids.splice(at + by, 0, id);
    setProblem(await attempt(async () => (await request(OrderEvidence, { input: { practiceId, ids } })).orderEvidence));
  };
  const remove = async (id: string): Promise<void> => {
    setProblem(await attempt(async () => (await request(RemoveEvidence, { practiceId, id })).removeEvidence));
  };
  const addLink = (link: string): Promise<string | null> => {
    const input = { id: crypto.randomUUID(), practiceId, revision: 0, link };
    return attempt(async () => (await request(SaveEvidence, { input })).saveEvidence);
  };
  return { ...state, sheet, alone, problem, show, move, remove, addLink };
}
