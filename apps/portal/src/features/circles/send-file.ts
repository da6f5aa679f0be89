import type { DetailedError } from 'tus-js-client';
import { newId } from '../../forms/new-id.js';
import { shrunk } from '../evidence/shrink.js';

const REFUSED = 'No se pudo subir el archivo. Revisa tu señal y vuelve a intentarlo.';
const PIECE_BYTES = 256 * 1024;

function sentenceOf(error: Error | DetailedError): string {
  const answer = 'originalResponse' in error ? error.originalResponse : null;
  try {
    return (JSON.parse(answer?.getBody() ?? '') as { errors: { message: string }[] }).errors[0]?.message ?? REFUSED;
  } catch {
    return REFUSED;
  }
}

/** Sends what proves an activity, a photo made smaller first; answers its id. @throws Error with the sentence of the server */
export async function sendMeans(activityId: string, given: File): Promise<{ id: string; name: string }> {
  const id = newId();
  const { file, name } = await shrunk(given, given.name);
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/subidas',
      chunkSize: PIECE_BYTES,
      retryDelays: [0, 1_000, 3_000, 5_000],
      storeFingerprintForResuming: false,
      metadata: { id, purpose: 'circle.means', subject: activityId, filename: name },
      onSuccess: () => resolve(),
      onError: (error) => reject(new Error(sentenceOf(error))),
    }).start();
  });
  return { id, name };
}
