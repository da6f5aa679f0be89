import { ArgsType, InputType } from '@nestjs/graphql';
import { TextField } from '@lib/platform';

const LONGEST_ID = 40;

@ArgsType()
export class SealedSeasonArgs {
  @TextField({ max: LONGEST_ID })
  season!: string;
}

@InputType({ description: 'Corrección de una temporada cerrada, que cualquiera podrá leer' })
export class SeasonAddendumInput {
  @TextField({ max: LONGEST_ID })
  season!: string;

  @TextField({ max: 1_000, min: 20, multiline: true })
  text!: string;
}
