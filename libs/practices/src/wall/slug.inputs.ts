import { ArgsType } from '@nestjs/graphql';
import { TextField } from '@lib/platform';

@ArgsType()
export class SlugArgs {
  @TextField({ max: 200 })
  slug!: string;
}
