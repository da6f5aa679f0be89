import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import type { FigureRow } from '../reading/figures.queries.js';
import { FigureThresholds } from '../thresholds/thresholds.service.js';
import { toldFigures } from '../reading/told-figure.js';
import type { Figure } from '../reading/figure.types.js';
import { EXCHANGE_DICTIONARY } from './exchange-dictionary.js';

/** Every figure in one statement, each by its SQL as the dictionary has it. */
const ALL = {
  name: 'figures_of_exchange',
  text: `${EXCHANGE_DICTIONARY.map(({ key, sql }) => `select '${key}' as key, part, label, value::float8 as value, position::int from (${sql}) f`).join('\nunion all\n')}
order by key, position`,
};

export type ExchangeFiguresTold = { asOf: Date; figures: Figure[] };

/** The figures of one exchange as anyone may read them: groups under five people are not told. */
@Injectable()
export class FiguresOfExchange {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly thresholds: FigureThresholds,
  ) {}

  async told(exchangeId: string): Promise<ExchangeFiguresTold> {
    const asOf = this.clock.now();
    const rows = await this.db.rows<FigureRow>({ ...ALL, values: [exchangeId] });
    const inForce = await this.thresholds.at(asOf);
    return { asOf, figures: toldFigures(EXCHANGE_DICTIONARY.filter((figure) => figure.public), rows, inForce, inForce.fewest_people) };
  }
}
