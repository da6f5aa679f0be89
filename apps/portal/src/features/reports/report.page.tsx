import '../../../../../libs/web-ui/src/styles/exchange.css';
import '../../../../../libs/web-ui/src/styles/figures.css';
import '../../../../../libs/web-ui/src/styles/report.css';
import '../../../../../libs/web-ui/src/styles/report-print.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { askedOf, PublishedDocument } from './published.js';
import { publishedTexts } from './published.texts.js';
import { jsonLdOf } from './report-json-ld.js';
import { SystematizationReport, type PublicReportFragment } from './reports.gql.js';
import { reportsTexts as texts } from './reports.texts.js';

export function queries(props: PageProps): PageQuery[] {
  return [ask(SystematizationReport, askedOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(SystematizationReport, askedOf(props))?.systematizationReport === null;
}

function Files({ report: { slug, number, pdfLength, exchangeSlug, takenBack } }: { report: PublicReportFragment }) {
  return (
    <>
      {takenBack === 0 ? (
        <a class="btn" href={`/reportes/${slug}/reporte.pdf?edicion=${number}`}>
          {publishedTexts.pdf(pdfLength)}
        </a>
      ) : null}
      <a class="btn quiet" href={`/reportes/${slug}/datos.json?edicion=${number}`}>
        {texts.data}
      </a>
      <a href={`/intercambios/${exchangeSlug}`}>{texts.exchange}</a>
    </>
  );
}

function Report({ report }: { report: PublicReportFragment }) {
  const { slug, title, number, latest, description, days, venue, hostName, macroRegionName, cutOff, withheldReason } = report;
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
    <PublishedDocument
      of={{ ...report, root: '/reportes', kind: texts.kind }}
      list={texts.back}
      facts={
        <dl class="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      }
      files={<Files report={report} />}
    />
  );
}

export default function ReportPage(props: PageProps) {
  const { data, failure } = useQuery(SystematizationReport, askedOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.systematizationReport) return <NotFound />;
  return <Report report={data.systematizationReport} key={`${data.systematizationReport.slug}-${data.systematizationReport.number}`} />;
}
