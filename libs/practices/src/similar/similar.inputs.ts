import { InputType } from '@nestjs/graphql';
import { OptionalTextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';

/** Of a text that is still being written, as much as tells what it is about. */
const LONGEST = 2000;

@InputType({ description: 'Lo que ya se escribió de una práctica; nada se guarda.' })
export class SimilarToInput {
  @OptionalTextField({ max: 255 })
  title?: string | null;

  @OptionalTextField({ max: LONGEST, multiline: true })
  summary?: string | null;

  @OptionalTextField({ max: LONGEST, multiline: true })
  problem?: string | null;

  @CodeField({ optional: true })
  themeId?: string | null;

  /** The one that is being written is not like itself. */
  @UuidField({ optional: true })
  practiceId?: string | null;
}
