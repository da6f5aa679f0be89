import { useCache, useMutation } from '@lib/web-graphql';
import { Notice } from '@lib/web-ui';
import type { MySheet } from '../sheet/use-my-practice.js';
import { AdoptTemplate } from './template.gql.js';
import { templateTexts as texts } from './template.texts.js';

/** The sheet changed while this one was being written: what changed, and the choice to go on or to change over. */
export function TemplateNotice({ practice, reload }: { practice: MySheet; reload: () => void }) {
  const cache = useCache();
  const adopt = useMutation(AdoptTemplate);
  const news = practice.templateNews;
  if (!news) return null;
  const take = async () => {
    if (!(await adopt.run({ practiceId: practice.id }))) return;
    for (const name of ['MyPractice', 'MyPractices', 'HomeMine']) cache.forget(name);
    reload();
  };
  return (
    <Notice>
      <p>
        <b>{texts.title}</b> {texts.lead}
      </p>
      <ul class="small">
        {news.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {adopt.failure ? <p class="problem">{adopt.failure.message}</p> : null}
      <button class="btn quiet" type="button" disabled={adopt.busy} onClick={() => void take()}>
        {adopt.busy ? texts.taking : texts.take}
      </button>
    </Notice>
  );
}
