import { decimal, shortDate } from '@lib/web-ui';
import { Moved } from './moved.js';
import type { RankingLineFragment } from './ranking.gql.js';
import { rankingTexts as texts } from './ranking.texts.js';

function Row({ row }: { row: RankingLineFragment }) {
  return (
    <tr class={row.isMe ? 'me' : undefined} id={row.memberId ? `p-${row.memberId}` : undefined} aria-current={row.isMe ? 'true' : undefined}>
      <td class="n place">
        <b>{decimal(row.position)}</b>
        <Moved change={row.change} isNew={row.isNew} />
      </td>
      <th scope="row">
        <span class="who">{row.isMe ? texts.you : row.name}</span>
        <span class="small muted">{[row.igedName, row.regionName].filter(Boolean).join(' · ')}</span>
      </th>
      <td class="n">{decimal(row.points)}</td>
    </tr>
  );
}

type TableProps = { rows: RankingLineFragment[]; neighbours: RankingLineFragment[]; total: number; comparedWith: string | null };

/** A page of places and, when the person is not on it, their neighbours after a gap. */
export function RankingTable({ rows, neighbours, total, comparedWith }: TableProps) {
  const around = rows.some((row) => row.isMe) ? [] : neighbours;
  const shown = new Set(rows.map((row) => row.memberId));
  return (
    <div class="card clip">
      <table class="ranking">
        <caption>
          {texts.caption(total)} {comparedWith ? texts.compared(shortDate(comparedWith)) : ''}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="n">
              {texts.position}
            </th>
            <th scope="col">{texts.member}</th>
            <th scope="col" class="n">
              {texts.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.memberId ?? `r${index}`} row={row} />
          ))}
        </tbody>
        {around.length > 0 ? (
          <tbody>
            <tr>
              <th colSpan={3} scope="rowgroup" class="gap">
                ⋯ {texts.around}
              </th>
            </tr>
            {around.map((row, index) => (
              <Row key={row.memberId ?? `n${index}`} row={shown.has(row.memberId) ? { ...row, memberId: null } : row} />
            ))}
          </tbody>
        ) : null}
      </table>
    </div>
  );
}
