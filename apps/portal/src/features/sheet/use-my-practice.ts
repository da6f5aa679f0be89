import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useEffect, useRef } from 'preact/hooks';
import { laneOf } from '../../offline/discard.js';
import { useDrafts } from '../../drafts/use-drafts.js';
import { nameOf, readKept, useKept } from '../../drafts/kept-answers.js';
import { checkedSheet } from '../../offline/checked-sheet.js';
import { photoGaps, wordsIn } from '../../offline/photo-words.js';
import { isNewPractice } from '../../offline/new-practices.js';
import { isPhotoWish } from '../../offline/photo-wish.js';
import type { Waiting } from '../../offline/queue.types.js';
import { useQueue } from '../../offline/use-queue.js';
import { queuedCount } from '../../offline/waiting-count.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { MyPractice, type MyPracticeResult } from './sheet.gql.js';

export type MySheet = NonNullable<MyPracticeResult['myPractice']>;

/** Photos that wait on this device count, and are asked about, as those that the server has. */
function withPhotos(sheet: MySheet, waiting: Waiting[]): MySheet {
  const photos = waiting.filter(isPhotoWish);
  if (photos.length === 0) return sheet;
  const gaps = photos.flatMap((item) => photoGaps(item.title, wordsIn(item.variables)));
  const missing = [...sheet.missing, ...gaps.map((text) => ({ section: 'evidence', text }))];
  return { ...sheet, evidencePieces: sheet.evidencePieces + photos.length, missing };
}

/** The practice with its sections; the screen follows what the drafts send. */
export function useMyPractice(id: string) {
  const sync = useDrafts();
  const { viewer } = useSession();
  const state = usePrivateQuery(MyPractice, { id });
  const accountId = viewer?.id ?? '';
  const isNew = isNewPractice(accountId, id);
  const known = useKept(isNew ? undefined : viewer?.id, MyPractice, { id }, state.data)?.myPractice;
  // Begun without signal: until the queue has created it, this device is the only one that has it.
  const own = isNew ? readKept<MyPracticeResult>(nameOf(accountId, MyPractice.name, { id }))?.myPractice : known;
  const queue = useQueue();
  const waiting = queue?.filter((item) => item.lane === laneOf(id)) ?? [];
  // Something waits and the device has not said yet what: it may be this practice, signed, which nobody may write on.
  const unread = queue === null && queuedCount(accountId) > 0;
  const ready = waiting.find((item) => item.kind === 'submit') ?? null;
  useEffect(() => {
    if (known && !isNew) sync?.settle(known.id, known.sections);
  }, [known]);
  const started = useRef(isNew);
  useEffect(() => {
    if (started.current && !isNew) void state.reload();
    started.current = isNew;
  }, [isNew]);
  const practice = own && !unread ? withPhotos(checkedSheet(own, accountId, isNew, sync), waiting) : undefined;
  // What the director signed is what is sent: it is not written while it waits.
  const told = unread ? { ...state, failure: null, loading: true } : state;
  return { ...told, practice: practice && ready ? { ...practice, canEdit: false } : practice, sync, ready, isNew };
}
