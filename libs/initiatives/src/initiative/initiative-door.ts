import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';

/** An initiative that exists and is out of the viewer's sight: answered as if it did not exist, and written down. */
@Injectable()
export class InitiativeDoor {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  /** A transaction whose denial is audited once it is over: an audit inside it would ask the pool for a second connection. */
  async transaction<T>(viewer: Viewer, operation: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { initiativeId } = error.params;
      const denied = error.code === 'INITIATIVE_NOT_FOUND' || error.code === 'INITIATIVE_OWN_INSTITUTION';
      if (denied && typeof initiativeId === 'string') await this.note(viewer, operation, initiativeId, error.code);
      throw error;
    }
  }

  async note(viewer: Viewer, operation: string, initiativeId: string, reason = 'INITIATIVE_NOT_FOUND'): Promise<void> {
    const { audience } = viewer;
    await this.auditor.denied({ viewer, audience, operation, reason, network: null, detail: { initiativeId } });
  }
}
