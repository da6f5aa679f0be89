import { InputType } from '@nestjs/graphql';
import { TextField, UuidField } from '@lib/platform';

@InputType({ description: 'Un material: un archivo que se subió, o un enlace.' })
export class AddWebinarMaterialInput {
  /** Made by the browser: a retry is the same material. */
  @UuidField()
  id!: string;

  @UuidField()
  webinarId!: string;

  @TextField({ min: 3, max: 150 })
  title!: string;

  @UuidField({ optional: true })
  fileId?: string | null;

  @TextField({ min: 0, max: 500 })
  link!: string;
}

@InputType({ description: 'Dónde se ve la grabación; vacío la quita.' })
export class SetWebinarRecordingInput {
  @UuidField()
  id!: string;

  @TextField({ min: 0, max: 500 })
  recording!: string;
}
