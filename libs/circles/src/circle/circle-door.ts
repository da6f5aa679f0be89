import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';

/** What exists and is of a circle of others: answered as if it did not exist, and written down. */
@Injectable()
export class CircleDoor {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  /** A transaction whose denial is audited once it is over: an audit inside it would ask the pool for a second connection. */
  async transaction<T>(viewer: Viewer, operation: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      const circleId = error instanceof DomainError && error.code === 'CIRCLE_NOT_FOUND' && error.params.circleId;
      if (typeof circleId === 'string') await this.note(viewer, operation, circleId);
      throw error;
    }
  }

  async note(viewer: Viewer, operation: string, circleId: string): Promise<void> {
    const { audience } = viewer;
    await this.auditor.denied({ viewer, audience, operation, reason: 'CIRCLE_NOT_FOUND', network: null, detail: { circleId } });
  }
}
