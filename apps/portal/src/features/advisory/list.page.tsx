import '../../../../../libs/web-ui/src/styles/sheet.css';
import { request, useOlder } from '@lib/web-graphql';
import { dateTime, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { MyAdvisorySessions, type AdvisoryLineFragment } from './advisory.gql.js';
import { advisoryTexts as texts } from './advisory.texts.js';
import { StateChip } from './state-chip.js';

function Line({ session }: { session: AdvisoryLineFragment }) {
  const when = session.startsAt ? dateTime(session.startsAt) : texts.asked(shortDate(session.requestedAt));
  const facts = [session.code, when, session.expertName ? texts.with(session.expertName) : ''];
  return (
    <li>
      <a href={`/asesorias/${session.id}`}>
        {session.topic}
        <span class="note">{facts.filter(Boolean).join(' · ')}</span>
      </a>
      <StateChip state={session.state} />
    </li>
  );
}

export default function AdvisoryListPage() {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure } = usePrivateQuery(MyAdvisorySessions, isMember ? {} : null);
  const pages = useOlder(data?.myAdvisorySessions, async (after) => (await request(MyAdvisorySessions, { after })).myAdvisorySessions);
  const { items } = pages;
  useHead({ title: texts.title, noIndex: true });
  return (
    <div class="editor">
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
        {isMember ? (
          <a class="btn" href="/asesorias/pedir">
            {texts.ask}
          </a>
        ) : null}
      </div>
      {isMember ? null : <Notice>{texts.onlyMembers}</Notice>}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isMember && !data && !failure ? <Waiting text={texts.loading} /> : null}
      {data && items.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
        </Empty>
      ) : null}
      {items.length > 0 ? (
        <>
          <ul class="card clip tasks">
            {items.map((session) => (
              <Line key={session.id} session={session} />
            ))}
          </ul>
          <p class="links">
            <a href="/yo/avisos#calendario">{texts.calendar}</a>
          </p>
        </>
      ) : null}
      <More of={pages} label={texts.more} />
    </div>
  );
}
