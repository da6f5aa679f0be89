import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';

const AGAIN = {
  name: 'file_check_again',
  text: /* sql */ `
    update stored_file set state = 'CHECKING', refusal = null, checked_at = null, touched_at = $2
    where id = $1 and state in ('QUARANTINED', 'CHECKING') and released_at is null and purged_at is null returning id`,
};

/** Files that no reader gets: what came of them is still where it came in, unless it was refused. */
@Injectable()
export class HeldFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Looked at again as if it had just arrived; until that ends it is served to nobody. false when its bytes are not kept. */
  checkAgain(fileId: string): Promise<boolean> {
    return this.db.transaction(async () => {
      if (!(await this.db.one({ ...AGAIN, values: [fileId, this.clock.now()] }))) return false;
      await this.db.addJob('files.check', { fileId }, { key: `files.check:${fileId}`, maxAttempts: 25 });
      return true;
    });
  }
}
