import { dateTime, shortDate } from '@lib/web-ui';
import type { ChallengeSheetResult } from './challenges.gql.js';
import { sheetTexts as texts } from './challenges.texts.js';

export type Sheet = NonNullable<ChallengeSheetResult['challenge']>;
type Props = { challenge: Sheet };

export function Who({ challenge }: Props) {
  const { igedKinds, regionNames, teamMin, teamMax, entriesPerIged, entersUntil, state } = challenge;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.who}</h2>
      <p>
        {texts.kinds(igedKinds)} {texts.regions(regionNames)}.
      </p>
      <p>{texts.team(teamMin, teamMax)}</p>
      <p>{texts.perIged(entriesPerIged)}</p>
      {entersUntil && state === 'LAUNCHED' ? (
        <p>
          <b>{texts.enters(dateTime(entersUntil))}</b>
        </p>
      ) : null}
    </section>
  );
}

export function Steps({ challenge }: Props) {
  return (
    <section class="part">
      <h2>{texts.steps}</h2>
      <ol class="challenge-steps plain">
        {challenge.steps.map(({ id, title, instructions, dueAt, wantsText, mostFiles }) => (
          <li class="card pad" key={id}>
            <h3>{title}</h3>
            <p class="small muted">{texts.due(dateTime(dueAt))}</p>
            {instructions ? <p class="pre">{instructions}</p> : null}
            <p class="small">{texts.handsIn(texts.asks(wantsText, mostFiles))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function LateRule({ rule }: { rule: string }) {
  return (
    <section class="card pad">
      <h2 class="h3">{texts.late}</h2>
      <p class="small">{rule}</p>
    </section>
  );
}

export function Asked({ challenge }: Props) {
  const { criteria, rubric } = challenge;
  return (
    <section class="part">
      <h2>{texts.criteria}</h2>
      <ul class="read">
        {criteria.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {rubric.length > 0 ? (
        <>
          <h3>{texts.rubric}</h3>
          <p class="small muted">{texts.rubricText}</p>
          <dl class="facts">
            {rubric.map(({ position, name, detail }) => (
              <div key={position}>
                <dt>{name}</dt>
                <dd>{detail}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </section>
  );
}

export function Given({ challenge }: Props) {
  const { insignias, becomes } = challenge;
  if (insignias.length === 0 && becomes === 'NOTHING') return null;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.insignias}</h2>
      <ul class="plain roomy">
        {insignias.map(({ place, insigniaId, name }) => (
          <li key={place}>
            {place === 0 ? texts.everyone : texts.place(place)}: <a href={`/insignias/${insigniaId}`}>{name}</a>
          </li>
        ))}
      </ul>
      {texts.becomes[becomes] ? <p class="small">{texts.becomes[becomes]}</p> : null}
    </section>
  );
}

export function AlliesPart({ challenge }: Props) {
  if (challenge.allies.length === 0) return null;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.allies}</h2>
      <ul class="plain roomy">
        {challenge.allies.map(({ allyId, slug, name, what }) => (
          <li key={allyId}>
            <a href={`/aliados/${slug}`}>{name}</a>
            <span class="small muted block">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Notes({ challenge }: Props) {
  if (challenge.notes.length === 0) return null;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.notes}</h2>
      <ol class="plain history">
        {challenge.notes.map(({ id, kind, stepPosition, text, dueBefore, dueAfter, madeAt }) => (
          <li key={id}>
            <span class="small muted block">{shortDate(madeAt)}</span>
            {kind === 'EXTENSION' && stepPosition && dueBefore && dueAfter ? (
              <b>{texts.extension(stepPosition, dateTime(dueBefore), dateTime(dueAfter))}</b>
            ) : null}
            <p class="pre">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
