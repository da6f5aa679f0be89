import type { DetailedError, Upload as TusUpload } from 'tus-js-client';
import { forgetHalfSent, keepHalfSent } from './half-sent.js';
import { remembered, secondsLeft, type Sample } from './pace.rules.js';
import { shrunk } from './shrink.js';
import { uploadTexts as texts } from './upload.texts.js';

export type UploadPhase = 'preparing' | 'sending' | 'paused' | 'offline' | 'done' | 'failed';

export interface UploadProgress {
  id: string;
  name: string;
  phase: UploadPhase;
  /** The server knows it: its piece of evidence exists. */
  begun: boolean;
  /** Bytes; `total` is known once the photo was shrunk. */
  sent: number;
  total: number;
  secondsLeft: number | null;
  /** Why it failed, in the server's words. */
  problem: string | null;
}

export interface UploadPlan {
  /** Made here: the same id sent again is the same file. */
  id: string;
  /** Whose file it is, of the kind of the purpose. */
  practiceId: string;
  accountId: string;
  /** Evidence of a practice unless told. */
  purpose?: string;
  name: string;
  /** Of an upload that began before: it goes on from there, with the bytes as they were kept. */
  location?: string | null;
  alreadyShrunk?: boolean;
  /** Of what the queue keeps and sends: it is kept there, and it is the queue that waits for the signal. */
  queued?: { onLocation: (location: string) => Promise<void> };
  onProgress?: (progress: UploadProgress) => void;
}

export interface RunningUpload {
  pause: () => void;
  resume: () => void;
  /** Stops it and forgets what this device kept; the server is told by removing the piece. */
  abandon: () => Promise<void>;
  /** Resolves with the id when the last byte arrived; rejects with a sentence when the server refused. */
  done: Promise<string>;
}

const PURPOSE = 'practice.evidence';
const KB = 1_024;
const HASHED_MOST = 24 * KB * KB;
const RETRIES = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** Smaller pieces where each of them is long on its way. */
function pieceBytes(): number {
  const { connection } = navigator as { connection?: { effectiveType?: string } };
  return connection?.effectiveType === '4g' ? 512 * KB : 256 * KB;
}

async function sha256Of(file: Blob): Promise<string | null> {
  if (!crypto.subtle || file.size > HASHED_MOST) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The server will not take it; the sentence is for the person. */
export class UploadRefusal extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** The line went down while the queue was sending. */
export class LineDown extends Error {}

/** The refusal of the server, or null when the network is what failed. */
function refusalOf(error: Error | DetailedError): UploadRefusal | null {
  const answer = 'originalResponse' in error ? error.originalResponse : null;
  const status = answer?.getStatus() ?? 0;
  if (!answer || status < 400 || status >= 500 || status === 409 || status === 423) return null;
  try {
    const said = (JSON.parse(answer.getBody()) as { errors: { message: string }[] }).errors[0]?.message;
    return new UploadRefusal(said ?? texts.refused, status);
  } catch {
    return new UploadRefusal(texts.refused, status);
  }
}

/**
 * Sends a file of the evidence in pieces, resuming by itself where the signal left it. The piece of evidence exists from the first answer on:
 * what is told of it can be saved meanwhile under the same id.
 */
export function startUpload(given: Blob, plan: UploadPlan): RunningUpload {
  const state: UploadProgress = {
    id: plan.id,
    name: plan.name,
    phase: 'preparing',
    begun: false,
    sent: 0,
    total: given.size,
    secondsLeft: null,
    problem: null,
  };
  let samples: Sample[] = [];
  let tus: TusUpload | null = null;
  let wanted = true;
  const tell = (change: Partial<UploadProgress>) => plan.onProgress?.(Object.assign(state, change) && { ...state });

  const goOn = () => {
    if (!wanted || state.phase === 'done') return;
    samples = [];
    tell({ phase: tus ? 'sending' : 'preparing', problem: null });
    tus?.start();
  };
  const whenOnline = () => {
    if (state.phase === 'offline') goOn();
  };
  window.addEventListener('online', whenOnline);

  const done = begin();
  void done.catch(() => undefined).then(() => window.removeEventListener('online', whenOnline));

  async function begin(): Promise<string> {
    const { file, name } = plan.alreadyShrunk ? { file: given, name: plan.name } : await shrunk(given, plan.name);
    tell({ total: file.size, name });
    const kept = { id: plan.id, practiceId: plan.practiceId, name, file, half: true as const };
    const keep = (location: string | null) =>
      plan.queued ? location && plan.queued.onLocation(location) : keepHalfSent(plan.accountId, { ...kept, location });
    await keep(plan.location ?? null);
    const sha256 = await sha256Of(file).catch(() => null);
    const { Upload } = await library();
    await new Promise<void>((resolve, reject) => {
      const upload = new Upload(file, {
        endpoint: '/subidas',
        uploadUrl: plan.location ?? undefined,
        chunkSize: pieceBytes(),
        retryDelays: RETRIES,
        storeFingerprintForResuming: false,
        metadata: { id: plan.id, purpose: plan.purpose ?? PURPOSE, subject: plan.practiceId, filename: name, ...(sha256 && { sha256 }) },
        onUploadUrlAvailable: () => {
          void keep(upload.url);
          tell({ begun: true });
        },
        onProgress: (sent, total) => {
          samples = remembered(samples, { at: performance.now(), sent });
          tell({ phase: 'sending', sent, total, secondsLeft: secondsLeft(samples, total) });
        },
        onSuccess: () => resolve(),
        onError: (error) => {
          const problem = refusalOf(error);
          if (problem) reject(problem);
          else if (plan.queued) reject(new LineDown());
          else tell({ phase: 'offline', secondsLeft: null });
        },
      });
      tus = upload;
      if (wanted) goOn();
    }).catch(async (error: unknown) => {
      if (!plan.queued) await forgetHalfSent(plan.accountId, plan.id);
      tell({ phase: 'failed', problem: error instanceof Error ? error.message : texts.refused });
      throw error;
    });
    if (!plan.queued) await forgetHalfSent(plan.accountId, plan.id);
    tell({ phase: 'done', sent: state.total, secondsLeft: 0 });
    return plan.id;
  }

  /** The code that sends: where the line went down before it came, it comes with the signal. */
  async function library(): Promise<typeof import('tus-js-client')> {
    for (;;) {
      const code = await import('tus-js-client').catch(() => null);
      if (code) return code;
      if (plan.queued) throw new LineDown();
      tell({ phase: 'offline' });
      await new Promise((back) => window.addEventListener('online', back, { once: true }));
    }
  }

  return {
    pause: () => {
      wanted = false;
      void tus?.abort();
      tell({ phase: 'paused', secondsLeft: null });
    },
    resume: () => {
      wanted = true;
      goOn();
    },
    abandon: async () => {
      wanted = false;
      await tus?.abort();
      await forgetHalfSent(plan.accountId, plan.id);
    },
    done,
  };
}
