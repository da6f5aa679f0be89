import { useMutation } from '@lib/web-graphql';
import { dateTime, Field, Problems, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { problemsOf } from '../../forms/problems-of.js';
import { RenewCalendarFeed, RevokeCalendarFeed, type NoticeChoicesResult } from './notices.gql.js';
import { feedTexts as texts, noticesTexts } from './notices.texts.js';

interface FeedProps {
  feed: NoticeChoicesResult['myCalendarFeed'];
  onChanged: () => void;
}

export function FeedPart({ feed, onChanged }: FeedProps) {
  const [url, setUrl] = useState('');
  const [said, setSaid] = useState('');
  const renew = useMutation(RenewCalendarFeed);
  const revoke = useMutation(RevokeCalendarFeed);
  const make = async () => {
    const answer = await renew.run({});
    if (!answer) return;
    setUrl(answer.renewCalendarFeed.url);
    setSaid('');
    onChanged();
  };
  const stop = async () => {
    if (!(await revoke.run({}))) return;
    setUrl('');
    setSaid(texts.revoked);
    onChanged();
  };
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setSaid(texts.copied),
      () => undefined,
    );
  const facts = feed
    ? `${texts.since(shortDate(feed.createdAt))} ${feed.readAt ? texts.read(dateTime(feed.readAt)) : texts.unread}`
    : texts.none;
  return (
    <section class="card pad" id="calendario">
      <h2 class="h3">{texts.title}</h2>
      <p>{texts.lead}</p>
      <p class="small muted">{facts}</p>
      <Problems title={noticesTexts.problem} problems={problemsOf(renew.failure ?? revoke.failure)} />
      {url ? (
        <>
          <Field id="calendario-url" label={texts.address} hint={texts.once}>
            <input
              id="calendario-url"
              type="text"
              readOnly
              value={url}
              aria-describedby="calendario-url-hint"
              onFocus={(event) => event.currentTarget.select()}
            />
          </Field>
          <p class="small muted">{texts.how}</p>
        </>
      ) : null}
      <p class="row">
        {url ? (
          <button class="btn" type="button" onClick={() => void copy()}>
            {texts.copy}
          </button>
        ) : null}
        <button class="btn quiet" type="button" disabled={renew.busy} onClick={() => void make()}>
          {renew.busy ? texts.busy : feed ? texts.renew : texts.make}
        </button>
        {feed ? (
          <button class="btn quiet" type="button" disabled={revoke.busy} onClick={() => void stop()}>
            {texts.revoke}
          </button>
        ) : null}
      </p>
      <p role="status" class="status">
        {said}
      </p>
    </section>
  );
}
