import { useQuery } from '@lib/web-graphql';
import { dateTime, Empty, Icon, Notice, Waiting } from '@lib/web-ui';
import { useEffect, useRef } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { SaveSearchForm } from '../saved-search/save-search.js';
import { Applied } from './applied.js';
import { asksIgeds, countChosen, feedOf, readAddress, withValue } from './filter.js';
import { keepWall, lastWall } from './last-wall.js';
import { PracticeCard } from './practice-card.js';
import { Regions } from './territory.gql.js';
import { WallFilters } from './wall-filters.js';
import { WallMap } from './wall-map.js';
import { Wall, WallFacets, WallIgeds, type WallResult } from './wall.gql.js';
import { wallTexts as texts } from './wall.texts.js';

export function queries({ search }: PageProps): PageQuery[] {
  const address = readAddress(search);
  const filter = { filter: address.filter };
  const igeds = asksIgeds(address.filter) ? [ask(WallIgeds, filter)] : [];
  return [ask(Wall, address), ask(WallFacets, filter), ask(Regions, {}), ...igeds];
}

function SearchLine({ search }: { search: URLSearchParams }) {
  return (
    <div class="search-line" role="search">
      <input
        type="search"
        name="q"
        form="filtro"
        aria-label={texts.searchLabel}
        placeholder={texts.searchExample}
        defaultValue={search.get('q') ?? ''}
        key={search.get('q') ?? ''}
        maxLength={120}
      />
      <button class="btn" form="filtro" aria-label={texts.search}>
        <Icon name="search" />
      </button>
      <select
        name="orden"
        form="filtro"
        aria-label={texts.orderLabel}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        <option value="">{texts.orderNew}</option>
        <option value="utiles" selected={search.get('orden') === 'utiles'}>
          {texts.orderUseful}
        </option>
        <option value="transferidas" selected={search.get('orden') === 'transferidas'}>
          {texts.orderTransferred}
        </option>
      </select>
    </div>
  );
}

function Results({ wall, search, filtered }: { wall: WallResult['wall']; search: URLSearchParams; filtered: boolean }) {
  if (wall.items.length === 0)
    return (
      <Empty title={filtered ? texts.emptyTitle : texts.emptyWallTitle}>
        <p>{filtered ? texts.empty : texts.emptyWall}</p>
      </Empty>
    );
  return (
    <>
      <div class="grid two">
        {wall.items.map((practice) => (
          <PracticeCard key={practice.id} practice={practice} />
        ))}
      </div>
      <nav class="row pages" aria-label={texts.more}>
        {search.has('desde') ? (
          <a class="btn quiet" href={withValue(search, 'desde', null)}>
            {texts.first}
          </a>
        ) : null}
        {wall.nextCursor ? (
          <a class="btn quiet" href={withValue(search, 'desde', wall.nextCursor)} rel="next">
            {texts.more}
          </a>
        ) : null}
      </nav>
    </>
  );
}

/** Another page of the list is read from its first card. */
function useNextPage(after: string | null): void {
  const shown = useRef(after);
  useEffect(() => {
    if (shown.current === after) return;
    shown.current = after;
    const list = document.getElementById('lista');
    list?.focus({ preventScroll: true });
    list?.scrollIntoView();
  }, [after]);
}

export default function WallPage({ search }: PageProps) {
  const address = readAddress(search);
  const { viewer } = useSession();
  const wall = useQuery(Wall, address, { keepPrevious: true });
  const facets = useQuery(WallFacets, { filter: address.filter }, { keepPrevious: true });
  const regions = useQuery(Regions, {});
  const igeds = useQuery(WallIgeds, asksIgeds(address.filter) ? { filter: address.filter } : null).data?.wallIgeds ?? null;
  useNextPage(address.after);
  useHead({ title: texts.title, description: texts.description, canonical: '/muro', feed: feedOf(address.filter) });
  const filtered = countChosen(address.filter) > 0 || Boolean(address.filter.search);
  const counts = facets.data?.wallFacets;
  const live = wall.data?.wall;
  useEffect(() => {
    if (live) keepWall(viewer?.id, live);
  }, [live, viewer?.id]);
  const kept = !live && wall.failure?.passing ? lastWall(viewer?.id) : null;
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
        <a class="btn" href={viewer ? '/mis-practicas' : '/registro'}>
          {texts.share}
        </a>
      </div>
      <SearchLine search={search} />
      <div class="grid side">
        <section aria-label={texts.title} id="lista" class="list-first" tabIndex={-1} aria-busy={wall.loading}>
          <div class="row apart tally">
            <p class="small muted" role="status">
              {wall.data ? texts.total(wall.data.wall.total) : wall.failure ? '' : texts.loading}
            </p>
            <a class="btn quiet only-m" href="#filtros">
              {texts.filter(countChosen(address.filter))}
            </a>
          </div>
          <Applied search={search} facets={counts} igeds={igeds} regions={regions.data?.regions ?? []} />
          {filtered && !kept && viewer?.roles.includes('MEMBER') ? <SaveSearchForm key={search.toString()} filter={address.filter} /> : null}
          {wall.failure && !kept ? <Notice tone="bad">{wall.failure.message}</Notice> : null}
          {kept ? (
            <>
              <Notice tone="warn">
                {texts.lastSeen(dateTime(kept.at))} {viewer ? <a href="/yo/sin-conexion">{texts.toSaved}</a> : null}
              </Notice>
              <Results wall={{ ...kept.wall, nextCursor: null }} search={new URLSearchParams()} filtered={false} />
            </>
          ) : null}
          {wall.data ? <Results wall={wall.data.wall} search={search} filtered={filtered} /> : null}
          <p class="small no-print">
            <a href={feedOf(address.filter)}>{texts.feed}</a>
          </p>
          {wall.data || wall.failure ? null : <Waiting text={texts.loading} />}
        </section>
        <aside class="filters card pad" id="filtros" aria-label={texts.filters}>
          {regions.data && counts ? <WallMap regions={regions.data.regions} counts={counts.regions} search={search} /> : null}
          {counts ? <WallFilters filter={address.filter} facets={counts} igeds={igeds} search={search} /> : null}
          <a class="btn wide only-m" href="#lista">
            {texts.closeFilters}
          </a>
        </aside>
      </div>
    </>
  );
}
