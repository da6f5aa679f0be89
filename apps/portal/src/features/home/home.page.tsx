import { useQuery } from '@lib/web-graphql';
import { Notice } from '@lib/web-ui';
import { SITE_NAME, useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { PracticeCard } from '../wall/practice-card.js';
import { Home } from './home.gql.js';
import { homeTexts as texts } from './home.texts.js';
import { MyHome } from './my-home.js';
import { TerracesPicture } from './terraces-picture.js';

const SHOWN = 4;

export function queries(): PageQuery[] {
  return [ask(Home, {})];
}

function Welcome() {
  return (
    <>
      <section class="hero">
        <div>
          <h1>{texts.heroTitle}</h1>
          <p class="muted">{texts.heroLead}</p>
          <div class="row">
            <a class="btn" href="/muro">
              {texts.readWall}
            </a>
            <a class="btn quiet" href="/registro">
              {texts.join}
            </a>
          </div>
        </div>
        <TerracesPicture label={texts.heroAlt} />
      </section>
      <section aria-labelledby="ruta">
        <h2 id="ruta">{texts.route}</h2>
        <ol class="grid three route">
          {texts.steps.map((step) => (
            <li key={step.title}>
              <h3>{step.title}</h3>
              <p class="muted">{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Latest() {
  const { data, failure } = useQuery(Home, {});
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  const items = data?.wall.items.slice(0, SHOWN) ?? [];
  if (!data || items.length === 0) return null;
  return (
    <section class="part" aria-labelledby="reciente">
      <div class="row apart">
        <h2 id="reciente">{texts.latest}</h2>
        <a href="/muro">{texts.seeAll(data.wall.total)}</a>
      </div>
      <div class="grid two">
        {items.map((practice) => (
          <PracticeCard key={practice.id} practice={practice} level={3} />
        ))}
      </div>
    </section>
  );
}

export default function HomePage() {
  const { viewer } = useSession();
  useHead({ title: SITE_NAME, description: texts.description, canonical: '/' });
  return (
    <>
      {viewer ? <MyHome viewer={viewer} /> : <Welcome />}
      <Latest />
    </>
  );
}
