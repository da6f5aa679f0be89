import { request, useOlder, useQuery } from '@lib/web-graphql';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { StateChip } from './state-chip.js';
import { MoreWebinars, MyWebinars, WebinarLists, type WebinarLineFragment } from './webinars.gql.js';
import { webinarsTexts as texts } from './webinars.texts.js';

type Page = { items: WebinarLineFragment[]; nextCursor: string | null };

export function queries(): PageQuery[] {
  return [ask(WebinarLists, {})];
}

function Line({ webinar }: { webinar: WebinarLineFragment }) {
  const { slug, title, state, startsAt, endsAt, speakerNames, recorded } = webinar;
  return (
    <li class="card practice-card">
      <p class="row">
        <StateChip state={state} />
        {recorded ? <span class="chip maize">{texts.recorded}</span> : null}
      </p>
      <h3 class="h3">
        <a href={`/webinars/${slug}`}>{title}</a>
      </h3>
      <p>
        <b>{texts.when(startsAt, endsAt)}</b>
      </p>
      <p class="small muted">{texts.with(speakerNames)}</p>
    </li>
  );
}

function Lines({ items }: { items: WebinarLineFragment[] }) {
  return (
    <ul class="grid two plain">
      {items.map((webinar) => (
        <Line key={webinar.id} webinar={webinar} />
      ))}
    </ul>
  );
}

function Paged({ first, past }: { first: Page; past: boolean }) {
  const pages = useOlder(first, async (after) => (await request(MoreWebinars, { past, after })).webinars);
  return (
    <>
      <Lines items={pages.items} />
      <More of={pages} label={texts.more} />
    </>
  );
}

function Mine() {
  const { viewer } = useSession();
  const { data } = usePrivateQuery(MyWebinars, viewer?.roles.includes('MEMBER') ? {} : null);
  if (!data || data.myWebinars.length === 0) return null;
  return (
    <section class="part" aria-labelledby="mios">
      <h2 id="mios">{texts.mine}</h2>
      <Lines items={data.myWebinars} />
    </section>
  );
}

export default function WebinarListPage() {
  const { data, failure } = useQuery(WebinarLists, {});
  useHead({ title: texts.title, description: texts.description, canonical: '/webinars' });
  const none = data && data.coming.items.length === 0 && data.past.items.length === 0;
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
      {none ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
          <p>
            <a href="/muro">{texts.wall}</a>
          </p>
        </Empty>
      ) : null}
      <Mine />
      {data && !none ? (
        <section class="part" aria-labelledby="vienen">
          <h2 id="vienen">{texts.coming}</h2>
          {data.coming.items.length === 0 ? <p class="muted">{texts.noneComing}</p> : <Paged first={data.coming} past={false} />}
        </section>
      ) : null}
      {data && data.past.items.length > 0 ? (
        <section class="part" aria-labelledby="pasaron">
          <h2 id="pasaron">{texts.past}</h2>
          <Paged first={data.past} past />
        </section>
      ) : null}
    </>
  );
}
