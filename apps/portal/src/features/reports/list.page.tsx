import { request, useOlder, useQuery } from '@lib/web-graphql';
import { Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { More } from '../../shell/more.js';
import { ReportList, type ReportLineFragment } from './reports.gql.js';
import { reportsTexts as texts } from './reports.texts.js';

export function queries(): PageQuery[] {
  return [ask(ReportList, {})];
}

function Line({ report: { slug, title, startsOn, endsOn, hostName, number, publishedAt } }: { report: ReportLineFragment }) {
  return (
    <li class="card practice-card">
      <p class="row apart small muted">
        <span>{texts.published(shortDate(publishedAt))}</span>
        <span>{texts.edition(number)}</span>
      </p>
      <h2 class="h3">
        <a href={`/reportes/${slug}`}>{title}</a>
      </h2>
      <p class="small muted">
        {startsOn === endsOn ? shortDate(startsOn) : `${shortDate(startsOn)} – ${shortDate(endsOn)}`} · {hostName}
      </p>
    </li>
  );
}

export default function ReportListPage() {
  const { data, failure } = useQuery(ReportList, {});
  const pages = useOlder(data?.systematizationReports, async (after) => (await request(ReportList, { after })).systematizationReports);
  const { items } = pages;
  useHead({ title: texts.title, description: texts.description, canonical: '/reportes' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
      </div>
      {failure && !data ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data || failure ? null : <Waiting text={texts.loading} />}
      {data && items.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
          <p>
            <a href="/intercambios">{texts.exchanges}</a>
          </p>
        </Empty>
      ) : null}
      <ul class="grid two plain">
        {items.map((report) => (
          <Line key={report.slug} report={report} />
        ))}
      </ul>
      <More of={pages} label={texts.more} />
    </>
  );
}
