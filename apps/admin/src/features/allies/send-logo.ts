import type { DetailedError } from 'tus-js-client';

const REFUSED = 'No se pudo subir la imagen. Vuelve a intentarlo.';

function sentenceOf(error: Error | DetailedError): string {
  const answer = 'originalResponse' in error ? error.originalResponse : null;
  try {
    return (JSON.parse(answer?.getBody() ?? '') as { errors: { message: string }[] }).errors[0]?.message ?? REFUSED;
  } catch {
    return REFUSED;
  }
}

/** Sends a picture by the door of the desk; answers its id. @throws Error with the sentence of the server */
export async function sendLogo(allyId: string, file: File): Promise<string> {
  const id = crypto.randomUUID();
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/admin/subidas',
      chunkSize: 512 * 1024,
      retryDelays: [0, 1_000, 3_000],
      storeFingerprintForResuming: false,
      metadata: { id, purpose: 'ally.logo', subject: allyId, filename: file.name },
      onSuccess: () => resolve(),
      onError: (error) => reject(new Error(sentenceOf(error))),
    }).start();
  });
  return id;
}
