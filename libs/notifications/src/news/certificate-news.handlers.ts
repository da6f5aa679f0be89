import { Injectable } from '@nestjs/common';
import { CertificateNews } from '@lib/exchanges';
import { JobHandler } from '@lib/platform';
import { certificateIssuedNotices, certificateRevokedNotices } from './certificate.texts.rules.js';
import { Notices } from './notices.service.js';

type Issued = { runId?: string | null; certificateId?: string | null };

@Injectable()
export class CertificateNewsHandlers {
  constructor(
    private readonly news: CertificateNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('certificate.issued')
  async issued(issue: Issued): Promise<void> {
    const cause = issue.runId ?? issue.certificateId;
    if (cause) await this.notices.post(certificateIssuedNotices(await this.news.issued(issue), cause));
  }

  @JobHandler('certificate.revoked')
  async revoked({ certificateId }: { certificateId: string }): Promise<void> {
    await this.notices.post(certificateRevokedNotices(await this.news.issued({ certificateId }), certificateId));
  }
}
