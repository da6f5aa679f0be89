import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { halfSentOf } from './half-sent.js';
import { startUpload, type RunningUpload, type UploadPlan, type UploadProgress } from './upload.js';

type Order = Pick<UploadPlan, 'id' | 'name' | 'location' | 'alreadyShrunk'> & { file: Blob };

export interface Uploads {
  progress: UploadProgress[];
  add: (files: Iterable<File>) => void;
  pause: (id: string) => void;
  resume: (id: string) => void;
  abandon: (id: string) => Promise<void>;
  /** Leaves it to the queue, which keeps it from now on. */
  letGo: (id: string) => void;
}

/** One file after another: a slow line that is shared delivers none. What an earlier visit left half sent goes first. */
export function useUploads(practiceId: string, accountId: string | undefined, onMoved: () => void, purpose?: string): Uploads {
  const [progress, setProgress] = useState<ReadonlyMap<string, UploadProgress>>(new Map());
  const running = useRef(new Map<string, RunningUpload>());
  const waiting = useRef<Order[]>([]);
  const busy = useRef<string | null>(null);
  const moved = useRef(onMoved);
  moved.current = onMoved;

  const told = (next: UploadProgress) => {
    setProgress((before) => {
      const known = before.get(next.id);
      // The first answer makes the piece, the last byte gives it to be checked.
      if ((next.begun && !known?.begun) || (next.phase === 'done' && known?.phase !== 'done')) moved.current();
      return new Map(before).set(next.id, next);
    });
  };

  const next = useCallback(() => {
    const order = busy.current === null ? waiting.current.shift() : undefined;
    if (!order || !accountId) return;
    const { file, ...plan } = order;
    busy.current = plan.id;
    const free = () => {
      if (busy.current === plan.id) busy.current = null;
      next();
    };
    const upload = startUpload(file, { ...plan, practiceId, accountId, purpose, onProgress: told });
    running.current.set(plan.id, upload);
    upload.done.then(free, free);
  }, [practiceId, accountId]);

  const enter = useCallback(
    (orders: Order[]) => {
      setProgress((before) => {
        const after = new Map(before);
        for (const { id, name, file } of orders)
          after.set(id, {
            id,
            name,
            phase: 'preparing',
            begun: false,
            sent: 0,
            total: file.size,
            secondsLeft: null,
            problem: null,
          });
        return after;
      });
      waiting.current.push(...orders);
      next();
    },
    [next],
  );

  useEffect(() => {
    if (!accountId) return;
    void halfSentOf(accountId, practiceId).then((items) => {
      const orders = items.map(({ id, name, file, location }) => ({ id, name, file, location, alreadyShrunk: true }));
      if (orders.length > 0) enter(orders);
    });
    return () => {
      waiting.current = [];
      for (const upload of running.current.values()) upload.pause();
    };
  }, [practiceId, accountId]);

  const letGo = (id: string) => {
    waiting.current = waiting.current.filter((order) => order.id !== id);
    running.current.get(id)?.pause();
    running.current.delete(id);
    if (busy.current === id) busy.current = null;
    setProgress((before) => new Map([...before].filter(([known]) => known !== id)));
    next();
  };
  const pause = (id: string) => {
    running.current.get(id)?.pause();
    if (busy.current === id) busy.current = null;
    next();
  };
  const abandon = async (id: string) => {
    await running.current.get(id)?.abandon();
    letGo(id);
  };
  return {
    progress: [...progress.values()],
    add: (files) => enter([...files].map((file) => ({ id: newId(), name: file.name || 'foto.jpg', file }))),
    pause,
    resume: (id) => running.current.get(id)?.resume(),
    abandon,
    letGo,
  };
}
