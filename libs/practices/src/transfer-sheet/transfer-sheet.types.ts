import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Área de la ficha de transferencia, con lo que marcó el equipo.' })
export class TransferArea {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  question!: string;

  @Field(() => [String], { description: 'Qué quiere decir cada uno de los tres puntos, el menor primero.' })
  points!: string[];

  @Field(() => Int, { nullable: true, description: 'De 1 a 3; nulo si falta.' })
  point!: number | null;

  @Field(() => String)
  note!: string;

  @Field(() => Int, { description: 'Se envía al guardar; 0 si nadie la marcó.' })
  revision!: number;
}

@ObjectType({ description: 'Qué tan lista está una práctica para que otra instancia la adopte. Es para conversar: no se suma.' })
export class TransferSheet {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { description: 'Áreas marcadas.' })
  filled!: number;

  @Field(() => [TransferArea])
  areas!: TransferArea[];
}
