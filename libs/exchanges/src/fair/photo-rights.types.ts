import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EnumField, UuidField } from '@lib/platform';

export enum PhotoRights {
  NO_MINORS = 'NO_MINORS',
  AUTHORISED = 'AUTHORISED',
  MISSING = 'MISSING',
}
registerEnumType(PhotoRights, {
  name: 'PhotoRights',
  description: 'Si una foto se puede mostrar.',
  valuesMap: {
    NO_MINORS: { description: 'No se reconoce a menores de edad.' },
    AUTHORISED: { description: 'Se reconoce a menores y hay autorización para mostrarlos.' },
    MISSING: { description: 'Se reconoce a menores y falta la autorización: no se muestra.' },
  },
});

@InputType({ description: 'Lo que se sabe de quienes salen en una foto de un puesto.' })
export class NotePhotoRightsInput {
  @UuidField()
  fileId!: string;

  @EnumField(PhotoRights)
  rights!: PhotoRights;
}

@ObjectType({ description: 'Una foto de la feria y si se puede mostrar.' })
export class DeskPhotoRights {
  @Field(() => ID)
  fileId!: string;

  @Field(() => PhotoRights, { nullable: true, description: 'Nulo mientras nadie lo dijo: ningún reporte la muestra.' })
  rights!: PhotoRights | null;
}
