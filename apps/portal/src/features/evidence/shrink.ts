const LONGEST_SIDE = 1_600;
const QUALITY = 0.82;
const DRAWN = /^image\/(?:jpeg|png|webp|heic|heif|avif|bmp|gif)$/;

type Drawable = { source: CanvasImageSource; width: number; height: number };

/** Upright, as the phone shows it. An older browser reads it through an image element, which turns it by itself. */
async function opened(file: Blob): Promise<Drawable> {
  if (typeof createImageBitmap === 'function') {
    const source = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
    if (source) return { source, width: source.width, height: source.height };
  }
  const source = new Image();
  source.src = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
  await source.decode();
  return { source, width: source.naturalWidth, height: source.naturalHeight };
}

/** The photo as a JPEG of at most `side` points, without what the phone wrote beside it; null when this browser cannot draw it. */
export async function drawnAt(file: Blob, side: number, quality = QUALITY): Promise<Blob | null> {
  try {
    const { source, width, height } = await opened(file);
    const scale = Math.min(1, side / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) return null;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(source, 0, 0, canvas.width, canvas.height);
    if (source instanceof ImageBitmap) source.close();
    return await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  } catch {
    return null;
  }
}

/** What is sent: a photo shrunk on the device, anything else as it is. The server looks at both. */
export async function shrunk(file: Blob, name: string): Promise<{ file: Blob; name: string }> {
  const isPhoto = DRAWN.test(file.type) || (file.type === '' && /\.(?:jpe?g|png|webp|heic|heif)$/i.test(name));
  const small = isPhoto ? await drawnAt(file, LONGEST_SIDE) : null;
  if (!small) return { file, name };
  // Also when it does not get smaller: what the phone wrote beside it, the place among it, stays here.
  return { file: small, name: `${name.replace(/\.[^.]+$/, '') || 'foto'}.jpg` };
}
