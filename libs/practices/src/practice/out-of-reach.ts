import { Injectable } from '@nestjs/common';
import { Auditor, type Viewer } from '@lib/platform';

/** A sheet that exists and is someone else's: answered as if it did not exist, and written down. */
@Injectable()
export class OutOfReach {
  constructor(private readonly auditor: Auditor) {}

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
