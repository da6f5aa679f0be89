import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Audience } from '@lib/platform';
import { viewersBySessions, type SessionViewer } from './session.queries.js';

type Asked = { hash: Buffer; audience: Audience };
type Waiting = Asked & { found(viewer: SessionViewer | null): void; failed(error: unknown): void };

/** Not one: a statement that the network delays must not hold everybody. */
const MOST_AT_ONCE = 4;

/**
 * Who asks, by her session. It is read after each request came, never remembered, so that what is revoked is refused at the next one;
 * requests that came in the same turn of the process share one statement.
 */
@Injectable()
export class SessionLookups {
  private waiting: Waiting[] = [];
  private underWay = 0;
  private scheduled = false;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async viewer(asked: Asked): Promise<SessionViewer | null> {
    // A transaction has its connection: one that waited for another could wait for itself.
    if (this.db.inTransaction) return (await this.read([asked]))[0];
    return new Promise((found, failed) => {
      this.waiting.push({ ...asked, found, failed });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled || this.waiting.length === 0 || this.underWay >= MOST_AT_ONCE) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      void this.answer(this.waiting.splice(0));
    });
  }

  private async answer(together: Waiting[]): Promise<void> {
    this.underWay += 1;
    try {
      const viewers = await this.read(together);
      together.forEach(({ found }, at) => found(viewers[at]));
    } catch (error) {
      for (const { failed } of together) failed(error);
    } finally {
      this.underWay -= 1;
      this.schedule();
    }
  }

  /** In the order asked. */
  private async read(asked: readonly Asked[]): Promise<(SessionViewer | null)[]> {
    const viewers: (SessionViewer | null)[] = asked.map(() => null);
    const rows = await this.db.rows<SessionViewer & { at: number }>(viewersBySessions(asked, this.clock.now()));
    for (const { at, ...viewer } of rows) viewers[at - 1] = viewer;
    return viewers;
  }
}
