import { shortDate } from '@lib/web-ui';
import type { PracticeRouteResult } from '../route/route.gql.js';
import { validityHistoryTexts as texts } from './validity-history.texts.js';

type Entries = NonNullable<PracticeRouteResult['practiceRoute']>['validity'];

/** Every confirmation and lapse, the last first. */
export function ValidityHistory({ entries }: { entries: Entries }) {
  if (entries.length === 0) return null;
  return (
    <details class="small">
      <summary>{texts.history}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.at}>
            {shortDate(entry.at)}: {texts.entry[entry.kind]}
            {entry.kind === 'LAPSED' ? '' : `, ${texts.entryUntil(shortDate(entry.validUntil))}`}.{' '}
            {entry.note ? <span class="pre">«{entry.note}»</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
