import { Injectable } from '@nestjs/common';
import { CertificateKind, CertificatePlans, CertificateRuns } from '@lib/exchanges';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

const HALF = 50;
const SIGNATORIES = [
  { name: 'Directora de prueba', post: 'Directora de DIFOCA' },
  { name: 'Director de prueba', post: 'Director de la DRE Lima Provincias' },
];

/** Certificates of whoever came at least one day and of whoever presented: a job issues them once the app runs. */
@Injectable()
export class DemoCertificates {
  constructor(
    private readonly people: DemoPeople,
    private readonly plans: CertificatePlans,
    private readonly runs: CertificateRuns,
  ) {}

  async tell(exchangeId: string): Promise<void> {
    const staff = this.people.viewer('especialista');
    await this.plans.save(staff, { exchangeId, revision: 0, attendancePercent: HALF, hours: 14, signatories: SIGNATORIES, forNext: false });
    await this.runs.ask(staff, { id: demoId('certificates:centro'), exchangeId, kinds: [CertificateKind.ATTENDANCE, CertificateKind.PRESENTATION] });
  }
}
