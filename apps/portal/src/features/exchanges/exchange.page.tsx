import '../../../../../libs/web-ui/src/styles/exchange.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { jsonLdOf } from './exchange-json-ld.js';
import { ExchangeFair, PublicExchange, type PublicExchangeFragment } from './exchanges.gql.js';
import { exchangesTexts as texts, stretch } from './exchanges.texts.js';
import { FairPart } from './fair-part.js';
import { MyCertificatesPart } from './my-certificates-part.js';
import { Programme } from './programme.js';
import { RegistrationPart } from './registration-part.js';
import { ExchangeReportLink } from './report-link.gql.js';
import { ReportLinkPart } from './report-link.js';
import { StateChip } from './state-chip.js';
import { ExchangeTestimonials } from './testimonials.gql.js';
import { TestimonialsPart } from './testimonials-part.js';
import { useFresh } from './use-fresh.js';

const slugOf = ({ params }: PageProps) => ({ slug: params.slug ?? '' });
const DAY_MS = 86_400_000;

export function queries(props: PageProps): PageQuery[] {
  return [ask(PublicExchange, slugOf(props)), ask(ExchangeFair, slugOf(props)), ask(ExchangeTestimonials, slugOf(props)), ask(ExchangeReportLink, slugOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(PublicExchange, slugOf(props))?.exchange === null;
}

/** From the day before to its last day: when the programme moves. */
function isNear({ startsOn, endsOn, state }: PublicExchangeFragment): boolean {
  const now = Date.now();
  return state === 'ANNOUNCED' && now > Date.parse(startsOn) - DAY_MS && now < Date.parse(endsOn) + 2 * DAY_MS;
}

function About({ exchange }: { exchange: PublicExchangeFragment }) {
  const { startsOn, endsOn, venue, address, hostName, macroRegionName, regionNames, slug, programme, broughtIn } = exchange;
  return (
    <section class="card pad">
      <dl class="facts">
        <div>
          <dt>{texts.when}</dt>
          <dd>{stretch(startsOn, endsOn)}</dd>
        </div>
        <div>
          <dt>{texts.where}</dt>
          <dd>{[venue, address].filter(Boolean).join(', ')}</dd>
        </div>
        <div>
          <dt>{texts.host}</dt>
          <dd>{hostName}</dd>
        </div>
        <div>
          <dt>{texts.macroRegion}</dt>
          <dd>{macroRegionName}</dd>
        </div>
        <div class="whole">
          <dt>{broughtIn ? texts.regionsOfPast : texts.regions}</dt>
          <dd>{regionNames.join(', ')}</dd>
        </div>
      </dl>
      {programme.length > 0 ? (
        <p>
          <a class="btn quiet" href={`/intercambios/${slug}/programa.ics`} download>
            {texts.calendar}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Exchange({ exchange, reload }: { exchange: PublicExchangeFragment; reload: () => Promise<void> }) {
  const { slug, title, state, startsOn, endsOn, venue, objective, reason, registers, registersUntil, programme, broughtIn } = exchange;
  useFresh(isNear(exchange), reload);
  useHead({
    title,
    description: objective.slice(0, 200) || texts.about(title, stretch(startsOn, endsOn), venue),
    canonical: `/intercambios/${slug}`,
    jsonLd: jsonLdOf(exchange),
  });
  const changes = programme.filter(({ changedAt }) => changedAt).length;
  return (
    <>
      <nav class="crumbs">
        <a href="/intercambios">{texts.back}</a>
      </nav>
      <p class="row">
        <StateChip state={state} />
        {broughtIn ? <span class="chip maize">{texts.broughtIn}</span> : null}
        {registers ? <span class="chip maize">{texts.registersUntil(registersUntil)}</span> : null}
      </p>
      <h1 class="title">{title}</h1>
      {state === 'CANCELLED' ? <Notice tone="warn">{texts.cancelled(reason)}</Notice> : null}
      <div class="grid aside">
        <div class="column">
          {broughtIn ? <p class="muted">{texts.broughtInText}</p> : null}
          {objective ? (
            <section class="part">
              <h2>{texts.objective}</h2>
              <p class="read pre">{objective}</p>
            </section>
          ) : null}
          {broughtIn && programme.length === 0 ? null : (
            <section class="part" id="programa">
              <h2>{texts.programme}</h2>
              <p class="small muted" role="status">
                {changes > 0 ? texts.changes(changes) : ''}
              </p>
              <Programme programme={programme} />
            </section>
          )}
          <FairPart slug={slug} />
          <TestimonialsPart exchange={exchange} />
        </div>
        <aside class="stack early">
          <RegistrationPart exchange={exchange} />
          {state === 'HELD' || state === 'CLOSED' ? <MyCertificatesPart exchangeId={exchange.id} /> : null}
          <ReportLinkPart slug={slug} />
          <About exchange={exchange} />
        </aside>
      </div>
    </>
  );
}

export default function ExchangePage(props: PageProps) {
  const { data, failure, reload } = useQuery(PublicExchange, slugOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.exchange) return <NotFound />;
  return <Exchange exchange={data.exchange} reload={reload} key={data.exchange.id} />;
}
