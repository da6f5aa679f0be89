import { useQuery } from '@lib/web-graphql';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import type { AllyKind } from '../../graphql/schema.gen.js';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { Regions } from '../wall/territory.gql.js';
import { AllyDirectory, type AllyDirectoryVariables, type AllyLineFragment } from './allies.gql.js';
import './allies.css';
import { alliesTexts as texts } from './allies.texts.js';
import { Logo } from './logo.js';

const KINDS = Object.keys(texts.kinds) as AllyKind[];

function addressOf(search: URLSearchParams): AllyDirectoryVariables {
  const kind = KINDS.find((one) => one === search.get('tipo')) ?? null;
  return { kind, regionId: search.get('region') || null, search: search.get('q') || null, after: search.get('desde') || null };
}

function without(search: URLSearchParams, cursor: string | null): string {
  const next = new URLSearchParams(search);
  next.delete('desde');
  if (cursor) next.set('desde', cursor);
  const query = next.toString();
  return `/aliados${query ? `?${query}` : ''}`;
}

export function queries({ search }: PageProps): PageQuery[] {
  return [ask(AllyDirectory, addressOf(search)), ask(Regions, {})];
}

function Card({ ally }: { ally: AllyLineFragment }) {
  const { regionNames, themeNames, expertCount, contributionCount } = ally;
  const counts = [expertCount > 0 && texts.experts(expertCount), contributionCount > 0 && texts.deeds(contributionCount)];
  return (
    <li class="card practice-card">
      <div class="ally-head">
        <Logo ally={ally} />
        <div>
          <h2 class="h3">
            <a href={`/aliados/${ally.slug}`}>{ally.name}</a>
          </h2>
          <p class="small muted">{texts.kinds[ally.kind]}</p>
        </div>
      </div>
      <p class="small clamp">{regionNames.length > 0 ? regionNames.join(', ') : texts.country}</p>
      {themeNames.length > 0 ? (
        <p class="row">
          {themeNames.slice(0, 3).map((name) => (
            <span class="chip plain" key={name}>
              {name}
            </span>
          ))}
        </p>
      ) : null}
      <p class="small muted">{counts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

function Filters({ search, regions }: { search: URLSearchParams; regions: { id: string; name: string }[] }) {
  const { kind, regionId, search: sought } = addressOf(search);
  return (
    <form method="get" action="/aliados" role="search" class="ally-filters" key={search.toString()}>
      <div class="field">
        <label for="q">{texts.search}</label>
        <input id="q" name="q" type="search" maxLength={100} defaultValue={sought ?? ''} />
      </div>
      <div class="field">
        <label for="tipo">{texts.kind}</label>
        <select id="tipo" name="tipo">
          <option value="">{texts.anyKind}</option>
          {KINDS.map((one) => (
            <option key={one} value={one} selected={one === kind}>
              {texts.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="region">{texts.region}</label>
        <select id="region" name="region">
          <option value="">{texts.anyRegion}</option>
          {regions.map(({ id, name }) => (
            <option key={id} value={id} selected={id === regionId}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="btn">{texts.filter}</button>
    </form>
  );
}

export default function AllyDirectoryPage({ search }: PageProps) {
  const address = addressOf(search);
  const { data, failure } = useQuery(AllyDirectory, address, { keepPrevious: true });
  const regions = useQuery(Regions, {}).data?.regions ?? [];
  useHead({ title: texts.title, description: texts.description, canonical: '/aliados' });
  const filtered = Boolean(address.kind ?? address.regionId ?? address.search);
  const page = data?.allies;
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted read">{texts.lead}</p>
        </div>
      </div>
      <Filters search={search} regions={regions} />
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {page || failure ? null : <Waiting text={texts.loading} />}
      {page?.items.length === 0 ? (
        <Empty title={filtered ? texts.noneFound : texts.empty}>
          <p>{filtered ? texts.noneFoundText : texts.emptyText}</p>
          {filtered ? <a href="/aliados">{texts.clear}</a> : null}
        </Empty>
      ) : null}
      {page && page.items.length > 0 ? (
        <ul class="grid two plain part">
          {page.items.map((ally) => (
            <Card key={ally.id} ally={ally} />
          ))}
        </ul>
      ) : null}
      <nav class="row pages" aria-label={texts.more}>
        {address.after ? (
          <a class="btn quiet" href={without(search, null)}>
            {texts.first}
          </a>
        ) : null}
        {page?.nextCursor ? (
          <a class="btn quiet" href={without(search, page.nextCursor)} rel="next">
            {texts.more}
          </a>
        ) : null}
      </nav>
    </>
  );
}
