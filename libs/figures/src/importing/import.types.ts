import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImportKind, ImportState } from './import.enums.js';

@ObjectType({ description: 'Un dato que la plantilla tiene, y en qué columna de la hoja está' })
export class ImportColumn {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  about!: string;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => Int, { nullable: true, description: 'Lugar de su columna en la hoja, desde 0; vacío si no está' })
  column!: number | null;
}

@ObjectType({ description: 'Una hoja de cálculo que se trae, en una línea' })
export class ImportLine {
  @Field(() => ID)
  id!: string;

  @Field(() => ImportKind)
  kind!: ImportKind;

  @Field(() => ImportState)
  state!: ImportState;

  @Field(() => String)
  fileName!: string;

  @Field(() => Int)
  rowCount!: number;

  @Field(() => Int, { description: 'Filas que ya se revisaron' })
  checked!: number;

  @Field(() => Int, { description: 'Filas que no se pueden traer' })
  wrong!: number;

  @Field(() => Int, { description: 'Filas que ya estaban aquí' })
  repeated!: number;

  @Field(() => Int, { description: 'Filas que ya se trajeron' })
  created!: number;

  @Field(() => Boolean)
  withPoints!: boolean;

  @Field(() => String)
  madeByName!: string;

  @Field(() => Date)
  madeAt!: Date;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'Una hoja de cálculo que se trae, con sus columnas' })
export class ImportBatch extends ImportLine {
  @Field(() => [String])
  headers!: string[];

  @Field(() => [ImportColumn])
  columns!: ImportColumn[];

  @Field(() => [[String]], { description: 'Las primeras filas, para reconocer las columnas' })
  sample!: string[][];

  @Field(() => Boolean, { description: 'Puede contar para puntos si el equipo lo dice' })
  mayEarn!: boolean;

  @Field(() => Date, { nullable: true, description: 'Cuándo se trajo antes este mismo archivo' })
  broughtBefore!: Date | null;
}

@ObjectType({ description: 'Lo que está mal en una celda, en palabras' })
export class ImportProblem {
  @Field(() => Int, { description: 'Fila de la hoja' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'La celda, como C12; vacía si es de toda la fila' })
  cell!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => String)
  message!: string;
}

@ObjectType()
export class ImportProblemPage {
  @Field(() => [ImportProblem])
  items!: ImportProblem[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType()
export class ImportPage {
  @Field(() => [ImportLine])
  items!: ImportLine[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'De qué hoja de cálculo vino algo' })
export class BroughtIn {
  @Field(() => String)
  fileName!: string;

  @Field(() => Int)
  row!: number;

  @Field(() => Date)
  at!: Date;
}
