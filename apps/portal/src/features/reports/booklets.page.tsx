import { request, useOlder, useQuery } from '@lib/web-graphql';
import { Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { More } from '../../shell/more.js';
import { BookletList, type BookletLineFragment } from './booklets.gql.js';
import { bookletsTexts as texts } from './booklets.texts.js';

export function queries(): PageQuery[] {
  return [ask(BookletList, {})];
}

function Line({ booklet: { slug, title, caseCount, regionNames, number, publishedAt } }: { booklet: BookletLineFragment }) {
  return (
    <li class="card practice-card">
      <p class="row apart small muted">
        <span>{texts.published(shortDate(publishedAt))}</span>
        <span>{texts.edition(number)}</span>
      </p>
      <h2 class="h3">
        <a href={`/cartillas/${slug}`}>{title}</a>
      </h2>
      <p class="small muted">{[texts.cases(caseCount), regionNames.join(', ')].filter(Boolean).join(' · ')}</p>
    </li>
  );
}

export default function BookletListPage() {
  const { data, failure } = useQuery(BookletList, {});
  const pages = useOlder(data?.caseBooklets, async (after) => (await request(BookletList, { after })).caseBooklets);
  const { items } = pages;
  useHead({ title: texts.title, description: texts.description, canonical: '/cartillas' });
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
            <a href="/muro">{texts.wall}</a>
          </p>
        </Empty>
      ) : null}
      <ul class="grid two plain">
        {items.map((booklet) => (
          <Line key={booklet.slug} booklet={booklet} />
        ))}
      </ul>
      <More of={pages} label={texts.more} />
    </>
  );
}
