import { ownPath, shortDate } from '@lib/web-ui';
import type { PointsLineFragment } from './me.gql.js';
import { meTexts as texts } from './me.texts.js';

function signed(points: number): string {
  return points < 0 ? `−${-points}` : `+${points}`;
}

function Cause({ entry }: { entry: PointsLineFragment }) {
  if (!entry.causeTitle) return null;
  return entry.causeLink ? <a href={ownPath(entry.causeLink)}>{entry.causeTitle}</a> : <>{entry.causeTitle}</>;
}

/** The entries behind a total: what was done, by which version of which rule, when. */
export function PointsList({ entries }: { entries: PointsLineFragment[] }) {
  return (
    <ul class="tasks">
      {entries.map((entry) => (
        <li key={entry.id}>
          <div class="grow">
            <b>{entry.ruleName}</b>
            <span class="note">
              <Cause entry={entry} />
            </span>
            <span class="note">
              {shortDate(entry.occurredAt)} · {texts.rule(entry.ruleVersion)}
            </span>
            {entry.reason ? <span class="note">{texts.reason(entry.reason)}</span> : null}
          </div>
          {entry.reversal ? <span class="chip danger">{texts.reversal}</span> : null}
          <b class={entry.points < 0 ? 'amount minus' : 'amount'}>{signed(entry.points)}</b>
        </li>
      ))}
    </ul>
  );
}
