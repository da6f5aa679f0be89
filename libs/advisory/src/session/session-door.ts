import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';

/** A session that exists and is not the viewer's: answered as if it did not exist, and written down. */
@Injectable()
export class SessionDoor {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  /** A transaction whose denial is audited once it is over: an audit inside it would ask the pool for a second connection. */
  async transaction<T>(viewer: Viewer, operation: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      const sessionId = error instanceof DomainError && error.code === 'ADVISORY_NOT_FOUND' && error.params.sessionId;
      if (typeof sessionId === 'string') await this.note(viewer, operation, sessionId);
      throw error;
    }
  }

  async note(viewer: Viewer, operation: string, sessionId: string): Promise<void> {
    const { audience } = viewer;
    await this.auditor.denied({
      viewer,
      audience,
      operation,
      reason: 'ADVISORY_NOT_FOUND',
      network: null,
      detail: { sessionId },
    });
  }
}
