import { Injectable } from '@nestjs/common';
import { DomainError } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';

/** An entry that exists and is not the viewer's: answered as if it did not exist, and written down; a conflict of interest, too. */
@Injectable()
export class EntryDoor {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  /** A transaction whose denial is audited once it is over: an audit inside it would ask the pool for a second connection. */
  async transaction<T>(viewer: Viewer, operation: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      if (error instanceof DomainError && typeof error.params.entryId === 'string')
        await this.note(viewer, operation, error.params.entryId, error.code);
      throw error;
    }
  }

  async note(viewer: Viewer, operation: string, entryId: string, reason = 'ENTRY_NOT_FOUND'): Promise<void> {
    const { audience } = viewer;
    await this.auditor.denied({ viewer, audience, operation, reason, network: null, detail: { entryId } });
  }
}
