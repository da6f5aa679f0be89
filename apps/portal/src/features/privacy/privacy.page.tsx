import { useQuery } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { PrivacyNotice } from '../access/access.gql.js';
import { privacyTexts as texts } from './privacy.texts.js';

export function queries(): PageQuery[] {
  return [ask(PrivacyNotice, {})];
}

export default function PrivacyPage() {
  const { data, failure } = useQuery(PrivacyNotice, {});
  useHead({ title: texts.title, canonical: '/privacidad' });
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={texts.loading} />;
  return (
    <article class="read">
      <h1>{texts.title}</h1>
      <p class="muted small">{texts.version(data.privacyNotice.version)}</p>
      {data.privacyNotice.paragraphs.map((paragraph) => (
        <p key={paragraph} class="pre">
          {paragraph}
        </p>
      ))}
    </article>
  );
}
