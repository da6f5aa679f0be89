import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReportEditions, type LatestEdition } from '@lib/exchanges';
import { Database } from '@lib/platform';

const LATEST = {
  name: 'report_latest_edition',
  text: /* sql */ `select number, published_at as "publishedAt" from report_edition where exchange_id = $1 order by number desc limit 1`,
};

/** Whoever mends a closed exchange is told that what was published needs an erratum. */
@Injectable()
export class EditionTeller implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly editions: ReportEditions,
  ) {}

  onModuleInit(): void {
    this.editions.register((exchangeId) => this.db.one<LatestEdition>({ ...LATEST, values: [exchangeId] }));
  }
}
