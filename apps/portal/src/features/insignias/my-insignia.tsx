import { useCache, useMutation } from '@lib/web-graphql';
import { Bar, Notice, shortDate } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { Figure } from './figure.js';
import { ShowInsignia, type MyInsigniasResult } from './insignias.gql.js';
import { insigniaTexts, mineTexts as texts } from './insignias.texts.js';

export type Mine = MyInsigniasResult['myInsignias'][number];

/** The highest grade that still stands. */
export const bestOf = ({ awards }: Mine) => awards.find(({ revokedAt }) => revokedAt === null);

function Needs({ mine }: { mine: Mine }) {
  const { next, awards } = mine;
  if (!next) return <p class="small muted">{texts.complete}</p>;
  return (
    <div class="small">
      <p class="muted">{awards.length > 0 ? texts.next(next.grade) : texts.forFirst}:</p>
      {next.needs.map(({ told, done, min }) => (
        <div key={told} class="need">
          <span class="grow">{told}</span>
          <span class="num">{texts.done(done, min)}</span>
          <Bar value={done} most={min} label={`${told}: ${texts.done(done, min)}`} />
        </div>
      ))}
    </div>
  );
}

function Visibility({ mine }: { mine: Mine }) {
  const [shown, setShown] = useState(mine.shown);
  const { run, failure } = useMutation(ShowInsignia);
  const cache = useCache();
  const change = async (wanted: boolean) => {
    setShown(wanted);
    const answer = await run({ id: mine.insignia.id, shown: wanted });
    setShown(answer ? answer.showInsignia : !wanted);
    for (const one of ['MyInsignias', 'InsigniaDetail', 'InsigniaProof']) cache.forget(one);
  };
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={shown}
          aria-label={`${texts.show}: ${mine.insignia.name}`}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        <span>{texts.show}</span>
      </label>
      <p class="small muted" role="status">
        {shown ? texts.shown : texts.hidden}
      </p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </>
  );
}

export function WonInsignia({ mine }: { mine: Mine }) {
  const best = bestOf(mine);
  const { insignia, awards } = mine;
  const revoked = awards.filter(({ revokedAt }) => revokedAt !== null);
  return (
    <li class="card pad insignia-mine">
      <Figure id={insignia.id} name={insignia.name} grade={best?.grade ?? 1} size={96} faint={!best} decorative />
      <div class="grow">
        <h3>
          <a href={`/insignias/${insignia.id}`}>{insigniaTexts.graded(best?.name ?? insignia.name, best?.grade ?? 1)}</a>
        </h3>
        {best ? <p class="small muted">{texts.onDate(shortDate(best.awardedAt), best.criterion)}</p> : null}
        {revoked.map(({ id, revokedReason }) => (
          <p key={id} class="small">
            {texts.revoked(revokedReason ?? '')}
          </p>
        ))}
        {best ? <Visibility mine={mine} /> : null}
        {best ? (
          <p class="small">
            <a href={`/verificar/${best.id}`}>{texts.page}</a>
          </p>
        ) : null}
        <Needs mine={mine} />
      </div>
    </li>
  );
}

export function InsigniaAhead({ mine }: { mine: Mine }) {
  const { insignia } = mine;
  return (
    <li class="card pad insignia-mine">
      <Figure id={insignia.id} name={insignia.name} grade={1} size={64} faint decorative />
      <div class="grow">
        <h3>
          <a href={`/insignias/${insignia.id}`}>{insignia.name}</a>
        </h3>
        <Needs mine={mine} />
      </div>
    </li>
  );
}
