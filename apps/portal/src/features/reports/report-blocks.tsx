import type { ComponentChildren } from 'preact';
import { Bars, MapOf, Steps, Tiles } from './report-figures.js';
import type { BlockOfFragment, PictureOfFragment } from './reports.gql.js';
import { reportsTexts as texts } from './reports.texts.js';

/** Where the bytes of an edition's photos are. */
export type PhotoBase = { root: '/reportes' | '/cartillas'; slug: string; number: number };
type Of = { block: BlockOfFragment; photos: PhotoBase };

function Prose({ text, quiet }: { text: string; quiet?: boolean }) {
  const lines = text.split('\n').filter((line) => line.trim());
  return (
    <>
      {lines.map((line, at) => (
        <p key={at} class={quiet ? 'small muted' : 'read'}>
          {line}
        </p>
      ))}
    </>
  );
}

const addressOf = ({ slug, number, root }: PhotoBase, { sha256 }: PictureOfFragment, size: 'mediana' | 'grande'): string =>
  `${root}/${slug}/fotos/${sha256}-${size}.webp?edicion=${number}`;

function Photo({ photo, of }: { photo: PictureOfFragment; of: PhotoBase }) {
  const { alt, caption, width, height } = photo;
  return (
    <figure>
      <a href={addressOf(of, photo, 'grande')} aria-label={texts.bigger(alt)}>
        <img src={addressOf(of, photo, 'mediana')} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      </a>
      {caption ? <figcaption class="small muted">{caption}</figcaption> : null}
    </figure>
  );
}

function Rows({ block, head }: { block: BlockOfFragment; head?: boolean }) {
  return (
    <div class="scroll-x" tabIndex={0} role="group" aria-label={block.title || block.headers.join(', ')}>
      {/* On a phone each row is a card, and a table that is not drawn as one is told that it still is. */}
      <table class="report-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {block.headers.map((name) => (
              <th key={name} scope="col" role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {block.items.map(({ cells, label, tone }, row) => (
            <tr key={row} role="row" class={tone === 'QUIET' ? 'quiet' : ''}>
              {cells.map((cell, at) => (
                <td key={at} role="cell" data-label={block.headers[at]}>
                  {cell}
                  {head && at === 1 ? <span class="small muted under">{label}</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Facts({ block }: Of) {
  const [code] = block.items.filter(({ link }) => link);
  return (
    <>
      <dl class="facts">
        {block.items
          .filter(({ link }) => !link)
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {code ? (
        <p>
          <a href={new URL(code.link).pathname} data-address={code.heading}>
            {texts.toPractice}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Voices({ block }: Of) {
  return (
    <ul class="plain">
      {block.items.map(({ text, label, heading, tone }, at) => (
        <li key={at} class={`voice-of ${tone.toLowerCase()}`}>
          <Prose text={text} />
          {label ? (
            <div class="answer">
              <p class="small">
                <b>{label}</b>
              </p>
              {heading ? <Prose text={heading} quiet /> : null}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Testimonials({ block, photos }: Of) {
  return (
    <div class="grid two">
      {block.items.map(({ text, heading, label, cells, photo }, at) => (
        <figure key={at} class="words card pad">
          <blockquote>
            <Prose text={texts.quote(text)} />
          </blockquote>
          <figcaption>
            {photo ? <img src={addressOf(photos, photo, 'mediana')} alt={photo.alt} width="56" height="56" loading="lazy" /> : null}
            <span>
              {heading ? <b>{heading}</b> : null}
              <span class="small muted under">{label}</span>
              {cells[0] ? <span class="small under">{cells[0]}</span> : null}
            </span>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

const SHOWN: Record<BlockOfFragment['kind'], (of: Of) => ComponentChildren> = {
  TEXT: ({ block }) => <Prose text={block.text} />,
  LEAD: ({ block }) => (
    <div class="report-lead">
      <Prose text={block.text} />
    </div>
  ),
  NOTE: ({ block }) => (
    <div class="voice-of maize">
      <Prose text={block.text} />
    </div>
  ),
  TILES: ({ block }) => <Tiles block={block} />,
  BARS: ({ block }) => <Bars block={block} />,
  MAP: ({ block }) => <MapOf block={block} />,
  STEPS: ({ block }) => <Steps block={block} />,
  TABLE: ({ block }) => <Rows block={block} />,
  MOMENTS: ({ block }) => <Rows block={block} head />,
  INDICATORS: ({ block }) => <Rows block={block} />,
  DEFINITIONS: ({ block }) => <Rows block={block} />,
  ADDRESS: Facts,
  LINES: ({ block }) => (
    <ol class="report-lines">
      {block.items.map(({ heading, text }, at) => (
        <li key={at}>
          <b>{heading}</b>
          <Prose text={text} />
        </li>
      ))}
    </ol>
  ),
  BULLETS: ({ block }) => (
    <ul class="read">
      {block.items.map(({ text }, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  ),
  PHOTOS: ({ block, photos }) => (
    <div class="report-photos">
      {block.photos.map((photo) => (
        <Photo key={photo.sha256} photo={photo} of={photos} />
      ))}
    </div>
  ),
  EXPERT: ({ block }) => (
    <div class="card pad">
      {block.items.map(({ heading, text }) => (
        <p key={heading}>
          <b>{heading}</b>
          <span class="small muted under">{text}</span>
        </p>
      ))}
    </div>
  ),
  VOICES: Voices,
  TESTIMONIALS: Testimonials,
};

export function Block({ block, photos, level }: Of & { level: number }) {
  const Title = level === 1 ? 'h3' : 'h4';
  const Shown = SHOWN[block.kind];
  return (
    <>
      {block.title ? <Title>{block.title}</Title> : null}
      <Shown block={block} photos={photos} />
    </>
  );
}
