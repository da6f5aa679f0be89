import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { peopleData } from './demo/demo.data.js';
import { DemoAdvisory } from './demo/demo.advisory.js';
import { DemoAllies } from './demo/demo.allies.js';
import { DemoCircles } from './demo/demo.circles.js';
import { DemoChallenges } from './demo/demo.challenges.js';
import { DemoExchanges } from './demo/demo.exchanges.js';
import { DemoInitiatives } from './demo/demo.initiatives.js';
import { DemoImports } from './demo/demo.imports.js';
import { DemoBooklet } from './demo/demo.booklet.js';
import { DemoReport } from './demo/demo.report.js';
import { DemoStory } from './demo/demo.story.js';
import { Timeline } from './demo/demo.timeline.js';
import { DemoTransfers } from './demo/demo.transfers.js';
import { DemoWebinars } from './demo/demo.webinars.js';

/** One number for this load, so that two at once wait for each other. */
const LOCK = 7_301_944;

/**
 * Loads the sample through the services people use, all of it or nothing. Answers false, changing nothing, when it is there.
 * Call it before the server listens: while it runs, the injected clock tells the days of the story.
 * @param even where someone already made accounts; otherwise only an empty database is filled
 */
export async function loadDemo(app: INestApplicationContext, even: 'empty' | 'in-use' = 'empty'): Promise<boolean> {
  const db = app.get(Database);
  const time = new Timeline(app.get(Clock));
  try {
    return await db.transaction(async () => {
      await db.rows({ text: 'select pg_advisory_xact_lock($1)', values: [LOCK] });
      if (await isTaken(db, even)) return false;
      await app.get(DemoStory).tell(time);
      await app.get(DemoWebinars).tell(time);
      await app.get(DemoAllies).tell(time);
      await app.get(DemoAdvisory).tell(time);
      await app.get(DemoExchanges).tell(time);
      await app.get(DemoCircles).tell(time);
      await app.get(DemoChallenges).tell(time);
      await app.get(DemoTransfers).tell(time);
      await app.get(DemoInitiatives).tell(time);
      await app.get(DemoImports).tell();
      await app.get(DemoReport).tell(time);
      await app.get(DemoBooklet).tell();
      return true;
    });
  } finally {
    time.present();
  }
}

async function isTaken(db: Database, even: 'empty' | 'in-use'): Promise<boolean> {
  const emails = peopleData().people.map(({ email }) => email);
  const values = [even === 'empty', emails];
  const account = await db.one({ text: 'select 1 from account where $1::boolean or email = any($2::citext[]) limit 1', values });
  return account !== null;
}

export type DemoLogin = { who: string; email: string; password: string; door: 'portal' | 'admin' };

export function demoLogins(): DemoLogin[] {
  const { password, people } = peopleData();
  return people.flatMap(({ login, email, roles }) =>
    login ? [{ who: login, email, password, door: roles.includes('MEMBER') ? 'portal' as const : 'admin' as const }] : []);
}
