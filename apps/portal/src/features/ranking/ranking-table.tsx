import { decimal } from '@lib/web-ui';
import type { RankingLineFragment } from './ranking.gql.js';
import { rankingTexts as texts } from './ranking.texts.js';

function Row({ row }: { row: RankingLineFragment }) {
  return (
    <tr class={row.isMe ? 'me' : undefined} aria-current={row.isMe ? 'true' : undefined}>
      <td class="n place">
        <b>{row.position}</b>
      </td>
      <th scope="row">
        <span class="who">{row.isMe ? texts.you : row.name}</span>
        <span class="small muted">{[row.igedName, row.regionName].filter(Boolean).join(' · ')}</span>
      </th>
      <td class="n">{decimal(row.points)}</td>
    </tr>
  );
}

/** The first places and, when the person is further down, their neighbours after a gap. */
export function RankingTable(props: { rows: RankingLineFragment[]; neighbours: RankingLineFragment[]; total: number }) {
  const shownMe = props.rows.some((row) => row.isMe);
  const around = shownMe ? [] : props.neighbours;
  return (
    <div class="card clip">
      <table class="ranking">
        <caption>{texts.caption(props.total)}</caption>
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
          {props.rows.map((row, index) => (
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
              <Row key={row.memberId ?? `n${index}`} row={row} />
            ))}
          </tbody>
        ) : null}
      </table>
    </div>
  );
}
