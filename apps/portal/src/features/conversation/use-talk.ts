import { request, useCache, useOlder, useQuery } from '@lib/web-graphql';
import { useEffect } from 'preact/hooks';
import { PracticeConversation, type PracticeConversationResult } from './conversation.gql.js';

export type Talk = NonNullable<PracticeConversationResult['conversation']>;

/** The conversation of a page and the pages asked after it. A change reads it again from its beginning. */
export function useTalk(slug: string) {
  const cache = useCache();
  const { data, failure, reload } = useQuery(PracticeConversation, { slug });
  const talk = data?.conversation ?? null;
  const pages = useOlder(talk, async (after) => (await request(PracticeConversation, { slug, after })).conversation ?? { items: [], nextCursor: null });
  useEffect(pages.reset, [slug]);
  const again = async () => {
    pages.reset();
    cache.forget('Wall');
    await reload();
  };
  return { talk, failure, items: pages.items, again, pages };
}
