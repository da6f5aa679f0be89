import '../../../../../libs/web-ui/src/styles/exchange.css';
import '../../../../../libs/web-ui/src/styles/report.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { CaseBooklet, type CaseBookletResult } from './booklets.gql.js';
import { bookletsTexts as texts } from './booklets.texts.js';
import { Block } from './report-blocks.js';

type Variables = { slug: string; edition: number | null };
type Booklet = NonNullable<CaseBookletResult['caseBooklet']>;

function askedOf({ params, search }: PageProps): Variables {
  const edition = search.get('edicion') ?? '';
  return { slug: params.slug ?? '', edition: /^[1-9]\d{0,3}$/.test(edition) ? Number(edition) : null };
}

export function queries(props: PageProps): PageQuery[] {
  return [ask(CaseBooklet, askedOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(CaseBooklet, askedOf(props))?.caseBooklet === null;
}

function Contents({ parts }: { parts: Booklet['parts'] }) {
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

function Editions({ booklet: { slug, number, editions, contentSha256, pdfSha256 } }: { booklet: Booklet }) {
  const seals: [string, string][] = [
    [texts.sealPdf, pdfSha256],
    [texts.sealContent, contentSha256],
  ];
  return (
    <section class="part" id="ediciones">
      <h2>{texts.editions}</h2>
      <ul class="read">
        {editions.map((one) => (
          <li key={one.number}>
            {one.number === number ? <b>{`${texts.edition(one.number)} (${texts.current})`}</b> : <a href={`/cartillas/${slug}?edicion=${one.number}`}>{texts.edition(one.number)}</a>}
            <span class="small muted under">
              {texts.published(shortDate(one.publishedAt))}. {one.whatChanged || texts.first}
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

function Shown({ booklet }: { booklet: Booklet }) {
  const { slug, title, number, latest, caseCount, regionNames, publishedAt, pdfLength, parts } = booklet;
  useHead({ title: `${texts.kind}: ${title}`, description: texts.description, canonical: `/cartillas/${slug}`, kind: 'article', noIndex: number < latest });
  return (
    <article class="report">
      <nav class="crumbs no-print">
        <a href="/cartillas">{texts.title}</a>
      </nav>
      <header class="report-cover">
        <p class="kind">{texts.kind}</p>
        <h1>{title}</h1>
        <p class="muted">
          {texts.edition(number)} · {texts.published(shortDate(publishedAt))}
        </p>
        <p>{[texts.cases(caseCount), regionNames.join(', ')].filter(Boolean).join(' · ')}</p>
      </header>
      <p class="row no-print">
        <a class="btn" href={`/cartillas/${slug}/cartilla.pdf?edicion=${number}`}>
          {texts.pdf(pdfLength)}
        </a>
      </p>
      {number < latest ? (
        <Notice tone="warn">
          {texts.older(latest)} <a href={`/cartillas/${slug}`}>{texts.toLatest}</a>
        </Notice>
      ) : null}
      <div class="report-body">
        <Contents parts={parts} />
        <div class="narrow">
          {parts.map(({ id, level, kicker, title: heading, blocks }) => {
            const Title = level === 1 ? 'h2' : 'h3';
            return (
              <section key={id} id={id} class={level === 1 ? 'part report-part' : 'part report-part chapter'} aria-labelledby={`t-${id}`}>
                {kicker ? <p class="kicker">{kicker}</p> : null}
                <Title id={`t-${id}`}>{heading}</Title>
                {blocks.map((block, at) => (
                  <Block key={at} block={block} photos={{ slug, number, root: '/cartillas' }} level={level} />
                ))}
              </section>
            );
          })}
          <Editions booklet={booklet} />
        </div>
      </div>
    </article>
  );
}

export default function BookletPage(props: PageProps) {
  const { data, failure } = useQuery(CaseBooklet, askedOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.caseBooklet) return <NotFound />;
  return <Shown booklet={data.caseBooklet} key={`${data.caseBooklet.slug}-${data.caseBooklet.number}`} />;
}
