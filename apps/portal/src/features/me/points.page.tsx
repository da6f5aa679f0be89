import '../../../../../libs/web-ui/src/styles/sheet.css';
import { request } from '@lib/web-graphql';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { MyPointsEntries, type PointsLineFragment } from './me.gql.js';
import { meTexts as texts } from './me.texts.js';
import { PointsList } from './points-list.js';

interface Older {
  items: PointsLineFragment[];
  nextCursor: string | null;
}

export default function PointsPage({ search }: PageProps) {
  const season = search.get('temporada');
  const { data, failure } = usePrivateQuery(MyPointsEntries, { season });
  const [older, setOlder] = useState<Older | null>(null);
  useHead({ title: texts.pointsTitle, noIndex: true });
  useEffect(() => setOlder(null), [season]);
  const cursor = older ? older.nextCursor : (data?.myPointsEntries.nextCursor ?? null);
  const more = async () => {
    const page = (await request(MyPointsEntries, { season, after: cursor })).myPointsEntries;
    setOlder((before) => ({ items: [...(before?.items ?? []), ...page.items], nextCursor: page.nextCursor }));
  };
  const entries = [...(data?.myPointsEntries.items ?? []), ...(older?.items ?? [])];
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
      {cursor ? (
        <p class="row pages">
          <button class="btn quiet" type="button" onClick={() => void more()}>
            {texts.more}
          </button>
        </p>
      ) : null}
    </div>
  );
}
