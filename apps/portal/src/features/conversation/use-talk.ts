import { request, useCache, useQuery } from '@lib/web-graphql';
import { useEffect, useState } from 'preact/hooks';
import { PracticeConversation, type PracticeConversationResult } from './conversation.gql.js';

export type Talk = NonNullable<PracticeConversationResult['conversation']>;

/** The conversation of a page and the pages asked after it. A change reads it again from its beginning. */
export function useTalk(slug: string) {
  const cache = useCache();
  const { data, failure, reload } = useQuery(PracticeConversation, { slug });
  const [older, setOlder] = useState<Pick<Talk, 'items' | 'nextCursor'> | null>(null);
  const talk = data?.conversation ?? null;
  useEffect(() => setOlder(null), [slug]);
  const again = async () => {
    setOlder(null);
    cache.forget('Wall');
    await reload();
  };
  const cursor = older ? older.nextCursor : (talk?.nextCursor ?? null);
  const more = async () => {
    const page = (await request(PracticeConversation, { slug, after: cursor })).conversation;
    if (page) setOlder((before) => ({ items: [...(before?.items ?? []), ...page.items], nextCursor: page.nextCursor }));
  };
  return { talk, failure, items: [...(talk?.items ?? []), ...(older?.items ?? [])], again, more: cursor ? more : null };
}
