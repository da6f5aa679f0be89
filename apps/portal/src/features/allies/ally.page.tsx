import { type QueryCache, request, useOlder, useQuery } from '@lib/web-graphql';
import { Notice, ownPath, safeLink, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { More } from '../../shell/more.js';
import { NotFound } from '../../shell/not-found.js';
import './allies.css';
import { AllyDeeds, AllyPage, type AllyDeedFragment, type AllyPageResult } from './allies.gql.js';
import { alliesTexts, allyTexts as texts } from './allies.texts.js';
import { Logo } from './logo.js';

type Shown = NonNullable<AllyPageResult['ally']>;
const slugOf = ({ params }: PageProps) => ({ slug: params.slug ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(AllyPage, slugOf(props)), ask(AllyDeeds, slugOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(AllyPage, slugOf(props))?.ally === null;
}

function People({ ally }: { ally: Shown }) {
  if (ally.retired) return null;
  return (
    <section class="part">
      <h2>{texts.peopleTitle}</h2>
      {ally.experts.length === 0 ? <p class="muted">{texts.noPeople}</p> : null}
      <ul class="grid two plain">
        {ally.experts.map(({ name, post, institution }) => (
          <li class="card pad" key={`${name}-${post}`}>
            <b>{name}</b>
            <span class="small muted block">{[post, institution].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deed({ deed }: { deed: AllyDeedFragment }) {
  const link = deed.link.startsWith('/') ? ownPath(deed.link) : safeLink(deed.link);
  return (
    <li>
      <p class="small muted">
        <span class="chip plain">{texts.deedKinds[deed.kind]}</span> {shortDate(deed.on)}
      </p>
      <b>{link ? <a href={link}>{deed.title}</a> : deed.title}</b>
      {deed.what ? <p class="pre">{deed.what}</p> : null}
    </li>
  );
}

function Deeds({ slug, ally }: { slug: string; ally: Shown }) {
  const { data } = useQuery(AllyDeeds, { slug });
  const pages = useOlder(data?.allyContributions, async (after) => (await request(AllyDeeds, { slug, after })).allyContributions);
  const { items } = pages;
  const counts: [number, (count: number) => string][] = [
    [ally.exchanges, texts.exchanges],
    [ally.challenges, texts.challenges],
    [ally.sessions, texts.sessions],
  ];
  return (
    <section class="part">
      <h2>{texts.deedsTitle}</h2>
      {data && items.length === 0 ? <p class="muted">{texts.noDeeds}</p> : null}
      {items.length > 0 ? (
        <p class="ally-counts">
          {counts
            .filter(([count]) => count > 0)
            .map(([count, word]) => (
              <b class="num" key={word(2)}>
                {word(count)}
              </b>
            ))}
        </p>
      ) : null}
      <ol class="plain history">
        {items.map((deed) => (
          <Deed key={deed.id} deed={deed} />
        ))}
      </ol>
      <More of={pages} label={texts.more} />
    </section>
  );
}

function Sheet({ ally }: { ally: Shown }) {
  const web = safeLink(ally.link);
  useHead({
    title: ally.name,
    description: ally.description.slice(0, 200),
    canonical: `/aliados/${ally.slug}`,
    noIndex: ally.retired,
    jsonLd: { '@context': 'https://schema.org', '@type': 'Organization', name: ally.name, ...(web ? { url: web } : {}) },
  });
  return (
    <>
      <nav class="crumbs">
        <a href="/aliados">{texts.back}</a>
      </nav>
      <div class="ally-head">
        <Logo ally={ally} large />
        <div>
          <h1>{ally.name}</h1>
          <p class="muted">{alliesTexts.kinds[ally.kind]}</p>
        </div>
      </div>
      {ally.retired ? <Notice tone="warn">{texts.retired}</Notice> : null}
      <p class="pre read part">{ally.description}</p>
      <dl class="facts card pad">
        <div>
          <dt>{texts.territory}</dt>
          <dd>{ally.regionNames.length > 0 ? ally.regionNames.join(', ') : alliesTexts.country}</dd>
        </div>
        <div>
          <dt>{texts.fields}</dt>
          <dd>{ally.themeNames.length > 0 ? ally.themeNames.join(', ') : texts.noFields}</dd>
        </div>
      </dl>
      {web ? (
        <p>
          <a class="btn quiet" href={web} target="_blank" rel="noopener noreferrer">
            {texts.web}
          </a>
        </p>
      ) : null}
      <People ally={ally} />
      <Deeds slug={ally.slug} ally={ally} />
    </>
  );
}

export default function AllyPublicPage(props: PageProps) {
  const { data, failure } = useQuery(AllyPage, slugOf(props));
  if (failure?.kind === 'BAD_USER_INPUT') return <NotFound />;
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={texts.loading} />;
  return data.ally ? <Sheet ally={data.ally} key={data.ally.id} /> : <NotFound />;
}
