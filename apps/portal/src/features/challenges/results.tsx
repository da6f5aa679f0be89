import { request, useQuery } from '@lib/web-graphql';
import { decimal } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { ChallengeResults, type ChallengeResultLineFragment } from './challenges.gql.js';
import { sheetTexts as texts } from './challenges.texts.js';

function Row({ one, ordered }: { one: ChallengeResultLineFragment; ordered: boolean }) {
  return (
    <tr>
      {ordered ? <td class="n">{one.place}</td> : null}
      <th scope="row">
        {one.name}
        <span class="small muted block">{[one.igedName, one.regionName].filter(Boolean).join(' · ')}</span>
      </th>
      {ordered ? <td class="n">{one.mean === null ? '—' : decimal(one.mean)}</td> : null}
    </tr>
  );
}

/** Everyone who completed it, ordered or not as staff chose. */
export function Results({ id, ordered }: { id: string; ordered: boolean }) {
  const { data } = useQuery(ChallengeResults, { id });
  const [older, setOlder] = useState<{ items: ChallengeResultLineFragment[]; nextCursor: string | null } | null>(null);
  if (!data) return null;
  const items = [...data.challengeResults.items, ...(older?.items ?? [])];
  const cursor = older ? older.nextCursor : data.challengeResults.nextCursor;
  const more = async () => {
    const page = (await request(ChallengeResults, { id, after: cursor })).challengeResults;
    setOlder((before) => ({ items: [...(before?.items ?? []), ...page.items], nextCursor: page.nextCursor }));
  };
  return (
    <section class="part" id="resultados">
      <h2>{texts.results}</h2>
      {items.length === 0 ? <p class="muted">{texts.noResults}</p> : <p class="small muted">{ordered ? texts.resultsBy : texts.resultsListed}</p>}
      {items.length > 0 ? (
        <div class="card clip">
          <table>
            <thead>
              <tr>
                {ordered ? (
                  <th scope="col" class="n">
                    {texts.position}
                  </th>
                ) : null}
                <th scope="col">{texts.entry}</th>
                {ordered ? (
                  <th scope="col" class="n">
                    {texts.mean}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <Row key={one.id} one={one} ordered={ordered} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {cursor ? (
        <p class="row pages scripted">
          <button class="btn quiet" type="button" onClick={() => void more()}>
            {texts.moreResults}
          </button>
        </p>
      ) : null}
    </section>
  );
}
