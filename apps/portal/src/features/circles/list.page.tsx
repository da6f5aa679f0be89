import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useQuery } from '@lib/web-graphql';
import { dateTime, Empty, Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { ListedCircles, MyCircles, type MyCirclesResult } from './circles.gql.js';
import { common, listTexts as texts, roleWords } from './circles.texts.js';

type Row = MyCirclesResult['myCircles'][number];
const asked = (search: URLSearchParams) => ({ search: search.get('q') || null, after: search.get('desde') || null });

export function queries({ search }: PageProps): PageQuery[] {
  return [ask(ListedCircles, asked(search))];
}

function Line({ circle }: { circle: Row }) {
  const when = circle.nextMeetingAt ? texts.next(dateTime(circle.nextMeetingAt)) : texts.noNext;
  const facts = circle.state === 'CLOSED' ? [texts.closed] : [texts.people(circle.memberCount), when];
  return (
    <li>
      <a href={`/circulos/${circle.id}`}>
        {circle.name}
        <span class="note">{circle.membership === 'INVITED' ? texts.invitedBy(circle.invitedByName) : facts.join(' · ')}</span>
      </a>
      <span class="row">
        {circle.roles.map((role) => (
          <span class="chip brand" key={role}>
            {roleWords[role]}
          </span>
        ))}
      </span>
    </li>
  );
}

function Mine({ circles }: { circles: Row[] }) {
  const invitations = circles.filter(({ membership }) => membership === 'INVITED');
  const mine = circles.filter(({ membership }) => membership === 'IN');
  return (
    <>
      {invitations.length > 0 ? (
        <section class="part">
          <h2>{texts.invitations}</h2>
          <ul class="card clip tasks">
            {invitations.map((circle) => (
              <Line key={circle.id} circle={circle} />
            ))}
          </ul>
        </section>
      ) : null}
      <section class="part">
        <h2>{texts.mine}</h2>
        {mine.length === 0 ? (
          <Empty title={texts.empty}>
            <p>{texts.emptyText}</p>
          </Empty>
        ) : (
          <ul class="card clip tasks">
            {mine.map((circle) => (
              <Line key={circle.id} circle={circle} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Listed({ search }: { search: URLSearchParams }) {
  const address = asked(search);
  const { data, failure } = useQuery(ListedCircles, address, { keepPrevious: true });
  const page = data?.listedCircles;
  return (
    <section class="part">
      <h2>{texts.listed}</h2>
      <p class="muted">{texts.listedLead}</p>
      <form method="get" action="/circulos" role="search" class="search-line">
        <input
          type="search"
          name="q"
          aria-label={texts.search}
          placeholder={texts.search}
          maxLength={100}
          defaultValue={address.search ?? ''}
        />
        <button class="btn">{texts.searchButton}</button>
      </form>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {page?.items.length === 0 ? <p class="muted">{texts.noneListed}</p> : null}
      <ul class="grid two plain">
        {page?.items.map(({ id, name, purpose }) => (
          <li class="card practice-card" key={id}>
            <h3>{name}</h3>
            <p class="pre">{purpose}</p>
          </li>
        ))}
      </ul>
      {page?.nextCursor ? (
        <p class="row pages">
          <a class="btn quiet" rel="next" href={`/circulos?desde=${encodeURIComponent(page.nextCursor)}`}>
            {common.more}
          </a>
        </p>
      ) : null}
    </section>
  );
}

export default function CircleListPage({ search }: PageProps) {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure } = usePrivateQuery(MyCircles, isMember ? {} : null);
  useHead({ title: texts.title, description: texts.description, canonical: '/circulos' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted read">{texts.lead}</p>
        </div>
        {isMember ? (
          <a class="btn" href="/circulos/nuevo">
            {texts.create}
          </a>
        ) : null}
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isMember && !data && !failure ? <Waiting text={common.loading} /> : null}
      {data ? <Mine circles={data.myCircles} /> : null}
      <Listed search={search} />
    </>
  );
}
