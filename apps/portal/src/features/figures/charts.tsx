import { Terraces, TileLegend, TileMap, type StageName } from '@lib/web-ui';
import type { RegionsResult } from '../wall/territory.gql.js';
import { Amount, Before } from './amount.js';
import { partOf, partsToTell, type Part, type Told } from './figure-book.js';
import { figuresTexts as texts } from './figures.texts.js';
import { mostOf, PartTable } from './part-table.js';

/** The route as a funnel: each step as wide as its practices. */
export function StageFunnel({ told }: { told: Told }) {
  const most = mostOf(told.figure.parts);
  return (
    <>
      <ol class="funnel plain">
        {told.figure.parts.map((part) => (
          <li key={part.key}>
            <span class="funnel-name">
              <Terraces stage={part.key as StageName} /> {part.label}
            </span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect x={50 - ((part.value ?? 0) / most) * 50} width={Math.max(0.8, ((part.value ?? 0) / most) * 100)} height="10" />
            </svg>
            <b class="n">
              <Amount figure={told.figure} part={part.key} />
              <Before told={told} part={part.key} />
            </b>
          </li>
        ))}
      </ol>
      <details class="small">
        <summary>{texts.asTable}</summary>
        <PartTable told={told} column={texts.stageColumn} />
      </details>
    </>
  );
}

const mostFirst = (parts: readonly Part[]): Part[] => [...parts].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));

/** The sentence of a figure by region: where there are most. */
export function MostRegions({ told, none }: { told: Told; none: string }) {
  const first = mostFirst(told.figure.parts.filter(({ value }) => (value ?? 0) > 0)).slice(0, 3);
  return <p class="small muted">{first.length > 0 ? `${texts.most} ${texts.list(first.map(({ label }) => label))}.` : none}</p>;
}

/** Where the practices are: tiles, their table twin, and a sentence with the first ones. */
export function RegionMap({ told, regions }: { told: Told; regions: RegionsResult['regions'] }) {
  const tiles = regions.map((region) => ({
    id: region.id,
    name: region.name,
    label: region.tileLabel,
    row: region.tileRow,
    column: region.tileColumn,
    count: partOf(told.figure, region.id)?.value ?? 0,
    href: `/muro?region=${region.id}`,
    selected: false,
  }));
  const counted = (count: number) => `${count} ${count === 1 ? told.figure.unitOne : told.figure.unitMany}`;
  return (
    <>
      <MostRegions told={told} none={texts.noRegion} />
      <TileMap tiles={tiles} caption={texts.mapCaption} countText={counted} />
      <TileLegend texts={texts.legend} />
      <details class="small">
        <summary>{texts.asTable}</summary>
        <PartTable told={told} column={texts.region} parts={mostFirst(partsToTell(told))} link={(part) => `/muro?region=${part.key}`} />
      </details>
    </>
  );
}

const SLOT = 30;
const HIGH = 84;

/** A bar per month, the year it is compared with behind it as a line; letters name the months. */
export function MonthSeries({ told }: { told: Told }) {
  const { figure, before } = told;
  const most = Math.max(mostOf(figure.parts), mostOf(before?.figure.parts ?? []));
  const up = (value: number | null) => ((value ?? 0) / most) * HIGH;
  const slots = before && before.figure.parts.length > figure.parts.length ? before.figure.parts : figure.parts;
  return (
    <>
      <svg class="months" viewBox={`0 0 ${12 * SLOT} ${HIGH + 22}`} aria-hidden="true">
        {figure.parts.map((part, at) => (
          <rect key={part.key} x={at * SLOT + 6} width={SLOT - 12} y={HIGH - up(part.value)} height={Math.max(1, up(part.value))} rx="3" />
        ))}
        {before ? (
          <polyline points={before.figure.parts.map((part, at) => `${at * SLOT + SLOT / 2},${HIGH - up(part.value)}`).join(' ')} />
        ) : null}
        {slots.map((part, at) => (
          <text key={part.key} x={at * SLOT + SLOT / 2} y={HIGH + 16} text-anchor="middle">
            {part.label.charAt(0).toUpperCase()}
          </text>
        ))}
      </svg>
      {before ? (
        <p class="small muted">
          {texts.bars} <time>{told.year}</time>; {texts.line} <time>{before.year}</time>.
        </p>
      ) : null}
      <details class="small">
        <summary>{texts.asTable}</summary>
        <PartTable told={told} column={texts.month} parts={slots} />
      </details>
    </>
  );
}
