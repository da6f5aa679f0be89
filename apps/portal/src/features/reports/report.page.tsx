import '../../../../../libs/web-ui/src/styles/exchange.css';
import '../../../../../libs/web-ui/src/styles/figures.css';
import '../../../../../libs/web-ui/src/styles/report.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { Block } from './report-blocks.js';
import { jsonLdOf } from './report-json-ld.js';
import { SystematizationReport, type PublicReportFragment } from './reports.gql.js';
import { reportsTexts as texts } from './reports.texts.js';

type Variables = { slug: string; edition: number | null };

function askedOf({ params, search }: PageProps): Variables {
  const edition = search.get('edicion') ?? '';
  return { slug: params.slug ?? '', edition: /^[1-9]\d{0,3}$/.test(edition) ? Number(edition) : null };
}

export function queries(props: PageProps): PageQuery[] {
  return [ask(SystematizationReport, askedOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(SystematizationReport, askedOf(props))?.systematizationReport === null;
}

function Files({ report: { slug, number, pdfLength, exchangeSlug } }: { report: PublicReportFragment }) {
  return (
    <p class="row no-print">
      <a class="btn" href={`/reportes/${slug}/reporte.pdf?edicion=${number}`}>
        {texts.pdf(pdfLength)}
      </a>
      <a class="btn quiet" href={`/reportes/${slug}/datos.json?edicion=${number}`}>
        {texts.data}
      </a>
      <a href={`/intercambios/${exchangeSlug}`}>{texts.exchange}</a>
    </p>
  );
}

function Contents({ report: { parts } }: { report: PublicReportFragment }) {
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

function Editions({ report: { slug, number, editions, contentSha256, pdfSha256 } }: { report: PublicReportFragment }) {
  return (
    <section class="part" id="ediciones">
      <h2>{texts.editions}</h2>
      <ul class="read">
        {editions.map((one) => (
          <li key={one.number}>
            {one.number === number || one.withheld ? <b>{texts.edition(one.number)}</b> : <a href={`/reportes/${slug}?edicion=${one.number}`}>{texts.edition(one.number)}</a>}
            {one.number === number ? ` (${texts.current})` : null}
            {one.withheld ? ` (${texts.withheldEdition})` : null}
            <span class="small muted under">
              {texts.published(shortDate(one.publishedAt))}. {one.whatChanged || texts.first} {one.changedParts.length > 0 ? texts.changedParts(one.changedParts.join(', ')) : null}
            </span>
          </li>
        ))}
      </ul>
      <h3>{texts.seal}</h3>
      <p class="small muted">{texts.sealText}</p>
      <dl class="seal small">
        <div>
          <dt>{texts.sealPdf}</dt>
          <dd>
            <code>{pdfSha256}</code>
          </dd>
        </div>
        <div>
          <dt>{texts.sealContent}</dt>
          <dd>
            <code>{contentSha256}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Report({ report }: { report: PublicReportFragment }) {
  const { slug, title, number, latest, description, days, venue, hostName, macroRegionName, cutOff, withheldReason, parts } = report;
  useHead({
    title: `${texts.kind}: ${title}`,
    description,
    canonical: `/reportes/${slug}`,
    kind: 'article',
    jsonLd: withheldReason ? undefined : jsonLdOf(report),
    noIndex: withheldReason !== '' || number < latest,
  });
  const facts: [string, string][] = [
    [texts.when, days],
    [texts.where, venue],
    [texts.host, hostName],
    [texts.macroRegion, macroRegionName],
    [texts.cutOff, cutOff],
  ];
  return (
    <article class="report">
      <nav class="crumbs no-print">
        <a href="/reportes">{texts.back}</a>
      </nav>
      <header class="report-cover">
        <p class="kind">{texts.kind}</p>
        <h1>{title}</h1>
        <p class="muted">
          {texts.edition(number)} · {texts.published(shortDate(report.publishedAt))}
        </p>
        {withheldReason ? null : (
          <dl class="facts">
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      {withheldReason ? (
        <Notice tone="warn">
          {texts.withheld} {withheldReason}
        </Notice>
      ) : (
        <Files report={report} />
      )}
      {number < latest ? (
        <Notice tone="warn">
          {texts.older(latest)} <a href={`/reportes/${slug}`}>{texts.toLatest}</a>
        </Notice>
      ) : null}
      <div class="report-body">
        {parts.length > 0 ? <Contents report={report} /> : null}
        <div class="narrow">
          {parts.map((part) => {
            const Title = part.level === 1 ? 'h2' : 'h3';
            return (
              <section key={part.id} id={part.id} class={part.level === 1 ? 'part report-part' : 'part report-part chapter'} aria-labelledby={`t-${part.id}`}>
                {part.level === 2 && part.kicker ? <p class="kicker">{part.kicker}</p> : null}
                <Title id={`t-${part.id}`}>{part.title}</Title>
                {part.blocks.map((block, at) => (
                  <Block key={at} block={block} photos={report} level={part.level} />
                ))}
              </section>
            );
          })}
          <Editions report={report} />
        </div>
      </div>
    </article>
  );
}

export default function ReportPage(props: PageProps) {
  const { data, failure } = useQuery(SystematizationReport, askedOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.systematizationReport) return <NotFound />;
  return <Report report={data.systematizationReport} key={`${data.systematizationReport.slug}-${data.systematizationReport.number}`} />;
}
