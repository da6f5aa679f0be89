import { useQuery } from '@lib/web-graphql';
import { decimal, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { PointsRules, type PointsRulesResult } from './ranking.gql.js';
import { rulesTexts as texts } from './ranking.texts.js';

export function queries(): PageQuery[] {
  return [ask(PointsRules, {})];
}

/** What a level asks, as one phrase. */
function asksOf({ minPoints, minKinds, anyOfNames }: PointsRulesResult['memberLevels'][number]): string {
  const names = anyOfNames.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [texts.asksPoints(minPoints), minKinds > 0 ? texts.asksKinds(minKinds) : '', names.length > 0 ? texts.asksOneOf(names) : '']
    .filter(Boolean)
    .join(' · ');
}

export default function RulesPage() {
  const { data, failure } = useQuery(PointsRules, {});
  useHead({ title: texts.title, description: texts.description, canonical: '/ranking/como-se-gana' });
  const rules = [...(data?.pointsRules ?? [])].sort((a, b) => b.points - a.points);
  return (
    <>
      <nav class="crumbs">
        <a href="/ranking">{texts.back}</a>
      </nav>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div class="grid aside">
        <div class="card clip">
          {data ? (
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.deed}</th>
                  <th scope="col" class="n">
                    {texts.points}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rules.map((rule) => (
                  <tr key={rule.kind}>
                    <th scope="row">
                      {rule.name}
                      <span class="small muted block">
                        {[rule.dailyCap === null ? '' : texts.cap(rule.dailyCap), texts.since(shortDate(rule.validFrom)), rule.validTo ? texts.until(shortDate(rule.validTo)) : '']
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </th>
                    <td class="n">
                      <b>{decimal(rule.points)}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <Waiting text={shellTexts.loading} />
          )}
        </div>
        <aside class="stack">
          <div class="card pad">
            <h2 class="h3">{texts.levels}</h2>
            <p class="small muted">{texts.levelsText}</p>
            {(data?.memberLevels ?? []).map((level) => (
              <p class="small" key={level.level}>
                <b>{level.name}.</b> {asksOf(level)}
              </p>
            ))}
          </div>
          <div class="card pad">
            <h2 class="h3">{texts.fair}</h2>
            <ul class="small">
              {texts.fairList.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </aside>
      </div>
    </>
  );
}
