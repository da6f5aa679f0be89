import '../../../../../libs/web-ui/src/styles/insignias.css';
import { Empty, Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { MyInsignias } from './insignias.gql.js';
import { mineTexts as texts } from './insignias.texts.js';
import { InsigniaAhead, WonInsignia, type Mine } from './my-insignia.js';

/** Nearest first: the share that is done of what is asked. */
function nearness({ next }: Mine): number {
  const asked = next?.needs.reduce((sum, { min }) => sum + min, 0) ?? 0;
  return asked === 0 ? 0 : (next?.needs.reduce((sum, { done }) => sum + done, 0) ?? 0) / asked;
}

function Lists({ all }: { all: Mine[] }) {
  const won = all.filter(({ awards }) => awards.length > 0);
  const ahead = all.filter(({ awards }) => awards.length === 0).sort((one, other) => nearness(other) - nearness(one));
  return (
    <>
      {won.length === 0 ? (
        <Empty title={texts.none}>
          <p>{texts.noneText}</p>
        </Empty>
      ) : (
        <section class="part">
          <h2>{texts.won}</h2>
          <ul class="insignia-list">
            {won.map((mine) => (
              <WonInsignia key={mine.insignia.id} mine={mine} />
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        <h2>{texts.ahead}</h2>
        <ul class="insignia-list">
          {ahead.map((mine) => (
            <InsigniaAhead key={mine.insignia.id} mine={mine} />
          ))}
        </ul>
      </section>
    </>
  );
}

export default function MyInsigniasPage() {
  const { data, failure } = usePrivateQuery(MyInsignias, {});
  useHead({ title: texts.title, noIndex: true });
  return (
    <>
      <nav class="crumbs">
        <a href="/yo">{texts.back}</a>
      </nav>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
        <div class="row">
          <a class="btn quiet" href="/yo/vitrina">
            {texts.showcase}
          </a>
          <a class="btn quiet" href="/insignias">
            {texts.gallery}
          </a>
        </div>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data ? <Lists all={data.myInsignias} /> : null}
      {data || failure ? null : <Waiting text={texts.loading} />}
    </>
  );
}
