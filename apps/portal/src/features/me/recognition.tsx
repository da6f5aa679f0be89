import { Bar, decimal } from '@lib/web-ui';
import type { MyRecognitionResult } from './me.gql.js';
import { meTexts as texts } from './me.texts.js';
import { PointsList } from './points-list.js';

type Mine = MyRecognitionResult['myRecognition'];

/** Exactly which deeds the next level still asks for. */
function Deeds({ mine }: { mine: Mine }) {
  const { nextLevel, kindsDone, kindsAhead } = mine;
  if (!nextLevel || nextLevel.missing.length === 0) return null;
  return (
    <div class="small">
      {texts.also}
      <ul>
        {nextLevel.kindsMissing > 0 ? (
          <li>
            {texts.kindsMissing(nextLevel.kindsMissing)}
            {kindsDone.length > 0 ? <span class="block muted">{texts.kindsDone(kindsDone)}</span> : null}
            <span class="block muted">{texts.kindsAhead(kindsAhead)}</span>
          </li>
        ) : null}
        {nextLevel.oneOf.length > 0 ? (
          <li>
            {texts.oneOf}
            <ul>
              {nextLevel.oneOf.map((deed) => (
                <li key={deed}>{deed}</li>
              ))}
            </ul>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/** Every level in order; sign and words say which are passed. */
function Steps({ mine }: { mine: Mine }) {
  return (
    <ol class="level-steps small" aria-label={texts.steps}>
      {mine.steps.map(({ level, name, minPoints, reached }) => (
        <li key={level} class={reached ? 'reached' : undefined}>
          <b>{name}</b> <span class="muted">{reached ? texts.stepReached : texts.stepAhead(minPoints)}</span>
        </li>
      ))}
    </ol>
  );
}

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
          <Deeds mine={mine} />
        </>
      ) : (
        <p class="small">{texts.top}</p>
      )}
      <Steps mine={mine} />
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
        {mine.hiddenFromRanking ? texts.hidden : mine.nationalPosition === null ? texts.shownLater : texts.shown} <a href="/yo/cuenta">{texts.changeHidden}</a>
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
