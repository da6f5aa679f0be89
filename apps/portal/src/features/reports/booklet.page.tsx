import '../../../../../libs/web-ui/src/styles/exchange.css';
import '../../../../../libs/web-ui/src/styles/report.css';
import '../../../../../libs/web-ui/src/styles/report-print.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { CaseBooklet, type CaseBookletResult } from './booklets.gql.js';
import { bookletsTexts as texts } from './booklets.texts.js';
import { askedOf, PublishedDocument } from './published.js';
import { publishedTexts } from './published.texts.js';

type Booklet = NonNullable<CaseBookletResult['caseBooklet']>;

export function queries(props: PageProps): PageQuery[] {
  return [ask(CaseBooklet, askedOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(CaseBooklet, askedOf(props))?.caseBooklet === null;
}

function Shown({ booklet }: { booklet: Booklet }) {
  const { slug, title, number, latest, caseCount, regionNames, pdfLength, withheldReason } = booklet;
  useHead({
    title: `${texts.kind}: ${title}`,
    description: texts.description,
    canonical: `/cartillas/${slug}`,
    kind: 'article',
    noIndex: withheldReason !== '' || number < latest,
  });
  return (
    <PublishedDocument
      of={{ ...booklet, root: '/cartillas', kind: texts.kind }}
      list={texts.title}
      facts={<p>{[texts.cases(caseCount), regionNames.join(', ')].filter(Boolean).join(' · ')}</p>}
      files={
        <a class="btn" href={`/cartillas/${slug}/cartilla.pdf?edicion=${number}`}>
          {publishedTexts.pdf(pdfLength)}
        </a>
      }
    />
  );
}

export default function BookletPage(props: PageProps) {
  const { data, failure } = useQuery(CaseBooklet, askedOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  if (!data.caseBooklet) return <NotFound />;
  return <Shown booklet={data.caseBooklet} key={`${data.caseBooklet.slug}-${data.caseBooklet.number}`} />;
}
