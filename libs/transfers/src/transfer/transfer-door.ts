import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';

/** A transfer that exists and is not the viewer's: answered as if it did not exist, and written down. */
@Injectable()
export class TransferDoor {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  /** A transaction whose denial is audited once it is over: an audit inside it would ask the pool for a second connection. */
  async transaction<T>(viewer: Viewer, operation: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      const transferId = error instanceof DomainError && error.code === 'TRANSFER_NOT_FOUND' && error.params.transferId;
      if (typeof transferId === 'string') await this.noted(viewer, operation, transferId);
      throw error;
    }
  }

  async noted(viewer: Viewer, operation: string, transferId: string): Promise<void> {
    const { audience } = viewer;
    await this.auditor.denied({ viewer, audience, operation, reason: 'TRANSFER_NOT_FOUND', network: null, detail: { transferId } });
  }
}
