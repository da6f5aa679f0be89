import type { PracticeRouteResult } from '../route/route.gql.js';
import { strengthTexts as texts } from './strength.texts.js';

type Strength = NonNullable<PracticeRouteResult['practiceRoute']>['strength'];
const order = ['NONE', 'OWN_ACCOUNT', 'BEFORE_AFTER', 'CONFIRMED'] as const;

/** The level in words, what it means, what it rests on and what would raise it. The steps are drawn and said. */
export function StrengthNote({ strength }: { strength: Strength }) {
  const place = order.indexOf(strength.level);
  return (
    <section class="part" id="firmeza">
      <h2>{texts.title}</h2>
      <p>
        <svg viewBox="0 0 76 24" width="76" height="24" role="img" aria-label={texts.step(place)} class="strength">
          {[1, 2, 3].map((step) => (
            <rect key={step} x={(step - 1) * 26} y={18 - step * 6} width="22" height={6 + step * 6} rx="3" fill="currentColor" opacity={step <= place ? 1 : 0.18} />
          ))}
        </svg>{' '}
        <b>{texts.level[strength.level]}.</b> {texts.meaning[strength.level]}
      </p>
      <details class="small">
        <summary>{texts.why}</summary>
        <ul>
          {strength.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {strength.next ? <p>{strength.next}</p> : null}
        <p class="muted">{texts.apart}</p>
      </details>
    </section>
  );
}
