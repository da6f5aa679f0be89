import { quoted, type Notice } from './notice.rules.js';

const MOST = 100;
const LISTED = 10;

type News = { memberId: string; toldAt: string; searches: readonly { name: string; fresh: number }[] };

/** The weekly word on what somebody keeps: which searches have something new, and how much. */
export function freshSearchNotices({ memberId, toldAt, searches }: News): Notice[] {
  if (searches.length === 0) return [];
  const [first] = searches;
  const title =
    searches.length === 1 && first
      ? `Hay prácticas nuevas en ${quoted(first.name)}`
      : `Hay prácticas nuevas en ${searches.length} de tus búsquedas`;
  const lines = searches.slice(0, LISTED).map(({ name, fresh }) => `${quoted(name)}: ${amount(fresh)}.`);
  const more = searches.length - LISTED;
  return [
    {
      kind: 'search.fresh',
      cause: `search.fresh:${toldAt}`,
      audience: 'member',
      accountIds: [memberId],
      title,
      body: [...lines, ...(more > 0 ? [`Y ${more} más.`] : [])].join('\n'),
      link: '/yo/busquedas',
    },
  ];
}

function amount(fresh: number): string {
  if (fresh >= MOST) return `${MOST} nuevas o más`;
  return fresh === 1 ? '1 nueva' : `${fresh} nuevas`;
}
