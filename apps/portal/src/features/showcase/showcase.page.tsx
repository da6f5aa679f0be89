import '../../../../../libs/web-ui/src/styles/insignias.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { decimal, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { Figure } from '../insignias/figure.js';
import { insigniaTexts } from '../insignias/insignias.texts.js';
import { ShareButton } from '../practice/share-button.js';
import { ShowcasePage, type ShowcasePageResult } from './showcase.gql.js';
import { showcaseTexts as texts } from './showcase.texts.js';

type Shown = NonNullable<ShowcasePageResult['showcase']>;
const idOf = ({ params }: PageProps) => ({ id: params.id ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(ShowcasePage, idOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(ShowcasePage, idOf(props))?.showcase === null;
}

function Figures({ shown }: { shown: Shown }) {
  if (shown.levelName === null && shown.points === null) return null;
  return (
    <dl class="facts card pad">
      {shown.levelName === null ? null : (
        <>
          <dt>{texts.level}</dt>
          <dd>
            <b>{shown.levelName}</b>
          </dd>
        </>
      )}
      {shown.points === null ? null : (
        <>
          <dt>{texts.points(shown.seasonName)}</dt>
          <dd class="num">
            <b>{decimal(shown.points)}</b>
          </dd>
        </>
      )}
    </dl>
  );
}

function Card({ insignia }: { insignia: Shown['insignias'][number] }) {
  const name = insigniaTexts.graded(insignia.name, insignia.grade);
  return (
    <li class="card pad insignia-mine">
      <Figure id={insignia.insigniaId} name={insignia.name} grade={insignia.grade} size={96} decorative />
      <div class="grow">
        <h3>
          <a href={`/insignias/${insignia.insigniaId}`}>{name}</a>
        </h3>
        <p class="small">{insignia.criterion}</p>
        <p class="small muted">{texts.since(shortDate(insignia.awardedAt))}</p>
        <a class="small" href={`/verificar/${insignia.awardId}`} aria-label={texts.verifyName(name)}>
          {texts.verify}
        </a>
      </div>
    </li>
  );
}

function Sheet({ shown }: { shown: Shown }) {
  const [first] = shown.insignias;
  const path = `/vitrina/${shown.memberId}`;
  useHead({
    title: texts.title(shown.name),
    description: texts.description(shown.name, shown.insignias.length),
    canonical: path,
    // Its owner shares the address with whom she likes: search engines do not gather people.
    noIndex: true,
    image: first && { path: `/insignias/${first.insigniaId}/${first.grade}.png`, alt: insigniaTexts.alt(first.name, first.grade), square: true },
  });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{shown.name}</h1>
          {shown.igedName ? <p class="lede">{shown.igedName}</p> : null}
        </div>
        <ShareButton title={texts.title(shown.name)} path={path} />
      </div>
      <Figures shown={shown} />
      <section class="part">
        <h2>{texts.insignias}</h2>
        {shown.insignias.length === 0 ? <p class="muted">{texts.none}</p> : null}
        <ul class="insignia-list">
          {shown.insignias.map((insignia) => (
            <Card key={insignia.awardId} insignia={insignia} />
          ))}
        </ul>
      </section>
      <p class="small muted part">{texts.note}</p>
    </>
  );
}

export default function ShowcasePublicPage(props: PageProps) {
  const { data, failure } = useQuery(ShowcasePage, idOf(props));
  if (failure?.kind === 'BAD_USER_INPUT') return <NotFound />;
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={texts.loading} />;
  return data.showcase ? <Sheet shown={data.showcase} key={data.showcase.memberId} /> : <NotFound />;
}
