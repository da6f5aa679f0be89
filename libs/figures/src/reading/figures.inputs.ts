import { ArgsType } from '@nestjs/graphql';
import { IntField } from '@lib/platform';

@ArgsType()
export class FiguresArgs {
  @IntField({ min: 2000, max: 2200, optional: true })
  year?: number | null;

  @IntField({ min: 2000, max: 2200, optional: true })
  compare?: number | null;
}
