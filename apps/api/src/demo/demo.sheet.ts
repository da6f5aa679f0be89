import type { Complement, DemoSheets, Generic, PublishedFacts, Title } from './demo.data.js';

export type DemoSection = { section: string; body: Record<string, unknown> };
type Team = { id: string; memberId: string | null; name: string; post: string; igedCode: string }[];

/** The sheet of a practice whose facts were published; what they do not say is a sample and says so. */
export function publishedSheet(facts: PublishedFacts, own: Complement, texts: DemoSheets, themeId: string, igedCodes: string[], team: Team): DemoSection[] {
  const sample = (text: string): string => texts.label + text;
  const { title, lead, problem, strategy } = facts;
  const lines = strategy.map((heading) => ({ heading, text: sample(texts.strategyText) }));
  return [
    basics(title, own.summary, themeId, own.startedOn),
    { section: 'place', body: { place: { leadIgedCode: lead, igedCodes, districts: own.districts } } },
    { section: 'team', body: { team } },
    text('context', sample(own.context)),
    text('problem', problem),
    text('objective', sample(own.objective)),
    { section: 'strategy', body: { lines } },
    text('actions', sample(own.actions)),
    { section: 'results', body: { results: { lines: facts.results.map(resultLine), indicators: indicators(facts, texts.source) } } },
    text('lessons', sample(own.lessons)),
    sustainability(sample(own.sustainability)),
    text('allies', sample(own.allies)),
  ];
}

/** A sheet of which only the title is real. */
export function genericSheet(practice: Title, own: Generic, label: string, startedOn: string, team: Team): DemoSection[] {
  const sample = (words: string): string => label + words;
  const lines = own.strategy.map(({ heading, text: words }) => ({ heading, text: sample(words) }));
  return [
    basics(practice.title, own.summary, practice.theme, startedOn),
    { section: 'place', body: { place: { leadIgedCode: practice.lead, igedCodes: [practice.lead], districts: practice.districts } } },
    { section: 'team', body: { team } },
    text('context', sample(own.context)),
    text('problem', sample(own.problem)),
    text('objective', sample(own.objective)),
    { section: 'strategy', body: { lines } },
    text('actions', sample(own.actions)),
    { section: 'results', body: { results: { lines: [sample(own.results)], indicators: [] } } },
    text('lessons', sample(own.lessons)),
    sustainability(sample(own.sustainability)),
  ];
}

function basics(title: string, summary: string, themeId: string, startedOn: string): DemoSection {
  return { section: 'basics', body: { basics: { title, summary, themeId, startedOn } } };
}

function text(section: string, words: string): DemoSection {
  return { section, body: { text: words } };
}

function sustainability(words: string): DemoSection {
  return { section: 'sustainability', body: { sustainability: { text: words, instruments: [], resolutions: [] } } };
}

/** Thousands apart, as the published facts write them. */
const inWords = (value: number | string): string => (typeof value === 'number' ? String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0') : value);

function resultLine({ text: words, value, unit, percent, at_least }: PublishedFacts['results'][number]): string {
  const share = percent === undefined ? '' : ` (${percent} %)`;
  return `${words}: ${at_least ? 'al menos ' : ''}${inWords(value)} ${unit}${share}.`;
}

function indicators(facts: PublishedFacts, source: string): object[] {
  return (facts.indicators ?? []).map(({ name, unit, baseline, result, direction }) => ({
    name,
    unit,
    direction: direction === 'up' ? 'UP' : 'DOWN',
    baseline: baseline ?? null,
    baselineOn: null,
    result: result ?? null,
    resultOn: null,
    source,
  }));
}
