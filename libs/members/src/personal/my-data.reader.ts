import { Injectable } from '@nestjs/common';
import { Consents } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Database, personalData, type Viewer } from '@lib/platform';
import { toldTables } from './download.parts.js';
import { DownloadStore } from './download.store.js';
import { ErasureStore } from './erasure.store.js';
import type { MyErasure } from './erasure.types.js';
import type { MyData } from './my-data.types.js';
import { PrivacySettings } from './privacy-settings.service.js';

/** Practices whose team she leads: they stay with their institution, which may be told before she goes. */
const LED = {
  name: 'personal_led_practices',
  text: `select title, slug from practice where created_by = $1 and published_version is not null order by published_at desc, id limit 20`,
};

@Injectable()
export class MyDataReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly consents: Consents,
    private readonly downloads: DownloadStore,
    private readonly erasures: ErasureStore,
    private readonly settings: PrivacySettings,
  ) {}

  async of({ accountId, sessionId }: Viewer): Promise<MyData> {
    const { download_hours: downloadHours, erasure_wait_days: erasureDays } = await this.settings.numbers();
    const download = await this.downloads.latest(accountId, sessionId, this.clock.now());
    const latest = await this.erasures.latest(accountId);
    const consent = await this.consents.latest(accountId);
    const ledPractices = await this.db.rows<{ title: string; slug: string }>({ ...LED, values: [accountId] });
    return {
      kept: toldTables(personalData().tables).map(({ told }) => told),
      download,
      downloadHours,
      erasure: latest && latest.state !== 'TAKEN_BACK' ? (latest as MyErasure) : null,
      erasureDays,
      consentVersion: consent?.version ?? null,
      consentAt: consent?.acceptedAt ?? null,
      ledPractices,
    };
  }
}
