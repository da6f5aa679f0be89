import { request, useOlder, useQuery } from '@lib/web-graphql';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { More } from '../../shell/more.js';
import { ExchangeList, type ExchangeLineFragment } from './exchanges.gql.js';
import { exchangesTexts as texts, stretch } from './exchanges.texts.js';
import { StateChip } from './state-chip.js';

export function queries(): PageQuery[] {
  return [ask(ExchangeList, {})];
}

function Line({ exchange }: { exchange: ExchangeLineFragment }) {
  const { slug, title, state, startsOn, endsOn, venue, hostName, macroRegionName, broughtIn } = exchange;
  return (
    <li class="card practice-card">
      <p class="row apart">
        <span class="small muted">{macroRegionName}</span>
        <StateChip state={state} />
      </p>
      <h2 class="h3">
        <a href={`/intercambios/${slug}`}>{title}</a>
      </h2>
      <p>
        <b>{stretch(startsOn, endsOn)}</b>
      </p>
      <p class="small muted">
        {hostName} · {venue}
      </p>
      {broughtIn ? <p class="small muted">{texts.broughtIn}</p> : null}
    </li>
  );
}

export default function ExchangeListPage() {
  const { data, failure } = useQuery(ExchangeList, {});
  const pages = useOlder(data?.exchanges, async (after) => (await request(ExchangeList, { after })).exchanges);
  const { items } = pages;
  useHead({ title: texts.title, description: texts.description, canonical: '/intercambios' });
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
        {items.map((exchange) => (
          <Line key={exchange.id} exchange={exchange} />
        ))}
      </ul>
      <More of={pages} label={texts.more} />
    </>
  );
}
