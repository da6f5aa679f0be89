import { randomUUID } from 'node:crypto';
import { DECLARED, drafted, openStage, refused, succeeded, OBSERVE, SUBMIT, type Stage } from './cast.js';

type Sent = { submitPractice: { code: string; digest: string; submittedAt: string; edition: number } };

describe('A submission whose reply is lost', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const send = (practiceId: string, operationKey: string, more: object = {}) =>
    stage.ask<Sent>('author', SUBMIT, { input: { practiceId, ...DECLARED, operationKey, ...more } });
  const rows = async (text: string, ...values: unknown[]) => (await stage.app.db.rows({ text, values })).length;

  test('asked five times more, also at once, leaves one submission and gives the same receipt', async () => {
    const id = await drafted(stage);
    const key = randomUUID();
    const first = succeeded(await send(id, key)).submitPractice;
    const again = await Promise.all([1, 2, 3, 4, 5].map(() => send(id, key)));
    expect(again.map((answer) => succeeded(answer).submitPractice)).toEqual(Array(5).fill(first));
    expect(await rows('select 1 from practice_declaration where practice_id = $1', id)).toBe(1);
    expect(await rows(`select 1 from practice_decision where practice_id = $1`, id)).toBe(1);
  });

  test('does not send again what DIFOCA returned meanwhile', async () => {
    const id = await drafted(stage);
    const key = randomUUID();
    succeeded(await send(id, key));
    succeeded(
      await stage.ask('staff', OBSERVE, {
        input: { practiceId: id, comment: 'Falta un dato', observations: [{ section: 'problem', text: 'Agrega el año.' }] },
      }),
    );
    succeeded(await send(id, key));
    expect(await rows(`select 1 from practice where id = $1 and status = 'OBSERVED'`, id)).toBe(1);
  });

  test('is refused when the same key brings another body, and the key of someone else means nothing', async () => {
    const id = await drafted(stage);
    const key = randomUUID();
    succeeded(await send(id, key));
    const other = refused(await send(id, key, { directorName: 'Otra persona de prueba' }));
    expect(other).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'OPERATION_KEY_REUSED' });
    const stranger = await stage.ask('stranger', SUBMIT, { input: { practiceId: id, ...DECLARED, operationKey: key } });
    expect(refused(stranger)).toMatchObject({ code: 'NOT_FOUND', reason: 'PRACTICE_NOT_FOUND' });
  });

  test('leaves the key free when it was refused, and keeps it ninety days', async () => {
    const id = await drafted(stage);
    const key = randomUUID();
    expect(refused(await send(id, key, { accept: false })).reason).toBe('DECLARATION_NOT_ACCEPTED');
    succeeded(await send(id, key));
    const age = (days: number) =>
      rows(`update operation_key set used_at = used_at - make_interval(days => $2) where key = $1 returning key`, key, days);
    await age(89);
    succeeded(await send(await drafted(stage), randomUUID()));
    expect(await rows('select 1 from operation_key where key = $1', key)).toBe(1);
    await age(2);
    succeeded(await send(await drafted(stage), randomUUID()));
    expect(await rows('select 1 from operation_key where key = $1', key)).toBe(0);
  });
});

describe('The kit to write without a network', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('has the sections, the declaration and the places of the own region, and nobody', async () => {
    type Kit = {
      writingKit: {
        sections: { key: string }[];
        declaration: { version: string };
        ownIged: { code: string; regionName: string };
        igeds: { regionName: string }[];
        districts: { regionName: string }[];
      };
    };
    const { writingKit } = succeeded(
      await stage.ask<Kit>(
        'author',
        '{ writingKit { sections { key } declaration { version } ownIged { code regionName } igeds { regionName } districts { regionName } } }',
      ),
    );
    expect(writingKit.sections.length).toBeGreaterThan(8);
    expect(writingKit.declaration.version).toBe(DECLARED.declarationVersion);
    const region = writingKit.ownIged.regionName;
    expect(writingKit.districts.length).toBeGreaterThan(50);
    expect([...writingKit.igeds, ...writingKit.districts].filter((one) => one.regionName !== region)).toEqual([]);
    expect(JSON.stringify(writingKit).length).toBeLessThan(80_000);
  });
});
