import { request, useOlder, useQuery } from '@lib/web-graphql';
import { decimal } from '@lib/web-ui';
import { More } from '../../shell/more.js';
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
  const pages = useOlder(data?.challengeResults, async (after) => (await request(ChallengeResults, { id, after })).challengeResults);
  const { items } = pages;
  if (!data) return null;
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
      <More of={pages} label={texts.moreResults} />
    </section>
  );
}
