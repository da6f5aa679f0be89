import { useQuery } from '@lib/web-graphql';
import { Regions } from '../wall/territory.gql.js';
import { Amount, Before, Definition, Tile, unitOf } from './amount.js';
import { MonthSeries, MostRegions, RegionMap, StageFunnel } from './charts.js';
import { partOf, partsToTell, type FigureBook, type Told } from './figure-book.js';
import { figuresTexts as texts } from './figures.texts.js';
import { PartTable } from './part-table.js';

const some = (told: (Told | null)[]): Told[] => told.filter((one) => one !== null);

export function PeopleSection({ book, fewest }: { book: FigureBook; fewest: string }) {
  const kinds = book.of('members.by_iged_kind');
  const regions = book.of('members.by_region');
  return (
    <section class="part" aria-labelledby="personas">
      <h2 id="personas">{texts.people}</h2>
      <p class="muted read">{texts.peopleLead}</p>
      <ul class="grid three plain">
        {some(['members.registered', 'members.ranked', 'members.continuous'].map(book.of)).map((told) => (
          <Tile key={told.figure.key} told={told} />
        ))}
      </ul>
      <div class="grid two figure-pair">
        {kinds ? (
          <div class="card pad">
            <h3>{texts.peopleMore}</h3>
            <PartTable told={kinds} column={texts.igedKind} bars />
          </div>
        ) : null}
        {regions ? (
          <div class="card pad">
            <h3>{texts.peopleWhere}</h3>
            <MostRegions told={regions} none={texts.noPeople} />
            <details>
              <summary>{texts.asTable}</summary>
              <PartTable told={regions} column={texts.region} parts={partsToTell(regions)} bars />
            </details>
            <p class="small muted">{texts.reservedWhy(fewest)}</p>
          </div>
        ) : null}
      </div>
    </section>
  );
}

export function PracticesSection({ book }: { book: FigureBook }) {
  const { data } = useQuery(Regions, {});
  const stages = book.of('practices.by_stage');
  const regions = book.of('practices.by_region');
  const themes = book.of('practices.by_theme');
  const total = book.of('practices.in_force');
  const igeds = book.of('igeds.by_kind');
  return (
    <section class="part" aria-labelledby="practicas">
      <h2 id="practicas">{texts.practices}</h2>
      {total && stages ? (
        <p class="read">
          <Amount figure={total.figure} /> {unitOf(total.figure)} {texts.inForceAdvanced} <Amount figure={stages.figure} part="ADVANCED" />.
        </p>
      ) : null}
      <ul class="grid three plain">
        {some(['practices.in_force', 'practices.admitted', 'igeds.with_practices'].map(book.of)).map((told) => (
          <Tile key={told.figure.key} told={told} />
        ))}
      </ul>
      <div class="grid two figure-pair">
        {stages ? (
          <div class="card pad">
            <h3>{texts.stages}</h3>
            <StageFunnel told={stages} />
            <Definition figure={stages.figure} />
          </div>
        ) : null}
        {regions ? (
          <div class="card pad">
            <h3>{texts.where}</h3>
            <RegionMap told={regions} regions={data?.regions ?? []} />
            <Definition figure={regions.figure} />
          </div>
        ) : null}
        {themes ? (
          <div class="card pad">
            <h3>{texts.themes}</h3>
            <PartTable told={themes} column={texts.theme} bars link={(part) => `/muro?tema=${part.key}`} />
          </div>
        ) : null}
        {igeds ? (
          <div class="card pad">
            <h3>{texts.igeds}</h3>
            <PartTable told={igeds} column={texts.igedKind} bars />
            <Definition figure={igeds.figure} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

export function MonthsSection({ book }: { book: FigureBook }) {
  const months = book.of('practices.by_month');
  const year = book.of('practices.admitted');
  if (!months || !year) return null;
  return (
    <section class="part" aria-labelledby="meses">
      <h2 id="meses">{texts.months}</h2>
      <div class="card pad">
        <p class="read">
          <Amount figure={year.figure} /> {texts.admittedIn(unitOf(year.figure), unitOf(year.figure) === year.figure.unitOne)} <time>{year.year}</time>.
          <Before told={year} />
        </p>
        <MonthSeries told={months} />
        <Definition figure={months.figure} />
      </div>
    </section>
  );
}

export function ActivitiesSection({ book }: { book: FigureBook }) {
  const held = book.of('activities.by_kind');
  const [regions, igeds, total] = ['activities.regions', 'activities.igeds', 'activities.held'].map(book.of);
  if (!held || !total) return null;
  const cell = (told: Told | null, part: string, column: string) =>
    told && partOf(told.figure, part) ? (
      <td role="cell" class="n" data-label={column}>
        <Amount figure={told.figure} part={part} />
        <Before told={told} part={part} />
      </td>
    ) : (
      <td role="cell" />
    );
  return (
    <section class="part" aria-labelledby="actividades">
      <h2 id="actividades">{texts.activities}</h2>
      <div class="card pad">
        <p class="read">
          <Amount figure={total.figure} /> {texts.within(unitOf(total.figure))} <time>{total.year}</time>.
          <Before told={total} />
        </p>
        <div class="wide-table" tabIndex={0} role="region" aria-label={held.figure.name}>
          <table class="figures activities" role="table">
            <caption class="sr">{held.figure.name}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  {texts.activityKind}
                </th>
                {[texts.held, texts.regions, texts.reached].map((column) => (
                  <th key={column} scope="col" role="columnheader" class="n">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {held.figure.parts.map((part) => (
                <tr key={part.key} role="row">
                  <th scope="row" role="rowheader">
                    {part.label}
                  </th>
                  {cell(held, part.key, texts.held)}
                  {cell(regions, part.key, texts.regions)}
                  {cell(igeds, part.key, texts.reached)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="small muted">{texts.activitiesNote}</p>
        <Definition figure={held.figure} />
      </div>
    </section>
  );
}

export function SpacesSection({ book }: { book: FigureBook }) {
  const kinds = book.of('allies.by_kind');
  const allies = some(['allies.active', 'allies.contributing'].map(book.of));
  const circles = some(['circles.open', 'circles.meetings', 'circles.regions', 'circles.igeds'].map(book.of));
  if (allies.length === 0 && circles.length === 0) return null;
  return (
    <section class="part" aria-labelledby="espacios">
      <h2 id="espacios">{texts.spaces}</h2>
      <ul class="grid three plain">
        {[...allies, ...circles].map((told) => (
          <Tile key={told.figure.key} told={told} />
        ))}
      </ul>
      {kinds ? (
        <div class="card pad figure-pair">
          <h3>{texts.alliesWho}</h3>
          <PartTable told={kinds} column={texts.allyKind} bars parts={partsToTell(kinds)} />
        </div>
      ) : null}
    </section>
  );
}

export function VisitsSection({ book }: { book: FigureBook }) {
  const total = book.of('visits.pages');
  const kinds = book.of('visits.by_kind');
  if (!total || !kinds) return null;
  return (
    <section class="part" aria-labelledby="lecturas">
      <h2 id="lecturas">{texts.visits}</h2>
      <div class="card pad">
        <p class="read">
          <Amount figure={total.figure} /> {texts.within(unitOf(total.figure))} <time>{total.year}</time>. {texts.visitsNote}
          <Before told={total} />
        </p>
        <details class="small">
          <summary>{texts.asTable}</summary>
          <PartTable told={kinds} column={texts.visitKind} bars />
        </details>
        <Definition figure={total.figure} />
      </div>
    </section>
  );
}
