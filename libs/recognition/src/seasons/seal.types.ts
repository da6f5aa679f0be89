import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Corrección publicada junto a una temporada cerrada; lo sellado no cambia' })
export class SeasonAddendum {
  @Field(() => String)
  text!: string;

  @Field(() => Date)
  publishedAt!: Date;
}

@ObjectType({ description: 'Cómo se selló el ranking de una temporada' })
export class SeasonSeal {
  @Field(() => ID)
  season!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date)
  closedAt!: Date;

  @Field(() => String, { description: 'SHA-256 del archivo CSV que se descarga' })
  hash!: string;

  @Field(() => Int, { description: 'Puestos sellados' })
  rows!: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 del archivo CSV del ranking de instancias; vacío en sellos que no lo tuvieron' })
  igedHash!: string | null;

  @Field(() => Int, { nullable: true, description: 'Instancias selladas' })
  igedRows!: number | null;

  @Field(() => [SeasonAddendum])
  addenda!: SeasonAddendum[];
}

@ObjectType({ description: 'Una temporada en la mesa del equipo' })
export class DeskSeason {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  startsOn!: string;

  @Field(() => String)
  endsOn!: string;

  @Field(() => Int, { description: 'Gestores con puntos' })
  members!: number;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true })
  closedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 del ranking sellado' })
  hash!: string | null;

  @Field(() => Boolean, { description: 'Terminó y todavía no se cierra' })
  mayClose!: boolean;

  @Field(() => String, { nullable: true, description: 'SHA-256 del archivo CSV del ranking de instancias; vacío en sellos que no lo tuvieron' })
  igedHash!: string | null;

  @Field(() => Int, { nullable: true, description: 'Instancias selladas' })
  igedRows!: number | null;

  @Field(() => [SeasonAddendum])
  addenda!: SeasonAddendum[];
}
