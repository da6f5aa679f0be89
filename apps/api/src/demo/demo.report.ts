import { Injectable } from '@nestjs/common';
import { Makings, ReportTextVerbs } from '@lib/reports';
import { centroData } from './demo.centro.data.js';
import { DemoCertificates } from './demo.certificates.js';
import { DemoCentro } from './demo.centro.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

/** The day after the exchange of the Centro: its certificates, and its report: what only a person writes, and its first edition, which a job makes once the app runs. */
@Injectable()
export class DemoReport {
  constructor(
    private readonly people: DemoPeople,
    private readonly centro: DemoCentro,
    private readonly certificates: DemoCertificates,
    private readonly texts: ReportTextVerbs,
    private readonly makings: Makings,
  ) {}

  async tell(time: Timeline): Promise<void> {
    const staff = this.people.viewer('especialista');
    const exchangeId = this.centro.id;
    time.daysAgo(0);
    await this.certificates.tell(exchangeId);
    await this.texts.open(staff, exchangeId);
    for (const [key, body] of Object.entries(centroData().report))
      await this.texts.save(staff, { id: demoId(`report-text:centro:${key}`), exchangeId, key, revision: 0, body: body.trim() });
    await this.makings.publish(staff, { id: demoId('report-making:centro'), exchangeId, number: 1, whatChanged: '' });
  }
}
