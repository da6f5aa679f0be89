import type { ComponentChildren } from 'preact';
import { Notice, shortDate } from '@lib/web-ui';
import type { PageProps } from '../../routing/page.js';
import { Block } from './report-blocks.js';
import type { PublishedPartFragment } from './reports.gql.js';
import { publishedTexts as texts } from './published.texts.js';

export type PublishedVariables = { slug: string; edition: number | null };

/** What an address asks: the latest edition, or the one that `?edicion=` names. */
export function askedOf({ params, search }: PageProps): PublishedVariables {
  const edition = search.get('edicion') ?? '';
  return { slug: params.slug ?? '', edition: /^[1-9]\d{0,3}$/.test(edition) ? Number(edition) : null };
}

type Edition = { number: number; publishedAt: string; whatChanged: string; withheld: boolean; changedParts?: string[] };

/** What is published by editions, as a reader meets it: a report, a booklet. */
export type Published = {
  root: '/reportes' | '/cartillas';
  slug: string;
  kind: string;
  title: string;
  number: number;
  latest: number;
  publishedAt: string;
  contentSha256: string;
  pdfSha256: string;
  withheldReason: string;
  takenBack?: number;
  parts: PublishedPartFragment[];
  editions: Edition[];
};
type Props = {
  of: Published;
  /** The list that it is of. */
  list: string;
  /** Said on its cover. */
  facts: ComponentChildren;
  files: ComponentChildren;
};

function Contents({ parts }: { parts: Published['parts'] }) {
  return (
    <nav class="report-contents card pad no-print" aria-labelledby="contenido">
      <h2 class="h3" id="contenido">
        {texts.contents}
      </h2>
      <ol class="plain">
        {parts.map(({ id, level, title }) => (
          <li key={id} class={level === 2 ? 'inner' : ''}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Editions({ of: { root, slug, number, editions, contentSha256, pdfSha256 } }: { of: Published }) {
  const seals: [string, string][] = [
    [texts.sealPdf, pdfSha256],
    [texts.sealContent, contentSha256],
  ];
  return (
    <section class="part" id="ediciones">
      <h2>{texts.editions}</h2>
      <ul class="read">
        {editions.map(({ number: one, publishedAt, whatChanged, withheld, changedParts = [] }) => (
          <li key={one}>
            {one === number || withheld ? <b>{texts.edition(one)}</b> : <a href={`${root}/${slug}?edicion=${one}`}>{texts.edition(one)}</a>}
            {one === number ? ` (${texts.current})` : null}
            {withheld ? ` (${texts.withheldEdition})` : null}
            <span class="small muted under">
              {texts.published(shortDate(publishedAt))}. {whatChanged || texts.first} {changedParts.length > 0 ? texts.changedParts(changedParts.join(', ')) : null}
            </span>
          </li>
        ))}
      </ul>
      <h3>{texts.seal}</h3>
      <p class="small muted">{texts.sealText}</p>
      <dl class="seal small">
        {seals.map(([label, sha256]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <code>{sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Part({ of: { root, slug, number }, part: { id, level, kicker, title, blocks } }: { of: Published; part: PublishedPartFragment }) {
  const Title = level === 1 ? 'h2' : 'h3';
  return (
    <section id={id} class={level === 1 ? 'part report-part' : 'part report-part chapter'} aria-labelledby={`t-${id}`}>
      {level === 2 && kicker ? <p class="kicker">{kicker}</p> : null}
      <Title id={`t-${id}`}>{title}</Title>
      {blocks.map((block, at) => (
        <Block key={at} block={block} photos={{ root, slug, number }} level={level} />
      ))}
    </section>
  );
}

/** Of one whose address was withheld there is why, and its editions. */
export function PublishedDocument({ of, list, facts, files }: Props) {
  const { root, slug, kind, title, number, latest, publishedAt, withheldReason, takenBack = 0, parts } = of;
  return (
    <article class="report">
      <nav class="crumbs no-print">
        <a href={root}>{list}</a>
      </nav>
      <header class="report-cover">
        <p class="kind">{kind}</p>
        <h1>{title}</h1>
        <p class="muted">
          {texts.edition(number)} · {texts.published(shortDate(publishedAt))}
        </p>
        {withheldReason ? null : facts}
      </header>
      {withheldReason ? (
        <Notice tone="warn">
          {texts.withheld} {withheldReason}
        </Notice>
      ) : (
        <p class="row no-print">{files}</p>
      )}
      {takenBack > 0 && !withheldReason ? <Notice tone="warn">{texts.takenBack}</Notice> : null}
      {number < latest ? (
        <Notice tone="warn">
          {texts.older(latest)} <a href={`${root}/${slug}`}>{texts.toLatest}</a>
        </Notice>
      ) : null}
      <div class="report-body">
        {parts.length > 0 ? <Contents parts={parts} /> : null}
        <div class="narrow">
          {parts.map((part) => (
            <Part key={part.id} of={of} part={part} />
          ))}
          <Editions of={of} />
        </div>
      </div>
    </article>
  );
}
