import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useCache } from '@lib/web-graphql';
import { clockTime, dateTime, Empty, Notice, safeLink, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { AdvisoryDetail, type MyAdvisoryFragment } from './advisory.gql.js';
import { detailTexts as texts } from './advisory.texts.js';
import { CancelPart, ConfirmPart, RatePart } from './detail-actions.js';
import { History, Outcome, People, Windows } from './detail-parts.js';
import { StateChip } from './state-chip.js';

function When({ session }: { session: MyAdvisoryFragment }) {
  const { startsAt, endsAt, link, place, state } = session;
  const join = safeLink(link);
  if (!startsAt || !endsAt) return state === 'REQUESTED' ? <Notice>{texts.waiting}</Notice> : null;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.when}</h2>
      <p>
        <b>
          {dateTime(startsAt)} a {clockTime(endsAt)}
        </b>
        , {texts.lima}
      </p>
      {place ? (
        <p>
          {texts.where}: {place}
        </p>
      ) : null}
      {state === 'SCHEDULED' ? (
        <p class="row">
          {join ? (
            <a class="btn" href={join} target="_blank" rel="noopener noreferrer">
              {texts.join}
            </a>
          ) : null}
          <a class="btn quiet" href={`/calendario/asesorias/${session.id}.ics`} download>
            {texts.addToCalendar}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function About({ session }: { session: MyAdvisoryFragment }) {
  const { expertName, themeName, practiceTitle, practiceSlug, detail } = session;
  return (
    <section class="card pad">
      <dl class="facts">
        <div>
          <dt>{texts.expert}</dt>
          <dd>{expertName ?? texts.nobody}</dd>
        </div>
        <div>
          <dt>{texts.theme}</dt>
          <dd>{themeName}</dd>
        </div>
        {practiceTitle ? (
          <div>
            <dt>{texts.practice}</dt>
            <dd>{practiceSlug ? <a href={`/practicas/${practiceSlug}`}>{practiceTitle}</a> : practiceTitle}</dd>
          </div>
        ) : null}
      </dl>
      {detail ? <p class="pre">{detail}</p> : null}
    </section>
  );
}

export default function AdvisoryDetailPage({ params }: PageProps) {
  const { data, failure } = usePrivateQuery(AdvisoryDetail, { id: params.id ?? '' });
  const [changed, setChanged] = useState<MyAdvisoryFragment | null>(null);
  const cache = useCache();
  const session = changed?.id === params.id ? changed : (data?.advisorySession ?? null);
  const onChanged = (next: MyAdvisoryFragment) => {
    cache.forget('MyAdvisorySessions');
    cache.forget('AdvisoryDetail');
    setChanged(next);
  };
  useHead({ title: session?.topic ?? texts.back, noIndex: true });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/asesorias">{texts.back}</a>
      </nav>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !session && !failure ? <Waiting text={texts.loading} /> : null}
      {data && !session ? (
        <Empty title={texts.missing} level={1}>
          <p>{texts.missingText}</p>
        </Empty>
      ) : null}
      {session ? (
        <>
          <div class="page-head">
            <div>
              <p class="small muted">{session.code}</p>
              <h1>{session.topic}</h1>
              <StateChip state={session.state} />
            </div>
          </div>
          <div class="stack">
            {session.state === 'CANCELLED' ? <Notice tone="warn">{texts.cancelled(session.reason)}</Notice> : null}
            <When session={session} />
            <ConfirmPart session={session} onChanged={onChanged} />
            <Outcome session={session} />
            <RatePart session={session} onChanged={onChanged} />
            <About session={session} />
            {session.startsAt ? null : <Windows session={session} />}
            <People session={session} />
            <History session={session} />
            <CancelPart session={session} onChanged={onChanged} />
          </div>
        </>
      ) : null}
    </div>
  );
}
