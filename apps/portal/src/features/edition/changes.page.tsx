import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Field, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { shellTexts } from '../../shell/shell.texts.js';
import { WhatChanged, type WhatChangedResult } from './edition.gql.js';
import { editionTexts as texts } from './edition.texts.js';

type Changes = NonNullable<WhatChangedResult['whatChanged']>;

function editionIn(search: URLSearchParams, name: string): number | null {
  const value = Number(search.get(name));
  return Number.isInteger(value) && value > 0 && value <= 10_000 ? value : null;
}

const variablesOf = ({ params, search }: PageProps) => ({
  slug: params.slug ?? '',
  from: editionIn(search, 'de'),
  to: editionIn(search, 'a'),
});

export function queries(props: PageProps): PageQuery[] {
  return [ask(WhatChanged, variablesOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(WhatChanged, variablesOf(props))?.whatChanged === null;
}

function Side({ label, lines, tone }: { label: string; lines: string[]; tone: string }) {
  if (lines.length === 0) return null;
  return (
    <div class={`card pad voice ${tone}`}>
      <b class="small">{label}</b>
      {lines.map((line) => (
        <p class="pre" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function Pick({ name, label, changes, chosen }: { name: string; label: string; changes: Changes; chosen: number }) {
  return (
    <Field id={`edition-${name}`} label={label}>
      <select id={`edition-${name}`} name={name}>
        {changes.editions.map(({ number, publishedAt }) => (
          <option key={number} value={number} selected={number === chosen}>
            {texts.option(number, shortDate(publishedAt))}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A plain form: it works before and without JavaScript. */
function Compare({ changes }: { changes: Changes }) {
  if (changes.editions.length < 3) return null;
  return (
    <form class="row" method="get" action={`/practicas/${changes.slug}/cambios`}>
      <Pick name="de" label={texts.from} changes={changes} chosen={changes.from} />
      <Pick name="a" label={texts.to} changes={changes} chosen={changes.to} />
      <button class="btn quiet">{texts.compare}</button>
    </form>
  );
}

function ChangesSheet({ changes }: { changes: Changes }) {
  useHead({ title: `${texts.title} · ${changes.title}`, canonical: `/practicas/${changes.slug}/cambios` });
  return (
    <div class="read">
      <nav class="crumbs" aria-label={texts.crumbs}>
        <a href="/muro">{texts.wall}</a> › <a href={`/practicas/${changes.slug}`}>{changes.title}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead(changes.from, changes.to)}</p>
      <Compare changes={changes} />
      {changes.parts.length === 0 ? <Notice>{texts.same}</Notice> : null}
      {changes.parts.map((part) => (
        <section class="part" key={part.title}>
          <h2>{part.title}</h2>
          <Side label={texts.removed} lines={part.removed} tone="maize" />
          <Side label={texts.added} lines={part.added} tone="teal" />
        </section>
      ))}
      <p class="part">
        <a class="btn" href={`/practicas/${changes.slug}`}>
          {texts.toPractice}
        </a>
      </p>
    </div>
  );
}

export default function ChangesPage(props: PageProps) {
  const { data, failure } = useQuery(WhatChanged, variablesOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={shellTexts.loading} />;
  return data.whatChanged ? <ChangesSheet changes={data.whatChanged} /> : <NotFound />;
}
