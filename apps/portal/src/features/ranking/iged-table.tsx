import { decimal, shortDate } from '@lib/web-ui';
import type { IgedPlaceFragment, IgedRankingResult } from './iged.gql.js';
import { igedTexts as texts } from './iged.texts.js';
import { Moved } from './moved.js';
import { rankingTexts } from './ranking.texts.js';

function Row({ row }: { row: IgedPlaceFragment }) {
  return (
    <tr class={row.isMine ? 'me' : undefined} aria-current={row.isMine ? 'true' : undefined}>
      <td class="n place">
        <b>{decimal(row.position ?? 0)}</b>
        <Moved change={row.change} isNew={row.isNew} />
      </td>
      <th scope="row">
        <a class="who" href={`/ranking?iged=${row.igedCode}`}>
          {row.igedName}
        </a>
        <span class="small muted">{[row.regionName, texts.detail(row.members, row.points ?? 0)].filter(Boolean).join(' · ')}</span>
      </th>
      <td class="n">{decimal(row.perMember ?? 0, 1)}</td>
    </tr>
  );
}

/** A page of institutions and, when the person's own is not on it, its neighbours after a gap. */
export function IgedTable({ ranking }: { ranking: IgedRankingResult['igedRanking'] }) {
  const around = ranking.rows.some((row) => row.isMine) ? [] : ranking.neighbours;
  return (
    <div class="card clip">
      <table class="ranking">
        <caption>
          {texts.caption(ranking.total, ranking.minMembers)} {ranking.comparedWith ? rankingTexts.compared(shortDate(ranking.comparedWith)) : ''}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="n">
              {rankingTexts.position}
            </th>
            <th scope="col">{texts.institution}</th>
            <th scope="col" class="n">
              {texts.perMember}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.rows.map((row) => (
            <Row key={row.igedCode} row={row} />
          ))}
        </tbody>
        {around.length > 0 ? (
          <tbody>
            <tr>
              <th colSpan={3} scope="rowgroup" class="gap">
                ⋯ {texts.around}
              </th>
            </tr>
            {around.map((row) => (
              <Row key={row.igedCode} row={row} />
            ))}
          </tbody>
        ) : null}
      </table>
    </div>
  );
}
