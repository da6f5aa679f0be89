import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { peopleData } from './demo/demo.data.js';
import { DemoStory } from './demo/demo.story.js';
import { Timeline } from './demo/demo.timeline.js';

/** One number for this load, so that two at once wait for each other. */
const LOCK = 7_301_944;

/**
 * Loads the sample through the services people use, all of it or nothing. Answers false, changing nothing, when it is there.
 * Call it before the server listens: while it runs, the injected clock tells the days of the story.
 */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const db = app.get(Database);
  const story = app.get(DemoStory);
  const time = new Timeline(app.get(Clock));
  try {
    return await db.transaction(async () => {
      await db.rows({ text: 'select pg_advisory_xact_lock($1)', values: [LOCK] });
      const emails = peopleData().people.map(({ email }) => email);
      const there = await db.one({ text: 'select 1 from account where email = any($1::citext[]) limit 1', values: [emails] });
      if (there) return false;
      await story.tell(time);
      return true;
    });
  } finally {
    time.present();
  }
}

export type DemoLogin = { who: string; email: string; password: string; door: 'portal' | 'admin' };

export function demoLogins(): DemoLogin[] {
  const { password, people } = peopleData();
  return people.flatMap(({ login, email, roles }) =>
    login ? [{ who: login, email, password, door: roles.includes('MEMBER') ? 'portal' as const : 'admin' as const }] : []);
}
