import { randomUUID } from 'node:crypto';
import { openStage, refused, type Stage } from '../practices/cast.js';
import { CLOSE, LESSON, MINE, SIGN, SIGN_STAFF, did, origin, verified, written, type Shown } from './scene.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pointsOf = async (id: string) =>
  (await stage.app.db.rows<{ points: number }>({ text: 'select points from points_entry where source = $1', values: [`transfer:${id}`] })).map(({ points }) => points);

test('Both who sign last sign at once, and whoever closes does so many times over: one agreement, one award', async () => {
  const { id } = await written(stage, await origin(stage, 'Todos a la vez'));
  await did(stage, 'stranger', SIGN, { input: { id, revision: 1 } });
  await Promise.all(
    Array.from({ length: 5 }, () => [stage.ask('author', SIGN, { input: { id, revision: 1 } }), stage.ask('staff', SIGN_STAFF, { input: { id, revision: 1 } })]).flat(),
  );
  const plan = await did(stage, 'stranger', MINE, { id });
  expect(plan.state).toBe('AGREED');
  expect(plan.blocks).toHaveLength(3);
  expect(plan.moves.filter(({ action }) => action === 'AGREE')).toHaveLength(1);
  expect(plan.moves.filter(({ action }) => action === 'SIGN')).toHaveLength(3);

  const last = await verified(stage, await origin(stage, 'Cierre doble'));
  const close = { input: { id: last.id, outcome: 'SUSTAINED', lesson: LESSON } };
  const answers = await Promise.all(Array.from({ length: 8 }, () => stage.ask('stranger', CLOSE, close)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await pointsOf(last.id)).toEqual([60, 60]);
  const [{ n }] = await stage.app.db.rows<{ n: number }>({ text: 'select transfer_count as n from practice where slug = $1', values: [last.practiceSlug] });
  expect(n).toBe(1);

  const practiceId = await origin(stage, 'Empieza una vez');
  const start = randomUUID();
  const begun = await Promise.all(Array.from({ length: 6 }, (_, at) => stage.ask<Record<string, Shown>>('stranger', `mutation ($input: StartTransferInput!) { startTransfer(input: $input) { id } }`, { input: { id: at < 3 ? start : randomUUID(), practiceId, kind: 'HORIZONTAL' } })));
  const kept = new Set(begun.filter(({ errors }) => !errors).map(({ data }) => Object.values(data)[0].id));
  expect(kept.size).toBe(1);
  for (const one of begun.filter(({ errors }) => errors)) expect(refused(one)).toMatchObject({ reason: 'TRANSFER_OPEN_ALREADY' });
});
