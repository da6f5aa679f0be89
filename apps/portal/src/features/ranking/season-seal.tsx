import { useQuery } from '@lib/web-graphql';
import { dateTime, Notice } from '@lib/web-ui';
import { rankingTexts as texts } from './ranking.texts.js';
import { SeasonSealed } from './season-seal.gql.js';

/** Sixty-four letters wrap on a phone and are copied whole. */
const breakable = (hash: string) => (hash.match(/.{1,8}/g) ?? []).flatMap((part) => [part, <wbr />]);

/** What makes a closed season's ranking checkable by anyone: its file, its hash and what was corrected since. */
export function SeasonSeal({ season, part }: { season: string; part: 'people' | 'igeds' }) {
  const { data } = useQuery(SeasonSealed, { season });
  const seal = data?.seasonSeal;
  if (!seal) return <Notice>{texts.closed}</Notice>;
  const people = part === 'people';
  const file = `/datos/temporadas/${season}/${people ? 'ranking' : 'iged'}`;
  const hash = people ? seal.hash : seal.igedHash;
  return (
    <Notice>
      {hash ? (
        <>
          <p>
            {people ? texts.sealed(dateTime(seal.closedAt), seal.rows) : texts.igedsSealed(dateTime(seal.closedAt), seal.igedRows ?? 0)}{' '}
            <a href={`${file}.csv`}>{texts.csv}</a> · <a href={`${file}.json`}>{texts.json}</a>
          </p>
          <p class="small muted">
            {texts.hash} <code>{breakable(hash)}</code>
          </p>
        </>
      ) : (
        <p>{texts.sealedBefore(dateTime(seal.closedAt))}</p>
      )}
      {seal.addenda.map(({ text, publishedAt }) => (
        <p key={publishedAt + text}>
          <b>{texts.addendum(dateTime(publishedAt))}</b> {text}
        </p>
      ))}
    </Notice>
  );
}
