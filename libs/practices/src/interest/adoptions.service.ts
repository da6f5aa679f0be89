import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

/** How many times a practice was adopted to the end, as the wall shows it. */
@Injectable()
export class Adoptions {
  constructor(private readonly db: Database) {}

  /** In the transaction of the transfer that ended. */
  async counted(practiceId: string): Promise<void> {
    await this.db.rows({
      name: 'practice_adopted',
      text: 'update practice set transfer_count = transfer_count + 1 where id = $1',
      values: [practiceId],
    });
  }
}
