import { request, useOlder, useQuery } from '@lib/web-graphql';
import { useSession } from '../../session/session.js';
import { More } from '../../shell/more.js';
import type { PublicExchangeFragment } from './exchanges.gql.js';
import { ExchangeTestimonials, type ShownFragment } from './testimonials.gql.js';
import { testimonialTexts as texts } from './testimonials.texts.js';

const DAY_MS = 86_400_000;

/** From its first day until it is closed. */
function isTold({ state, startsOn }: PublicExchangeFragment): boolean {
  return state === 'HELD' || (state === 'ANNOUNCED' && Date.now() > Date.parse(startsOn) - DAY_MS / 4);
}

function Words({ one }: { one: ShownFragment }) {
  const { text, photo, practiceTitle, practiceSlug } = one;
  return (
    <li class="card pad">
      <figure class="words">
        <blockquote class="pre">{text}</blockquote>
        <figcaption>
          {photo ? <img src={photo.url} alt={photo.alt} width={64} height={64} loading="lazy" /> : null}
          <span>
            <b>{texts.signature(one)}</b>
            {practiceTitle ? (
              <span class="small muted under">
                {texts.impressed}: {practiceSlug ? <a href={`/practicas/${practiceSlug}`}>{practiceTitle}</a> : practiceTitle}
              </span>
            ) : null}
          </span>
        </figcaption>
      </figure>
    </li>
  );
}

/** What people said and let be shown; whoever took part is asked for theirs. */
export function TestimonialsPart({ exchange }: { exchange: PublicExchangeFragment }) {
  const { slug } = exchange;
  const { viewer } = useSession();
  const { data } = useQuery(ExchangeTestimonials, { slug });
  const pages = useOlder(data?.exchangeTestimonials, async (after) => (await request(ExchangeTestimonials, { slug, after })).exchangeTestimonials);
  const { items } = pages;
  const tells = isTold(exchange) && (viewer?.roles.includes('MEMBER') ?? false);
  if (items.length === 0 && !tells) return null;
  return (
    <section class="part" id="testimonios">
      <h2>{texts.heading}</h2>
      <ul class="stack plain">
        {items.map((one) => (
          <Words key={one.id} one={one} />
        ))}
      </ul>
      <More of={pages} label={texts.more} />
      {tells ? (
        <p class="row">
          <a class="btn" href={`/intercambios/${slug}/testimonio`}>
            {texts.tell}
          </a>
        </p>
      ) : null}
    </section>
  );
}
