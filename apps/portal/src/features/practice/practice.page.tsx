import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, shortDate, StageSign, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useLazy } from '../../offline/lazy.js';
import { useHead, type Head } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { ConversationPart } from '../conversation/conversation-part.js';
import { PracticeConversation } from '../conversation/conversation.gql.js';
import { useTalk } from '../conversation/use-talk.js';
import { RouteHistory } from '../route/route-history.js';
import { PracticeRoute } from '../route/route.gql.js';
import { SimilarPart } from '../similar/similar-part.js';
import { Similar } from '../similar/similar.gql.js';
import { AdoptionsLazily } from '../transfers/adoptions-lazily.js';
import { FeedbackVoices } from './feedback-voices.js';
import { Gallery } from './gallery.js';
import { PracticeEvidence } from './gallery.gql.js';
import { OriginLine } from './origin-line.js';
import { PracticeAside } from './practice-aside.js';
import { jsonLdOf } from './practice-json-ld.js';
import { Practice, type PracticeResult } from './practice.gql.js';
import { practiceTexts as texts } from './practice.texts.js';
import { SectionBody } from './sheet-section.js';

type PracticeData = NonNullable<PracticeResult['practice']>;
const slugOf = ({ params }: PageProps) => ({ slug: params.slug ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(Practice, slugOf(props)), ask(PracticeRoute, slugOf(props)), ask(PracticeConversation, slugOf(props)), ask(Similar, slugOf(props)), ask(PracticeEvidence, slugOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(Practice, slugOf(props))?.practice === null;
}

function Facts({ practice }: { practice: PracticeData }) {
  return (
    <>
      <p class="muted">
        {practice.leadIged.name} · {practice.regionName} · {texts.edition(practice.version, shortDate(practice.publishedAt))}
      </p>
      <p class="row">
        <span class="chip">{practice.themeName}</span>
        {practice.monthsRunning === null ? null : <span class="chip leaf">{texts.running(practice.monthsRunning)}</span>}
        {practice.feedbacks.length > 0 ? <span class="chip maize">{texts.feedbackCount(practice.feedbacks.length)}</span> : null}
        {practice.validity === 'LAPSED' ? <span class="chip plain">{texts.lapsed}</span> : null}
      </p>
    </>
  );
}

function Evidences({ slug }: { slug: string }) {
  const { data } = useQuery(PracticeEvidence, { slug });
  return <Gallery pieces={data?.practiceEvidence ?? []} />;
}

function linkedHead(practice: PracticeData): Partial<Head> {
  return {
    description: practice.summary.slice(0, 200),
    canonical: `/practicas/${practice.slug}`,
    kind: 'article',
    image: { path: `/practicas/${practice.slug}/vista.png`, alt: practice.title },
    jsonLd: jsonLdOf(practice),
  };
}

function PracticeSheet({ practice }: { practice: PracticeData }) {
  const read = useTalk(practice.slug);
  useHead({
    title: practice.title,
    // Read by engines and previews in the server's HTML alone: the browser does not carry what makes it.
    ...(import.meta.env.SSR ? linkedHead(practice) : {}),
  });
  return (
    <>
      <nav class="crumbs" aria-label={texts.crumbs}>
        <a href="/muro">{texts.wall}</a> › <a href={`/muro?region=${practice.regionId}`}>{practice.regionName}</a>
      </nav>
      <div class="grid aside">
        <article>
          <StageSign stage={practice.stage} referent={practice.referent} referentText={texts.referent} />
          <h1 class="title">{practice.title}</h1>
          <Facts practice={practice} />
          {practice.validity === 'LAPSED' && practice.validUntil ? <Notice tone="warn">{texts.lapsedText(shortDate(practice.validUntil))}</Notice> : null}
          <OriginLine origin={practice.origin} />
          <p class="lede read">{practice.summary}</p>
          {practice.sections.map((section) => (
            <section key={section.key} class="part">
              <h2>{section.title}</h2>
              <SectionBody {...section} />
            </section>
          ))}
          <Evidences slug={practice.slug} />
          {practice.feedbacks.length > 0 ? (
            <section class="part" id="retroalimentacion">
              <h2>{texts.feedback}</h2>
              {practice.feedbacks.map((feedback) => (
                <FeedbackVoices key={feedback.id} feedback={feedback} />
              ))}
            </section>
          ) : null}
          <RouteHistory slug={practice.slug} version={practice.version} />
          <AdoptionsLazily slug={practice.slug} />
          <SimilarPart slug={practice.slug} />
          <ConversationPart slug={practice.slug} mine={practice.mine} read={read} />
        </article>
        <PracticeAside practice={practice} read={read} />
      </div>
    </>
  );
}

export default function PracticePage(props: PageProps) {
  const { data, failure } = useQuery(Practice, slugOf(props));
  const [saved, setSaved] = useState<string | null>(null);
  const SavedReader = useLazy(Boolean(failure?.passing && !data), () => import('./saved-reader.js'));
  if (failure && !data && SavedReader) return <SavedReader slug={slugOf(props).slug} failure={failure} onRead={setSaved} />;
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.practice) return <NotFound />;
  return (
    <>
      {saved ? <Notice tone="warn">{saved}</Notice> : null}
      <PracticeSheet practice={data.practice} key={data.practice.id} />
    </>
  );
}
