import { randomUUID } from 'node:crypto';
import fc from '../../support/property.js';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { FIRST_DAY, LAST_DAY, announced, turned } from './scene.js';

const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id } }`;
const AT_DESK = `mutation ($input: RegisterAtDeskInput!) { registerAtDesk(input: $input) }`;
const SYNC = `mutation ($input: SyncCheckInsInput!) { syncCheckIns(input: $input) { id outcome } }`;
const ARRIVALS = `query ($exchangeId: ID!) { arrivals(exchangeId: $exchangeId) { id name } }`;
const SETTLE = `mutation ($input: SettleArrivalInput!) { settleArrival(input: $input) { id } }`;
const SETTLED = `query ($exchangeId: ID!) { settledArrivals(exchangeId: $exchangeId) { decisionId name settledAs otherName byName } }`;
const UNSETTLE = `mutation ($input: UnsettleArrivalInput!) { unsettleArrival(input: $input) { decisionId } }`;

type Stamp = { id: string; registrationId: string; day: string; itemId: string | null; at: string; annuls?: string };
type Settled = { decisionId: string; name: string; settledAs: string; otherName: string; byName: string };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const register = async (who: Who, exchangeId: string): Promise<{ id: string }> =>
  succeeded(await stage.ask<{ registerToExchange: { id: string } }>(who, REGISTER, { input: { id: randomUUID(), exchangeId, duty: 'SPECIALIST', needs: '' } })).registerToExchange;
const guest = async (exchangeId: string, name: string): Promise<string> => {
  const id = randomUUID();
  succeeded(await stage.ask('staff', AT_DESK, { input: { id, exchangeId, name, igedCode: '150200', institution: '', duty: 'DIRECTOR', post: '', needs: '' } }));
  return id;
};
const stamp = (registrationId: string, more: Partial<Stamp> = {}): Stamp => ({ id: randomUUID(), registrationId, day: FIRST_DAY, itemId: null, at: '2026-03-02T13:05:00.000Z', ...more });
const walkIn = (name: string) => ({ id: randomUUID(), name, igedCode: '150202', institution: 'UGEL 09 Huaura', duty: 'SPECIALIST', post: '', at: '2026-03-02T13:00:00.000Z' });
const sync = async (exchangeId: string, deviceId: string, stamps: Stamp[], walkIns: { id: string }[] = []): Promise<void> =>
  void succeeded(await stage.ask('staff', SYNC, { input: { exchangeId, deviceId, stamps, walkIns } }));
const atDoor = (exchangeId: string, walkIns: { id: string }[], stamps: Stamp[]) => sync(exchangeId, randomUUID(), stamps, walkIns);
const arrivals = async (exchangeId: string) => succeeded(await stage.ask<{ arrivals: { id: string; name: string }[] }>('staff', ARRIVALS, { exchangeId })).arrivals;
const settle = (input: object) => stage.ask('staff', SETTLE, { input });
const pointsOf = async (exchangeId: string): Promise<number> =>
  (await stage.app.db.rows<{ points: number }>({ text: `select coalesce(sum(points), 0)::int as points from points_entry where rule_kind = 'exchange.attended' and source like $1 || '%'`, values: [`exchange:${exchangeId}`] }))[0].points;
const attendance = (exchangeId: string) =>
  stage.app.db.rows<{ registrationId: string; day: string; itemId: string | null; at: Date }>({
    text: `select registration_id as "registrationId", day::text as day, item_id as "itemId", first_at as at from exchange_attendance where exchange_id = $1 order by 1, 2, 3 nulls first`,
    values: [exchangeId],
  });
const settled = async (exchangeId: string): Promise<Settled[]> => succeeded(await stage.ask<{ settledArrivals: Settled[] }>('staff', SETTLED, { exchangeId })).settledArrivals;
const decisionOf = async (exchangeId: string, name: string): Promise<string> => (await settled(exchangeId)).find((each) => each.name === name)?.decisionId ?? '';
const unsettle = (decisionId: string, who: Who = 'otherStaff') => stage.ask(who, UNSETTLE, { input: { decisionId, reason: 'Son dos personas distintas.' } });
const statesOf = (...ids: string[]) => stage.app.db.rows<{ state: string; mergedInto: string | null }>({ text: 'select state, merged_into as "mergedInto" from exchange_registration where id = any($1) order by array_position($1, id)', values: [ids] });

test('Two that were united by mistake are two again, with what was read of each, whatever was read meanwhile', async () => {
  const reading = fc.record({ hers: fc.boolean(), day: fc.constantFrom(FIRST_DAY, LAST_DAY), item: fc.boolean(), minute: fc.nat(400), when: fc.nat(2), undone: fc.nat(3).map((n) => n === 0) });
  await fc.assert(
    fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 9 }), async (readings) => {
      const one = await announced(stage, { igedSeats: 9 });
      const { id } = await register('author', one.id);
      const she = walkIn('Visitante de prueba');
      const made = readings.map(({ hers, day, item, minute, when, undone }) => {
        const at = new Date(Date.parse(`${day}T13:00:00Z`) + minute * 60_000).toISOString();
        return { when, undone, entry: stamp(hers ? she.id : id, { day, itemId: item ? one.programme[0].id : null, at }) };
      });
      const send = async (when: number): Promise<void> => {
        const now = made.filter((each) => each.when === when).flatMap(({ entry, undone }) => [entry, ...(undone ? [{ ...entry, id: randomUUID(), annuls: entry.id }] : [])]);
        if (now.length > 0) await sync(one.id, randomUUID(), now);
      };
      const model = (united: boolean, upTo: number): Map<string, number> => {
        const rows = new Map<string, number>();
        for (const { entry, undone, when } of made)
          for (const item of undone || when > upTo ? [] : new Set([null, entry.itemId])) {
            const key = `${united ? id : entry.registrationId} ${entry.day} ${item ?? ''}`;
            rows.set(key, Math.min(rows.get(key) ?? Infinity, Date.parse(entry.at)));
          }
        return rows;
      };
      const shown = async () => new Map((await attendance(one.id)).map((row) => [`${row.registrationId} ${row.day} ${row.itemId ?? ''}`, row.at.getTime()]));
      const paid = (rows: Map<string, number>): number => ([...rows.keys()].some((key) => key.startsWith(id)) ? 10 : 0);
      await atDoor(one.id, [she], [stamp(she.id, { day: '2026-02-01' })]);
      await send(0);
      succeeded(await settle({ id: she.id, registrationId: id }));
      await send(1);
      expect(await shown()).toEqual(model(true, 1));
      expect(await pointsOf(one.id)).toBe(paid(model(true, 1)));
      succeeded(await unsettle(await decisionOf(one.id, she.name)));
      expect(await shown()).toEqual(model(false, 1));
      expect(await pointsOf(one.id)).toBe(paid(model(false, 1)));
      await send(2);
      expect(await shown()).toEqual(model(false, 2));
      succeeded(await settle({ id: she.id, registrationId: id }));
      expect(await shown()).toEqual(model(true, 2));
      expect(await pointsOf(one.id)).toBe(paid(model(true, 2)));
    }),
    { numRuns: 8 },
  );
});

test('Who waited waits again, who was said to be her stays with her, and the history tells who, when and why', async () => {
  const one = await announced(stage, { capacity: 1 });
  await register('author', one.id);
  const { id } = await register('colleague', one.id);
  const [first, second, third] = [walkIn('Primera visita'), walkIn('Segunda visita'), walkIn('Tercera visita')];
  await atDoor(one.id, [first, second, third], [stamp(first.id), stamp(second.id), stamp(third.id, { day: LAST_DAY })]);
  succeeded(await settle({ id: third.id, registrationId: second.id }));
  for (const { id: arrival } of [first, second]) succeeded(await settle({ id: arrival, registrationId: id }));
  expect(await statesOf(id, first.id, second.id, third.id)).toEqual([{ state: 'REGISTERED', mergedInto: null }, ...[1, 2, 3].map(() => ({ state: 'CANCELLED', mergedInto: id }))]);
  expect(await settled(one.id)).toContainEqual(expect.objectContaining({ name: 'Segunda visita', settledAs: 'REGISTRATION', otherName: 'Colega de prueba, UGEL Huaura', byName: 'Especialista de prueba' }));
  succeeded(await unsettle(await decisionOf(one.id, 'Primera visita')));
  expect(await statesOf(id, first.id)).toEqual([{ state: 'REGISTERED', mergedInto: null }, { state: 'REGISTERED', mergedInto: null }]);
  succeeded(await unsettle(await decisionOf(one.id, 'Segunda visita')));
  expect(await statesOf(id, second.id, third.id)).toEqual([{ state: 'WAITING', mergedInto: null }, { state: 'REGISTERED', mergedInto: null }, { state: 'CANCELLED', mergedInto: second.id }]);
  expect((await attendance(one.id)).map(({ registrationId, day }) => `${registrationId} ${day}`).sort()).toEqual([`${first.id} ${FIRST_DAY}`, `${second.id} ${FIRST_DAY}`, `${second.id} ${LAST_DAY}`].sort());
  expect([await pointsOf(one.id), (await arrivals(one.id)).map(({ name }) => name).sort()]).toEqual([0, ['Primera visita', 'Segunda visita']]);
  const [{ by, reason, note }] = await stage.app.db.rows<{ by: string; reason: string; note: string }>({
    text: `select m.name as by, x.reason, x.note from exchange_move x join member m on m.id = x.made_by where x.exchange_id = $1 and x.action = 'UNSETTLE_ARRIVAL' order by x.position desc limit 1`, values: [one.id],
  });
  expect([by, reason, note]).toEqual(['Segunda especialista de prueba', 'Son dos personas distintas.', 'Segunda visita no es Colega de prueba, UGEL Huaura']);
});

test('An account given by mistake goes with its points, and whose it is earns them still; a sheet that told it is not forgotten', async () => {
  const one = await announced(stage, { igedSeats: 9 });
  const { id: memberId } = await stage.who('colleague');
  const [she, other] = [walkIn('Colega de prueba'), walkIn('La verdadera colega')];
  await atDoor(one.id, [she, other], [stamp(she.id), stamp(other.id)]);
  succeeded(await settle({ id: she.id, memberId }));
  expect(await pointsOf(one.id)).toBe(10);
  succeeded(await unsettle(await decisionOf(one.id, she.name)));
  expect([await pointsOf(one.id), (await attendance(one.id)).length]).toEqual([0, 2]);
  succeeded(await settle({ id: other.id, memberId }));
  expect(await pointsOf(one.id)).toBe(10);
  succeeded(await settle({ id: she.id }));
  succeeded(await unsettle(await decisionOf(one.id, she.name)));
  expect((await arrivals(one.id)).map(({ name }) => name)).toEqual(['Colega de prueba']);
  const known = await guest(one.id, 'Está en la lista');
  succeeded(await settle({ id: she.id, registrationId: known }));
  await stage.app.db.rows({ text: 'update exchange_attendance set brought = true where registration_id = $1', values: [known] });
  succeeded(await unsettle(await decisionOf(one.id, she.name)));
  expect((await attendance(one.id)).filter(({ registrationId }) => registrationId === known).map(({ at }) => at.toISOString())).toEqual([`${FIRST_DAY}T17:00:00.000Z`]);
  expect((await attendance(one.id)).length).toBe(3);
});

test('Whom a sheet told without points has none after another was said to be her; her attendance stays', async () => {
  const one = await announced(stage, { igedSeats: 9 });
  const { id } = await register('author', one.id);
  await stage.app.db.rows({ text: `insert into exchange_attendance (exchange_id, registration_id, day, first_at, brought) values ($1, $2, $3, '2026-03-02T17:00:00Z', true)`, values: [one.id, id, FIRST_DAY] });
  const [she, other] = [walkIn('Visitante de prueba'), walkIn('Otra visitante')];
  await atDoor(one.id, [she, other], [stamp(she.id), stamp(other.id)]);
  for (const arrival of [she, other]) succeeded(await settle({ id: arrival.id, registrationId: id }));
  expect(await pointsOf(one.id)).toBe(10);
  succeeded(await unsettle(await decisionOf(one.id, she.name)));
  expect(await pointsOf(one.id)).toBe(10);
  succeeded(await unsettle(await decisionOf(one.id, other.name)));
  const hers = (await attendance(one.id)).filter(({ registrationId }) => registrationId === id);
  expect([await pointsOf(one.id), hers.map(({ at }) => at.toISOString()), (await attendance(one.id)).length]).toEqual([0, ['2026-03-02T17:00:00.000Z'], 3]);
});

test('Of twenty at once one undoes it; who is not of the desk, and another id, undo nothing; closed, it stays', async () => {
  const one = await announced(stage, { igedSeats: 9, endsOn: FIRST_DAY });
  const { id } = await register('author', one.id);
  const she = walkIn('Visitante de prueba');
  await atDoor(one.id, [she], [stamp(she.id)]);
  succeeded(await settle({ id: she.id, registrationId: id }));
  const decision = await decisionOf(one.id, she.name);
  for (const who of ['author', 'expert'] as const) expect((await unsettle(decision, who)).errors).toBeDefined();
  expect(refused(await unsettle(randomUUID())).reason).toBe('ARRIVAL_NOT_SETTLED');
  const answers = await Promise.all(Array.from({ length: 20 }, () => unsettle(decision)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect((await attendance(one.id)).map(({ registrationId }) => registrationId)).toEqual([she.id]);
  succeeded(await settle({ id: she.id, registrationId: id }));
  expect(refused(await unsettle(decision)).reason).toBe('ARRIVAL_NOT_SETTLED');
  await turned(stage, 'hold', one.id);
  await turned(stage, 'close', one.id);
  expect(refused(await unsettle(await decisionOf(one.id, she.name))).reason).toBe('EXCHANGE_STEP_REFUSED');
});
