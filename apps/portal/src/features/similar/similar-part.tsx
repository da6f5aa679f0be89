import { useQuery } from '@lib/web-graphql';
import { SimilarList } from './similar-list.js';
import { Similar } from './similar.gql.js';
import { similarTexts as texts } from './similar.texts.js';

/** On the page of a practice. Nothing when nothing is near. */
export function SimilarPart({ slug }: { slug: string }) {
  const practices = useQuery(Similar, { slug }).data?.similarPractices ?? [];
  if (practices.length === 0) return null;
  return (
    <section class="part no-print" id="parecidas">
      <h2>{texts.onPage}</h2>
      <p class="muted small">{texts.onPageLead}</p>
      <SimilarList practices={practices} />
    </section>
  );
}
