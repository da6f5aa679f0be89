import { request, useQuery } from '@lib/web-graphql';
import { Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
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
  const [older, setOlder] = useState<{ items: ReportLineFragment[]; nextCursor: string | null } | null>(null);
  useHead({ title: texts.title, description: texts.description, canonical: '/reportes' });
  const first = data?.systematizationReports;
  const cursor = older ? older.nextCursor : (first?.nextCursor ?? null);
  const more = async () => {
    const page = (await request(ReportList, { after: cursor })).systematizationReports;
    setOlder((before) => ({ items: [...(before?.items ?? []), ...page.items], nextCursor: page.nextCursor }));
  };
  const items = [...(first?.items ?? []), ...(older?.items ?? [])];
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
      {cursor ? (
        <p class="row pages">
          <button class="btn quiet" type="button" onClick={() => void more()}>
            {texts.more}
          </button>
        </p>
      ) : null}
    </>
  );
}
