import '../../../../../libs/web-ui/src/styles/initiatives.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, ownPath, shortDate, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useLazy } from '../../offline/lazy.js';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { NotFound } from '../../shell/not-found.js';
import { SimilarList } from '../similar/similar-list.js';
import { InitiativeDetail, InitiativeTalk, SimilarToInitiative, type InitiativeViewFragment } from './initiative.gql.js';
import { detailTexts as texts } from './initiative.texts.js';
import type { OwnPanelProps } from './own-panel.js';
import type { ReportProps } from './report-dialog.js';
import { StateChip } from './state-chip.js';
import { TalkPart } from './talk-part.js';

const idOf = ({ params }: PageProps) => ({ id: params.id ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(InitiativeDetail, idOf(props)), ask(InitiativeTalk, idOf(props)), ask(SimilarToInitiative, idOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(InitiativeDetail, idOf(props))?.initiative === null;
}

function Photo({ photo, title }: { photo: NonNullable<InitiativeViewFragment['photo']>; title: string }) {
  const large = photo.images.at(-1);
  if (!large) return null;
  const srcset = photo.images.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return (
    <figure class="initiative-figure">
      <img
        src={photo.images[0]?.url}
        srcset={srcset}
        sizes="(min-width: 900px) 560px, 92vw"
        width={large.width}
        height={large.height}
        alt={photo.caption || title}
      />
      {photo.caption ? <figcaption class="small muted">{photo.caption}</figcaption> : null}
    </figure>
  );
}

function Standing({ initiative }: { initiative: InitiativeViewFragment }) {
  const { state, practiceSlug, accompanimentCount } = initiative;
  return (
    <>
      {practiceSlug ? (
        <Notice tone="good">
          <a href={`/practicas/${practiceSlug}`}>{texts.toPractice}</a>
        </Notice>
      ) : null}
      {state === 'TURNED' && !practiceSlug ? <Notice>{texts.becoming}</Notice> : null}
      {state === 'ARCHIVED' ? <Notice tone="warn">{texts.archived}</Notice> : null}
      {accompanimentCount > 0 ? <p class="small muted">{texts.accompanied(accompanimentCount)}</p> : null}
    </>
  );
}

function Similar({ id }: { id: string }) {
  const practices = useQuery(SimilarToInitiative, { id }).data?.similarToInitiative ?? [];
  if (practices.length === 0) return null;
  return (
    <section class="part no-print">
      <h2>{texts.similar}</h2>
      <p class="muted small">{texts.similarLead}</p>
      <SimilarList practices={practices} />
    </section>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return text ? (
    <section class="part">
      <h2>{title}</h2>
      <p class="pre read">{text}</p>
    </section>
  ) : null;
}

function Page({ initiative, reload }: { initiative: InitiativeViewFragment; reload: () => Promise<void> }) {
  const { viewer } = useSession();
  const [reporting, setReporting] = useState(false);
  const { id, state, title, themeName, regionName, igedName, authorName, authorPost, sharedAt, edited, mine, photo, origin, sourceLabel } = initiative;
  const born = ownPath(initiative.sourceLink);
  const isOwn = mine && viewer !== null;
  const OwnPanel = useLazy<OwnPanelProps>(isOwn, () => import('./own-panel.js'));
  const Report = useLazy<ReportProps>(reporting, () => import('./report-dialog.js'));
  useHead({ title, description: initiative.proposal.slice(0, 200), canonical: `/iniciativas/${id}`, kind: 'article', noIndex: state === 'HIDDEN' || state === 'WITHDRAWN' });
  return (
    <>
      <nav class="crumbs" aria-label={texts.crumbs}>
        <a href="/iniciativas">{texts.wall}</a>
      </nav>
      <div class={isOwn ? 'grid aside' : 'editor'}>
        <article>
          <p class="row">
            <StateChip state={state} />
            <span class="chip">{themeName}</span>
          </p>
          <h1 class="title">{title}</h1>
          <p class="muted">
            {[authorName, authorPost, igedName, regionName].filter(Boolean).join(' · ')}
            <span class="small block">
              {texts.sharedOn(shortDate(sharedAt))}
              {edited ? ` · ${texts.edited}` : ''}
            </span>
          </p>
          {origin ? (
            <p class="small muted">
              {texts.born[origin]} {born ? <a href={born}>«{sourceLabel}»</a> : `«${sourceLabel}»`}
            </p>
          ) : null}
          <Standing initiative={initiative} />
          {photo ? <Photo photo={photo} title={title} /> : null}
          <Text title={texts.problem} text={initiative.problem} />
          <Text title={texts.proposal} text={initiative.proposal} />
          <Text title={texts.help} text={initiative.help} />
          <TalkPart initiative={initiative} />
          <Similar id={id} />
          {viewer?.roles.includes('MEMBER') && !mine ? (
            <p class="no-print">
              <button class="btn text" type="button" onClick={() => setReporting(true)}>
                {texts.report}
              </button>
            </p>
          ) : null}
          {Report && reporting ? <Report initiativeId={id} onClose={() => setReporting(false)} /> : null}
        </article>
        {isOwn ? <aside class="stack">{OwnPanel ? <OwnPanel initiative={initiative} reload={reload} /> : null}</aside> : null}
      </div>
    </>
  );
}

export default function InitiativePage(props: PageProps) {
  const { data, failure, reload } = useQuery(InitiativeDetail, idOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={texts.loading} />;
  if (!data.initiative) return <NotFound />;
  return <Page key={data.initiative.id} initiative={data.initiative} reload={async () => void (await reload())} />;
}
