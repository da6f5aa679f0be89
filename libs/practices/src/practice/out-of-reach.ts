import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';

/** A sheet that exists and is someone else's: answered as if it did not exist, and written down. */
@Injectable()
export class OutOfReach {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  /** A transaction whose denial is audited once it is over: an audit inside it would ask the pool for a second connection. */
  async transaction<T>(viewer: Viewer, operation: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      const practiceId = error instanceof DomainError && error.code === 'PRACTICE_NOT_FOUND' && error.params.practiceId;
      if (typeof practiceId === 'string') await this.note(viewer, operation, practiceId);
      throw error;
    }
  }

  async note(viewer: Viewer, operation: string, practiceId: string): Promise<void> {
    const { audience } = viewer;
    await this.auditor.denied({
      viewer,
      audience,
      operation,
      reason: 'PRACTICE_NOT_FOUND',
      network: null,
      detail: { practiceId },
    });
  }
}
