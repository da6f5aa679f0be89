import { size } from './evidence.words.js';
import type { AssignedPieceFragment } from './evidence.gql.js';

const safe = (link: string | null): string | null => (link && /^https?:\/\//i.test(link) ? link : null);

/** One piece as it is: the photo in the size that fits, the rest to be opened or saved. */
export function PieceLook({ piece }: { piece: AssignedPieceFragment }) {
  const [small] = piece.images;
  const large = piece.images.at(-1);
  const link = safe(piece.link);
  return (
    <figure className="piece">
      {small && large && (
        <a href={large.url} target="_blank" rel="noopener">
          <img
            src={small.url}
            srcSet={piece.images.map(({ url, width }) => `${url} ${width}w`).join(', ')}
            sizes="(min-width: 900px) 360px, 90vw"
            width={large.width}
            height={large.height}
            alt={piece.caption || 'Foto sin descripción'}
            loading="lazy"
          />
        </a>
      )}
      {piece.kind === 'VIDEO' && piece.file && <video controls preload="none" src={piece.file.url} aria-label={piece.caption} />}
      <figcaption>
        {piece.caption || 'Sin descripción'}
        {piece.file && (
          <div className="small">
            <a href={piece.file.url}>{piece.file.name}</a> <span className="muted">{size(piece.file.bytes)}</span>
          </div>
        )}
        {link && (
          <div className="small">
            <a href={link} target="_blank" rel="noopener noreferrer nofollow">
              {link}
            </a>
          </div>
        )}
        {(piece.result || piece.sectionTitle) && (
          <div className="small muted">Respalda: {piece.result || piece.sectionTitle}</div>
        )}
      </figcaption>
    </figure>
  );
}
