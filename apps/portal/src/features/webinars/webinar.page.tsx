import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, safeLink, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { OwnPart } from './own-part.js';
import { StateChip } from './state-chip.js';
import { jsonLdOf } from './webinar-json-ld.js';
import { PublicWebinar, type PublicWebinarFragment } from './webinars.gql.js';
import { webinarsTexts as texts } from './webinars.texts.js';

const slugOf = ({ params }: PageProps) => ({ slug: params.slug ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(PublicWebinar, slugOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(PublicWebinar, slugOf(props))?.webinar === null;
}

function Speakers({ speakers }: Pick<PublicWebinarFragment, 'speakers'>) {
  if (speakers.length === 0) return null;
  return (
    <section class="part" aria-labelledby="exponen">
      <h2 id="exponen">{texts.speakers}</h2>
      <ul class="grid two plain">
        {speakers.map(({ kind, name, post, allySlug }) => (
          <li class="card pad" key={`${kind} ${name}`}>
            <p class="small muted">{texts.kinds[kind]}</p>
            <h3 class="h3">{name}</h3>
            {post ? <p>{allySlug ? <a href={`/aliados/${allySlug}`}>{post}</a> : post}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Materials({ webinar: { recording, materials, state } }: { webinar: PublicWebinarFragment }) {
  const watch = safeLink(recording);
  if (state === 'CANCELLED' && !watch && materials.length === 0) return null;
  return (
    <section class="part" aria-labelledby="materiales">
      <h2 id="materiales">{texts.materials}</h2>
      {!watch && materials.length === 0 ? <p class="muted">{texts.noMaterials}</p> : null}
      {watch ? (
        <p>
          <a class="btn" href={watch} target="_blank" rel="noopener noreferrer">
            {texts.recording}
          </a>
        </p>
      ) : null}
      <ul>
        {materials.map(({ id, title, url, isFile, length }) => {
          const href = isFile ? url : safeLink(url);
          return (
            <li key={id}>
              {href ? <a href={href} {...(isFile ? {} : { target: '_blank', rel: 'noopener noreferrer' })}>{title}</a> : title}{' '}
              <span class="small muted">{href ? texts.size(length) : texts.checking}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Webinar({ webinar }: { webinar: PublicWebinarFragment }) {
  const { slug, title, state, about, topics, reason, startsAt, endsAt, speakers } = webinar;
  useHead({ title, description: about.slice(0, 200), canonical: `/webinars/${slug}`, jsonLd: jsonLdOf(webinar) });
  return (
    <>
      <nav class="crumbs">
        <a href="/webinars">{texts.back}</a>
      </nav>
      <p class="row">
        <StateChip state={state} />
      </p>
      <h1 class="title">{title}</h1>
      <p>
        <b>
          <time dateTime={startsAt}>{texts.when(startsAt, endsAt)}</time>
        </b>{' '}
        <span class="muted">{texts.lima}</span>
      </p>
      {state === 'CANCELLED' ? <Notice tone="warn">{texts.cancelled(reason)}</Notice> : null}
      <div class="grid aside">
        <div class="column">
          <section class="part">
            <h2>{texts.about}</h2>
            <p class="read pre">{about}</p>
          </section>
          {topics.length > 0 ? (
            <section class="part">
              <h2>{texts.topics}</h2>
              <ul>
                {topics.map((topic) => (
                  <li key={topic}>{topic}</li>
                ))}
              </ul>
            </section>
          ) : null}
          <Speakers speakers={speakers} />
          <Materials webinar={webinar} />
        </div>
        <aside class={webinar.registers ? 'stack early' : 'stack'}>
          <OwnPart webinar={webinar} />
          {state === 'ANNOUNCED' ? (
            <p>
              <a class="btn quiet" href={`/webinars/${slug}/webinar.ics`} download>
                {texts.calendar}
              </a>
            </p>
          ) : null}
        </aside>
      </div>
    </>
  );
}

export default function WebinarDetailPage(props: PageProps) {
  const { data, failure } = useQuery(PublicWebinar, slugOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.webinar) return <NotFound />;
  return <Webinar webinar={data.webinar} key={data.webinar.id} />;
}
