import '../../../../../libs/web-ui/src/styles/conversation.css';
import { request, useCache, useQuery } from '@lib/web-graphql';
import { Notice } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../session/session.js';
import { ContributionBox } from './contribution-box.js';
import { Contribution } from './contribution.js';
import { InitiativeTalk, type InitiativeTalkResult, type InitiativeViewFragment } from './initiative.gql.js';
import { talkTexts as texts } from './initiative.texts.js';

type Talk = InitiativeTalkResult['initiativeTalk'];
type Item = Talk['items'][number];

/** What peers contribute and the pages asked after it. A change reads it again from its beginning. */
function useTalk(id: string) {
  const cache = useCache();
  const { data, failure, reload } = useQuery(InitiativeTalk, { id });
  const [later, setLater] = useState<Pick<Talk, 'items' | 'nextCursor'> | null>(null);
  useEffect(() => setLater(null), [id]);
  const talk = data?.initiativeTalk ?? null;
  const again = async () => {
    setLater(null);
    cache.forget('InitiativeDetail');
    cache.forget('OwnInitiativeView');
    cache.forget('Initiatives');
    await reload();
  };
  const cursor = later ? later.nextCursor : (talk?.nextCursor ?? null);
  const more = async () => {
    const page = (await request(InitiativeTalk, { id, after: cursor })).initiativeTalk;
    setLater((before) => ({ items: [...(before?.items ?? []), ...page.items], nextCursor: page.nextCursor }));
  };
  return { talk, failure, items: [...(talk?.items ?? []), ...(later?.items ?? [])], again, more: cursor ? more : null };
}

interface ThreadProps {
  item: Item;
  initiative: InitiativeViewFragment;
  limit: number;
  again: () => Promise<void>;
  open: boolean;
}

function Thread({ item, initiative, limit, again, open }: ThreadProps) {
  const [answering, setAnswering] = useState(false);
  const reply = open ? () => setAnswering(true) : undefined;
  const common = { initiativeId: initiative.id, canMark: initiative.mine, again };
  return (
    <li class="card pad">
      {item.withdrawn ? (
        <p class="small muted">{texts.withdrawn}</p>
      ) : (
        <Contribution {...common} contribution={item} onReply={reply} />
      )}
      {item.replies.length > 0 ? (
        <ul class="plain remark-replies">
          {item.replies.map((one) => (
            <li key={one.id}>
              <Contribution {...common} contribution={one} onReply={item.withdrawn ? undefined : reply} />
            </li>
          ))}
        </ul>
      ) : null}
      {answering ? (
        <ContributionBox
          initiativeId={initiative.id}
          parentId={item.id}
          label={texts.replyLabel}
          send={texts.sendReply}
          limit={limit}
          onSent={async () => {
            setAnswering(false);
            await again();
          }}
          onCancel={() => setAnswering(false)}
        />
      ) : null}
    </li>
  );
}

/** Readable without JavaScript; with a session, what a member may do. */
export function TalkPart({ initiative }: { initiative: InitiativeViewFragment }) {
  const { viewer } = useSession();
  const { talk, failure, items, again, more } = useTalk(initiative.id);
  const ready = talk !== null;
  useEffect(() => {
    if (ready && location.hash.startsWith('#aporte-')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  if (!talk) return failure ? <Notice tone="bad">{failure.message}</Notice> : null;
  const open = initiative.state === 'SHARED' || initiative.state === 'ACCOMPANIED';
  return (
    <section class="part stack" id="aportes">
      <h2>
        {texts.title} {initiative.contributionCount > 0 ? <span class="small muted">{texts.count(initiative.contributionCount)}</span> : null}
      </h2>
      {items.length === 0 ? <p class="muted">{texts.empty}</p> : null}
      <ul class="plain stack">
        {items.map((item) => (
          <Thread key={item.id} item={item} initiative={initiative} limit={talk.limit} again={again} open={open} />
        ))}
      </ul>
      {more ? (
        <p class="no-print">
          <button class="btn quiet" type="button" onClick={() => void more()}>
            {texts.more}
          </button>
        </p>
      ) : null}
      {open ? null : <p class="muted">{texts.closed}</p>}
      {open && viewer?.roles.includes('MEMBER') ? (
        <ContributionBox initiativeId={initiative.id} label={texts.write} send={texts.send} limit={talk.limit} onSent={again} />
      ) : null}
      {open && !viewer ? (
        <p class="no-print">
          <a class="btn quiet" href={`/ingresar?volver=/iniciativas/${initiative.id}`}>
            {texts.login}
          </a>
        </p>
      ) : null}
    </section>
  );
}
