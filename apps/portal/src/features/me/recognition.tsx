import { Bar, decimal } from '@lib/web-ui';
import type { MyRecognitionResult } from './me.gql.js';
import { meTexts as texts } from './me.texts.js';
import { PointsList } from './points-list.js';

type Mine = MyRecognitionResult['myRecognition'];

function Level({ mine }: { mine: Mine }) {
  const { nextLevel } = mine;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.level}</h2>
      <p class="figure level">{mine.levelName ?? texts.noLevel}</p>
      {nextLevel ? (
        <>
          <Bar value={mine.points} most={nextLevel.minPoints} label={texts.barLabel(mine.points, nextLevel.minPoints)} />
          <p class="small spaced">{texts.next(nextLevel.name, nextLevel.pointsMissing)}</p>
          {nextLevel.missing.length > 0 ? (
            <div class="small">
              {texts.also}
              <ul>
                {nextLevel.missing.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </>
      ) : (
        <p class="small">{texts.top}</p>
      )}
    </section>
  );
}

function Places({ mine }: { mine: Mine }) {
  const place = (position: number | null, total: number) => (position === null ? texts.noPlace : texts.place(position, total));
  return (
    <section class="card pad">
      <h2 class="h3">{texts.ranking}</h2>
      <dl class="facts">
        <dt>{texts.national}</dt>
        <dd class="num">
          <b>{place(mine.nationalPosition, mine.nationalTotal)}</b>
        </dd>
        {mine.regionName ? (
          <>
            <dt>{mine.regionName}</dt>
            <dd class="num">
              <b>{place(mine.regionPosition, mine.regionTotal)}</b>
            </dd>
          </>
        ) : null}
      </dl>
      <p class="small muted spaced">
        {mine.hiddenFromRanking ? texts.hidden : texts.shown} <a href="/yo/cuenta">{texts.changeHidden}</a>
      </p>
    </section>
  );
}

export function Recognition({ mine }: { mine: Mine }) {
  return (
    <>
      <div class="grid three">
        <section class="card pad">
          <h2 class="h3">{texts.points}</h2>
          <p class="figure level">{decimal(mine.points)}</p>
          <p class="small muted">
            {mine.season.name} · {texts.fromEntries(mine.entries)}
          </p>
          <a class="small" href="/ranking/como-se-gana">
            {texts.how}
          </a>
        </section>
        <Level mine={mine} />
        <Places mine={mine} />
      </div>
      <section class="card part">
        <div class="row apart pad">
          <h2 class="h3">{texts.latest}</h2>
          <a href="/yo/puntos">{texts.all}</a>
        </div>
        {mine.latest.length > 0 ? <PointsList entries={mine.latest} /> : <p class="pad muted">{texts.noEntriesText}</p>}
      </section>
    </>
  );
}
