export const PHOTO_REFUSED = 'No se pudo subir la foto. Vuelve a intentarlo.';

/** Sends a picture by the door of the desk; answers its id. */
export async function sendPhoto(purpose: 'exchange.stand' | 'exchange.testimonial', subject: string, file: File): Promise<string> {
  const id = crypto.randomUUID();
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/admin/subidas',
      chunkSize: 512 * 1024,
      retryDelays: [0, 1_000, 3_000],
      storeFingerprintForResuming: false,
      metadata: { id, purpose, subject, filename: file.name },
      onSuccess: () => resolve(),
      onError: () => reject(new Error(PHOTO_REFUSED)),
    }).start();
  });
  return id;
}
