import { clockTime, dateTime, shortDate } from '@lib/web-ui';
import type { MyAdvisoryFragment } from './advisory.gql.js';
import { detailTexts as texts } from './advisory.texts.js';

interface PartProps {
  session: MyAdvisoryFragment;
}

export function Windows({ session }: PartProps) {
  return (
    <section class="card pad">
      <h2 class="h3">{texts.proposed}</h2>
      <ul class="plain roomy">
        {session.windows.map(({ startsAt, endsAt }) => (
          <li key={startsAt}>
            {dateTime(startsAt)} a {clockTime(endsAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Outcome({ session }: PartProps) {
  const { agreements, commitments } = session;
  if (!agreements) return null;
  return (
    <section class="card pad">
      <h2 class="h3">{texts.agreements}</h2>
      <p class="pre">{agreements}</p>
      {commitments.length > 0 ? (
        <>
          <h2 class="h3">{texts.commitments}</h2>
          <ul class="plain roomy">
            {commitments.map(({ id, text, ownerName, dueOn, state }) => (
              <li key={id}>
                {text}
                <span class="small muted block">
                  {[ownerName, texts.until(shortDate(dueOn)), texts.commitmentStates[state] ?? ''].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

export function People({ session }: PartProps) {
  return (
    <section class="card pad">
      <h2 class="h3">{texts.people}</h2>
      <ul class="plain roomy">
        {session.attendees.map(({ id, name, side, connected }) => (
          <li key={id}>
            {name} <span class="small muted">{side === 'EXPERT' ? texts.byExpert : texts.byTeam}</span>
            {connected === null ? null : (
              <span class={connected ? 'chip leaf' : 'chip plain'}>{connected ? texts.came : texts.didNot}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function History({ session }: PartProps) {
  return (
    <section class="card pad">
      <h2 class="h3">{texts.history}</h2>
      <ol class="plain history">
        {session.moves.map(({ action, at, byName, note }) => (
          <li key={`${action}-${at}`}>
            <b>{texts.moves[action] ?? action}</b>
            <span class="small muted block">{[byName, dateTime(at)].filter(Boolean).join(' · ')}</span>
            {note && action !== 'SCHEDULE' ? <p class="small pre">{note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
