import '../../../../../libs/web-ui/src/styles/figures.css';
import { useQuery } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageQuery } from '../../routing/page.js';
import { OpenData, type OpenDataResult } from './open-data.gql.js';
import { openDataTexts as texts } from './open-data.texts.js';

type Set = OpenDataResult['openData'][number];

export function queries(): PageQuery[] {
  return [ask(OpenData, {})];
}

function Downloads({ file, name }: { file: string; name: string }) {
  return (
    <p class="row">
      {(['csv', 'xlsx', 'json'] as const).map((form) => (
        <a key={form} class="btn quiet" href={`/datos/${file}.${form}`} download aria-label={texts.download(texts[form], name)}>
          {texts[form]}
        </a>
      ))}
    </p>
  );
}

function SetCard({ set }: { set: Set }) {
  return (
    <li class="card pad open-set">
      <h2 class="h3">{set.name}</h2>
      <p class="muted">{set.about}</p>
      <Downloads file={set.key} name={set.name} />
      <details class="small">
        <summary>{texts.codebook}</summary>
        <div class="wide-table" tabIndex={0} role="region" aria-label={texts.download(texts.codebook, set.name)}>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{texts.column}</th>
                <th scope="col">{texts.type}</th>
                <th scope="col">{texts.about}</th>
              </tr>
            </thead>
            <tbody>
              {set.columns.map((column) => (
                <tr key={column.key}>
                  <th scope="row">
                    <code>{column.key}</code>
                  </th>
                  <td>{column.type}</td>
                  <td>{column.about}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </li>
  );
}

export default function OpenDataPage() {
  const { data, failure } = useQuery(OpenData, {});
  useHead({ title: texts.title, description: texts.description, canonical: '/datos-abiertos' });
  return (
    <>
      <nav class="crumbs">
        <a href="/cifras">{texts.toFigures}</a>
      </nav>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted read">{texts.lead}</p>
        </div>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data || failure ? null : <Waiting text={texts.loading} />}
      <ul class="grid two plain">
        {data?.openData.map((set) => (
          <SetCard key={set.key} set={set} />
        ))}
        {data ? (
          <li class="card pad open-set">
            <h2 class="h3">{texts.whole}</h2>
            <p class="muted">{texts.wholeText}</p>
            <Downloads file="diccionario" name={texts.whole} />
          </li>
        ) : null}
      </ul>
      <section class="part" aria-labelledby="antes">
        <h2 id="antes">{texts.how}</h2>
        <ul>
          {texts.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
