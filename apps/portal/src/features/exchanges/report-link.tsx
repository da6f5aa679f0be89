import { useQuery } from '@lib/web-graphql';
import { reportLinkTexts as texts } from './report-link.texts.js';
import { ExchangeReportLink } from './report-link.gql.js';

/** Once its report is published; nothing before. */
export function ReportLinkPart({ slug }: { slug: string }) {
  const report = useQuery(ExchangeReportLink, { slug }).data?.exchangeReport;
  if (!report) return null;
  return (
    <section class="card pad">
      <h2>{texts.title}</h2>
      <p>{texts.about}</p>
      <p>
        <a class="btn" href={`/reportes/${report.slug}`}>
          {texts.read}
        </a>
      </p>
      <p class="small muted">{texts.published(report.number, report.publishedAt)}</p>
    </section>
  );
}
