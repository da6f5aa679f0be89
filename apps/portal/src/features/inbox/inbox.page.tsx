import '../../../../../libs/web-ui/src/styles/sheet.css';
import { request, useCache, useOlder } from '@lib/web-graphql';
import { dateTime, Empty, Notice, ownPath, Waiting } from '@lib/web-ui';
import { useEffect } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { Inbox, MarkAllRead, MarkRead, type InboxResult } from './inbox.gql.js';
import { inboxTexts as texts } from './inbox.texts.js';

type Item = InboxResult['inbox']['items'][number];

function Message({ item, onOpen }: { item: Item; onOpen: (item: Item) => void }) {
  return (
    <li class={item.read ? '' : 'unread'}>
      <a href={ownPath(item.link)} onClick={() => onOpen(item)}>
        {item.title}
        <span class="note pre">{item.body}</span>
        <span class="note num">{dateTime(item.createdAt)}</span>
      </a>
      {item.read ? null : <span class="chip brand">{texts.unread}</span>}
    </li>
  );
}

export default function InboxPage() {
  const { viewer, setUnread } = useSession();
  const cache = useCache();
  const { data, failure, reload } = usePrivateQuery(Inbox, viewer ? {} : null);
  const pages = useOlder(data?.inbox, async (after) => (await request(Inbox, { after })).inbox);
  const { items } = pages;
  useHead({ title: texts.title, noIndex: true });
  useEffect(() => {
    if (data) setUnread(data.inbox.unread);
  }, [data]);
  const open = (item: Item) => {
    if (item.read) return;
    cache.forget('Inbox');
    void request(MarkRead, { ids: [item.id] }, { keepalive: true }).then(
      (answer) => setUnread(answer.markRead),
      () => undefined,
    );
  };
  const markAll = async () => {
    try {
      setUnread((await request(MarkAllRead, {})).markAllRead);
    } finally {
      await reload();
    }
  };
  return (
    <div class="editor">
      <div class="page-head">
        <h1>{texts.title}</h1>
        {data && data.inbox.unread > 0 ? (
          <button class="btn quiet" type="button" onClick={markAll}>
            {texts.markAll}
          </button>
        ) : null}
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data ? null : <Waiting text={texts.loading} />}
      {data && items.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
        </Empty>
      ) : null}
      {items.length > 0 ? (
        <ul class="card clip tasks">
          {items.map((item) => (
            <Message key={item.id} item={item} onOpen={open} />
          ))}
        </ul>
      ) : null}
      <p class="links">
        <a href="/yo/avisos">{texts.choose}</a>
      </p>
      <More of={pages} label={texts.more} />
    </div>
  );
}
