import { useEffect, useRef } from 'preact/hooks';
import type { GalleryPieceFragment } from './gallery.gql.js';
import { srcsetOf } from './gallery.sources.js';
import { galleryTexts as texts } from './gallery.texts.js';

interface ViewerProps {
  photos: readonly GalleryPieceFragment[];
  at: number;
  onMove: (at: number) => void;
  onClose: () => void;
}

const SWIPE = 48;

/** One photo over the whole screen: arrows, buttons or a swipe go on, Escape goes back to where one was. */
export function PhotoViewer({ photos, at, onMove, onClose }: ViewerProps) {
  const box = useRef<HTMLDialogElement>(null);
  const touched = useRef<number | null>(null);
  useEffect(() => {
    if (box.current && !box.current.open) box.current.showModal();
  }, []);
  const piece = photos[at];
  const large = piece?.images.at(-1);
  if (!piece || !large) return null;
  const go = (by: number) => onMove(Math.min(photos.length - 1, Math.max(0, at + by)));
  return (
    <dialog
      class="viewer"
      ref={box}
      aria-label={texts.viewer(at + 1, photos.length)}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') go(1);
        if (event.key === 'ArrowLeft') go(-1);
      }}
      onTouchStart={(event) => (touched.current = event.touches[0]?.clientX ?? null)}
      onTouchEnd={(event) => {
        const moved = (event.changedTouches[0]?.clientX ?? 0) - (touched.current ?? 0);
        if (touched.current !== null && Math.abs(moved) > SWIPE) go(moved < 0 ? 1 : -1);
        touched.current = null;
      }}
    >
      <img
        key={piece.id}
        src={large.url}
        srcset={srcsetOf(piece)}
        sizes="100vw"
        width={large.width}
        height={large.height}
        alt={piece.caption}
      />
      <p role="status">
        <span class="num">{texts.viewer(at + 1, photos.length)}</span> · {piece.caption}
      </p>
      <div class="row">
        <button class="btn quiet" type="button" disabled={at === 0} onClick={() => go(-1)}>
          {texts.previous}
        </button>
        <button class="btn quiet" type="button" disabled={at === photos.length - 1} onClick={() => go(1)}>
          {texts.next}
        </button>
        <button class="btn" type="button" onClick={() => box.current?.close()}>
          {texts.close}
        </button>
      </div>
    </dialog>
  );
}

export default PhotoViewer;
