import '../../../../../libs/web-ui/src/styles/sheet.css';
import { request, useOlder } from '@lib/web-graphql';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import { useEffect } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { MyPointsEntries } from './me.gql.js';
import { meTexts as texts } from './me.texts.js';
import { PointsList } from './points-list.js';

export default function PointsPage({ search }: PageProps) {
  const season = search.get('temporada');
  const { data, failure } = usePrivateQuery(MyPointsEntries, { season });
  const pages = useOlder(data?.myPointsEntries, async (after) => (await request(MyPointsEntries, { season, after })).myPointsEntries);
  const { items: entries } = pages;
  useHead({ title: texts.pointsTitle, noIndex: true });
  useEffect(pages.reset, [season]);
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/yo">{texts.back}</a>
      </nav>
      <h1>{texts.pointsTitle}</h1>
      <p class="muted">{texts.pointsLead}</p>
      <label class="season">
        <span class="small muted">{texts.seasonLabel}</span>
        <select value={season ?? ''} onChange={(event) => go(`/yo/puntos?temporada=${encodeURIComponent(event.currentTarget.value)}`)}>
          {season ? null : <option value="">{texts.current}</option>}
          {data?.rankingSeasons.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === season}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data ? null : <Waiting text={texts.loading} />}
      {data && entries.length === 0 ? (
        <Empty title={texts.noEntries}>
          <p>{texts.noEntriesText}</p>
        </Empty>
      ) : null}
      {entries.length > 0 ? (
        <div class="card clip">
          <PointsList entries={entries} />
        </div>
      ) : null}
      <More of={pages} label={texts.more} />
    </div>
  );
}
