import '../../../../../libs/web-ui/src/styles/gallery.css';
import { Icon, safeLink } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useLazy } from '../../offline/lazy.js';
import type { GalleryPieceFragment } from './gallery.gql.js';
import { srcsetOf } from './gallery.sources.js';
import { galleryTexts as texts } from './gallery.texts.js';

/** The width of a photo on the page: most of a phone, a third of a desk. */
const SIZES = '(min-width: 900px) 300px, (min-width: 560px) 44vw, 78vw';

function Photo({ piece, onOpen }: { piece: GalleryPieceFragment; onOpen: () => void }) {
  const [small] = piece.images;
  const large = piece.images.at(-1);
  if (!small || !large) return null;
  return (
    <li>
      <figure>
        <a
          href={large.url}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          <img
            src={small.url}
            srcset={srcsetOf(piece)}
            sizes={SIZES}
            width={large.width}
            height={large.height}
            alt={piece.caption}
            loading="lazy"
            decoding="async"
          />
        </a>
        <figcaption>
          {piece.caption}
          <Proves piece={piece} />
        </figcaption>
      </figure>
    </li>
  );
}

function Proves({ piece: { result, sectionTitle } }: { piece: GalleryPieceFragment }) {
  const what = result || sectionTitle;
  return what ? <span class="small muted block">{texts.proves(what)}</span> : null;
}

function Other({ piece }: { piece: GalleryPieceFragment }) {
  const link = safeLink(piece.link);
  if (piece.kind === 'VIDEO' && piece.file)
    return (
      <li>
        <video controls preload="none" src={piece.file.url} aria-label={piece.caption} />
        <p>
          {piece.caption} <Proves piece={piece} />
        </p>
      </li>
    );
  return (
    <li class="row">
      <Icon name={link ? 'up' : 'sheet'} />
      <span>
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer nofollow">
            {piece.caption}
          </a>
        ) : piece.file ? (
          <>
            <a href={piece.file.url}>{piece.caption}</a>{' '}
            <span class="small muted">{texts.file(piece.file.name, piece.file.bytes)}</span>
          </>
        ) : null}
        <Proves piece={piece} />
      </span>
    </li>
  );
}

/** Photos in a row that one swipes, the rest as a list. The larger view comes when it is asked for; without script the photo opens by itself. */
export function Gallery({ pieces }: { pieces: readonly GalleryPieceFragment[] }) {
  const [shown, setShown] = useState<number | null>(null);
  const Viewer = useLazy(shown !== null, () => import('./photo-viewer.js'));
  const photos = pieces.filter(({ images }) => images.length > 0);
  const others = pieces.filter(({ images }) => images.length === 0);
  if (pieces.length === 0) return null;
  return (
    <section class="part" id="evidencias" aria-labelledby="evidencias-titulo">
      <h2 id="evidencias-titulo">{texts.title}</h2>
      {photos.length > 0 ? (
        <ul class="gallery" tabIndex={0} aria-label={texts.photos(photos.length)}>
          {photos.map((piece, at) => (
            <Photo key={piece.id} piece={piece} onOpen={() => setShown(at)} />
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <ul class="papers">
          {others.map((piece) => (
            <Other key={piece.id} piece={piece} />
          ))}
        </ul>
      ) : null}
      {Viewer && shown !== null ? <Viewer photos={photos} at={shown} onMove={setShown} onClose={() => setShown(null)} /> : null}
    </section>
  );
}
