import '../../../../../libs/web-ui/src/styles/exchange.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { FairStandPage, MyStand, type StandFragment } from './exchanges.gql.js';
import { fairTexts as texts } from './fair.texts.js';
import { AnswerForm, LeaveForm } from './stand-forms.js';
import { testimonialTexts } from './testimonials.texts.js';

const codeOf = ({ params }: PageProps) => ({ code: params.code ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(FairStandPage, codeOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(FairStandPage, codeOf(props))?.fairStand === null;
}

function Left({ stand, reload }: { stand: StandFragment; reload: () => Promise<void> }) {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data } = usePrivateQuery(MyStand, isMember ? { code: stand.code } : null);
  return (
    <section class="part">
      <h2>{texts.left}</h2>
      {stand.contributions.length === 0 ? <p class="muted">{texts.nobody}</p> : null}
      <ul class="plain stack">
        {stand.contributions.map(({ id, kind, text, name, comesFrom, leftAt, answer }) => (
          <li class="card pad" key={id}>
            <p class="small">
              <span class={kind === 'QUESTION' ? 'chip maize' : 'chip leaf'}>{texts.kinds[kind]}</span>
            </p>
            <p class="pre">{text}</p>
            <p class="small muted">{texts.by(name, comesFrom, leftAt)}</p>
            {answer ? (
              <div class="presented">
                <p class="small muted">{texts.answer}</p>
                <p class="pre">{answer}</p>
              </div>
            ) : data?.myStand ? (
              <AnswerForm id={id} onDone={reload} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stand({ stand, reload }: { stand: StandFragment; reload: () => Promise<void> }) {
  const { number, name, igedName, regionName, exchangeTitle, exchangeSlug, products, practiceTitle, practiceSlug, photos, open, code } = stand;
  const { viewer } = useSession();
  useHead({ title: name, description: products.slice(0, 200) || `${name}, ${igedName}`, canonical: `/intercambios/puesto/${code}` });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href={`/intercambios/${exchangeSlug}#feria`}>{exchangeTitle}</a>
      </nav>
      <p class="small muted">{texts.stand(number)}</p>
      <h1 class="title">{name}</h1>
      <p>{[igedName, regionName].filter(Boolean).join(' · ')}</p>
      {open ? <LeaveForm code={code} /> : <Notice>{texts.closed}</Notice>}
      {open && viewer?.roles.includes('MEMBER') ? (
        <p>
          <a class="btn quiet" href={`/intercambios/${exchangeSlug}/testimonio${practiceSlug ? `?practica=${practiceSlug}` : ''}`}>
            {testimonialTexts.tellOfStand}
          </a>
        </p>
      ) : null}
      {products ? (
        <section class="part">
          <h2>{texts.products}</h2>
          <p class="read pre">{products}</p>
        </section>
      ) : null}
      {practiceTitle && practiceSlug ? (
        <p>
          {texts.practice}: <a href={`/practicas/${practiceSlug}`}>{practiceTitle}</a>
        </p>
      ) : null}
      {photos.some(({ url }) => url) ? (
        <section class="part">
          <h2>{texts.photos}</h2>
          <ul class="grid two plain">
            {photos.map(({ fileId, caption, url }) =>
              url ? (
                <li key={fileId}>
                  <figure class="stand-photo">
                    <img src={url} alt={caption} loading="lazy" />
                    <figcaption class="small muted">{caption}</figcaption>
                  </figure>
                </li>
              ) : null,
            )}
          </ul>
        </section>
      ) : null}
      <Left stand={stand} reload={reload} />
    </div>
  );
}

export default function StandPage(props: PageProps) {
  const { data, failure, reload } = useQuery(FairStandPage, codeOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.fairStand) return <NotFound />;
  return <Stand stand={data.fairStand} reload={reload} key={data.fairStand.id} />;
}
