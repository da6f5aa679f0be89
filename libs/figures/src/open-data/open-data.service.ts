import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, type Config, type Statement } from '@lib/platform';
import { IgedRankings } from '@lib/recognition';
import { DICTIONARY } from '../dictionary/dictionary.js';
import { FiguresOfExchange } from '../exchange/exchange-reading.js';
import { Figures } from '../reading/figures.service.js';
import { said } from '../thresholds/threshold.rules.js';
import { FigureThresholds } from '../thresholds/thresholds.service.js';
import { exchangesStatement, igedsStatement, PART, practicesPart, webinarsStatement, type ExchangeRow, type PracticeRow } from './open-data.queries.js';
import { EXCHANGE_COLUMNS, FIGURE_COLUMNS, IGED_COLUMNS, PRACTICE_COLUMNS, RANKING_COLUMNS, WEBINAR_COLUMNS } from './open-columns.js';
import type { Cell, OpenColumn, OpenSet } from './open-set.js';

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const RANKING_PAGE = 50;
/** Numbers of an exchange, in the order of their columns. */
const OF_EXCHANGE = ['exchange.presented', 'exchange.registered', 'exchange.attended', 'exchange.regions', 'exchange.igeds'];

/** What anyone may take away: the same rows that the public pages show, and the same figures. */
@Injectable()
export class OpenData {
  readonly sets: readonly OpenSet[] = [
    {
      key: 'practicas',
      name: 'Prácticas publicadas',
      about: 'Las prácticas que muestra el muro, vigentes o no, con su lugar, su tema y su estadio.',
      columns: PRACTICE_COLUMNS,
      rows: () => this.practices(),
    },
    {
      key: 'instituciones',
      name: 'Instancias con prácticas',
      about: 'Las instancias de gestión que lideran o comparten al menos una práctica vigente.',
      columns: IGED_COLUMNS,
      rows: () => this.all(igedsStatement),
    },
    {
      key: 'cifras',
      name: 'La CoP en cifras',
      about: 'Cada cifra pública de cada año, con su fecha de corte; los grupos pequeños se reservan.',
      columns: FIGURE_COLUMNS,
      rows: () => this.ofFigures(),
    },
    {
      key: 'ranking-instituciones',
      name: 'Ranking de instancias',
      about: 'El ranking de instancias de la temporada en curso, por puntos de cada persona activa.',
      columns: RANKING_COLUMNS,
      rows: () => this.ranking(),
    },
    {
      key: 'webinars',
      name: 'Webinars realizados',
      about: 'Los webinars que se realizaron, con cuántas personas se inscribieron y cuántas entraron; los grupos pequeños se reservan.',
      columns: WEBINAR_COLUMNS,
      rows: () => this.webinars(),
    },
    {
      key: 'intercambios',
      name: 'Intercambios realizados',
      about: 'Los intercambios que se realizaron, con cuántas personas se inscribieron y cuántas asistieron; los grupos pequeños se reservan.',
      columns: EXCHANGE_COLUMNS,
      rows: () => this.exchanges(),
    },
  ];

  constructor(
    private readonly db: Database,
    private readonly figures: Figures,
    private readonly ofExchange: FiguresOfExchange,
    private readonly rankings: IgedRankings,
    private readonly thresholds: FigureThresholds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  set(key: string): OpenSet | null {
    return this.sets.find((set) => set.key === key) ?? null;
  }

  /** What its columns hold, with the numbers in force. */
  async columns({ columns }: OpenSet): Promise<OpenColumn[]> {
    const inForce = await this.thresholds.now();
    return columns.map((column) => ({ ...column, about: said(column.about, inForce) }));
  }

  /** What every column of every set holds, and how every figure is counted. */
  async codebook(): Promise<{ set: string; column: string; type: string; about: string }[]> {
    const inForce = await this.thresholds.now();
    const columns = this.sets.flatMap(({ key, columns: all }) => all.map(({ key: column, type, about }) => ({ set: key, column, type, about: said(about, inForce) })));
    const figures = DICTIONARY.filter((figure) => figure.public).map(({ key, unit, definition }) => ({ set: 'cifras', column: `clave = ${key}`, type: unit[1], about: said(definition, inForce) }));
    return [...columns, ...figures];
  }

  private async *practices(): AsyncGenerator<readonly Cell[]> {
    let after = BEFORE_ALL;
    for (;;) {
      const rows = await this.db.rows<PracticeRow>(practicesPart(after));
      // The address is whole, so that it can be followed from a spreadsheet.
      for (const { cells } of rows) yield [...cells.slice(0, -1), `${this.config.publicUrl}${String(cells.at(-1))}`];
      if (rows.length < PART) return;
      after = rows[rows.length - 1].id;
    }
  }

  private async *all(statement: Statement): AsyncGenerator<readonly Cell[]> {
    for (const { cells } of await this.db.rows<{ cells: Cell[] }>(statement)) yield cells;
  }

  /** The last cell is its address. */
  private async *webinars(): AsyncGenerator<readonly Cell[]> {
    const { fewest_people: fewest } = await this.thresholds.now();
    for (const { cells } of await this.db.rows<{ cells: Cell[] }>(webinarsStatement(fewest))) yield [...cells.slice(0, -1), `${this.config.publicUrl}${String(cells.at(-1))}`];
  }

  private async *exchanges(): AsyncGenerator<readonly Cell[]> {
    for (const { id, cells, slug } of await this.db.rows<ExchangeRow>(exchangesStatement)) {
      const { figures } = await this.ofExchange.told(id);
      const numbers = OF_EXCHANGE.map((key) => figures.find((figure) => figure.key === key)?.value ?? null);
      yield [...cells, ...numbers, `${this.config.publicUrl}/intercambios/${slug}`];
    }
  }

  private async *ofFigures(): AsyncGenerator<readonly Cell[]> {
    for (const year of await this.figures.years()) {
      const { asOf, figures } = await this.figures.ofYear(year);
      for (const { key, name, unitMany, parts, ...total } of figures) {
        const told = parts.length > 0 ? parts : [{ ...total, key: '', label: '' }];
        for (const part of told) yield [year, asOf.toISOString(), key, name, part.key, part.label, part.value, part.hidden ? 'sí' : 'no', unitMany];
      }
    }
  }

  private async *ranking(): AsyncGenerator<readonly Cell[]> {
    const { fewest_people: fewest } = await this.thresholds.now();
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const answer = await this.rankings.page({ first: RANKING_PAGE, page }, null);
      pages = answer.pages;
      for (const { position, igedCode, igedName, regionName, perMember, members, points } of answer.rows) {
        const few = members < fewest;
        yield [answer.season.id, position, igedCode, igedName, regionName, perMember, few ? null : members, few ? null : points, few ? 'sí' : 'no'];
      }
    }
  }
}
