import '../../../../../libs/web-ui/src/styles/insignias.css';
import { useQuery } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { Figure } from './figure.js';
import { InsigniaGallery, type InsigniaCardFragment } from './insignias.gql.js';
import { insigniaTexts as texts } from './insignias.texts.js';

export function queries(): PageQuery[] {
  return [ask(InsigniaGallery, {})];
}

function Card({ insignia }: { insignia: InsigniaCardFragment }) {
  return (
    <li class="card insignia-card">
      <Figure id={insignia.id} name={insignia.name} grade={1} size={96} decorative />
      <div>
        <h2 class="h3">
          <a href={`/insignias/${insignia.id}`}>{insignia.name}</a>
        </h2>
        <p class="small">{insignia.deed}</p>
        <p class="row frames">
          {insignia.grades.map(({ grade }) => (
            <Figure key={grade} id={insignia.id} name={insignia.name} grade={grade} size={32} />
          ))}
        </p>
      </div>
    </li>
  );
}

export default function GalleryPage() {
  const { data, failure } = useQuery(InsigniaGallery, {});
  const { viewer } = useSession();
  useHead({ title: texts.title, description: texts.description, canonical: '/insignias' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted read">{texts.lead}</p>
          <p>
            <a href="/verificar">{texts.checkOne}</a>
          </p>
        </div>
        {viewer?.roles.includes('MEMBER') ? (
          <a class="btn quiet" href="/yo/insignias">
            {texts.mine}
          </a>
        ) : null}
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data ? (
        <ul class="insignia-grid">
          {data.insigniaGallery.map((insignia) => (
            <Card key={insignia.id} insignia={insignia} />
          ))}
        </ul>
      ) : null}
      {data || failure ? null : <Waiting text={texts.loading} />}
    </>
  );
}
