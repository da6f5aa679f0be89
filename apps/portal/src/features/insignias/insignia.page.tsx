import '../../../../../libs/web-ui/src/styles/insignias.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { ShareButton } from '../practice/share-button.js';
import { Figure } from './figure.js';
import { InsigniaDetail, type InsigniaCardFragment, type InsigniaDetailResult } from './insignias.gql.js';
import { insigniaTexts as texts } from './insignias.texts.js';

type Detail = NonNullable<InsigniaDetailResult['insignia']>;
const idOf = ({ params }: PageProps) => ({ id: params.id ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(InsigniaDetail, idOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(InsigniaDetail, idOf(props))?.insignia === null;
}

function Grades({ insignia }: { insignia: InsigniaCardFragment }) {
  return (
    <section class="part">
      <h2>{texts.grades}</h2>
      <ul class="insignia-grades">
        {insignia.grades.map(({ grade, criterion, holders }) => (
          <li key={grade} class="card pad row">
            <Figure id={insignia.id} name={insignia.name} grade={grade} size={64} />
            <div class="grow">
              <b>{texts.grade(grade)}</b>
              <p>{criterion}</p>
              <p class="small muted">{texts.holders(holders)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Holders({ insignia, holders }: Detail) {
  return (
    <section class="part">
      <h2>{texts.shownBy}</h2>
      {holders.length === 0 ? <p class="muted">{texts.nobodyShows}</p> : null}
      <ul class="insignia-holders">
        {holders.map((holder) => (
          <li key={holder.awardId} class="row">
            <Figure id={insignia.id} name={insignia.name} grade={holder.grade} size={32} />
            <div class="grow">
              <b>{holder.name}</b>
              <p class="small muted">{[holder.igedName, texts.since(shortDate(holder.awardedAt))].filter(Boolean).join(' · ')}</p>
            </div>
            <a href={`/verificar/${holder.awardId}`} aria-label={texts.verifyName(holder.name)}>
              {texts.verify}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function InsigniaSheet({ insignia, holders }: Detail) {
  const title = texts.alt(insignia.name, 1);
  const image = { path: `/insignias/${insignia.id}/1.png`, alt: title, square: true };
  useHead({ title, description: insignia.deed, canonical: `/insignias/${insignia.id}`, image });
  return (
    <>
      <nav class="crumbs">
        <a href="/insignias">{texts.title}</a>
      </nav>
      <div class="insignia-head">
        <Figure id={insignia.id} name={insignia.name} grade={1} size={192} decorative />
        <div>
          <h1>{insignia.name}</h1>
          <p class="lede">{insignia.deed}</p>
          {insignia.inUse ? null : <p class="small">{texts.noLongerGiven}</p>}
          <p class="muted">
            <b>{texts.figure}.</b> {insignia.meaning}
          </p>
          <ShareButton title={title} path={`/insignias/${insignia.id}`} />
        </div>
      </div>
      <Grades insignia={insignia} />
      <Holders insignia={insignia} holders={holders} />
    </>
  );
}

export default function InsigniaPage(props: PageProps) {
  const { data, failure } = useQuery(InsigniaDetail, idOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={texts.loading} />;
  return data.insignia ? <InsigniaSheet {...data.insignia} key={data.insignia.insignia.id} /> : <NotFound />;
}
