import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { Kept } from './kept.js';
import { Consent, Erase } from './leaving.js';
import { MyDataPage as Page } from './my-data.gql.js';
import { myDataTexts as texts } from './my-data.texts.js';
import { TakeAway } from './take-away.js';
import { WaitingErasure } from './waiting.js';

export default function MyDataPage() {
  const { data, failure, reload } = usePrivateQuery(Page, {});
  useHead({ title: texts.title, noIndex: true });
  const mine = data?.myData;
  const waiting = mine?.erasure?.state === 'WAITING' ? mine.erasure : null;
  const changed = () => void reload();
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/yo/cuenta">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {mine ? (
        <div class="stack">
          {waiting ? <WaitingErasure erasure={waiting} onChanged={changed} /> : null}
          <Kept kept={mine.kept} />
          <TakeAway data={mine} onChanged={changed} />
          {waiting ? null : <Consent data={mine} onChanged={changed} />}
          {waiting ? null : <Erase data={mine} onChanged={changed} />}
        </div>
      ) : failure ? null : (
        <Waiting text={texts.loading} />
      )}
    </div>
  );
}
