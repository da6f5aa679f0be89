import '../../../../../libs/web-ui/src/styles/figures.css';
import { useEffect } from 'preact/hooks';
import { useQuery } from '@lib/web-graphql';
import { Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { Regions } from '../wall/territory.gql.js';
import { bookOf, isEmpty } from './figure-book.js';
import { CopFigures, type CopFiguresResult } from './figures.gql.js';
import { figuresTexts as texts } from './figures.texts.js';
import { ActivitiesSection, MonthsSection, PeopleSection, PracticesSection, SpacesSection, VisitsSection } from './sections.js';

const yearIn = (search: URLSearchParams, name: string): number | null => (/^2\d{3}$/.test(search.get(name) ?? '') ? Number(search.get(name)) : null);
const variablesOf = (search: URLSearchParams) => ({ year: yearIn(search, 'anio'), compare: yearIn(search, 'con') });

export function queries({ search }: PageProps): PageQuery[] {
  return [ask(CopFigures, variablesOf(search)), ask(Regions, {})];
}

function YearChoices({ told: { years, shown, compared } }: { told: CopFiguresResult['copFigures'] }) {
  return (
    <form class="choices no-print" action="/cifras" method="get" aria-label={texts.choices} onChange={(event) => event.currentTarget.requestSubmit()}>
      <label>
        <span class="small muted">{texts.year}</span>
        <select name="anio">
          {years.map((year) => (
            <option key={year} value={year} selected={year === shown.year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="small muted">{texts.compare}</span>
        <select name="con">
          <option value="">{texts.nothing}</option>
          {years
            .filter((year) => year !== shown.year)
            .map((year) => (
              <option key={year} value={year} selected={year === compared?.year}>
                {year}
              </option>
            ))}
        </select>
      </label>
      <button class="btn quiet no-js-only">{texts.show}</button>
    </form>
  );
}

/** On paper nobody opens anything: every table and definition is printed. */
function useOpenOnPaper(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      opened.forEach((one) => (one.open = true));
    };
    const close = () => opened.forEach((one) => (one.open = false));
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}

/** «La CoP en cifras»: every number comes from the dictionary, by its key. */
export default function FiguresPage({ search }: PageProps) {
  const { data, failure } = useQuery(CopFigures, variablesOf(search), { keepPrevious: true });
  useOpenOnPaper();
  const told = data?.copFigures;
  const book = told && bookOf(told);
  useHead({ title: told ? `${texts.title}, ${told.shown.year}` : texts.title, description: texts.description, canonical: '/cifras' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>
            {texts.title} {told ? <time>{told.shown.year}</time> : null}
          </h1>
          <p class="muted read">{texts.lead}</p>
        </div>
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {told || failure ? null : <Waiting text={texts.loading} />}
      {told ? <YearChoices told={told} /> : null}
      {told ? (
        <p class="small muted">
          {texts.cutOff} <time dateTime={told.shown.asOf}>{shortDate(told.shown.asOf)}</time>; {told.shown.over ? texts.yearOver : texts.yearGoes}.
        </p>
      ) : null}
      {book && isEmpty(book) ? (
        <Empty title={texts.emptyTitle}>
          <p>{texts.empty}</p>
          <a class="btn" href="/muro">
            {texts.toWall}
          </a>
        </Empty>
      ) : null}
      {book && !isEmpty(book) ? (
        <>
          <PeopleSection book={book} fewest={told?.fewest ?? ''} />
          <PracticesSection book={book} />
          <MonthsSection book={book} />
          <ActivitiesSection book={book} />
          <SpacesSection book={book} />
          <VisitsSection book={book} />
          <section class="part" aria-labelledby="datos-abiertos">
            <h2 id="datos-abiertos">{texts.takeAway}</h2>
            <p>{texts.takeAwayText}</p>
            <a class="btn quiet" href="/datos-abiertos">
              {texts.toOpenData}
            </a>
          </section>
        </>
      ) : null}
    </>
  );
}
