import { failureOf } from '@lib/web-graphql';
import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { laneOf } from '../../offline/discard.js';
import { keepPhoto } from '../../offline/kept-photos.js';
import { photosOf, type KeptPhoto } from '../../offline/photo-store.js';
import { photoTexts } from '../../offline/photo.texts.js';
import { isPhotoWish } from '../../offline/photo-wish.js';
import type { Waiting } from '../../offline/queue.types.js';
import { useQueue } from '../../offline/use-queue.js';
import { forgetHalfSent } from './half-sent.js';

/** Only in the memory of the page until the person has answered for it. */
export interface AskedPhoto {
  id: string;
  name: string;
  file: Blob;
}

export interface WaitingPhotos {
  wishes: Waiting[];
  /** On its way out of the server again. */
  leaving: Waiting[];
  photos: ReadonlyMap<string, KeptPhoto>;
  asked: AskedPhoto[];
  problem: string | null;
  add: (files: readonly { id?: string; name: string; file: Blob }[]) => void;
  /** null: minors are recognised and their families have not said yes; it is not kept. */
  answer: (photos: readonly AskedPhoto[], minors: boolean | null) => Promise<void>;
}

/** Photos of one practice that this device keeps until there is signal; `onSent` each time one of them left the queue. */
export function useWaitingPhotos(practiceId: string, accountId: string | undefined, onSent: () => void): WaitingPhotos {
  const ofLane = (useQueue() ?? []).filter(({ kind, lane }) => kind === 'photo' && lane === laneOf(practiceId));
  const wishes = ofLane.filter(isPhotoWish);
  const [photos, setPhotos] = useState<ReadonlyMap<string, KeptPhoto>>(new Map());
  const [asked, setAsked] = useState<AskedPhoto[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const before = useRef(0);
  const ids = wishes.map(({ id }) => id).join();
  useEffect(() => {
    if (ofLane.length < before.current) onSent();
    before.current = ofLane.length;
  }, [ofLane.length]);
  useEffect(() => {
    if (!accountId || ids === '') return;
    let current = true;
    photosOf(accountId, practiceId).then(
      (found) => current && setPhotos(new Map(found.map((photo) => [photo.id, photo]))),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [ids, accountId]);
  useEffect(() => {
    if (asked.length === 0) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [asked.length]);

  const add: WaitingPhotos['add'] = (files) => {
    setProblem(null);
    const photosOnly = files.filter(({ file }) => file.type === '' || file.type.startsWith('image/'));
    if (photosOnly.length < files.length) setProblem(photoTexts.onlyPhotos);
    const next = photosOnly.map(({ id, name, file }) => ({ id: id ?? newId(), name: name || 'foto', file }));
    setAsked((now) => [...now.filter(({ id }) => !next.some((one) => one.id === id)), ...next]);
  };
  const answer: WaitingPhotos['answer'] = async (answered, minors) => {
    setProblem(null);
    for (const { id, name, file } of answered) {
      if (!accountId) return;
      try {
        if (minors === null) setProblem(photoTexts.notKept(name));
        else await keepPhoto(accountId, practiceId, { id, name, file, minors });
        if (minors === null) await forgetHalfSent(accountId, id);
        setAsked((now) => now.filter((one) => one.id !== id));
      } catch (thrown) {
        setProblem(failureOf(thrown).message);
      }
    }
  };
  return { wishes, leaving: ofLane.filter((item) => !isPhotoWish(item)), photos, asked, problem, add, answer };
}
