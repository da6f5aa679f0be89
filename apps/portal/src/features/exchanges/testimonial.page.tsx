import '../../../../../libs/web-ui/src/styles/exchange.css';
import { useQuery } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { NotFound } from '../../shell/not-found.js';
import { MyTestimonialList } from './my-testimonials.js';
import { TestimonialForm, type Choice } from './testimonial-form.js';
import { MyTestimonials, TestimonialPractice, TestimonialScene, type MineFragment, type TestimonialSceneResult } from './testimonials.gql.js';
import { tellTexts as texts } from './testimonials.texts.js';

type Exchange = NonNullable<TestimonialSceneResult['exchange']>;

function presented({ programme }: Exchange): (Choice & { slug: string | null })[] {
  return programme.flatMap(({ presentation }) => (presentation ? [{ id: presentation.practiceId, title: presentation.title, slug: presentation.slug }] : []));
}

/** @param wanted the practice whose stand was left, by its address */
function Tell({ exchange, wanted }: { exchange: Exchange; wanted: string | null }) {
  const { data, failure } = usePrivateQuery(MyTestimonials, { exchangeId: exchange.id });
  const practices = presented(exchange);
  const here = practices.find(({ slug }) => slug !== null && slug === wanted) ?? null;
  const asked = useQuery(TestimonialPractice, wanted && !here ? { slug: wanted } : null);
  const [changed, setChanged] = useState<MineFragment | null>(null);
  const [turn, setTurn] = useState(0);
  const [sent, setSent] = useState(false);
  const mine = changed ?? data?.myTestimonials ?? null;
  if (failure && !mine) return <Notice tone="bad">{failure.message}</Notice>;
  if (!mine || (wanted && !here && !asked.data && !asked.failure)) return <Waiting text={texts.loading} />;
  const first = here ?? asked.data?.practice ?? null;
  const given = (next: MineFragment) => {
    setChanged(next);
    setSent(true);
    setTurn(turn + 1);
  };
  return (
    <>
      {sent ? (
        <div role="status">
          <Notice tone="good">{texts.sent}</Notice>
          {mine.missing === null ? (
            <button class="btn quiet" type="button" onClick={() => setSent(false)}>
              {texts.anotherOne}
            </button>
          ) : null}
        </div>
      ) : mine.missing ? (
        <Notice>{mine.missing}</Notice>
      ) : (
        <TestimonialForm key={turn} exchange={exchange} practices={practices} first={turn === 0 ? first : null} post={mine.post} onGiven={given} />
      )}
      <MyTestimonialList mine={mine} onChanged={setChanged} />
    </>
  );
}

/** One's own words about an exchange: to leave them, and to take them back. */
export default function TestimonialPage({ params, search }: PageProps) {
  const { viewer } = useSession();
  const { data, failure } = useQuery(TestimonialScene, { slug: params.slug ?? '' });
  useHead({ title: texts.title, noIndex: true });
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={texts.loading} />;
  if (!data.exchange) return <NotFound />;
  const { slug, title } = data.exchange;
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href={`/intercambios/${slug}#testimonios`}>{title}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {viewer?.roles.includes('MEMBER') ? <Tell key={viewer.id} exchange={data.exchange} wanted={search.get('practica')} /> : <Notice>{texts.onlyMembers}</Notice>}
    </div>
  );
}
