import type { ArgumentMetadata } from '@nestjs/common';
import { PageArgs } from '../fields/page-args.js';
import { IntField } from '../fields/simple-fields.js';
import { InputPipe, InputRefusal } from './input.pipe.js';

class Wanted {
  @IntField({ min: 1, max: 9 })
  first!: number;
}

const args = (metatype: unknown): ArgumentMetadata => ({ type: 'body', metatype }) as ArgumentMetadata;
const pipe = new InputPipe();

test('an input that passed before is a new object of its class each time', async () => {
  const [one, other] = [await pipe.transform({ first: 3 }, args(Wanted)), await pipe.transform({ first: 3 }, args(Wanted))];
  expect(other).toBeInstanceOf(Wanted);
  expect(other).toEqual(one);
  expect(other).not.toBe(one);
});

test('what passed for one class is still refused for another, and defaults are those of the class', async () => {
  await pipe.transform({ first: 3 }, args(Wanted));
  await expect(pipe.transform({ first: 3 }, args(PageArgs))).rejects.toBeInstanceOf(InputRefusal);
  for (const _ of [1, 2]) expect(await pipe.transform({}, args(PageArgs))).toMatchObject({ first: 20 });
});

test.each([[{ first: 12 }], [{ first: '3' }], [{}], [{ first: 3, other: 1 }]])('%j is refused again and again', async (value) => {
  await pipe.transform({ first: 3 }, args(Wanted));
  for (const _ of [1, 2, 3]) await expect(pipe.transform({ ...value }, args(Wanted))).rejects.toBeInstanceOf(InputRefusal);
});
