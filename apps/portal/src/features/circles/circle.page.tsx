import '../../../../../libs/web-ui/src/styles/sheet.css';
import '../../../../../libs/web-ui/src/styles/circles.css';
import { request, useCache, useOlder } from '@lib/web-graphql';
import { dateTime, Dialog, Empty, Notice, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { CallForm } from './call-form.js';
import { EndingsPart, InvitationPart, ListedPart } from './circle-actions.js';
import {
  CircleDetail,
  CircleMeetingList,
  CirclePromises,
  type CirclePromiseFragment,
  type CircleSheetFragment,
} from './circles.gql.js';
import { circleTexts as texts, common, meetingStates, meetingTones } from './circles.texts.js';
import { PeoplePart, RolesPart } from './people-part.js';
import { PromisesPart } from './promises-part.js';

function Meetings({ circle }: { circle: CircleSheetFragment }) {
  const { data } = usePrivateQuery(CircleMeetingList, { id: circle.id });
  const pages = useOlder(data?.circleMeetings, async (after) => (await request(CircleMeetingList, { id: circle.id, after })).circleMeetings);
  const { items } = pages;
  const [calling, setCalling] = useState(false);
  const cache = useCache();
  return (
    <section class="card pad">
      <div class="row apart">
        <h2 class="h3">{texts.meetings}</h2>
        {circle.canMeet ? (
          <button class="btn" type="button" onClick={() => setCalling(true)}>
            {texts.call}
          </button>
        ) : null}
      </div>
      {data && items.length === 0 ? <p class="muted">{texts.noMeetings}</p> : null}
      {items.length > 0 ? (
        <ul class="tasks clip">
          {items.map(({ id, number, title, state, startsAt }) => (
            <li key={id}>
              <a href={`/circulos/${circle.id}/reuniones/${id}`}>
                {title}
                <span class="note">{[texts.number(number), dateTime(startsAt)].join(' · ')}</span>
              </a>
              <span class={`chip ${meetingTones[state]}`}>{meetingStates[state]}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <More of={pages} label={common.more} />
      <Dialog title={texts.call} open={calling} onClose={() => setCalling(false)}>
        <CallForm
          circleId={circle.id}
          onDone={({ id }) => {
            cache.forget('CircleMeetingList');
            cache.forget('MyCircles');
            go(`/circulos/${circle.id}/reuniones/${id}`);
          }}
        />
      </Dialog>
    </section>
  );
}

function Promises({ circleId }: { circleId: string }) {
  const { data } = usePrivateQuery(CirclePromises, { id: circleId });
  const [changed, setChanged] = useState<CirclePromiseFragment[] | null>(null);
  const promises = changed ?? data?.circleCommitments;
  return promises ? <PromisesPart promises={promises} onChanged={setChanged} /> : null;
}

function Inside(props: { circle: CircleSheetFragment; onChanged: (circle: CircleSheetFragment) => void; onLeft: () => void }) {
  const { circle } = props;
  return (
    <div class="stack">
      <p class="pre read">{circle.purpose}</p>
      <p class="links row">
        <a class="btn quiet" href={`/circulos/${circle.id}/plan`}>
          {texts.plan}
        </a>
        <a class="btn quiet" href={`/circulos/${circle.id}/bitacora`}>
          {texts.logbook}
        </a>
      </p>
      <Meetings circle={circle} />
      <Promises circleId={circle.id} />
      <RolesPart {...props} />
      <PeoplePart {...props} />
      {circle.state === 'OPEN' ? <ListedPart {...props} /> : null}
      <EndingsPart {...props} />
    </div>
  );
}

export default function CirclePage({ params }: PageProps) {
  const { data, failure } = usePrivateQuery(CircleDetail, { id: params.id ?? '' });
  const [changed, setChanged] = useState<CircleSheetFragment | null>(null);
  const [left, setLeft] = useState(false);
  const cache = useCache();
  const circle = changed?.id === params.id ? changed : (data?.circle ?? null);
  const forget = () => ['MyCircles', 'CircleDetail', 'ListedCircles'].forEach((name) => cache.forget(name));
  const onChanged = (next: CircleSheetFragment) => {
    forget();
    setChanged(next);
  };
  const onLeft = () => {
    forget();
    setLeft(true);
  };
  useHead({ title: circle?.name ?? texts.back, noIndex: true });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/circulos">{texts.back}</a>
      </nav>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !circle && !failure ? <Waiting text={common.loading} /> : null}
      {left ? <Notice tone="good">{texts.declined}</Notice> : null}
      {data && !circle && !left ? (
        <Empty title={texts.missing} level={1}>
          <p>{texts.missingText}</p>
        </Empty>
      ) : null}
      {circle && !left ? (
        <>
          <h1>{circle.name}</h1>
          {circle.state === 'CLOSED' ? <Notice tone="warn">{texts.closed(circle.closedReason)}</Notice> : null}
          {circle.membership === 'INVITED' ? (
            <InvitationPart circle={circle} onChanged={onChanged} onLeft={onLeft} />
          ) : (
            <Inside circle={circle} onChanged={onChanged} onLeft={onLeft} />
          )}
        </>
      ) : null}
    </div>
  );
}
