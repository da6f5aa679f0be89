import { ArgsType, InputType } from '@nestjs/graphql';
import { PageArgs, TextField, UuidField } from '@lib/platform';

/** No setting allows more; the limit that people see is the setting's. */
const LONGEST = 4000;

@InputType({ description: 'Un aporte a una iniciativa, o la respuesta a uno.' })
export class ContributeInput {
  /** Made by the device: the same one sent again is the same contribution. */
  @UuidField()
  id!: string;

  @UuidField()
  initiativeId!: string;

  @UuidField({ optional: true })
  parentId?: string | null;

  @TextField({ max: LONGEST, multiline: true })
  text!: string;
}

@ArgsType()
export class ContributionsArgs extends PageArgs {
  @UuidField()
  id!: string;
}
