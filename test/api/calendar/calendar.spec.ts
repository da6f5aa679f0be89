import { randomUUID } from 'node:crypto';
import { openStage, succeeded, type Stage, type Who } from '../practices/cast.js';
import { CANCEL_AT_DESK, SCHEDULE, assigned, on, requested, scheduled } from '../advisory/scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** RFC 5545: folded lines put together again, one `NAME;params` per key of the first VEVENT. */
function eventIn(text: string, at = 0): Record<string, string> {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
  const own = lines.slice(starts[at] + 1, lines.indexOf('END:VEVENT', starts[at]));
  return Object.fromEntries(own.map((line) => [line.slice(0, line.search(/[:]/)), line.slice(line.search(/[:]/) + 1)]));
}
const RENEW = 'mutation { renewCalendarFeed { url createdAt } }';
const renew = async (who: Who): Promise<string> => {
  const { url } = succeeded(await stage.ask<{ renewCalendarFeed: { url: string } }>(who, RENEW)).renewCalendarFeed;
  return `${stage.app.url}${new URL(url).pathname}`;
};
const as = async (who: Who | null, path: string) =>
  fetch(`${stage.app.url}${path}`, { headers: who ? { cookie: (await stage.who(who)).session.cookie } : {} });

describe('The invitation of a session', () => {
  test('goes with the mail of each, in hours of Lima, with a stable UID and a SEQUENCE that grows until it is cancelled', async () => {
    const { id } = await scheduled(stage, '2026-03-03', '10:00');
    await stage.app.drainJobs();
    const mailsOf = (who: string) => stage.app.mailer.sent.filter(({ to, calendar }) => to === `${who}@prueba.test` && calendar);
    const [first] = mailsOf('author');
    expect(first.calendar?.method).toBe('REQUEST');
    const content = first.calendar?.content ?? '';
    expect(content).toContain('METHOD:REQUEST\r\n');
    expect(content).toMatch(/BEGIN:VTIMEZONE\r\nTZID:America\/Lima\r\n[\s\S]*TZOFFSETTO:-0500[\s\S]*END:VTIMEZONE/);
    const invited = eventIn(content);
    expect(invited).toMatchObject({
      UID: `asesorias-${id}@localhost`,
      STATUS: 'CONFIRMED',
      'DTSTART;TZID=America/Lima': '20260303T100000',
      'DTEND;TZID=America/Lima': '20260303T110000',
    });
    expect(invited.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
    expect(content.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    // Nobody's address but the reader's.
    expect([...content.replace(/\r\n /g, '').matchAll(/mailto:([^\s]+)/gi)].map(([, mail]) => mail)).toEqual([
      'no-responder@localhost',
      'author@prueba.test',
    ]);
    expect(mailsOf('expert')).toHaveLength(1);

    succeeded(await stage.ask('expert', SCHEDULE, on(id, '2026-03-03', '16:30')));
    await stage.app.drainJobs();
    const moved = eventIn(mailsOf('author')[1].calendar?.content ?? '');
    expect(moved).toMatchObject({ UID: invited.UID, 'DTSTART;TZID=America/Lima': '20260303T163000' });
    expect(Number(moved.SEQUENCE)).toBeGreaterThan(Number(invited.SEQUENCE));

    succeeded(await stage.ask('staff', CANCEL_AT_DESK, { input: { id, reason: 'Paro de transporte' } }));
    await stage.app.drainJobs();
    const gone = mailsOf('author')[2];
    expect(gone.calendar?.method).toBe('CANCEL');
    const cancelled = eventIn(gone.calendar?.content ?? '');
    expect(cancelled).toMatchObject({ UID: invited.UID, STATUS: 'CANCELLED' });
    expect(Number(cancelled.SEQUENCE)).toBeGreaterThan(Number(moved.SEQUENCE));
  });

  test('reminders come a day and an hour before, once, and not for an hour that was left', async () => {
    // Beyond the real today: the worker tells ready jobs by the clock of the database.
    const { id, code } = await scheduled(stage, '2036-03-05', '10:00');
    succeeded(await stage.ask('expert', SCHEDULE, on(id, '2036-03-06', '10:00')));
    const jobs = await stage.app.db.rows<{ key: string; at: Date }>({
      text: `select j.key, j.run_at as at from graphile_worker.jobs j where j.key like $1 order by run_at`,
      values: [`advisory.reminder:${id}:%`],
    });
    expect(jobs.map(({ at }) => at.toISOString())).toEqual(['2036-03-05T15:00:00.000Z', '2036-03-06T14:00:00.000Z']);
    const remind = async (hours: number, startsAt: string) => {
      await stage.app.db.addJob('advisory.reminder', { sessionId: id, hours, startsAt });
      await stage.app.drainJobs();
      return stage.app.mailer.sent.filter(
        ({ to, subject, text }) => to === 'author@prueba.test' && /mañana|una hora/.test(subject) && text.includes(code),
      ).length;
    };
    expect(await remind(24, '2036-03-05T15:00:00.000Z')).toBe(0);
    expect(await remind(24, '2036-03-06T15:00:00.000Z')).toBe(1);
    expect(await remind(24, '2036-03-06T15:00:00.000Z')).toBe(1);
    expect(await remind(1, '2036-03-06T15:00:00.000Z')).toBe(2);
  });
});

describe('The file of one session', () => {
  test('is downloaded by whoever is in it, at the door of each; for the others it is as one that does not exist', async () => {
    const { id } = await scheduled(stage, '2026-03-04', '10:00');
    const mine = await as('author', `/calendario/asesorias/${id}.ics`);
    expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(mine.headers.get('content-disposition')).toContain('attachment');
    expect(eventIn(await mine.text()).UID).toBe(`asesorias-${id}@localhost`);
    expect((await as('expert', `/admin/calendario/asesorias/${id}.ics`)).status).toBe(200);
    const answers = [
      await as('stranger', `/calendario/asesorias/${id}.ics`),
      await as('stranger', `/calendario/asesorias/${randomUUID()}.ics`),
      await as('author', `/calendario/otros/${id}.ics`),
      await as('staff', `/admin/calendario/asesorias/${id}.ics`),
      await as('author', `/calendario/asesorias/..%2f${id}.ics`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await as(null, `/calendario/asesorias/${id}.ics`)).status).toBe(401);
    // No hour yet: nothing to put in a calendar.
    const waiting = await requested(stage);
    expect((await as('author', `/calendario/asesorias/${waiting.id}.ics`)).status).toBe(404);
  });
});

describe('The private subscription', () => {
  test('needs no session, has every session of its owner with the cancelled ones, and no address of anybody', async () => {
    const one = await scheduled(stage, '2026-03-10', '10:00');
    const two = await scheduled(stage, '2026-03-10', '12:00');
    await assigned(stage, {}, 'stranger');
    succeeded(await stage.ask('expert', CANCEL_AT_DESK, { input: { id: two.id, reason: 'Se juntó con otra' } }));
    const answer = await fetch(await renew('author'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = await answer.text();
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain('X-WR-TIMEZONE:America/Lima');
    expect(text).toContain(one.id);
    expect(text.replace(/\r\n /g, '')).toContain(`${two.id}`);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('@prueba.test');
    expect(await (await fetch(await renew('stranger'))).text()).not.toContain('BEGIN:VEVENT');
    expect(await (await fetch(await renew('expert'))).text()).toContain(one.id);
  });

  test('renewed it leaves the old address, revoked it leaves none, and only a hash of it is kept', async () => {
    const old = await renew('author');
    const next = await renew('author');
    expect([(await fetch(old)).status, (await fetch(next)).status]).toEqual([404, 200]);
    const token = next.split('/').at(-1)?.replace('.ics', '') ?? '';
    const kept = await stage.app.db.rows<{ row: string }>({ text: 'select f::text as row from calendar_feed f' });
    expect(kept.some(({ row }) => row.includes(token))).toBe(false);
    succeeded(await stage.ask('author', 'mutation { revokeCalendarFeed }'));
    expect((await fetch(next)).status).toBe(404);
    expect(succeeded(await stage.ask('author', '{ myCalendarFeed { createdAt } }'))).toEqual({ myCalendarFeed: null });
    for (const wrong of ['x', 'a'.repeat(43), '..%2f..', `${token}%00`]) {
      expect((await fetch(`${stage.app.url}/calendario/suscripcion/${wrong}.ics`)).status).toBe(404);
    }
  });

  test('dies with the account', async () => {
    const feed = await renew('colleague');
    const { id } = await stage.who('colleague');
    await stage.app.db.rows({ text: `update account set status = 'DEACTIVATED' where id = $1`, values: [id] });
    expect((await fetch(feed)).status).toBe(404);
  });
});
