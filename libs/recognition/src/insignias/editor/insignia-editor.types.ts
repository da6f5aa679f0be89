import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InsigniaMeasure } from './insignia-editor.inputs.js';

@ObjectType({ description: 'Una cosa que un grado pide' })
export class DeskInsigniaNeed {
  @Field(() => InsigniaMeasure)
  measure!: InsigniaMeasure;

  @Field(() => [ID])
  kinds!: string[];

  @Field(() => Int)
  min!: number;

  @Field(() => String)
  told!: string;
}

@ObjectType({ description: 'Un grado, con lo que pide y cuántas personas lo tienen' })
export class DeskInsigniaGrade {
  @Field(() => Int)
  grade!: number;

  @Field(() => [DeskInsigniaNeed])
  needs!: DeskInsigniaNeed[];

  @Field(() => Int, { description: 'Personas que lo tienen hoy, sin contar las retiradas' })
  holders!: number;
}

@ObjectType({ description: 'Una versión anterior, para saber qué cambió y quién lo decidió' })
export class InsigniaPast {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  createdBy!: string | null;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType({ description: 'Una insignia del catálogo, como la edita quien administra' })
export class DeskInsignia {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  deed!: string;

  @Field(() => String)
  meaning!: string;

  @Field(() => Boolean, { description: 'Se otorga y está en la galería' })
  enabled!: boolean;

  @Field(() => [DeskInsigniaGrade])
  grades!: DeskInsigniaGrade[];

  @Field(() => [InsigniaPast], { description: 'De la más reciente a la primera' })
  history!: InsigniaPast[];
}

@ObjectType({ description: 'Un dibujo de la familia que una insignia nueva puede tomar' })
export class InsigniaMotif {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  says!: string;

  @Field(() => Boolean, { description: 'Ya es de otra insignia' })
  taken!: boolean;
}

@ObjectType({ description: 'Un color de la familia' })
export class InsigniaColour {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Un hecho que se puede contar' })
export class InsigniaDeed {
  @Field(() => ID)
  kind!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Con qué se compone una insignia: motivos, colores y los hechos que puede contar' })
export class InsigniaParts {
  @Field(() => [InsigniaMotif])
  motifs!: InsigniaMotif[];

  @Field(() => [InsigniaColour])
  colours!: InsigniaColour[];

  @Field(() => [InsigniaDeed])
  deeds!: InsigniaDeed[];
}

@ObjectType({ description: 'Quiénes alcanzan hoy un grado' })
export class DeskInsigniaPreview {
  @Field(() => Int)
  grade!: number;

  @Field(() => Int, { description: 'Personas que alcanzan lo que pide' })
  members!: number;

  @Field(() => Int, { description: 'De ellas, las que todavía no lo tienen: lo ganarían al guardar' })
  newOnes!: number;

  @Field(() => [String], { description: 'Hasta diez de quienes lo ganarían' })
  examples!: string[];
}
